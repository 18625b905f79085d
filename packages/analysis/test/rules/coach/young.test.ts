import { describe, expect, test } from 'vitest';
import { all, messages, told } from './told.ts';

const goal = 'objective "Customers stay because we help"\n';
const body = `${goal}  kr "Renewals" from 60% to 80%\n  kr "NPS" from 30 to 45\n${goal}  kr "Calls" from 9 to 4\n`;
const inMotion = (text: string, asOf: string): readonly string[] =>
  all(text, asOf).filter((one) => /check-in-missing|without-initiative|stale|pace-off|unlinked/.test(one));

describe('a plan that has not begun', () => {
  test.each([
    ['a draft, whatever the day', `plan in 2026-Q4 draft\n${body}`, '2026-12-20'],
    ['a cycle that lies ahead', `plan in 2026-Q4\n${body}`, '2026-09-30'],
    ['the first tenth of the cycle, without a dated line', `plan in 2026-Q4\n${body}`, '2026-10-09'],
    ['a declared cycle', `plan in winter\ncycle winter from 2026-10-01 to 2027-03-31\n${body}`, '2026-10-15'],
    ['in Vietnamese', `kế hoạch trong quý IV/2026 nháp\n${body}`, '2026-11-15'],
  ])('is asked for nothing that belongs to a cycle in motion: %s', (_, text, asOf) => {
    expect(inMotion(text, asOf)).toEqual([]);
    expect(told(text, asOf).filter((one) => !one.includes('too-few'))).toEqual(['1 plan-unfinished']);
  });

  test.each([
    ['after a tenth', `plan in 2026-Q4\n${body}`, '2026-10-10'],
    ['with a dated line', `plan in 2026-Q4\n${body}    2026-10-02  9\n`, '2026-10-05'],
  ])('has begun: %s', (_, text, asOf) => {
    expect(inMotion(text, asOf)).not.toEqual([]);
    expect(told(text, asOf)).not.toContain('1 plan-unfinished');
  });

  test('is told what it lacks once, with a fix; each by itself for who asks for all', () => {
    const [found, ...others] = messages(`plan in 2026-Q4 draft\n${body}`, 'plan-unfinished');
    expect(others).toEqual([]);
    expect(found?.message.en).toBe(
      'Before this plan starts, add an owner for 3 key results; an initiative for 3 key results; committed or aspirational for 2 objectives.',
    );
    expect(found?.fixes.map(({ title }) => title.en)).toEqual([
      'Add blanks for owner and initiative',
      'Make each `committed`',
      'Make each `aspirational`',
    ]);
    expect(all(`plan in 2026-Q4 draft\n${body}`)).toEqual(
      expect.arrayContaining(['3 kr-no-owner', '4 kr-no-owner', '6 kr-no-owner', '2 objective-no-ambition']),
    );
  });

  test('counts nothing that somebody has accepted', () => {
    const text = `plan in 2026-Q4 draft\n${goal}  // okr-ignore kr-no-owner: the team as a whole\n  kr "NPS" from 30 to 45\n`;
    expect(messages(text, 'plan-unfinished')[0]?.message.en).toBe(
      'Before this plan starts, add an initiative for 1 key result; committed or aspirational for 1 objective.',
    );
    expect(all(text).filter((one) => one.includes('ignore'))).toEqual([]);
  });

  test('can be accepted as it is', () => {
    const text = `// okr-ignore plan-unfinished: the workshop is on Monday\nplan in 2026-Q4 draft\n${body}`;
    expect(told(text).filter((one) => !one.includes('too-few'))).toEqual([]);
  });
});
