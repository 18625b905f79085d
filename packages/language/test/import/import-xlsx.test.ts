import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importXlsx } from '../../src/import/xlsx/import-xlsx.ts';
import { type Cell, relation, relations, type SheetXml, workbook } from './support/workbook.ts';

const head: readonly Cell[] = ['Objective', 'Key Result', 'Owner', 'Baseline', 'Target', 'Due'];

function sheet(...rows: readonly (readonly Cell[])[]): SheetXml {
  return { name: 'Q3', rows: [head, ...rows] };
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const imported = importXlsx(bytes);
  if (typeof imported === 'string') return [imported];
  return imported.text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !line.startsWith('// Objective | Key Result'));
}

const styles = (...formats: readonly string[]): Readonly<Record<string, string>> => ({
  'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
});

const styled = (value: number, style: number): Cell => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

describe('a spreadsheet by its columns', () => {
  test('becomes a plan: texts, numbers, days', () => {
    const bytes = workbook(
      [sheet(['Calm water', 'Waves a day', 'Ann Lee', 9, 3, styled(46387, 1)], ['', 'Berths let', '', '', 12.125, ''])],
      styles(),
    );
    expect(linesOf(bytes)).toEqual([
      'objective "Calm water"',
      'kr "Waves a day" from 9 to 3 by 2026-12-31 owner @ann.lee',
      'kr "Berths let" to 12.1250',
    ]);
  });

  test('shared texts, in parts and read aloud', () => {
    const shared =
      '<sst><si><r><t>Calm </t></r><r><rPr/><t>water</t></r><rPh><t>aloud</t></rPh></si><si><t>Fewer waves &amp; &lt; 3 storms</t></si></sst>';
    const bytes = workbook([sheet([{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }])], {
      'xl/sharedStrings.xml': shared,
    });
    expect(linesOf(bytes)).toEqual(['objective "Calm water"', 'kr "Fewer waves &" < 3 storms']);
  });

  test.each<readonly [format: string, value: number, written: string]>([
    ['0%', 0.25, '25%'],
    ['0.0%;[Red]-0.0%', 0.125, '12.5%'],
    ['"$"#,##0', 1250, '$1250'],
    ['#,##0 [$₫-42A]', 3000000, '3000000 ₫'],
    ['0 "khách"', 40, '40 khách'],
    ['General', 0.1 + 0.2, '0.3'],
  ])('%s shows %d as %s', (format, value, written) => {
    const bytes = workbook([sheet(['Grow', 'Berths', '', '', styled(value, 1)])], styles(format));
    expect(linesOf(bytes)[1]).toBe(`kr "Berths" to ${written}`);
  });

  test.each<readonly [format: string, serial: number, day: string]>([
    ['yyyy\\-mm\\-dd', 46387, '2026-12-31'],
    ['[$-42A]d mmmm yyyy', 46387.75, '2026-12-31'],
    ['dd/mm/yyyy', 59, '1900-02-28'],
    ['dd/mm/yyyy', 61, '1900-03-01'],
  ])('%s shows %d as a day', (format, serial, day) => {
    const bytes = workbook([sheet(['Grow', 'Berths', '', '', 3, styled(serial, 1)])], styles(format));
    expect(linesOf(bytes)[1]).toBe(`kr "Berths" to 3 by ${day}`);
  });

  test('several sheets, each with columns of its own', () => {
    const bytes = workbook([
      sheet(['Calm', 'Waves', '', 9, 3]),
      { name: 'Empty', rows: [] },
      { name: 'Notes &amp; more', rows: [['It rained'], ['Type', 'Title'], ['KR', 'Nights']] },
    ]);
    const imported = importXlsx(bytes);
    expect(typeof imported === 'object' && imported.unplaced).toEqual([
      { line: 1, sheet: 'Notes & more', text: 'It rained' },
      { line: 3, sheet: 'Notes & more', text: 'Type: KR' },
    ]);
    expect(linesOf(bytes)).toEqual(expect.arrayContaining(['// Q3', '// Notes & more', 'kr "Nights"']));
  });

  test('merged cells: an owner and a day over several rows are those of each', () => {
    const rows = sheet(
      ['Calm', 'Waves', 'Ann', 9, 3, '2026-12-31'],
      ['', 'Nights', '', '', 40],
      ['', 'Lamps', '', '', 2],
    );
    const merged = '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="C2:C3"/><mergeCell ref="F2:F4"/></mergeCells>';
    expect(linesOf(workbook([{ ...rows, behind: merged }]))).toEqual([
      'objective "Calm"',
      'kr "Waves" from 9 to 3 by 2026-12-31 owner @ann',
      'kr "Nights" to 40 by 2026-12-31 owner @ann',
      'kr "Lamps" to 2 by 2026-12-31',
    ]);
  });

  test('comments and addresses of cells stand beside their element', () => {
    const bytes = workbook(
      [{ ...sheet(['Calm', 'Waves', '', 9, 3]), behind: '<hyperlinks><hyperlink ref="B2" r:id="rId1"/></hyperlinks>' }],
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          relation('rId1', 'hyperlink', 'https://sea.example/waves', ' TargetMode="External"'),
          relation('rId2', 'comments', '../comments1.xml'),
        ),
        'xl/comments1.xml':
          '<comments><commentList><comment ref="E2"><text><r><t>since </t></r><r><t>May</t></r></text></comment></commentList></comments>',
      },
    );
    expect(linesOf(bytes)).toEqual([
      'objective "Calm"',
      'kr "Waves" from 9 to 3',
      '// since May',
      '// https://sea.example/waves',
    ]);
  });
});

describe('what a spreadsheet may hold', () => {
  test('formulas: the value that the file keeps, and it is said', () => {
    const bytes = workbook([
      sheet(['Calm', 'Waves', '', { xml: '<c><f>1+8</f><v>9</v></c>' }, { xml: '<c t="str"><f>SUM(A1)</f></c>' }]),
    ]);
    const imported = importXlsx(bytes);
    expect(typeof imported === 'object' && imported.told?.map(({ en }) => en)).toEqual([
      '2 cells hold formulas; the values that the file keeps were taken',
    ]);
    expect(linesOf(bytes).join()).toContain('// Target: =SUM(A1)');
  });

  test('macros and links to other workbooks: nothing is run and nothing opened', () => {
    const bytes = workbook([sheet(['Calm', 'Waves', '', 9, 3])], {
      'xl/vbaProject.bin': 'Sub Auto_Open()',
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId7', 'vbaProject', 'vbaProject.bin'),
        relation('rId8', 'externalLink', 'externalLinks/externalLink1.xml'),
      ),
    });
    const imported = importXlsx(bytes);
    expect(typeof imported === 'object' && imported.told?.map(({ en }) => en)).toEqual([
      'it holds macros; none was run',
      'it takes values from other workbooks; none was opened',
    ]);
  });

  test('paths that lead out of the archive lead nowhere', () => {
    const bytes = workbook([sheet(['Calm', 'Waves'])], {
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', '../../../../etc/passwd'),
        relation('rId91', 'sharedStrings', 'file:///etc/passwd', ' TargetMode="External"'),
      ),
    });
    expect(linesOf(bytes)).toEqual([]);
  });

  test('entities that grow stay as they are written', () => {
    const bytes = workbook([sheet()], {
      'xl/worksheets/sheet1.xml':
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>KR: &b;</v></c></row></sheetData></worksheet>',
    });
    expect(linesOf(bytes).at(-1)).toBe('kr "&b"');
  });
});

describe('what is no spreadsheet', () => {
  const small = workbook([sheet(['Calm', 'Waves'])]);

  test.each<readonly [what: string, bytes: Uint8Array, problem: string]>([
    ['nothing', new Uint8Array(), 'not-zip'],
    ['a text', strToU8('Objective: Grow'), 'not-zip'],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-xlsx'],
    ['half of one', small.slice(0, small.length / 2), 'not-zip'],
    ['one whose parts are no XML', workbook([sheet()], { 'xl/worksheets/sheet1.xml': '<worksheet><' }), 'damaged'],
    ["one with another page in the workbook's place", workbook([], { 'xl/workbook.xml': '<html/>' }), 'not-xlsx'],
  ])('%s', (_, bytes, problem) => {
    expect(importXlsx(bytes)).toBe(problem);
  });

  test('a bomb is stopped by what it says that it unpacks to', () => {
    const bomb = workbook([sheet()], { 'xl/worksheets/sheet1.xml': ' '.repeat(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(importXlsx(bomb, {}, 1_000_000)).toBe('too-large');
  });

  test('and by what comes out, where it says less', () => {
    const bomb = workbook([sheet()], { 'xl/worksheets/sheet1.xml': ' '.repeat(3_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 10, true);
    expect(importXlsx(bomb, {}, 1_000_000)).toBe('too-large');
  });

  test('a sheet that is wide and long with two cells in it', () => {
    const bytes = workbook([sheet()], {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>KR: a</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>KR: b</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells></worksheet>',
    });
    expect(linesOf(bytes)).toEqual(['objective "…"', 'kr "a"', 'kr "b"']);
  });

  test('any bytes, and any change of a workbook, get an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const bytes = small.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(['string', 'object']).toContain(typeof importXlsx(bytes, {}, 1_000_000));
      }),
      { numRuns: 300 },
    );
  });
});
