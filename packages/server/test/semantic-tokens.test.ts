import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
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

  test('the words of a sketch', async () => {
    expect(await shown('O1: Win the town\nKR1: Guests come back from 1 to 2\n- [x] A new menu')).toEqual([
      'class:O',
      'property:1',
      'string:Win the town',
      'class:KR',
      'property:1',
      'string:Guests come back',
      'keyword:from',
      'number:1',
      'keyword:to',
      'number:2',
      'operator:-',
      'operator:[x]',
      'string:A new menu',
    ]);
  });

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

  const words = fc.constantFrom(
    'objective "A"',
    '  kr x "B"',
    'from 1',
    'to 2',
    '\n',
    '// c',
    '"',
    '  owner @an',
    '🎯',
  );

  test('the difference to the last ones, applied, gives those of the text', async () => {
    const client = await start();
    expect(client.capabilities.semanticTokensProvider?.full).toEqual({ delta: true });
    client.open('a.okr', '');
    let known = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', 'a.okr');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (parts) => {
        client.change('a.okr', parts.join(' '));
        const previousResultId = known.resultId ?? '';
        const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', 'a.okr', {
          previousResultId,
        });
        const data = [...known.data];
        for (const { start: at, deleteCount, data: put = [] } of delta.edits) data.splice(at, deleteCount, ...put);
        const whole = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', 'a.okr');
        expect(data).toEqual(whole.data);
        known = whole;
      }),
      { numRuns: 60 },
    );
  });

  test('no difference to what is not known: all of them', async () => {
    const client = await start();
    client.open('a.okr', 'objective "A"\n');
    const found = await client.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', 'a.okr', {
      previousResultId: 'other',
    });
    expect(found.data).toHaveLength(10);
  });
});
