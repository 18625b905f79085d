import { describe, expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver';
import { start } from './client.ts';

describe('semantic tokens', () => {
  const shown = async (text: string, range?: object) => {
    const client = await start();
    client.open('a.okr', text);
    const method = range === undefined ? 'textDocument/semanticTokens/full' : 'textDocument/semanticTokens/range';
    const { data } = await client.ask<SemanticTokens>(method, 'a.okr', { range });
    const types = client.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const lines = text.split('\n');
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, across = 0, length = 0, type = 0] = data.slice(at, at + 4);
      character = down > 0 ? across : character + across;
      line += down;
      found.push(`${types[type]}:${lines[line]?.slice(character, character + length)}`);
    }
    return found;
  };

  test('words by what they are; a name may be spelled like a keyword', async () => {
    expect(await shown('objective review "A 🎯" owner @an // why\n  kr x "B" from 1 to 2 points')).toEqual([
      'class:objective',
      'property:review',
      'string:"A 🎯"',
      'keyword:owner',
      'variable:@an',
      'comment:// why',
      'class:kr',
      'property:x',
      'string:"B"',
      'keyword:from',
      'number:1',
      'keyword:to',
      'number:2 points',
    ]);
  });

  test('a text of several lines is told line by line', async () => {
    const text = 'objective "A"\n  note """\n  long\n  """\n';
    expect((await shown(text)).slice(-3)).toEqual(['string:"""', 'string:  long', 'string:  """']);
    expect(await shown(text, { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } })).toHaveLength(2);
  });
});
