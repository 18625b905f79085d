import { expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver';
import { start, textIn, uriOf } from './client.ts';

test('links to pages and files, never to commands', async () => {
  const client = await start();
  const text = `objective "A"
  link "https://example.com/a" link "javascript:alert(1)"
  kr "B" from 1 to 2 link "notes/b.md"
kpi c "C" source "metrics/csat.csv" link "command:rm"
kpi d "D" source "Support survey"
kpi e "E" source "https://example.com/e?f=1"
`;
  client.open('a.okr', text);
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink', 'a.okr');
  expect(links.map(({ range, target }) => [textIn(text, range), target])).toEqual([
    ['https://example.com/a', 'https://example.com/a'],
    ['notes/b.md', uriOf('notes/b.md')],
    ['metrics/csat.csv', uriOf('metrics/csat.csv')],
    ['https://example.com/e?f=1', 'https://example.com/e?f=1'],
  ]);
});
