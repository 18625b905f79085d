import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folder, okr } from '../harness.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../schemas/check.schema.json', import.meta.url), 'utf8'));
const plan = `plan in 2026-Q4 active
objective renew "Customers stay and renew" owner @linh committed supports nowhere
  kr training "Organise 10 trainings"
`;

const rulesIn = (out: string): readonly string[] =>
  JSON.parse(out).files.flatMap((file: { diagnostics: { rule: string }[] }) =>
    file.diagnostics.map(({ rule }) => rule),
  );

describe('json', () => {
  test('validates against its schema, positions count from zero', async () => {
    const cwd = folder({ 'plans/a.okr': plan, 'plans/b.okr': '' });
    const { code, out } = await okr('check --format json --as-of 2026-11-20 plans', { cwd });
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).validate(schema, report)).toBe(true);
    expect(report.asOf).toBe('2026-11-20');
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['plans/a.okr', 'plans/b.okr']);
    const activity = report.files[0].diagnostics.find(({ rule }: { rule: string }) => rule === 'kr-activity');
    expect(activity).toMatchObject({
      severity: 'warning',
      range: { start: { line: 2, character: 14 }, end: { line: 2, character: 37 } },
      fixable: true,
    });
    const of = (severity: string) =>
      report.files[0].diagnostics.filter((found: { severity: string }) => found.severity === severity).length;
    expect(report.summary).toEqual({
      files: 2,
      errors: of('error'),
      warnings: of('warning'),
      infos: of('info'),
      hints: of('hint'),
    });
  });

  test('the same input gives the same bytes, whatever the environment and the order of PATHs', async () => {
    const cwd = folder({ 'a.okr': plan, 'b.okr': plan.replace('renew', 'other') });
    const { out } = await okr('check --format json a.okr b.okr', { cwd });
    expect((await okr('check --format json b.okr a.okr', { cwd, env: { LANG: 'vi_VN' }, columns: 40 })).out).toBe(out);
  });
});

describe('what is told once', () => {
  const draft = `plan in 2026-Q4
objective "Customers stay because we help"
  kr "Renewals" to 80%
  kr "NPS" to 45 points
  kr "Website visits" to 4000 visits
objective "Synergies"
  kr "Orders" from 10 to 40 orders
    2026-11-14  12
`;
  const rows = (out: string): readonly string[] => out.match(/\d+ × [a-z-]+/g) ?? [];

  test('infos and hints are a table by rule, errors and warnings stand in full', async () => {
    const cwd = folder({ 'a.okr': draft });
    const { out } = await okr('check --as-of 2026-11-15 a.okr', { cwd });
    expect(rows(out)).toEqual(['1 × kr-no-owner', '1 × objective-no-ambition', '1 × objective-too-few-krs']);
    expect(out).toMatch(/a\.okr:2:1 warning kr-no-baseline\n {2}3 of 3 key results have no baseline/);
    expect(out).not.toMatch(/ info | hint /);
    expect(out).toMatch(
      / okr check --all shows them in full, and \d+ more \(4 warnings\)\n\n1 file · 3 warnings · 2 infos · 1 hint/,
    );
  });

  test('a rule that speaks several times is one row, with what it points out', async () => {
    const cwd = folder({ 'a.okr': draft, 'b.okr': draft });
    const { out } = await okr('check --as-of 2026-11-15 --lang vi .', { cwd });
    expect(rows(out)).toContain('2 × objective-too-few-krs');
    expect(out).toMatch(/2 × objective-too-few-krs +a\.okr:6 +\S/);
    expect(out).toMatch(/okr check --all hiện đầy đủ, cùng \d+ điều khác \(8 cảnh báo\)/);
  });

  test('--all and json give all, and exit codes count all', async () => {
    const cwd = folder({ 'a.okr': draft });
    const every = await okr('check --all --as-of 2026-11-15 a.okr', { cwd });
    const json = await okr('check --format json --as-of 2026-11-15 a.okr', { cwd });
    const rules = rulesIn(json.out);
    expect(every.out.match(/^a\.okr:\d+:\d+ \w+ [a-z-]+$/gm)?.map((line) => line.replace(/.* /, ''))).toEqual(rules);
    expect(rows(every.out)).toEqual([]);
    expect(rules.filter((rule) => rule === 'kr-no-baseline')).toHaveLength(3);
    const { warnings } = JSON.parse(json.out).summary;
    for (const form of ['', '--all ', '--format json ']) {
      const code = async (most: number) =>
        (await okr(`check ${form}--as-of 2026-11-15 --max-warnings ${most} a.okr`, { cwd })).code;
      expect([await code(warnings - 1), await code(warnings)], form).toEqual([1, 0]);
    }
  });

  test('what a baseline knows is not told, and what is new is told by itself', async () => {
    const cwd = folder({ 'a.okr': draft });
    await okr('check --as-of 2026-11-15 --known known.json --update-known a.okr', { cwd });
    writeFileSync(
      join(cwd, 'a.okr'),
      draft.replace('objective "Syn', '  kr "Complaints" to 9 complaints\nobjective "Syn'),
    );
    const { out } = await okr('check --as-of 2026-11-15 --known known.json a.okr', { cwd });
    expect(out).toMatch(/a\.okr:6:3 warning kr-no-baseline\n {2}“Complaints” aims at 9/);
    expect(out.match(/kr-no-baseline/g)).toHaveLength(1);
  });
});

describe('text', () => {
  test('place, severity, rule, words, the line with its mark, the fix, a summary', async () => {
    const cwd = folder({ 'a.okr': plan });
    const { out } = await okr('check a.okr', { cwd });
    const lines = out.split('\n');
    const at = lines.indexOf('a.okr:2:75 error unknown-reference');
    expect(lines[at + 1]).toMatch(/^ {2}.*nowhere/);
    expect(lines.slice(at + 2, at + 5)).toEqual([
      '',
      ' 2 │ objective renew "Customers stay and renew" owner @linh committed supports nowhere',
      '   │                                                                           ^^^^^^^',
    ]);
    expect(out).toMatch(/\n {3}= fix: /);
    expect(lines.at(-2)).toMatch(/^1 file · 1 error · \d+ warnings?/);
  });

  test('nothing found is said', async () => {
    const cwd = folder({ 'a.okr': '// nothing yet\n' });
    expect(await okr('check a.okr', { cwd })).toEqual({ code: 0, out: '1 file · no problems\n', err: '' });
    expect((await okr('check a.okr --lang vi', { cwd })).out).toBe('1 tệp · không có vấn đề\n');
  });
});

describe('--fix', () => {
  const unmarked = 'muc tieu "Khách hàng ở lại lâu dài hơn nữa" cam kết\n';

  test('applies safe fixes only, and reports what is left', async () => {
    const cwd = folder({ 'a.okr': unmarked });
    expect(rulesIn((await okr('check --format json a.okr', { cwd })).out)).toContain('missing-marks');
    const { out, err } = await okr('check --fix --format json a.okr --lang en', { cwd });
    expect(err).toBe('fixed 1 problem in 1 file\n');
    expect(rulesIn(out)).not.toContain('missing-marks');
    expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).toBe(unmarked.replace('muc tieu', 'mục tiêu'));
  });

  test('keeps a byte-order mark and line ends', async () => {
    const cwd = folder({ 'a.okr': `\uFEFF${unmarked.replace('\n', '\r\n')}` });
    await okr('check --fix a.okr', { cwd });
    expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).toBe(
      `\uFEFF${unmarked.replace('muc tieu', 'mục tiêu').replace('\n', '\r\n')}`,
    );
  });

  test('leaves alone: files that were not asked for, damaged bytes, standard input', async () => {
    const damaged = Buffer.concat([Buffer.from(unmarked), Buffer.from([0xff, 0x0a])]);
    const cwd = folder({ 'okr.config.json': '{}', 'a.okr': unmarked, 'b.okr': damaged, 'c.okr': '' });
    await okr('check --fix b.okr c.okr', { cwd });
    expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).toBe(unmarked);
    expect(readFileSync(join(cwd, 'b.okr')).equals(damaged)).toBe(true);
    expect((await okr('check --fix -', { cwd, stdin: unmarked })).code).toBe(2);
  });
});

describe('--known', () => {
  test('reports only what is new; lines may move', async () => {
    const cwd = folder({ 'plans/a.okr': plan });
    const written = await okr('check plans --known known.json --update-known', { cwd });
    expect(written.code).toBe(0);
    expect(written.out).toBe('1 file · no problems\n');
    const file = readFileSync(join(cwd, 'known.json'), 'utf8');
    expect(JSON.parse(file).files['plans/a.okr']).toContainEqual({
      rule: 'kr-activity',
      line: 'kr training "Organise 10 trainings"',
      count: 1,
    });

    writeFileSync(join(cwd, 'plans/a.okr'), `// moved down\n\n${plan}  kr "Organise 3 trainings"\n`);
    const again = await okr('check plans --format json --known known.json', { cwd });
    expect(rulesIn(again.out).filter((rule) => rule === 'kr-activity')).toEqual(['kr-activity']);
    expect(rulesIn(again.out)).not.toContain('unknown-reference');
    expect(again.code).toBe(0);

    const inside = await okr('check a.okr --format json --known ../known.json', { cwd: join(cwd, 'plans') });
    expect(rulesIn(inside.out)).toEqual(rulesIn(again.out));
  });

  test('what the options were called before still says the same', async () => {
    const cwd = folder({ 'a.okr': plan });
    await okr('check --baseline known.json --update-baseline', { cwd });
    expect((await okr('check --known known.json', { cwd })).out).toBe('1 file · no problems\n');
  });

  test('a part that was not checked keeps its entries; what is gone loses them', async () => {
    const cwd = folder({ 'a.okr': plan, 'b.okr': plan.replace('renew', 'other') });
    await okr('check --known known.json --update-known', { cwd });
    writeFileSync(join(cwd, 'a.okr'), '');
    await okr('check a.okr --known known.json --update-known', { cwd });
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).files)).toEqual(['b.okr']);
  });

  test.each(['', '{}', '[]', '{"version":1,"files":{"a.okr":[{}]}}'])(
    '%j is no list of known problems',
    async (text) => {
      const cwd = folder({ 'a.okr': plan, 'known.json': text });
      expect(await okr('check a.okr --known known.json', { cwd })).toEqual({
        code: 2,
        out: '',
        err: 'okr: known.json: okr check --update-known did not write this file\n',
      });
    },
  );
});

test('of one file a thousand findings are told, and all of them count', async () => {
  const lines = (count: number, line: string) => `${line}\n`.repeat(count);
  const cwd = folder({
    'a.okr': `${lines(1200, 'objective "Customers stay and renew" owner @linh')}${lines(1100, 'xyz')}`,
    'b.okr': lines(1100, 'xyz'),
    'c.okr': 'xyz\n',
  });
  const { code, out } = await okr('check --format json', { cwd });
  const { files, summary } = JSON.parse(out);
  expect(code).toBe(1);
  expect(files.map(({ diagnostics }: { diagnostics: unknown[] }) => diagnostics.length)).toEqual([1001, 1001, 1]);
  for (const { diagnostics } of files.slice(0, 2)) {
    expect(diagnostics.slice(0, 1000).every(({ severity }: { severity: string }) => severity === 'error')).toBe(true);
    expect(diagnostics[1000]).toMatchObject({ rule: 'more-findings', severity: 'info' });
  }
  expect(files[1].diagnostics[1000].message).toBe(
    '100 more problems in this file are not shown. Fix the worst ones first, then check again.',
  );
  expect(summary.errors).toBe(1100 + 1100 + 1);
  expect(summary.infos).toBeGreaterThan(1200);
  const text = await okr('check --lang vi b.okr', { cwd });
  expect(text.out).toContain('Tệp này còn 100 vấn đề chưa hiển thị.');
  expect(text.out).toContain('1100 lỗi');
  expect((await okr('check --max-warnings 1000 c.okr', { cwd })).code).toBe(1);
});

test('--fix mends more than are told of, round by round', async () => {
  const cwd = folder({
    'a.okr': 'language vi\nmuc tieu "A"\n'.replace('muc tieu "A"\n', 'muc tieu "Khách ở lại"\n'.repeat(1500)),
  });
  const { err } = await okr('check --fix', { cwd });
  expect(err).toMatch(/^(?:đã sửa|fixed) 1500 /);
  expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).not.toContain('muc tieu');
});
