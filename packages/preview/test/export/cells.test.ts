import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/export/csv-cells.ts';
import { escaped, tableOf } from '../../src/export/markdown-cells.ts';
import { anyText } from './any-text.ts';

test.each([
  [['a', 1.5, null, -20], 'a,1.5,,-20\r\n'],
  [['a,b', 'say "hi"', 'two\nlines'], '"a,b","say ""hi""",two lines\r\n'],
  [['a;b', 'a;=1+1', 'a; "-1"'], '"a;b","a;\'=1+1","a;\' ""-1"""\r\n'],
  [['=HYPERLINK("x")', '+1', '-1', '@linh'], '"\'=HYPERLINK(""x"")",\'+1,\'-1,\'@linh\r\n'],
  [[' =1+1', '\t=1', '＝1'], "' =1+1,' =1,'＝1\r\n"],
  [['mục tiêu', 'a\0b', 'a\u202eb'], 'mục tiêu,a␀b,a<U+202E>b\r\n'],
])('csv: %j', (row, expected) => {
  expect(csvOf([row])).toBe(expected);
});

test('whatever a plan says, a row stays one row and no cell starts a formula', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1 }), (row) => {
      const cells = readCsv(csvOf([row]));
      expect(cells).toHaveLength(row.length);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

/** One row, as RFC 4180 reads it. */
function readCsv(text: string): readonly string[] {
  const cells = text.slice(0, -2).match(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|$)/g) ?? [];
  const ends = text.slice(0, -2).endsWith(',')
    ? cells
    : cells.filter((cell, index) => index < cells.length - 1 || cell !== '');
  const read = ends.map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
  return read.length === 0 ? [''] : read;
}

test.each([
  ['a | b', 'a \\| b'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:1) ![y](z)', '\\[x\\](javascript:1) \\!\\[y\\](z)'],
  ['https://a.b www.a.b WWW.a.b', 'https\\://a.b www\\.a.b WWW\\.a.b'],
  ['@linh and a@b.com: #12 or !7, #x', '`@linh` and a`@b.com`: `#12` or `!7`, \\#x'],
  ['`@linh` @', '\\``@linh`\\` \\@'],
  ['@an.phạm/leads', '`@an.phạm/leads`'],
  ['a\u202eb', 'a\\<U+202E\\>b'],
  ['- one\n# two', '\\- one \\# two'],
  ['Mục tiêu 25% → 10%', 'Mục tiêu 25% → 10%'],
])('markdown: %j', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});

test('a table', () => {
  expect(tableOf(['KR', 'Score'], [['NPS', '0.5']], new Set([1]))).toBe(
    '| KR | Score |\n| --- | ---: |\n| NPS | 0.5 |',
  );
});
