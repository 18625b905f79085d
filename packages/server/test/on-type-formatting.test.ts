import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { appliedEdits } from './apply.ts';
import { marked, start } from './client.ts';

const options = { tabSize: 2, insertSpaces: true };

/** What a text is after a sign was typed right before `<|>`. */
async function typed(before: string, ch = '\n'): Promise<string> {
  const client = await start();
  const { text, position } = marked(before);
  client.open('a.okr', text);
  const edits = await client.ask<TextEdit[] | null>('textDocument/onTypeFormatting', 'a.okr', {
    position,
    ch,
    options,
  });
  // Nothing but blanks before a line's text may change.
  for (const { newText, range } of edits ?? []) {
    expect(newText.trim()).toBe('');
    expect(range.start.character).toBe(0);
  }
  return appliedEdits(edits, text);
}

test.each([
  ['below an objective, a step in', 'objective "O"\n<|>', 'objective "O"\n  '],
  [
    'below a key result, a step in',
    'objective "O"\n  kr "K" from 1 to 2\n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n    ',
  ],
  ['below a clause, as deep', 'objective "O"\n  owner @an\n<|>', 'objective "O"\n  owner @an\n  '],
  [
    'check-ins go on',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n    ',
  ],
  [
    'a blank line returns to the key results',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n    \n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n    \n  ',
  ],
  [
    'another to the margin',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n\n\n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n\n\n',
  ],
  [
    'what an objective holds may stand behind a blank line',
    'objective "O"\n  owner @an\n\n<|>',
    'objective "O"\n  owner @an\n\n  ',
  ],
  ['below a plan, the margin', 'plan for @an in 2026-Q4\n<|>', 'plan for @an in 2026-Q4\n'],
  [
    'an objective below a comment goes to the margin, and takes the comment along',
    'objective "O"\n  kr "K" from 1 to 2\n\n  // Next\n  objective "P"\n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n\n// Next\nobjective "P"\n  ',
  ],
  [
    'a remark above a key result stays where it is',
    'objective "O"\n  // Remark\n  kr "K" from 1 to 2\n<|>',
    'objective "O"\n  // Remark\n  kr "K" from 1 to 2\n    ',
  ],
  [
    'the same in Vietnamese',
    'mục tiêu "O"\nkết quả "K" từ 1 lên 2\n<|>',
    'mục tiêu "O"\n  kết quả "K" từ 1 lên 2\n    ',
  ],
  [
    'actuals of a KPI go on',
    'kpi csat "C" unit points\n  2026-10  4\n<|>',
    'kpi csat "C" unit points\n  2026-10  4\n  ',
  ],
  ['the line that is finished is indented', 'objective "O"\nowner @an\n<|>', 'objective "O"\n  owner @an\n  '],
  ['what is pushed down goes where it belongs', 'objective "O"\n<|>owner @an\n', 'objective "O"\n  owner @an\n'],
  ['editors’ own blanks are replaced', 'objective "O"\n        <|>\n', 'objective "O"\n  \n'],
  [
    'a text over several lines is left alone',
    'objective "O"\n  note """\nlong\n<|>\n  """\n',
    'objective "O"\n  note """\nlong\n\n  """\n',
  ],
  [
    'no other line changes',
    'objective   "P"\n owner @x\nobjective "O"\n<|>\nkr "K"\n',
    'objective   "P"\n owner @x\nobjective "O"\n  \nkr "K"\n',
  ],
  [
    'what the Enter before was answered in vain is answered now',
    'objective "O"\nkr "K" from 1 to 2\n2026-11-01  1\n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n    2026-11-01  1\n    ',
  ],
  ['the same over a blank line', 'objective "O"\nowner @an\n\n<|>', 'objective "O"\n  owner @an\n\n  '],
  [
    'the same of what was typed too deep',
    'mục tiêu "O"\n  kết quả "K" từ 1 lên 2\n    01/11/2026  1\n    kết quả "L" từ 1 lên 2\n    02/11/2026  1\n<|>',
    'mục tiêu "O"\n  kết quả "K" từ 1 lên 2\n    01/11/2026  1\n  kết quả "L" từ 1 lên 2\n    02/11/2026  1\n    ',
  ],
  [
    'so are several in a row, below one in its place that is indented',
    'Objective: Patients\n  KR1: waiting time from 21 to 7 days\n    KR2: no-shows to below 5%\n    KR3: hire two nurses\n    KR4: complaints from 9 to 4\n<|>',
    'Objective: Patients\n  KR1: waiting time from 21 to 7 days\n  KR2: no-shows to below 5%\n  KR3: hire two nurses\n  KR4: complaints from 9 to 4\n    ',
  ],
  [
    'but none where one of them is deeper than an editor puts it',
    'objective "O"\n  kr "K" from 1 to 2\n        kr "L" from 1 to 2\n        kr "M" from 1 to 2\n    kr "N" from 1 to 2\n<|>',
    'objective "O"\n  kr "K" from 1 to 2\n        kr "L" from 1 to 2\n        kr "M" from 1 to 2\n  kr "N" from 1 to 2\n    ',
  ],
  [
    'what the line above has of its own stays',
    'objective "O"\n      kr "K" from 1 to 2\n    2026-11-01  1\n<|>',
    'objective "O"\n      kr "K" from 1 to 2\n    2026-11-01  1\n    ',
  ],
  [
    'of a plan that is indented in another way only what was finished changes',
    'objective "O"\nkr "K" from 1 to 2\nkr "L" from 1 to 2\nkr "M" from 1 to 2\n<|>',
    'objective "O"\nkr "K" from 1 to 2\nkr "L" from 1 to 2\n  kr "M" from 1 to 2\n    ',
  ],
  [
    'the heading of a list goes to the margin, its items a step in',
    'Objective: Khách ở lại\n  Key Results:\n<|>',
    'Objective: Khách ở lại\nKey Results:\n  ',
  ],
  [
    'so does one behind items',
    'Objective: Khách ở lại\nKey Results:\n  - Tăng NPS từ 30 lên 45.\n    Gợi ý:\n    <|>',
    'Objective: Khách ở lại\nKey Results:\n  - Tăng NPS từ 30 lên 45.\nGợi ý:\n  ',
  ],
  [
    'one that was missed is put there by the next Enter',
    'Objective: Khách ở lại\nKey Results:\n  - Tăng NPS từ 30 lên 45.\n    Gợi ý:\n    - Lập checklist\n<|>',
    'Objective: Khách ở lại\nKey Results:\n  - Tăng NPS từ 30 lên 45.\nGợi ý:\n  - Lập checklist\n    ',
  ],
  [
    'below a key result that a label opens a heading stays where it is',
    'Objective: Khách ở lại\n  KR1: Tăng NPS từ 30 lên 45.\n  Gợi ý:\n<|>',
    'Objective: Khách ở lại\n  KR1: Tăng NPS từ 30 lên 45.\n  Gợi ý:\n  ',
  ],
])('a new line: %s', async (_, before, after) => {
  expect(await typed(before)).toBe(after);
});

test.each([
  ['a key result', 'objective "O"\nkr "K"<|>', 'objective "O"\n  kr "K"'],
  ['an initiative in Vietnamese', 'mục tiêu "O"\nsáng kiến "K"<|>', 'mục tiêu "O"\n  sáng kiến "K"'],
  ['an objective at its margin', '  objective "O"<|>', 'objective "O"'],
  ['what nothing can be made of stays', '   whatever "O"<|>', '   whatever "O"'],
])('a quote that ends a title: %s', async (_, before, after) => {
  expect(await typed(before, '"')).toBe(after);
});

test('a text keeps its line ends', async () => {
  expect(await typed('objective "O"\r\nowner @an\r\n<|>')).toBe('objective "O"\r\n  owner @an\r\n  ');
});

test('several ranges are formatted at once', async () => {
  const client = await start();
  const text = 'objective   "O"\nowner @an\n kr   "K"  from 1 to 2\n   by 2026-12-31\n  2026-11-01 1\n';
  client.open('a.okr', text);
  const line = (number: number) => ({ start: { line: number, character: 0 }, end: { line: number + 1, character: 0 } });
  const ask = async (ranges: readonly object[]): Promise<string> =>
    appliedEdits(await client.ask<TextEdit[]>('textDocument/rangesFormatting', 'a.okr', { ranges, options }), text);
  expect(await ask([line(4), line(1)])).toBe(
    'objective   "O"\n  owner @an\n kr   "K"  from 1 to 2\n   by 2026-12-31\n    2026-11-01  1\n',
  );
  expect(await ask([line(1), line(2), line(1)])).toBe(
    'objective   "O"\n  owner @an\n  kr "K" from 1 to 2\n   by 2026-12-31\n  2026-11-01 1\n',
  );
  expect(await ask([])).toBe(text);
});
