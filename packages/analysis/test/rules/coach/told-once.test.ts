import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { company } from '../../../../language/test/support/edits.ts';
import { hasPlace } from '../../../src/rules/coach/order.ts';
import { toldOnce } from '../../../src/rules/coach/told-once.ts';
import { rules } from '../../../src/rules/registry.generated.ts';
import { applyEdits, check } from '../check.ts';
import { all, messages, told } from './told.ts';

const objective = 'objective "Customers stay because we help" committed owner @linh\n';
const plan = `plan in 2026-Q4\n${objective}`;

test('every rule has its place among the nudges', () => {
  expect(rules.map(({ id }) => id).filter((id) => !hasPlace(id))).toEqual([]);
});

describe('one nudge about an element', () => {
  const text = 'objective "Synergies"\n  kr "Website visits" from 1000 to 1040 by 2026-12-31\n';

  test('the first in the order of the table, whatever stands first on the line', () => {
    expect(told(text)).toEqual(['1 objective-too-few-krs', '2 kr-no-owner']);
    expect(all(text).length).toBeGreaterThan(4);
  });

  test('the next one comes when it is mended', () => {
    expect(told(text.replace('2026-12-31', '2026-12-31 owner @an'))).toEqual([
      '1 objective-too-few-krs',
      '2 kr-threshold',
    ]);
  });

  test('errors and warnings are told beside it', () => {
    const twice = `${plan}  kr "Renewals" to 80% by 2027-06-30\n  kr "NPS" from 30 to 45\n    2026-11-14  31\n`;
    expect(told(twice)).toEqual(
      expect.arrayContaining(['3 kr-no-baseline', '3 date-outside-cycle', '3 kr-without-initiative']),
    );
  });
});

describe('a cause once', () => {
  test.each([
    ['kr z from 30 to 45', '1 syntax'],
    ['kr "A" from 30 to 45 customers owner: @lan', '1 syntax'],
    ['kết quả "A" từ 30 đến bốn mươi', '1 syntax'],
  ])('a line that cannot be read is judged by nothing else: %s', (line, only) => {
    const onLine = all(`${line}\n`).filter((one) => !one.startsWith('0'));
    expect(new Set(onLine.filter((one) => one.startsWith('1 ')))).toEqual(new Set([only]));
  });

  test('what an element lacks may stand on its broken line', () => {
    expect(told(`${plan}  kr "Renewals"\n    form 30% to 45%\n`).filter((one) => one.startsWith('3 '))).toEqual([]);
  });

  test.each([
    ['Customer service is improved', ['2 kr-unmeasured']],
    ['Improve customer service', ['2 kr-unmeasured']],
    ['Launch the app', ['2 kr-activity']],
    ['Organise 10 trainings', ['2 kr-activity']],
    ['Cải thiện dịch vụ khách hàng', ['2 kr-unmeasured']],
    ['Tổ chức 10 buổi đào tạo', ['2 kr-activity']],
  ])('a missing measure: %s', (title, wanted) => {
    const text = `${objective}  kr "${title}"\n`;
    expect(told(text).filter((one) => one.startsWith('2 '))).toEqual(wanted);
  });

  test('key results that are work are not also all-or-nothing', () => {
    const text = `${objective}  kr "Launch the portal"\n  kr "Redesign the price list"\n`;
    expect(all(text)).toContain('1 kr-binary');
    expect(told(text)).not.toContain('1 kr-binary');
  });
});

describe('what all lack, once', () => {
  const three = ['"Renewals" to 80%', '"NPS" to 45 points', '"Answers within a day" to 90%'];
  const lines = (list: readonly string[]): string => list.map((one) => `  kr ${one}\n`).join('');

  test('all key results of an objective, with one fix for all', () => {
    const [found, ...others] = messages(plan + lines(three), 'kr-no-baseline', '2026-10-01');
    expect(others).toEqual([]);
    expect(found?.message.en).toMatch(/^3 of 3 key results have no baseline/);
    expect(found?.message.vi).toMatch(/^Cả 3 kết quả chưa có mức ban đầu/);
    expect(found?.element).toMatch(/customers|objective/i);
    const fix = found?.fixes.find(({ title }) => title.en.includes('from ?'));
    expect(applyEdits(plan + lines(three), fix?.edits ?? []).match(/ from \? /g)).toHaveLength(3);
  });

  test.each([
    ['not where one has it', [...three, '"Complaints" from 30 to 10'], 3],
    ['not of two key results', three.slice(0, 2), 2],
    ['also beside one that cannot have it', [...three.slice(0, 2), '"Uptime" keep at least 99%'], 1],
    ['dropped ones aside', [...three, '"Complaints" from 30 to 10 dropped "no data"'], 1],
  ])('%s', (_, list, count) => {
    expect(messages(plan + lines(list), 'kr-no-baseline', '2026-10-01')).toHaveLength(count);
  });

  test('a plan without a cycle is told once that it has none', () => {
    const four = `${objective}${lines(['"A" from 1 to 2', '"B" from 1 to 2'])}`.repeat(2);
    const found = messages(four, 'kr-no-deadline');
    expect(found.map(({ message }) => message.en)).toEqual([expect.stringMatching(/^4 of 4 key results in this file/)]);
    expect(found[0]?.message.en).toMatch(/plan in 2026-Q4/);
  });

  test('a plan that nobody has written a number in', () => {
    const two = `${objective}${lines(['"A" from 1 to 2', '"B" from 1 to 2'])}`;
    expect(told(`plan in 2026-Q4\n${two}${two}`).filter((one) => one.endsWith('check-in-missing'))).toEqual([
      '1 check-in-missing',
    ]);
    const begun = `plan in 2026-Q4\n${two}    2026-11-14  1.5\n${two}`;
    expect(told(begun).filter((one) => one.endsWith('check-in-missing'))).toEqual([
      '3 check-in-missing',
      '7 check-in-missing',
      '8 check-in-missing',
    ]);
  });

  test('all KPIs of a team or an area, at the first of them', () => {
    const team = 'team care "Care"\n';
    const kpis = (more: string): string => ['Calls', 'Answers'].map((title) => `kpi "${title}" ${more}\n`).join('');
    expect(told(team + kpis('for care'))).toEqual(['2 kpi-no-source']);
    expect(messages(team + kpis('for care'), 'kpi-no-source')[0]?.message.en).toMatch(/^2 of 2 KPIs of “Care” /);
    const source = 'source "crm" owner @an';
    expect(told(kpis(`area "Care" ${source}`) + kpis(`area "Web" ${source} target >= 4 every month`))).toEqual([
      '1 kpi-no-target',
    ]);
  });
});

test('of whatever there is, at least one thing is told, and every error', () => {
  const texts = Object.values(company);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(40), (text, at, length) => {
      const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + length);
      const found = check(cut).diagnostics;
      const first = toldOnce(found);
      expect(first.length === 0).toBe(found.length === 0);
      const errors = (list: typeof found) => list.filter(({ severity }) => severity === 'error');
      expect(errors(first)).toEqual(errors(found));
      expect(first.some(({ severity }) => severity === 'warning')).toBe(
        found.some(({ severity }) => severity === 'warning'),
      );
    }),
    { numRuns: 300 },
  );
});
