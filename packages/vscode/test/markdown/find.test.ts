import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { fencedPlans, isPlan } from '../../src/markdown/find.ts';

const found = (document: string) =>
  fencedPlans(document).map(({ firstLine, lines }) => ({ firstLine, text: lines.map(({ text }) => text) }));

/** The same as markdown-it finds it. */
function expected(document: string) {
  return new MarkdownIt({ html: true })
    .parse(document, {})
    .filter(({ type, info }) => type === 'fence' && isPlan(info))
    .map(({ map, content }) => ({
      firstLine: (map?.[0] ?? 0) + 1,
      text: content === '' ? [] : content.replace(/\n$/, '').split('\n'),
    }));
}

/** Of a fence that is still open, whether the document ends with a line more is a matter of taste. */
function withoutBlankEnd({ firstLine, text }: { readonly firstLine: number; readonly text: readonly string[] }) {
  return { firstLine, text: text.join('\n').replace(/\s+$/, '') };
}

describe('blocks fenced as plans', () => {
  test.each([
    ['backticks', '```okr\na\n```', [{ firstLine: 1, text: ['a'] }]],
    ['tildes', '# A\n\n~~~~ OKR title=1\na\n~~~\n~~~~', [{ firstLine: 3, text: ['a', '~~~'] }]],
    ['a list', '1. b\n   ```okr\n   a\n     b\n   ```', [{ firstLine: 2, text: ['a', '  b'] }]],
    ['the line that opens a list', '- ```okr\n  a\n  ```', [{ firstLine: 1, text: ['a'] }]],
    ['a quote in a list', '- > ```okr\n  > a\n  > ```', [{ firstLine: 1, text: ['a'] }]],
    ['an end that is missing', '```okr\na', [{ firstLine: 1, text: ['a'] }]],
    ['a quote that ends', '> ```okr\n> a\nb', [{ firstLine: 1, text: ['a'] }]],
    ['none: another block', '````markdown\n```okr\na\n```\n````', []],
    ['none: a comment', '<!--\n```okr\na\n```\n-->', []],
    ['none: an indented block', '    ```okr\n    a\n    ```', []],
    ['none: another language', '```okrs\na\n```', []],
  ])('%s', (_, document, blocks) => {
    expect(found(document)).toEqual(blocks);
    expect(expected(document)).toEqual(blocks);
  });

  test('lines of a list and of a quote know where they stand', () => {
    const document = '> - a\n>   ```okr\n>   objective "A"\n>     kr "B"\n>\n>   ```';
    expect(fencedPlans(document)[0]).toEqual({
      firstLine: 2,
      isClosed: true,
      lines: [
        { text: 'objective "A"', shift: 4, prefix: '>   ' },
        { text: '  kr "B"', shift: 4, prefix: '>   ' },
        { text: '', shift: 1, prefix: '>' },
      ],
    });
  });

  test('are those that markdown-it finds', () => {
    const mark = fc.constantFrom('', '', '', '> ', '>', '- ', '1. ', '2) ', '  ', '   ', '    ', '-   ', '* ', '+');
    const text = fc.constantFrom(
      '```okr',
      '```okr',
      '```',
      '```',
      '~~~okr x',
      '~~~',
      '````',
      '```js',
      'objective "A"',
      '  kr "B"',
      'word',
      '# head',
      '---',
      '===',
      '* * *',
      '<!-- a',
      'b -->',
      '<details>',
      '<b>',
      '-',
      '',
    );
    const line = fc
      .tuple(fc.array(mark, { maxLength: 3 }), text)
      .map(([marks, rest]) => marks.join('') + rest)
      // There markdown-it goes other ways than CommonMark: a quote goes on, a paragraph of a list does not.
      .filter((one) => !/ {4,}[>`~]|[-+*.)] {3,}/.test(one));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const document = lines.join('\n');
        expect(found(document).map(withoutBlankEnd)).toEqual(expected(document).map(withoutBlankEnd));
      }),
      { numRuns: 200 },
    );
  });

  test('any text has an answer, and every line its place', () => {
    const piece = fc.oneof(
      fc.constantFrom('```okr\n', '\n', '\r\n', '\t', '> ', '- ', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (document) => {
          const raw = document.split(/\r\n|\n|\r/);
          for (const { firstLine, lines } of fencedPlans(document)) {
            for (const [at, { text, shift }] of lines.entries()) {
              expect(raw[firstLine + at]?.endsWith(text.trimStart())).toBe(true);
              expect(text.length + shift).toBe(raw[firstLine + at]?.length);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
