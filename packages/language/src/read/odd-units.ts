import { type Bilingual, fold, ownText, type Quantity, readUnit, type Unit } from '@okr/core';
import { editDistance } from '../names/edit-distance.ts';

/** What a quantity was meant to say, where its words would make another number of it than was meant. */
export interface OddUnit {
  readonly message: Bilingual;
  /** To be written instead. */
  readonly meant: string;
}

/** Words of magnitude that are long enough for a slip in them to be known as one. */
const magnitudes = ['nghìn', 'triệu', 'thousand', 'million', 'billion'];

/**
 * Undefined for a unit in which people count. `2x` is no 2 of anything, `3,2 tỷỷ` is not 3.2, and in `20 đồng triệu` the
 * million is no part of a unit: a score from such a number would be plausible and wrong.
 */
export function oddUnit(quantity: Quantity): OddUnit | undefined {
  const { unit, times, magnitudeText } = quantity;
  if (magnitudeText !== '' && /\s\p{L}$/u.test(magnitudeText)) {
    // `2.4M b`: two sizes are `nghìn tỷ` and no letters.
    return odd(quantity.text.replace(magnitudeText, magnitudeText.slice(0, -2)));
  }
  return times || unit.text === '' || isPlain(unit) ? undefined : oddWords(quantity);
}

/** Units that hold nothing that could be odd, as most do: plans repeat a few of them. */
const plain = new Map<string, boolean>();

function isPlain(unit: Unit): boolean {
  const known = plain.get(unit.text);
  if (known !== undefined) return known;
  const [first = '', ...rest] = unit.text.split(' ');
  const isOdd =
    (!word.test(first) && /^(?:\(|\p{L}\p{M}*(?:$|%)|[\p{L}\p{M}]+\d)/u.test(first)) ||
    (unit.text.includes('/') && /\/\p{L}+$/u.test(unit.text)) ||
    nearMagnitude(first) !== undefined ||
    rest.some(isMagnitude) ||
    misplacedChange.test(unit.text);
  if (plain.size >= 1000) plain.clear();
  plain.set(ownText(unit.text), !isOdd);
  return !isOdd;
}

/** More than a letter, and nothing else. */
const word = /^[a-z]{2,}$/i;

/** `300 (more) orders`: brackets or quotes take away what the word says. */
const misplacedChange = /^(?:[([]?(?:more|fewer|less)|[([](?:lần|times))[)\]]?(?!\s+than)(?:\s|$)/iu;

function oddWords({ text, unit }: Quantity): OddUnit | undefined {
  const [first = '', ...rest] = unit.text.split(' ');
  const at = text.lastIndexOf(unit.text);
  const number = text.slice(0, at).trim();
  const write = (words: readonly string[]): OddUnit => odd([number, ...words].join(' '));
  if (/^x$/i.test(unit.text)) return odd(`x${number}`);
  // `50 (nghìn)`
  const inner = /^\(([^()]+)\)?$/.exec(first)?.[1];
  if (inner !== undefined && isMagnitude(inner)) return write([inner, ...rest]);
  if (/\/(?:k|M|B|tr|tỷ|triệu)$/.test(unit.text)) return odd(text.replace(/\/(?=\p{L}+$)/u, ''));
  if (unit.dimension.kind === 'currency') {
    const magnitude = rest.findIndex(isMagnitude);
    return magnitude < 0 ? undefined : write([rest[magnitude] ?? '', first, ...rest.toSpliced(magnitude, 1)]);
  }
  if (misplacedChange.test(unit.text)) return write([...unit.text.replace(/[()[\]]/g, '').split(' ')]);
  if (unit.dimension.kind !== 'words') return undefined;
  const meant = nearMagnitude(first);
  if (meant !== undefined) return write([meant, ...rest]);
  return at > 0 && /\d/.test(text.charAt(at - 1)) ? oddLetters(number, first, rest) : undefined;
}

/** `m2`, `CO2`: digits that belong to their letters. */
const powers = /^(?:[cdkm]?m[23]|co2|h2|o2|h2o)(?![\p{L}\d])/iu;

/** Letters that hang on a number alone are a unit: of time, weight, length, money. */
const shortUnits = /^[hmsgltdđpwvk]$/i;

/** What hangs on the digits of a number without a blank: `4a5`, `4n points`. */
function oddLetters(number: string, first: string, rest: readonly string[]): OddUnit | undefined {
  const [, letters = '', digits = ''] = /^([\p{L}\p{M}]+)([\d.,]*\d)?/u.exec(first) ?? [];
  if (letters === '' || powers.test(first)) return undefined;
  if (digits !== '') return odd([number + digits + first.slice(letters.length + digits.length), ...rest].join(' '));
  const isStray =
    (letters === first || first === `${letters}%`) && /^\p{Ll}$/u.test(letters) && !shortUnits.test(letters);
  return isStray ? odd([number + first.slice(letters.length), ...rest].join(' ')) : undefined;
}

function odd(meant: string): OddUnit {
  return {
    message: {
      en: `This number would be read without its size. If that is not meant, write \`${meant}\`.`,
      vi: `Ghi như vậy thì con số bị hiểu sai độ lớn. Có lẽ ý là \`${meant}\`.`,
    },
    meant,
  };
}

function isMagnitude(word: string): boolean {
  const { dimension, factor } = readUnit(word);
  return dimension.kind === 'none' && factor > 1;
}

/** `triêu`, `milion`, and one with a letter twice: `tỷỷ`, `MM`. */
function nearMagnitude(word: string): string | undefined {
  const single = word.replace(/(\p{L}\p{M}*)\1/u, '$1');
  if (single !== word && isMagnitude(single)) return single;
  if (word.length < 4) return undefined;
  const typed = fold(word);
  return magnitudes.find((known) => editDistance(typed, known, 1) === 1);
}
