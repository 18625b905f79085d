import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './harness.ts';

const plan = `language en
plan for delivery in 2026-Q4
objective renew "Customers stay and renew"
  kr nps "Customers recommend us" from 30 to 45 points
    2026-10-15  33  // first survey wave
  kr late "Projects that miss their deadline" from 25% to 10%
kpi csat "Customer satisfaction" unit points
  2026-10-31  4.2
`;

async function after(line: string | readonly string[], text: string | Uint8Array = plan) {
  const cwd = folder({ 'plan.okr': text });
  const result = await okr(line, { cwd });
  return { ...result, lines: readFileSync(join(cwd, 'plan.okr'), 'utf8').split('\n') };
}

describe('writes the line in its place, as the file writes its lines', () => {
  test.each([
    ['below the last one', 'check-in nps 38', 5, '    2026-11-15  38'],
    ['by a longer name', 'check-in renew.nps 38', 5, '    2026-11-15  38'],
    ['by its whole name', 'check-in delivery.renew.nps 38', 5, '    2026-11-15  38'],
    ['whatever the case', 'check-in Renew.NPS 38', 5, '    2026-11-15  38'],
    ['as the first of a key result', 'check-in late 20', 6, '    2026-11-15  20%'],
    ['before a later one', 'check-in nps 31 --date 2026-10-08', 4, '    2026-10-08  31'],
    ['as an actual of a KPI', 'check-in csat 4.4', 8, '  2026-11-15  4.4'],
    ['with confidence', 'check-in nps 38 --confidence 7/10', 5, '    2026-11-15  38  confidence 7/10'],
    ['on another today', 'check-in nps 38 --as-of 2026-11-20', 5, '    2026-11-20  38'],
    ['below zero', 'check-in nps -5', 5, '    2026-11-15  -5'],
  ])('%s', async (_, line, at, written) => {
    const { code, out, err, lines } = await after(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines[at]).toBe(written);
    expect(lines).toHaveLength(plan.split('\n').length + 1);
    expect(out).toBe(`plan.okr:${at + 1}  ${written.trim()}\n`);
  });

  test('with a note, however it is typed', async () => {
    const { lines } = await after(['check-in', 'nps', '38', '--note', ' second "wave"\nof the survey ']);
    expect(lines[5]).toBe('    2026-11-15  38  "second \\"wave\\" of the survey"');
  });

  test.each([
    ['Windows', plan.replaceAll('\n', '\r\n')],
    ['a mark at the beginning', `\uFEFF${plan}`],
  ])('bytes around it stay: %s', async (_, text) => {
    const cwd = folder({ 'plan.okr': text });
    expect((await okr('check-in nps 38', { cwd })).out).toBe('plan.okr:6  2026-11-15  38\n');
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const mark = '  // first survey wave';
    const wanted = text.replace(mark, `${mark}${lineBreak}    2026-11-15  38`);
    expect(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toBe(wanted);
  });
});

describe('a day that has a value', () => {
  const noted = plan.replace('33  //', '33  confidence 7/10  "first"  //');

  test('is refused, and stays', async () => {
    const { code, out, err, lines } = await after('check-in nps 34 --date 2026-10-15');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('okr: plan.okr:5: this day has a value: 2026-10-15  33; --replace writes the new one over it\n');
    expect(lines.join('\n')).toBe(plan);
    expect((await after('check-in csat 4 --date 2026-10-31 --lang vi')).err).toBe(
      'okr: plan.okr:8: ngày này đã có số: 2026-10-31  4.2; thêm --replace để ghi đè số mới\n',
    );
  });

  test.each([
    ['replaced whole', '--replace', '    2026-10-15  34  // first survey wave'],
    [
      'with its note and confidence',
      '--replace --keep',
      '    2026-10-15  34  confidence 7/10  "first"  // first survey wave',
    ],
    [
      'with what is given instead',
      '--replace --keep --confidence 5',
      '    2026-10-15  34  confidence 5/10  "first"  // first survey wave',
    ],
  ])('%s: what was there is said, remarks stay', async (_, options, written) => {
    const { code, out, lines } = await after(`check-in nps 34 --date 2026-10-15 ${options}`, noted);
    expect(code).toBe(0);
    expect(lines[4]).toBe(written);
    expect(out).toBe(`plan.okr:5  ${written.trim()}\n  was  2026-10-15  33  confidence 7/10  "first"\n`);
  });

  test('--replace writes where there is none', async () => {
    const { code, out } = await after('check-in nps 38 --replace');
    expect({ code, out }).toEqual({ code: 0, out: 'plan.okr:6  2026-11-15  38\n' });
  });

  test('--keep alone is wrong use', async () => {
    const { code, err } = await after('check-in nps 34 --keep');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'okr: --keep goes with --replace: note and confidence of the replaced line stay\n',
    });
  });
});

test('of namesakes the running one is meant', async () => {
  const closed = plan.replace('2026-Q4', '2026-Q3 closed').replaceAll('csat', 'old');
  const cwd = folder({ 'a.okr': closed, 'b.okr': plan });
  expect((await okr('check-in nps 38', { cwd })).out).toMatch(/^b\.okr:6 /);
  expect((await okr('check-in 2026-Q4.delivery.renew.nps 39 --replace', { cwd })).out).toMatch(/^b\.okr:6 /);
});

test.each(['nps', 'renew.nps', 'delivery.renew.nps', '2026-Q4.nps', '2026-Q4.renew.nps', '2026-q4.Renew.nps'])(
  'a name may be cut from the left, with its cycle or without: %s',
  async (name) => {
    const cwd = folder({ 'b.okr': plan });
    expect((await okr(['check-in', name, '38', '--replace'], { cwd })).out).toMatch(/^b\.okr:6 /);
  },
);

test('a day may be written as people write it', async () => {
  const cwd = folder({ 'plan.okr': plan });
  expect((await okr('check-in nps 38 --date 30/10/2026', { cwd })).out).toMatch(/2026-10-30 +38/);
});

describe('says what is wrong in one line, and writes nothing', () => {
  test.each([
    ['a name that is not there', 'check-in nsp 38', 'there is no key result and no KPI "nsp"; did you mean nps?'],
    ['an objective', 'check-in renew 38', 'there is no key result and no KPI "renew"'],
    ['no number', 'check-in nps plenty', ''],
    ['a day to come', 'check-in nps 38 --date 2026-12-01', '1 Dec 2026 is still to come.'],
    [
      'a day there is not',
      'check-in nps 38 --date 2026-02-30',
      '--date: the calendar has no 2026-02-30; did you mean 2026-02-28?',
    ],
    ['too sure', 'check-in nps 38 --confidence 11', '--confidence takes a number from 0 to 10'],
    ['confidence of a KPI', 'check-in csat 4 --confidence 5', 'A KPI says what is;'],
    ['no value', 'check-in nps', 'okr check-in needs a key result or KPI and its value, such as: okr check-in nps 38'],
    ['standard input', 'check-in nps 38 -', '<stdin>: a check-in is written into a file'],
  ])('%s', async (_, line, said) => {
    const cwd = folder({ 'plan.okr': plan });
    const { code, out, err } = await okr(line, { cwd, stdin: plan });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^okr: [^\n]+\n$/);
    expect(err.startsWith(`okr: ${said}`)).toBe(true);
    expect(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toBe(plan);
  });

  test('a name that fits several', async () => {
    const cwd = folder({ 'a.okr': plan, 'b.okr': plan.replace('for delivery', 'for sales').replace('csat', 'other') });
    expect((await okr('check-in nps 38', { cwd })).err).toBe(
      'okr: "nps" could be 2: 2026-Q4.delivery.renew.nps, 2026-Q4.sales.renew.nps; write more of the name\n',
    );
  });

  test('a name that two files give', async () => {
    const cwd = folder({ 'a.okr': plan, 'b.okr': plan.replaceAll('csat', 'other') });
    expect((await okr('check-in renew.nps 38', { cwd })).err).toBe(
      'okr: "renew.nps" exists in a.okr:4, b.okr:4; name the file: okr check-in renew.nps 38 a.okr\n',
    );
  });

  test('a day that can be read in two ways', async () => {
    const cwd = folder({ 'plan.okr': plan });
    expect((await okr('check-in nps 38 --date 3/11/2026', { cwd })).err).toBe(
      'okr: --date: 3/11/2026 can be two days; write 2026-11-03 or 2026-03-11\n',
    );
  });

  test('a file with bytes that would be lost', async () => {
    const bytes = Buffer.concat([Buffer.from(plan), Buffer.from([0x2f, 0x2f, 0xe9, 0x0a])]);
    const { code, err } = await after('check-in nps 38', bytes);
    expect(code).toBe(2);
    expect(err).toMatch(/^okr: plan\.okr: holds bytes that are not UTF-8/);
  });
});
