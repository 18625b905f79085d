import { describe, expect, test } from 'vitest';
import { keywords } from '../../../language/src/dialect/keywords.ts';
import { accepts, type ElementKind, isOpener, openers } from '../../../language/src/dialect/tables.ts';
import { vi } from '../../../language/src/dialect/vi.ts';
import { loadFile } from '../../../language/src/load.ts';
import { filterTextFor, fits, statesOf } from '../../src/completion/filter.ts';
import { keywordStart } from '../../src/completion/typed.ts';
import { offeredAt, viewOf } from './offered.ts';

/** The keys of marks in Telex and VNI, by combining mark; of `đ` by itself. */
const keys: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
  '\u0302': ['', '6'],
  '\u031b': ['w', '7'],
  '\u0306': ['w', '8'],
};
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** One word on its way: its letters so far, each with what marks it has by then. */
function states(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const letters = [...word.normalize('NFD').matchAll(/(.)(\p{M}*)/gsu)].map(([, letter = '', marks = '']) => ({
    letter,
    hat: [...marks].filter((mark) => !tone.test(mark)).join(''),
    tone: [...marks].filter((mark) => tone.test(mark)).join(''),
  }));
  const own = letters.map((each) => each.tone).join('');
  for (let length = 1; length <= letters.length; length++) {
    const begun = letters.slice(0, length);
    const hats = begun.flatMap(({ hat, letter }, at) => (hat !== '' || letter === 'đ' ? [at] : []));
    const vowels = begun.flatMap(({ letter }, at) => (/[aeiouy]/.test(letter) ? [at] : []));
    for (let given = 0; given < 2 ** hats.length; given++) {
      for (const toned of own === '' ? [-1] : [-1, ...vowels]) {
        const text = begun.map(({ letter, hat }, at) => {
          const has = hats.includes(at) && (given >> hats.indexOf(at)) % 2 === 1;
          if (letter === 'đ') return has ? 'đ' : 'd';
          return letter + (has ? hat : '') + (toned === at ? own : '');
        });
        found.add(text.join('').normalize('NFC'));
      }
    }
    // The key of a mark, for the moment before the input method takes it back.
    for (const [at, { letter, hat, tone: mark }] of begun.entries()) {
      const plain = begun.map((each) => (each.letter === 'đ' ? 'd' : each.letter)).join('');
      for (const sign of [hat, mark]) for (const key of keys[sign] ?? []) if (key !== '') found.add(plain + key);
      if (hat === '\u0302') found.add(`${plain.slice(0, at + 1)}${letter}`);
      if (letter === 'đ') for (const key of ['d', '9']) found.add(`${plain}${key}`);
    }
  }
  return found;
}

/** All states of a surface: each word on its way behind the words before it, whole. */
function allStates(surface: string): readonly string[] {
  const words = surface.split(' ');
  return words.flatMap((word, at) => [...states(word)].map((state) => [...words.slice(0, at), state].join(' ')));
}

const surfaces = [...new Set(keywords.flatMap((keyword) => vi.keywords[keyword].write.map(({ text }) => text)))];

/** VS Code compares letter by letter in their order, the first at a word's beginning, and looks no further than this. */
function isFound(typed: string, filterText: string): boolean {
  const [first = '', ...others] = typed.toLowerCase();
  const text = ` ${filterText.slice(0, 128)}`;
  for (let at = text.indexOf(` ${first}`); at >= 0; at = text.indexOf(` ${first}`, at + 1)) {
    let place = at + 2;
    const isAll = others.every((letter) => {
      place = text.indexOf(letter, place) + 1;
      return place > 0;
    });
    if (isAll) return true;
  }
  return false;
}

describe('every state in which Telex and VNI leave a keyword', () => {
  test('there are many of them', () => {
    expect(surfaces.flatMap(allStates).length).toBeGreaterThan(2_000);
  });

  test.each(surfaces)('of %s finds it, all of it is replaced, and the list stays', (surface) => {
    const all = allStates(surface);
    for (const state of all) {
      expect(fits(state, [surface]), state).toBe(true);
      expect(keywordStart(`x "X" ${state}`), state).toBe(6);
      const shown = filterTextFor(state, [surface]);
      expect(isFound(state, shown), `${state} in ${shown}`).toBe(true);
      // Such a client asks anew only when the line grows: the same letters with other marks are found in what it has.
      for (const next of all) {
        const isSame = next.length === state.length && !/[\d]/.test(next) && statesOf(surface) !== '';
        const grows = next.split(' ').length !== state.split(' ').length;
        if (!isSame || grows || keysOnly(next, surface) || keysOnly(state, surface)) continue;
        expect(isFound(next, shown), `${state} → ${next} in ${shown}`).toBe(true);
      }
    }
  });

  test.each(clauses())('offers %s where it may stand', (surface, before) => {
    for (const state of allStates(surface)) {
      const text = `${before}${state}`;
      const view = viewOf([loadFile({ path: 'a.okr', text })], '2026-11-15');
      const labels = offeredAt(view, text.length).map(({ label }) => label);
      expect(labels, state).toContain(surface);
    }
  });
});

/** It holds a key that is no letter of the word: the input method takes it back at once. */
function keysOnly(state: string, surface: string): boolean {
  const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return !strip(surface).startsWith(strip(state));
}

/** Keywords that begin a clause, each behind what it may follow. */
function clauses(): readonly (readonly [string, string])[] {
  const heads: Readonly<Partial<Record<ElementKind, string>>> = {
    objective: 'ngôn ngữ vi\nmục tiêu lớn "Lớn lên"\nmục tiêu "Khách ở lại" ',
    kr: 'ngôn ngữ vi\nkpi sao "Sao" đơn vị điểm\nmục tiêu lớn "Lớn lên"\nmục tiêu "A"\n  kết quả "B" ',
  };
  return (['objective', 'kr'] as const).flatMap((element) =>
    keywords
      .filter((keyword) => accepts[element][keyword] !== undefined && !isOpener(keyword) && !(keyword in openers))
      .filter((keyword) => !['to', 'stretch', 'guard'].includes(keyword))
      .flatMap((keyword) => vi.keywords[keyword].write.map(({ text }) => [text, heads[element] ?? ''] as const)),
  );
}
