import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../src/rules/shared/title.ts';
import { WordList, wordList } from '../../../src/rules/shared/word-list.ts';

test.each([
  ['Sign-ups a week', ['sign ups'], true],
  ['Signups', ['sign ups'], false],
  ['Người MUA quay lại', ['người mua'], true],
  ['Người mua', ['người'], true],
  ['Ngườimua', ['người'], false],
  ['', ['người'], false],
  ['…', ['a'], false],
])('%j holds one of %j: %s', (title, phrases, expected) => {
  expect(wordList(phrases).isIn(plainWords(title))).toBe(expected);
});

test('the phrase that stands first decides, of those that start together the longest', () => {
  const list = new WordList([
    ['lead', 1],
    ['lead time', 2],
    ['time', 3],
  ]);
  expect(list.firstIn(plainWords('The lead time of a lead'))).toBe(2);
  expect(list.firstIn(plainWords('Time to a lead'))).toBe(3);
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'ab'), { maxLength: 6 }).map((parts) => parts.join(' '));

test('a list finds what stands between blanks, and nothing else', () => {
  fc.assert(
    fc.property(words, fc.array(words.filter((phrase) => phrase !== '')), (title, phrases) => {
      const plain = plainWords(title);
      expect(wordList(phrases).isIn(plain)).toBe(phrases.some((phrase) => plain.includes(` ${phrase} `)));
    }),
  );
});
