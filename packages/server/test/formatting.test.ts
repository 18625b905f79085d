import { expect, test } from 'vitest';
import type { FoldingRange, TextEdit } from 'vscode-languageserver';
import { formatFile } from '../../language/src/format/format-file.ts';
import { appliedEdits } from './apply.ts';
import { start } from './client.ts';
import { delivery } from './plans.ts';

const options = { tabSize: 2, insertSpaces: true };
const untidy =
  'objective   renew "Customers stay"\nowner    @linh\n    kr "NPS"   from 30 to   45 points\n  2026-11-01 33\n';

test('formats a file', async () => {
  const client = await start();
  client.open('a.okr', untidy);
  const edits = await client.ask<TextEdit[]>('textDocument/formatting', 'a.okr', { options });
  expect(appliedEdits(edits, untidy)).toBe(formatFile('a.okr', untidy).text);
  client.change('a.okr', formatFile('a.okr', untidy).text);
  expect(await client.ask('textDocument/formatting', 'a.okr', { options })).toEqual([]);
});

test('formats the lines of a range only', async () => {
  const client = await start();
  client.open('a.okr', untidy);
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  const edits = await client.ask<TextEdit[]>('textDocument/rangeFormatting', 'a.okr', { range, options });
  const lines = untidy.split('\n');
  lines[1] = '  owner @linh';
  expect(appliedEdits(edits, untidy)).toBe(lines.join('\n'));
});

test('folds plans, elements, comments and long texts', async () => {
  const client = await start();
  const text = `// one\n// two\n${delivery}  note """\n  long\n  """\n`;
  client.open('a.okr', text);
  const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', 'a.okr');
  const lines = text.split('\n');
  const shown = folds.map(
    ({ startLine, endLine }) => `${lines[startLine]?.trim().slice(0, 20)} +${endLine - startLine}`,
  );
  expect(shown).toEqual(
    expect.arrayContaining([
      '// one +1',
      'plan for delivery in +9',
      'objective renew "Cus +8',
      'kr nps "Customers re +1',
      'note """ +2',
    ]),
  );
});
