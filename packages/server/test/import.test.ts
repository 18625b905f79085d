import { describe, expect, test } from 'vitest';
import { workbook } from '../../language/test/import/support/workbook.ts';
import { importDocument } from '../src/features/import-file.ts';
import type { ImportFileResult, ImportResult } from '../src/protocol.ts';
import { start } from './client.ts';

const pasted = async (text: string, into = '', line = 0): Promise<ImportResult | null> => {
  const client = await start({});
  client.open('a.okr', into);
  const result = await client.ask<ImportResult | null>('okr/import', 'a.okr', {
    position: { line, character: 0 },
    text,
  });
  expect(client.log).toEqual([]);
  return result;
};

test.each<readonly [what: string, text: string, lines: readonly string[]]>([
  [
    'an article',
    'Mục tiêu: Bến yên bình\nCác kết quả then chốt:\n- Giảm va chạm từ 9 xuống 3\nGợi ý:\n- Lắp đèn',
    ['mục tiêu "Bến yên bình"', '  kết quả "Giảm va chạm" từ 9 xuống 3', '  sáng kiến "Lắp đèn"'],
  ],
  [
    'cells of a spreadsheet, one with a line break',
    'Objective\tKey Result\tTarget\nCalm\t"Nights\nquiet"\t40%\n\tWaves\t3\n',
    ['objective "Calm"', '  kr "Nights" to 40%', '  kr "quiet"', '  kr "Waves" to 3'],
  ],
  [
    'two results in one cell, and who answers for both',
    'Objective\tKey Result\tOwner\tDue\n"Calm\nharbour"\t"Waves from 9 to 3\nGulls by @bo"\tAnn\t2026-12-31\n\tLamps\tBo\t\n',
    [
      'objective "Calm harbour"',
      '  kr "Waves" from 9 to 3 by 2026-12-31 owner @ann',
      '  kr "Gulls by @bo" by 2026-12-31 owner @ann',
      '  kr "Lamps" owner @bo',
    ],
  ],
  [
    'cells with commas in them',
    'Objective\tKey Result\tOwner\nCalm, all night\tWaves, gulls, storms\t@an, @bo\n',
    ['objective "Calm, all night"', '  kr "Waves, gulls, storms" owner @an, @bo'],
  ],
  ['two levels of bullets', '- Calm\n  - Waves from 9 to 3', ['objective "Calm"', '  kr "Waves" from 9 to 3']],
])('%s', async (_, text, lines) => {
  const found = await pasted(text);
  const kept = found?.text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));
  expect(kept).toEqual(lines);
});

test('key results go below the objective that stands there', async () => {
  const found = await pasted('KR: Waves from 9 to 3', 'objective "Calm"\n\n', 1);
  expect(found).toEqual({ text: '  kr "Waves" from 9 to 3\n', objectives: 0, keyResults: 1 });
});

test('numbers are read as the plan around has them, and names that stand there are not made again', async () => {
  const plan = 'language en\nobjective "Calm"\n  kr kr1 "Gulls" from 1 to 2\n\n';
  const found = await pasted('KR: Waves 1,000 → 2,000\n- [x] Build a wall', plan, 3);
  expect(found?.text).toBe('  kr kr2 "Waves" 1,000 → 2,000\n  initiative "Build a wall" for kr2 done\n');
});

test('what holds no OKRs is not for this', async () => {
  expect(await pasted('It rained.\nThe harbour slept.')).toBe(null);
});

describe('a file of any kind', () => {
  const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

  test('is a plan, with what stands in comments told by its place', async () => {
    const client = await start({});
    const data = base64('Objective,Key Result,Target,Mood\nCalm,Waves,3,good\n');
    const found = await client.ask<ImportFileResult>('okr/importFile', 'a.okr', { name: 'a.csv', data });
    expect(found).toEqual({
      kind: 'plan',
      text: '// Objective | Key Result | Target | Mood\n\nobjective "Calm"\n  kr "Waves" to 3\n  // Mood: good\n',
      objectives: 1,
      keyResults: 1,
      unplaced: [{ place: '2', text: 'Mood: good' }],
      told: [],
    });
  });

  test('spreadsheets by their sheets, in the language that is spoken', async () => {
    const rows = [
      ['Objective', 'Key Result', 'Mood'],
      ['Calm', { xml: '<c t="str"><f>A1</f><v>Waves</v></c>' }, 'good'],
    ];
    const data = base64(workbook([{ name: 'Q3', rows }]));
    const found = await importDocument({ name: 'a.xlsx', data }, 'vi');
    expect(found).toMatchObject({ unplaced: [{ place: 'Q3!2', text: 'Mood: good' }] });
    expect(found).toMatchObject({ told: ['1 ô chứa công thức; đã lấy giá trị lưu trong tệp'] });
  });

  test.each([
    ['a.xlsx', 'no zip', 'is no spreadsheet, whatever its name says; save it as .xlsx or CSV, then import that'],
    [
      'a.pdf',
      '%PDF',
      'is neither text nor a table as text; save it as CSV (from a spreadsheet) or as text, then import that',
    ],
    ['a.json', '{}', 'is JSON of another program; import what `okr score --format json` writes, or a table as CSV'],
  ])('%s with %s is refused', async (name, text, message) => {
    expect(await importDocument({ name, data: base64(text) }, 'en')).toEqual({ kind: 'refused', message });
  });
});
