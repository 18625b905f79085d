import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workbook } from '../../language/test/import/support/workbook.ts';
import { folder, okr } from './harness.ts';

const document = 'Objective: Grow\nKR: Income from 2 to 3 million\n\nIt rained.\n';

describe('okr import', () => {
  test('prints the plan, and tells on standard error what has no place', async () => {
    const cwd = folder({ 'plan.md': document });
    expect(await okr('import plan.md', { cwd })).toEqual({
      code: 0,
      out: 'objective "Grow"\n  kr "Income" from 2 to 3 million\n  // It rained.\n',
      err: 'plan.md:4: It rained.\nokr: plan.md: 1 objective, 1 key result; 1 line or cell without a place, kept as comments\n',
    });
  });

  test('writes a new file, and never over one', async () => {
    const cwd = folder({ 'plan.md': document });
    expect((await okr('import plan.md -o plan.okr', { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toContain('objective "Grow"');
    expect(await okr('import plan.md -o plan.okr', { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'okr: plan.okr: is there already; nothing was written\n',
    });
    expect((await okr('import plan.md -o plan.md', { cwd })).code).toBe(2);
  });

  test('reads tables by their columns, in either language, whatever parts the cells', async () => {
    const rows =
      'Mục tiêu;Kết quả then chốt;Phụ trách;Hiện tại;Chỉ tiêu;Hạn\n"Bến yên";"Va chạm\nmỗi tháng";An;9;3;31/12/2026\n;Đêm yên;;;40%;\n';
    const { out } = await okr('import -', { cwd: folder({}), stdin: rows });
    expect(out).toContain('//');
    const named = await okr('import - --stdin-filename a.csv', { cwd: folder({}), stdin: rows });
    const lines = named.out.split('\n').map((line) => line.trim());
    expect(lines).toContain('mục tiêu "Bến yên"');
    expect(lines.some((line) => line.startsWith('kết quả "Đêm yên" đạt 40%'))).toBe(true);
  });

  test('--columns says what a column holds', async () => {
    const cwd = folder({ 'a.tsv': 'Name\tGoal\tWho\nBerths let\t40\tAnn\n' });
    const { out } = await okr('import a.tsv --columns title=Name,target=Goal,owner=Who', { cwd });
    expect(out).toContain('kr "Berths let" to 40 owner @ann');
    const wrong = await okr('import a.tsv --columns nothing=Name', { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/^okr: --columns needs ROLE=HEADING/);
  });

  test.each<readonly [name: string, bytes: Uint8Array, code: number, said: RegExp]>([
    [
      'a.csv',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('KR: Berths\n', 'utf16le')]),
      0,
      /is saved as UTF-16 and was read so/,
    ],
    ['a.txt', Buffer.from([0x4d, 0xf4, 0x63, 0x20, 0xec]), 2, /not UTF-8 \(windows-1258 perhaps\)/],
    ['a.bin', Buffer.from('PK\u0003\u0004zip', 'latin1'), 2, /is no spreadsheet/],
    ['a.xlsx', Buffer.from('Objective: Grow'), 2, /is no spreadsheet/],
    ['a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 2, /asks for a password, or is of before 2007/],
    ['a.pdf', Buffer.from('%PDF-1.7'), 2, /is neither text nor a table/],
    ['a.md', Buffer.alloc(20_000_001, 97), 2, /larger than 20 MB/],
    ['a.md', Buffer.from(''), 0, /0 objectives/],
    ['a.json', Buffer.from('{"version":'), 2, /is no JSON/],
    ['a.json', Buffer.from('[{"title":"Grow"}]'), 2, /is JSON of another program/],
  ])('%s has a clear answer', async (name, bytes, code, said) => {
    const result = await okr(['import', name], { cwd: folder({ [name]: bytes }) });
    expect(result.code).toBe(code);
    expect(result.err).toMatch(said);
  });

  test('what `okr score` writes as JSON is a plan again', async () => {
    const plan = 'objective "Grow"\n  kr "Income" from 2 to 3 million\n    2026-11-15  2.5 million\n';
    const cwd = folder({ 'plan.okr': plan });
    const { out: json } = await okr('score plan.okr --format json --as-of 2026-11-30', { cwd });
    const { out, err } = await okr('import - --stdin-filename scores.json', { cwd, stdin: json });
    expect(out).toBe('objective "Grow"\n  kr "Income" from 2 to 3 million\n    2026-11-15  2.5\n');
    expect(err).toBe(
      'okr: scores.json: 1 objective, 1 key result; 0 lines or cells without a place, kept as comments\n',
    );
  });

  test('a spreadsheet by its columns, with what is to know of it', async () => {
    const rows = [
      ['Objective', 'Key Result', 'Target', 'Mood'],
      ['Grow', 'Berths let', { xml: '<c><f>30+10</f><v>40</v></c>' }, 'good'],
    ];
    const cwd = folder({ 'a.xlsx': workbook([{ name: 'Q3', rows }]) });
    expect(await okr('import a.xlsx', { cwd })).toEqual({
      code: 0,
      out: '// Objective | Key Result | Target | Mood\n\nobjective "Grow"\n  kr "Berths let" to 40\n  // Mood: good\n',
      err:
        'okr: a.xlsx: 1 cell holds a formula; the values that the file keeps were taken\na.xlsx:Q3!2: Mood: good\n' +
        'okr: a.xlsx: 1 objective, 1 key result; 1 line or cell without a place, kept as comments\n',
    });
  });

  test('documents in two languages make no one plan', async () => {
    const cwd = folder({ 'a.md': document, 'b.md': 'Mục tiêu: Bến yên bình\nKQ1: Va chạm giảm 2,5%\n' });
    const { code, out, err } = await okr('import a.md b.md', { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('okr: b.md: is in another language than the first file; import them one by one\n');
  });

  test('a spreadsheet of many rows', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `,Berth ${at},${at}`).join('\n');
    const cwd = folder({ 'a.csv': `Objective,Key Result,Target\nGrow${rows}\n` });
    const { code, err } = await okr('import a.csv', { cwd });
    expect(code).toBe(0);
    expect(err).toContain('5000 key results');
  });
});
