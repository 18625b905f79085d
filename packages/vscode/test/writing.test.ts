import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ghostFor, opensMenu } from '../src/writing/ghost.ts';
import { type Change, moved, type Stretch } from '../src/writing/places.ts';
import { QuietLine, type Shown } from '../src/writing/quiet-line.ts';

const at = (line: number, from: number, to = from): Stretch => ({
  start: { line, character: from },
  end: { line, character: to },
});
const insert = (line: number, character: number, text: string): Change => ({ ...at(line, character), text });
const shown = (item: string, range: Stretch): Shown<string> => ({ item, range });
const names = (all: readonly Shown<string>[]) => all.map(({ item }) => item);

describe('the line that is being written', () => {
  test('gets no new finding, other lines do', () => {
    const quiet = new QuietLine<string>();
    quiet.show([], 0);
    quiet.typed([insert(3, 0, 'k')], 100, 1500);
    expect(names(quiet.show([shown('here', at(3, 0, 1)), shown('there', at(5, 0, 1))], 110))).toEqual(['there']);
    expect(quiet.isBehind).toBe(true);
  });

  test('keeps what stood there, where its text stands by now', () => {
    const quiet = new QuietLine<string>();
    quiet.show([shown('old', at(3, 10, 14))], 0);
    quiet.typed([insert(3, 2, 'abc')], 100, 1500);
    expect(quiet.show([], 110)).toEqual([shown('old', at(3, 13, 17))]);
  });

  test('until nobody has typed for a while', () => {
    const quiet = new QuietLine<string>();
    quiet.typed([insert(3, 0, 'k')], 100, 1500);
    quiet.typed([insert(3, 1, 'r')], 1_000, 1500);
    expect(quiet.line(2_499)).toBe(3);
    expect(names(quiet.show([shown('here', at(3, 0, 1))], 2_500))).toEqual(['here']);
    expect(quiet.isBehind).toBe(false);
  });

  test('or until the cursor leaves it; with Enter the next line is the one', () => {
    const quiet = new QuietLine<string>();
    quiet.typed([insert(3, 0, 'k')], 100, 1500);
    expect(quiet.at(3)).toBe(false);
    expect(quiet.at(4)).toBe(true);
    expect(names(quiet.show([shown('here', at(3, 0, 1))], 110))).toEqual(['here']);
    quiet.typed([insert(3, 1, '\n  ')], 120, 1500);
    expect(quiet.line(130)).toBe(4);
    expect(quiet.at(4)).toBe(false);
  });

  test('a pause of 0: never', () => {
    const quiet = new QuietLine<string>();
    quiet.typed([insert(3, 0, 'k')], 100, 0);
    expect(names(quiet.show([shown('here', at(3, 0, 1))], 100))).toEqual(['here']);
  });

  test('whatever is found while it is written, it shows what it showed', () => {
    const place = fc.record({ line: fc.nat(5), character: fc.nat(20) });
    const finding = place.map(({ line, character }) => at(line, character, character + 2));
    fc.assert(
      fc.property(fc.array(finding), fc.array(fc.array(finding)), fc.nat(5), (first, rounds, line) => {
        const quiet = new QuietLine<string>();
        quiet.show(
          first.map((range, index) => shown(`${index}`, range)),
          0,
        );
        quiet.typed([insert(line, 99, 'x')], 1, 1500);
        const own = (all: readonly Shown<string>[]) => all.filter(({ range }) => range.start.line === line);
        const before = own(quiet.standing);
        for (const found of rounds) {
          const now = quiet.show(
            found.map((range) => shown('new', range)),
            2,
          );
          expect(own(now)).toEqual(before);
        }
      }),
    );
  });
});

describe('a place after a change', () => {
  test.each([
    ['behind it on its line', at(1, 5, 7), insert(1, 2, 'ab'), at(1, 7, 9)],
    ['before it', at(1, 0, 2), insert(1, 2, 'ab'), at(1, 0, 2)],
    ['a line break above', at(2, 5, 7), insert(1, 2, '\n'), at(3, 5, 7)],
    ['a line break before it on its line', at(1, 5, 7), insert(1, 2, '\n  '), at(2, 5, 7)],
    ['a deletion before it', at(1, 5, 7), { ...at(1, 0, 3), text: '' }, at(1, 2, 4)],
    ['a deletion around it', at(1, 5, 7), { ...at(1, 4, 9), text: '' }, at(1, 4, 4)],
    [
      'lines taken away above',
      at(4, 5, 7),
      { start: { line: 1, character: 0 }, end: { line: 3, character: 0 }, text: '' },
      at(2, 5, 7),
    ],
  ])('%s', (_, place, change, expected) => {
    expect(moved(place, change)).toEqual(expected);
  });
});

test('an empty plan says how to begin, in both languages', () => {
  expect(ghostFor('', 'en')).toBe('Write `Objective: …` or press `/`');
  expect(ghostFor(' \n', 'vi')).toBe('Viết `Mục tiêu: …` hoặc gõ `/`');
  expect(ghostFor('O', 'en')).toBeUndefined();
});

test('a slash alone on its line opens the menu', () => {
  expect(opensMenu('/', '  /')).toBe(true);
  expect(opensMenu('/', 'kr "a/')).toBe(false);
  expect(opensMenu('x', '/')).toBe(false);
});
