import { expect, test } from 'vitest';
import { all, messages, told } from './told.ts';

const three = ['Renewals', 'NPS', 'Answers'].map((title) => `  kr "${title}" to 80%\n`).join('');
const ignoring = (rule: string): string => `// okr-ignore ${rule}: agreed with the board\n`;
const objective = 'objective "Customers stay because we help" committed owner @linh\n';

test.each([
  ['a rule that another one keeps from being told', `${ignoring('kr-no-deadline')}  kr "Customers are happy"\n`],
  ['a nudge behind another one', `${ignoring('kr-no-owner')}  kr "Orders" from 1.2 to 1.25 by 2026-12-31\n`],
])('an ignore is used where it meets %s', (_, line) => {
  const text = `objective "Customers stay because we help"\n${line}`;
  expect(all(text).filter((one) => one.includes('ignore'))).toEqual([]);
});

test('an ignore is used where the plan has not begun', () => {
  const text = `plan in 2026-Q4 draft\n${objective}${ignoring('kr-without-initiative')}  kr "NPS" from 30 to 45\n`;
  expect(all(text).filter((one) => one.includes('ignore'))).toEqual([]);
});

test('above an objective it silences what is told there for its key results', () => {
  const text = `plan in 2026-Q4\n${ignoring('kr-no-baseline')}${objective}${three}`;
  expect(all(text, '2026-10-01').filter((one) => /baseline|ignore/.test(one))).toEqual([]);
  const one = text.replace('"NPS" to', '"NPS" from 60% to');
  expect(all(one, '2026-10-01').filter((each) => /baseline|ignore/.test(each))).toEqual([
    '2 unused-ignore',
    '4 kr-no-baseline',
    '6 kr-no-baseline',
  ]);
});

test('what is accepted of one key result leaves the others told as one', () => {
  const text = `plan in 2026-Q4\n${objective}${ignoring('kr-no-baseline')}${three}`;
  expect(told(text, '2026-10-01').filter((one) => /baseline|ignore/.test(one))).toEqual(['2 kr-no-baseline']);
  expect(messages(text, 'kr-no-baseline', '2026-10-01')[0]?.message.en).toMatch(/^2 of 3 key results have no baseline/);
});

test('an accepted cause does not bring up what follows from it', () => {
  const text = `${objective}${ignoring('kr-unmeasured')}  kr "Customers are happy"\n`;
  expect(told(text).filter((one) => one.startsWith('3 '))).toEqual([]);
});

test('an ignore of what nothing says is still unused', () => {
  expect(all(`${objective}${ignoring('kr-two-measures')}${three}`)).toContain('2 unused-ignore');
});
