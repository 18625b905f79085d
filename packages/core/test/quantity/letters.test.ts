import { expect, test } from 'vitest';
import { bare, fold, isLetter, isMark, isSpace, skipSpaces, wordEnd } from '../../src/quantity/letters.ts';

/** The first and the last of each kind, and their neighbours. */
test.each<[string, (code: number) => boolean, string, string]>([
  ['letters', isLetter, 'azAZÀÖØöøÿɏḀỿ\u0300\u036f', '@[`{×÷¿ɐ᷿ἀ\u02ff\u0370’09-'],
  ['marks that combine', isMark, '\u0300\u0301\u036f', '\u02ff\u0370a'],
  ['spaces within a line', isSpace, ' \t\u00a0\u2000\u200a\u202f\u205f\u3000', '\n\r\u1fff\u200b\u202e\u2060\u3001!'],
])('%s', (_, is, these, others) => {
  const codes = (text: string): readonly number[] => text.split('').map((each) => each.charCodeAt(0));
  expect(codes(these).filter((code) => !is(code))).toEqual([]);
  expect(codes(others).filter(is)).toEqual([]);
});

test('words and spaces end where the text does, too', () => {
  expect([wordEnd('tỷ đồng', 0), wordEnd('tỷ', 0), wordEnd('5', 0), wordEnd('tỷ', 2)]).toEqual([2, 2, 0, 2]);
  expect([skipSpaces('  a', 0), skipSpaces('   ', 1), skipSpaces('a', 0), skipSpaces('a', 1)]).toEqual([2, 3, 0, 1]);
});

test.each([
  ['Tỷ  ĐỒNG', 'tỷ đồng', 'ty dong'],
  ['tru\u031Bo\u031B\u0309', 'trưở', 'truo'],
  ['a\u00a0b', 'a b', 'a b'],
])('%s folds to %s', (text, folded, withoutMarks) => {
  expect(fold(text)).toBe(folded);
  expect(bare(folded)).toBe(withoutMarks);
});
