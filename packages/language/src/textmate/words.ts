import { dialects } from '../dialect/dialects.ts';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { headingTexts, labelTexts } from '../dialect/sketches.ts';
import { spellings } from '../dialect/surfaces.ts';
import { accepts, type Shape } from '../dialect/tables.ts';

/** What a name may hold, as a class of characters. */
const nameCharacters = '\\p{L}\\p{M}\\p{N}_\\-';

/** Within a block of Markdown a line begins behind the marks of the list or quote that it stands in: there is `\G`. */
export const lineBegin = '(?:^|\\G)';

/** A word begins here: no name goes on, no person, no dotted part. */
export const wordStart = `(?<![${nameCharacters}@.])`;
export const wordEnd = `(?![${nameCharacters}])`;

export const name = `[\\p{L}_][${nameCharacters}]*`;
export const person = `@[\\p{L}_][${nameCharacters}]*(?:\\.[${nameCharacters}]+)*`;
export const reference = `(?:${person}|(?:\\d{4}(?:-[HQhq]?\\d{1,2})?\\.)?${name}(?:\\.${name})*)`;

const monthNumber = '(?:0?[1-9]|1[0-2])';

/** A date or period in digits, or in the words for quarters, months and halves. */
export const day = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{4}-[HQhq]\\d',
  '\\d{4}-\\d{2}(?!\\d)',
  '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)',
  `${monthNumber}/\\d{4}`,
  '[Qq][1-4](?:\\s*[/-]\\s*|\\s+)\\d{4}',
  '[Tt]\\d{1,2}/\\d{4}',
  `(?i:${either(['quý', 'quí'])})\\s+(?:[IVX]+|[ivx]+|\\d)(?:\\s*/\\s*\\d{4})?${wordEnd}`,
  `(?i:${either(['tháng'])})\\s+${monthNumber}(?:\\s*/\\s*\\d{4})?(?![\\d/])`,
  `(?i:${either(['nửa đầu năm', 'nửa cuối năm', '6 tháng đầu năm', '6 tháng cuối năm'])})\\s+\\d{4}`,
].join('|');

/** A quarter or month without its year, a name elsewhere. */
export const shortPeriod = `(?:[Qq][1-4]|[Tt]\\d{1,2})${wordEnd}`;

/** Days without a year, or without a number, which only follow a keyword that takes a day. */
const shortDay = [
  '\\d{1,2}/\\d{1,2}',
  shortPeriod,
  `(?i:${either(['ngày', 'hết', 'cuối', 'quý', 'quí', 'tháng', 'nửa', 'năm'])})${wordEnd}`,
].join('|');

/** A name for a number still to come: `TBD`, `Y%`. */
const standIn = `(?:[XYZN]{1,3}(?:\\.[XYN]{1,2})?|TB[DCA]|[xyn]{1,2}(?=%)|_{2,}|…|\\.{3})${wordEnd}`;

const number = '[+−-]?\\s*[$€£¥₫]?\\s*\\.?\\d';
const led = `(?i:${either(['khoảng', 'gấp', 'tăng', 'giảm', 'double', 'x\\d'])})`;
const symbol = '[<>≤≥]=?';

/** Phrases as one alternative of an expression: any spaces between words, NFC and NFD alike, the longest first. */
function either(phrases: readonly string[]): string {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(phrase).join('|')})`;
}

function phrase(text: string): string {
  return [...text].map((letter) => (letter === ' ' ? '\\s+' : letterOf(letter))).join('');
}

function letterOf(letter: string): string {
  const parts = letter.normalize('NFD');
  return parts === letter ? letter : `(?:${letter}|${parts})`;
}

/** All ways in which some keywords may be typed. */
export function surfaces(keywords: readonly Keyword[]): string {
  const wanted = new Set(keywords);
  const texts = spellings.filter(({ keyword }) => wanted.has(keyword)).map(({ text }) => text);
  return `(?i:${either(texts)})${wordEnd}`;
}

/** Bounds behind their number: `or more`, *trở lên*. */
export const openEnds = `(?i:${either(
  dialects.flatMap(({ measures }) => [...measures.orMore, ...measures.orLess]),
)})${wordEnd}`;

/** Words of sketches: with which a label begins, and those that stand alone over a list. */
export const labelWords = `(?i:${either(labelTexts)})`;
export const longLabelWords = `(?i:${either(labelTexts.filter((text) => text.length > 1))})`;
export const headingWords = `(?i:${either(headingTexts)})`;

const comparing: readonly Keyword[] = ['above', 'below', 'at-least', 'at-most', 'between'];

/** What has to stand behind a keyword that takes this, so that it is one and no word of a unit or a sentence. */
export function follows(shape: Shape): string {
  switch (shape) {
    case 'flag':
      return '\\s*(?:$|//|/\\*)';
    case 'text':
    case 'text?':
      return '\\s*["“]';
    case 'person':
      return '\\s+@';
    case 'ref':
    case 'refs':
    case 'names':
    case 'cycle':
      return `\\s+(?:${reference}|${day}|\\d{4})`;
    case 'day':
    case 'date':
    case 'date?':
      return `\\s+(?:${day}|${shortDay})`;
    case 'baseline':
      return `\\s*(?:\\?|${number})|\\s+(?:${led}|${standIn})`;
    case 'target':
    case 'bound':
      return `\\s*(?:${symbol}|${number})|\\s+(?:${led}|${standIn}|${surfaces(comparing)})`;
    case 'unit':
      return '\\s+[\\p{L}%$€£¥₫"“]';
    default:
      return `\\s*${number}|\\s+${led}`;
  }
}

/** The keywords that a clause starts with in some element and that take one of these there; without any, all of them. */
export function keywordsTaking(...shapes: readonly Shape[]): readonly Keyword[] {
  return keywords.filter((keyword) =>
    Object.values(accepts).some((clauses) => {
      const shape = clauses[keyword];
      return shape !== undefined && (shapes.length === 0 || shapes.includes(shape));
    }),
  );
}
