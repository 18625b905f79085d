import { expect, test } from 'vitest';
import { toldOnce } from '../../../src/rules/coach/told-once.ts';
import { applyEdits, check } from '../check.ts';

const asOf = '2026-11-30';

function fixesOf(text: string, rule: string): readonly (readonly [string, string])[] {
  const found = toldOnce(check(text, asOf).diagnostics).find((one) => one.rule === rule);
  return (found?.fixes ?? []).map(({ title, edits }) => [title.en, applyEdits(text, edits)] as const);
}

const english = `What we want.

Objective: Customers get help the day they ask
- KR1: First answer from 26h to 4h
- KR2: Tickets that come back from 12% to 6%
- KR3: Customers content from 70% to 85%
`;

test('key results without a deadline: one line gives all of them the cycle, above the first objective', () => {
  const [[title, after] = []] = fixesOf(english, 'kr-no-deadline');
  expect(title).toBe('Give the plan its cycle: `plan in 2026-Q4`');
  expect(after).toBe(english.replace('Objective:', 'plan in 2026-Q4\nObjective:'));
  expect(fixesOf(after ?? '', 'kr-no-deadline')).toEqual([]);
});

test('in the language of the file, and with its line ends', () => {
  const vietnamese = `Mục tiêu: Khách được hỗ trợ ngay trong ngày
KQ1: Trả lời lần đầu từ 26 giờ xuống 4 giờ
KQ2: Yêu cầu phải mở lại từ 12% xuống 6%
KQ3: Khách hài lòng từ 70% lên 85%
`.replaceAll('\n', '\r\n');
  const [[, after] = []] = fixesOf(vietnamese, 'kr-no-deadline');
  expect(after).toBe(`kế hoạch trong quý IV/2026\r\n${vietnamese}`);
});

test.each([
  ['Q1 2027 OKRs', 'plan in 2027-Q1'],
  ['# OKR quý 4/2026', 'plan in 2026-Q4'],
  ['// OKR 2027-Q2, second draft', 'plan in 2027-Q2'],
  ['Our goals for H1 2027', 'plan in 2027-H1'],
  ['Since 2024 we have met on 2026-10-01.', 'plan in 2026-Q4'],
  ['Version 2026-Q4x, Q5 2027', 'plan in 2026-Q4'],
  ['Room BQ1 2027', 'plan in 2026-Q4'],
])('the period that a heading names is the cycle: %s', (heading, plan) => {
  const text = english.replace('What we want.', heading);
  const found = toldOnce(check(text, asOf).diagnostics).find(({ rule }) => rule === 'kr-no-deadline');
  expect(found?.fixes[0]?.title.en).toBe(`Give the plan its cycle: \`${plan}\``);
  expect(found?.message.en).toContain(plan);
});

test('a plan that is written keeps its head', () => {
  const fixes = fixesOf(english.replace('Objective:', 'plan for us\nObjective:'), 'kr-no-deadline');
  expect(fixes.map(([title]) => title)).not.toContain('Give the plan its cycle: `plan in 2026-Q4`');
});

test.each([
  ['by 15 Nov', '2026-11-15'],
  ['by 31 March', '2027-03-31'],
  ['by 15 Dec', '2026-12-15'],
])('a deadline without a year is the next such day, or one that has just gone by: %s', (written, day) => {
  const text = `objective "Customers get help the day they ask"\n  kr "First answer" from 26 to 4 hours ${written}\n`;
  const fixes = check(text, asOf)
    .diagnostics.filter((one) => one.rule === 'ambiguous-date')
    .flatMap((one) => one.fixes.map(({ title }) => title.en));
  expect(fixes).toEqual([`Write \`${day}\``]);
});
