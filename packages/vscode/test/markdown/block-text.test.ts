import { describe, expect, test } from 'vitest';
import { type BlockText, blockTexts } from '../../src/markdown/block-text.ts';

const document = [
  '# Goals',
  '',
  '> - Ours:',
  '>   ```okr',
  '>   objective "A"',
  '>     kr "B"',
  '>   ```',
  '',
  '```okr',
  'objective "C"',
].join('\n');

const [quoted, open] = blockTexts(document) as [BlockText, BlockText];

describe('a block as a text of its own', () => {
  test('has the numbers of its lines, without what stands before them', () => {
    expect(quoted.text).toBe('\n\n\n\nobjective "A"\n  kr "B"\n');
    expect(open.text).toBe(`${'\n'.repeat(9)}objective "C"\n`);
    expect([quoted.isClosed, open.isClosed]).toEqual([true, false]);
  });

  test.each([
    [3, false],
    [4, true],
    [5, true],
    [6, false],
  ])('holds line %d: %s', (line, holds) => {
    expect(quoted.holds(line)).toBe(holds);
  });

  test('positions go there and back', () => {
    const place = { line: 5, character: 6 };
    expect(quoted.inText(place)).toEqual({ line: 5, character: 2 });
    expect(quoted.inText({ line: 5, character: 1 })).toEqual({ line: 5, character: 0 });
    expect(
      quoted.inDocument([{ range: { start: { line: 5, character: 2 }, end: { line: 5, character: 4 } } }]),
    ).toEqual([{ range: { start: place, end: { line: 5, character: 8 } } }]);
  });

  test('new lines in a quote have its marks, others are left to the editor', () => {
    const start = { line: 5, character: 2 };
    const edit = { range: { start, end: start }, newText: 'kr "B"\n  2026-11-15 3' };
    expect(quoted.inDocument(edit).newText).toBe('kr "B"\n>       2026-11-15 3');
    const plain = { range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, newText: 'a\nb' };
    expect(open.inDocument(plain)).toEqual(plain);
  });

  test('is none where it is too long, or where there is none', () => {
    expect(blockTexts(`\`\`\`okr\n${'// word\n'.repeat(40_000)}\`\`\``)).toEqual([]);
    expect(blockTexts('a\n```js\nokr\n```')).toEqual([]);
  });
});
