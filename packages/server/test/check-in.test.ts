import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import type { CheckInParams, CheckInResult } from '../src/protocol.ts';
import { applied } from './apply.ts';
import { marked, start, uriOf } from './client.ts';

type Given = Omit<CheckInParams, 'textDocument' | 'position'>;

/** What a check-in at `<|>` makes of a plan; a refusal as `field: message`. */
const checkedIn = async (plan: string, given: Given): Promise<string> => {
  const client = await start();
  const { text, position } = marked(plan);
  client.open('a.okr', text);
  const result = await client.ask<CheckInResult>('okr/checkIn', 'a.okr', { position, ...given });
  expect(client.log).toEqual([]);
  if (result.kind === 'refused') return `${result.field}: ${result.message}`;
  const edits = [...result.edits] as TextEdit[];
  return applied({ changes: { [uriOf('a.okr')]: edits } }, 'a.okr', text);
};

const plan = `plan in 2026-Q4
objective "Customers stay"
  kr nps "Customers <|>recommend us" from 30 to 45 points
    2026-10-15  33
    2026-11-10  36 // good
  kr "Late" from 25% to 10%
`;
const plain = plan.replace('<|>', '');

describe('okr/checkIn', () => {
  test('today, below the last one', async () => {
    expect(await checkedIn(plan, { value: '38' })).toBe(plain.replace('// good\n', '// good\n    2026-11-15  38\n'));
  });

  test('the day that plans are looked at from is today here too, as for the code lens', async () => {
    const client = await start({ settings: { asOf: '2026-11-12' } });
    client.open('a.okr', plain);
    const ask = (given: object) =>
      client.ask<CheckInResult>('okr/checkIn', 'a.okr', { position: { line: 2, character: 4 }, value: '38', ...given });
    expect(await ask({})).toMatchObject({ kind: 'edit', line: '2026-11-12  38' });
    expect(await ask({ date: '2026-11-15' })).toMatchObject({ kind: 'refused', field: 'date' });
  });

  test('tells of the line of that day that it replaces', async () => {
    const client = await start();
    client.open('a.okr', plain);
    const ask = (date: string) =>
      client.ask<CheckInResult>('okr/checkIn', 'a.okr', { position: { line: 2, character: 4 }, value: '38', date });
    expect(await ask('2026-11-10')).toMatchObject({ kind: 'edit', replaced: '2026-11-10  36' });
    expect(await ask('2026-11-11')).not.toHaveProperty('replaced');
  });

  test('at its place in date order', async () => {
    expect(await checkedIn(plan, { value: '34', date: '2026-11-01' })).toBe(
      plain.replace('33\n', '33\n    2026-11-01  34\n'),
    );
    expect(await checkedIn(plan, { value: '31', date: '2026-10-02' })).toBe(
      plain.replace('    2026-10-15', '    2026-10-02  31\n    2026-10-15'),
    );
  });

  test('another unit than the measure’s is never left out: the file says that it differs', async () => {
    expect(await checkedIn(plan, { value: '38 apples' })).toContain('    2026-11-15  38 apples\n');
    expect(await checkedIn(plan, { value: '38 points' })).toContain('    2026-11-15  38\n');
  });

  test('a number with spaces between its groups is one number, with or without a note', async () => {
    expect(await checkedIn(plan, { value: '1 000' })).toContain('    2026-11-15  1 000\n');
    expect(await checkedIn(plan, { value: '1 000 points', note: 'so far' })).toContain('  1 000  "so far"\n');
  });

  test('a share that may be a per cent, and digits behind a magnitude, are asked about', async () => {
    const late = plan.replace('<|>', '').replace('"Late"', '"La<|>te"');
    expect(await checkedIn(late, { value: '0.15' })).toBe(
      'value: In a measure in %, “0.15” can be a share of 1 or a %. Write which one you mean: `15%` or `0.15%`.',
    );
    expect(await checkedIn(late, { value: '15%' })).toContain('    2026-11-15  15%\n');
    const paid = `language vi\nmục tiêu "A"\n  kết quả "B<|>" từ 1tr5đ lên 3 triệu đồng\n    10/11/2026  1tr5đ\n`;
    expect(await checkedIn(paid, { value: '2tr5' })).toContain('`2,5 triệu`');
    expect(await checkedIn(paid, { value: '2tr5đ' })).toContain('    15/11/2026  2tr5đ\n');
    expect(await checkedIn(paid, { value: '2' })).toContain('    15/11/2026  2\n');
  });

  test('confidence and note, whatever letters it holds', async () => {
    expect(await checkedIn(plan, { value: '38', confidence: 7, note: 'say "hi" \\ to\n  them' })).toBe(
      plain.replace('// good\n', '// good\n    2026-11-15  38  confidence 7/10  "say \\"hi\\" \\\\ to them"\n'),
    );
  });

  test('of one day only one counts: it is written anew, what was not given stays', async () => {
    const before = plan.replace('36 // good', '36 confidence 5/10 "so so" // good');
    expect(await checkedIn(before, { value: '37', date: '2026-11-10' })).toBe(
      before.replace('<|>', '').replace('36 confidence 5/10 "so so"', '37  confidence 5/10  "so so"'),
    );
  });

  test('without one yet, after what the key result says and before its reviews', async () => {
    const text = `plan in 2026-Q4
objective "A"
  kr "B" from 1 to 2
    <|>owner @an
    review 2026-11-01 grade 0.5
`;
    expect(await checkedIn(text, { value: '1.5' })).toBe(
      text.replace('<|>', '').replace('@an\n', '@an\n    2026-11-15  1.5\n'),
    );
  });

  test.each([
    ['from 24% to 12%', '18', '18%'],
    ['from 30 to 45 points', '38 points', '38'],
    ['from $2.1M to $3M', '2.4', '$2.4M'],
    ['from $2.1M to $3M', '$2.4M', '$2.4M'],
    ['from 2 hours to 30 minutes', '90 minutes', '90 minutes'],
  ])('the value in the style of its measure: %s, %s → %s', async (measure, value, written) => {
    const text = `language en\nobjective "A"\n  kr "<|>B" ${measure}\n`;
    expect(await checkedIn(text, { value })).toBe(`${text.replace('<|>', '')}    2026-11-15  ${written}\n`);
  });

  test('in a Vietnamese file day first, with its words and its decimal comma', async () => {
    const text = `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "<|>Doanh thu" từ 2,1 tỷ đồng lên 3 tỷ đồng
`;
    expect(await checkedIn(text, { value: '2,4', confidence: 7.5, note: 'khá' })).toBe(
      `${text.replace('<|>', '')}    15/11/2026  2,4 tỷ đồng  tự tin 7,5/10  "khá"\n`,
    );
  });

  test('line ends and tabs as the file has them', async () => {
    const text = 'objective "A"\r\n\tkr "<|>B" from 1 to 2\r\n\t\t2026-11-01  1\r\n';
    expect(await checkedIn(text, { value: '2' })).toMatch(/2026-11-01 {2}1\r\n\s+2026-11-15 {2}2\r\n$/);
  });

  test('a KPI takes an actual; of whole months the month', async () => {
    const text = 'kpi csat "Care" unit points target at least 80\n  2026-09  75\n  2026-10<|>  78\n';
    expect(await checkedIn(text, { value: '81' })).toBe(`${text.replace('<|>', '')}  2026-11  81\n`);
    expect(await checkedIn('kpi "<|>Care" unit points\n', { value: '81' })).toBe(
      'kpi "Care" unit points\n  2026-11-15  81\n',
    );
  });

  const vietnamese = 'ngôn ngữ vi\nmục tiêu "A"\n  kết quả "<|>B" từ 1 lên 2 điểm\n';

  test.each([
    [plan, { value: '' }, /^value: Write the value/],
    [plan, { value: 'many' }, /^value: Write one number/],
    [plan, { value: '38 hours' }, /^value: .*cannot be compared/],
    [plan, { value: '30–40' }, /^value: A range has two ends/],
    [plan, { value: '38 "so"' }, /^value: /],
    [plan, { value: '38 // x' }, /^value: /],
    [plan, { value: '38 confidence 5' }, /^value: /],
    [plan, { value: '38', confidence: 11 }, /^confidence: Confidence runs from 0 to 10/],
    [plan, { value: '38', date: '2026-11-16' }, /^date: 16 Nov 2026 is still to come/],
    [plan, { value: '38', date: '2026-02-30' }, /^date: 2026-02-30 is not a day/],
    [plan, { value: '38', date: '2025-01-15' }, /^date: 15 Jan 2025 is more than a year before/],
    ['objective "<|>A"\n  kr "B" from 1 to 2\n', { value: '38' }, /^position: A check-in belongs/],
    ['objective "A"\n  kr "<|>B"\n    milestone "M"\n', { value: '38' }, /^position: .*milestones/],
    ['objective "A"\n  kr "<|>B" from 1 to 2 measured by nps\n', { value: '38' }, /^position: .*KPI nps/],
    ['kpi "<|>Care"\n', { value: '38', confidence: 5 }, /^confidence: A KPI/],
    [vietnamese, { value: 'nhiều' }, /^value: Hãy ghi một số/],
    [vietnamese, { value: '1', confidence: -1 }, /^confidence: Mức tự tin đi từ 0 đến 10/],
    [vietnamese, { value: '1', date: '2026-12-01' }, /^date: Ngày 01\/12\/2026 chưa tới/],
  ])('refused %#, in words', async (text, given, reason) => {
    expect(await checkedIn(text, given)).toMatch(reason);
  });

  test('a KPI that is measured every month takes a day as its month, also as its first number', async () => {
    const kpi = 'kpi csat "Sat<|>isfaction" unit points target >= 4 every month';
    const plainKpi = kpi.replace('<|>', '');
    expect(await checkedIn(kpi, { value: '4.2', date: '2026-10-12' })).toBe(`${plainKpi}\n  2026-10  4.2`);
    expect(await checkedIn(`${kpi}\n  2026-10  4.1\n`, { value: '4.2', date: '2026-10-12' })).toBe(
      `${plainKpi}\n  2026-10  4.2\n`,
    );
    const vi = 'ngôn ngữ vi\nkpi csat "Hài<|> lòng" đơn vị điểm chỉ tiêu >= 4 đo mỗi quý';
    expect(await checkedIn(vi, { value: '4,2', date: '2026-11-12' })).toBe(
      `${vi.replace('<|>', '')}\n  quý IV/2026  4,2`,
    );
  });

  test('a period goes on in the words of its file, whatever the lines before it say', async () => {
    const english = 'kpi csat "Sat<|>isfaction" unit points every quarter\n  Q3/2026  4.1';
    expect(await checkedIn(english, { value: '4.2', date: '2026-11-12' })).toBe(
      `${english.replace('<|>', '')}\n  2026-Q4  4.2`,
    );
  });

  test('a value of a day and the number of its period are different lines', async () => {
    const kpi = 'kpi csat "Sat<|>isfaction" unit points target >= 4 every month\n  2026-10  4.1\n  2026-10-31  4.4\n';
    expect(await checkedIn(kpi, { value: '4.2', date: '2026-10-31' })).toContain('2026-10  4.1\n  2026-10-31  4.2\n');
  });

  test('a document that nobody knows', async () => {
    const client = await start();
    const result = await client.ask<CheckInResult>('okr/checkIn', 'none.okr', {
      position: { line: 0, character: 0 },
      value: '1',
    });
    expect(result).toMatchObject({ kind: 'refused', field: 'position' });
  });

  test('whatever is given and wherever: an edit that makes no line unreadable, or a reason', async () => {
    const client = await start();
    await fc.assert(
      fc.asyncProperty(
        fc.record({ line: fc.nat(7), character: fc.nat(30) }),
        fc.oneof(fc.constantFrom('38', '38 points', '2,4', '1.250', '-3', '12%', 'x2'), fc.string()),
        fc.option(fc.double({ min: -1, max: 12 }), { nil: undefined }),
        fc.option(fc.oneof(fc.string(), fc.constantFrom('"""', '“a”', '*/ x', '\\')), { nil: undefined }),
        fc.constantFrom('', 'language en\n', 'ngôn ngữ vi\n'),
        async (position, value, confidence, note, language) => {
          const text = language + plain;
          client.open('a.okr', text);
          const result = await client.ask<CheckInResult>('okr/checkIn', 'a.okr', { position, value, confidence, note });
          if (result.kind === 'refused') {
            expect(result.message).not.toBe('');
            return;
          }
          const after = applied({ changes: { [uriOf('a.okr')]: [...result.edits] as TextEdit[] } }, 'a.okr', text);
          expect(after).toContain(result.line);
          client.open('b.okr', after);
          const errors = await client.connection.sendRequest<{ files: { uri: string; unread: number }[] }>(
            'okr/scored',
            {
              uri: uriOf('b.okr'),
            },
          );
          expect(errors.files.find(({ uri }) => uri === uriOf('b.okr'))?.unread).toBe(0);
          expect(client.log).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
