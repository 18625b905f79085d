import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/names/edit-distance.ts';
import { FreshNames } from '../../src/names/fresh.ts';
import { nearNames, Speller } from '../../src/names/near.ts';

describe('names that were probably meant', () => {
  it.each([
    ['slaes', ['sales'], 'two swapped neighbours'],
    ['asles', ['sales'], 'swapped at the start'],
    ['salse', ['sales'], 'swapped at the end'],
    ['alte', ['late'], 'swapped in a short word'],
    ['rewen', ['renew'], 'two changes are too many for five letters, a swap and a change as well', []],
    ['gia_han', ['gia_hạn'], 'without marks'],
    ['Gia_Hạn', ['gia_hạn'], 'in capitals'],
    ['gai_hạn', ['gia_hạn'], 'swapped, marks aside'],
    ['krs', ['kr'], 'one letter more'],
    ['a', [], 'one letter for another says nothing'],
    ['tăng_trưởng', ['tăng_trường'], 'one wrong mark'],
  ])('%s', (written, known, _why, expected: readonly string[] = known) => {
    const names = known.length > 0 ? known : ['b', 'c'];
    expect(nearNames(written, names)).toEqual(expected);
  });

  it('the nearest comes first', () => {
    expect(nearNames('delivrey', ['deliverys', 'delivery', 'deliveries'])).toEqual(['delivery', 'deliverys']);
  });
});

it('what a file may spend on near names has an end, however long or many they are', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `${'a'.repeat(190)}${at}`);
  const speller = new Speller();
  for (let at = 0; at < 5000; at++) speller.near(`${'a'.repeat(180)}b${at}`, names);
  // The last comparison, and one look at each name for each that was asked for.
  expect(speller.spent).toBeLessThan(21_000_000 + 5000 * 200);
  expect(speller.near('x'.repeat(300), ['x'.repeat(299)])).toEqual([]);
});

it('of ten thousand names that differ in marks each gets another number, one after the other', () => {
  const marks = ['', '\u0301', '\u0300', '\u0309', '\u0303'];
  const names = Array.from({ length: 10_000 }, (_, at) =>
    [...at.toString(5).padStart(6, '0')].map((digit) => `a${marks[Number(digit)]}`.normalize('NFC')).join(''),
  );
  const fresh = new FreshNames(() => names);
  expect(new Set(names.map((name) => fresh.numbered(name).replace(/^.*_/, ''))).size).toBe(10_000);
});

describe('the distance between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 });

  it('one swap, change, letter more or letter less is one', () => {
    for (const typed of ['baic', 'basicc', 'basix', 'abasic', 'bsaic', 'basci']) {
      expect(editDistance(typed, 'basic', 3)).toBe(1);
    }
  });

  it('does not depend on the order, nor on the limit where it is under it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(7), (left, right, limit) => {
        const whole = editDistance(left, right, 20);
        expect(editDistance(right, left, 20)).toBe(whole);
        expect(editDistance(left, right, limit)).toBe(Math.min(whole, limit + 1));
      }),
    );
  });

  it('no neighbours swapped is more than one', () => {
    fc.assert(
      fc.property(word, fc.nat(6), (text, at) => {
        const swapped =
          text.slice(0, at) +
          text
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          text.slice(at + 2);
        expect(editDistance(text, swapped, 5)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
