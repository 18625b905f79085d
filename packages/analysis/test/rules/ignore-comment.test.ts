import type { SourceFile, Span } from '@okr/core';
import { dialectFor } from '@okr/language';
import { describe, expect, test } from 'vitest';
import { readIgnores, removeId } from '../../src/rules/ignore-comment.ts';
import { applyEdits } from './check.ts';

function read(text: string) {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const file: SourceFile = {
    path: 'plan.okr',
    lineStarts,
    length: text.length,
    declared: undefined,
    tongue: dialectFor('en'),
  };
  const comments: Span[] = [...text.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return readIgnores(text, file, comments);
}

describe('an ignore', () => {
  test('names rules and a reason', () => {
    expect(read('// okr-ignore kr-activity, kr-no-owner: agreed: on Monday\nkr "A"')).toMatchObject([
      { ids: [{ text: 'kr-activity' }, { text: 'kr-no-owner' }], reason: 'agreed: on Monday', line: 1 },
    ]);
  });

  test.each([
    [
      'above, with blank lines and other remarks between',
      '// okr-ignore a: b\n\n  // more\n/* and\nmore */\nkr "A"',
      5,
    ],
    ['at the end of a line', 'kr "A"\nkr "B" // okr-ignore a: b\nkr "C"', 1],
    ['above, behind another one', '// okr-ignore a: b\n// okr-ignore c: d\nkr "A"', 2],
    ['at the end of a file', 'kr "A"\n// okr-ignore a: b', 2],
    ['in lines that end with CRLF', '// okr-ignore a: b\r\n\r\nkr "A"\r\n', 2],
  ])('speaks of a line: %s', (_, text, line) => {
    expect(read(text)[0]).toMatchObject({ line, reason: 'b' });
  });

  test.each([
    ['no reason', '// okr-ignore a', ['a'], ''],
    ['an empty reason', '// okr-ignore a :  ', ['a'], ''],
    ['nothing at all', '//okr-ignore', [], ''],
    ['a reason alone', '// okr-ignore: vì thế', [], 'vì thế'],
    ['a wide colon', '// okr-ignore a：hội đồng chốt sau', ['a'], 'hội đồng chốt sau'],
    ['blanks for commas', '// okr-ignore a b ,c: d', ['a', 'b', 'c'], 'd'],
  ])('may hold %s', (_, text, ids, reason) => {
    const [ignore] = read(text);
    expect(ignore?.ids.map((id) => id.text)).toEqual(ids);
    expect(ignore?.reason).toBe(reason);
  });

  test.each(['// okr-ignored a: b', '// please okr-ignore a: b', '/* okr-ignore a: b */', '// OKR-IGNORE a: b'])(
    'is not %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test.each([
    ['kr "A"   // okr-ignore a: b\nkr "B"', 'kr "A"\nkr "B"'],
    ['  // okr-ignore a: b\nkr "B"', 'kr "B"'],
    ['kr "B"\n  // okr-ignore a: b', 'kr "B"\n'],
    ['// okr-ignore a, x: b\nkr "B"', '// okr-ignore x: b\nkr "B"'],
  ])('loses its first rule: %j', (text, left) => {
    const [ignore] = read(text);
    expect(ignore && applyEdits(text, [removeId(ignore, 0)])).toBe(left);
  });
});
