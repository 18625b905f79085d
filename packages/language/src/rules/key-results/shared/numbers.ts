import type { Dimension, KeyResult, Unit } from '@okr/core';
import { type Lexicons, numbersIn, type TitleNumber } from '../../../judge/index.ts';

/** A quantity that a title states, with the word that leads to it: from, to or by so much. */
export interface StatedNumber {
  readonly role: 'from' | 'to' | 'by' | undefined;
  /** What it may mean: `1,200` is 1200 or 1.2. */
  readonly values: readonly number[];
  readonly kind: TitleNumber['unit'];
  /** Its unit's words, else the word behind it; in small letters. */
  readonly unit: string;
  /** Offsets in the title: of the leading word, and of the number with its unit. */
  readonly phraseStart: number;
  readonly start: number;
  readonly end: number;
}

const leading =
  /(?<!\p{L})(?:(from|từ)|(by|thêm)|(up to|down to|to|reach|reaches|hit|hits|lên đến|lên tới|lên|xuống còn|xuống|còn|đạt|đến|above|below|under|over|at least|at most|ít nhất|tối đa|dưới|trên|≥|≤|>=|<=|>|<|=|→|->)) ?(?:about |around |khoảng |mức |at least |at most |below |above |dưới |trên )?$/iu;
const behind = /^ ?(\p{L}{1,20})/u;
const joining = /^(?:to|by|and|in|on|of|per|from|at|with|for|lên|xuống|còn|đến|và|trong|mỗi|trên|so|vào|cho|từ|của)$/;
const within = /(?<!\p{L})(?:within|in|after|every|top|trong|sau|mỗi) $/iu;
const LONGEST = 40;

/** The quantities of a title; numbers in names (`P95`, `7-day`, `Q4`), years and time limits are left out. */
export function statedIn(title: string, lexicons: Lexicons): readonly StatedNumber[] {
  if (!/\d/.test(title)) return [];
  const found: StatedNumber[] = [];
  for (const number of numbersIn(title, lexicons)) {
    if (number.kind === 'name' || number.attributive || Number.isNaN(number.value)) continue;
    const before = title.slice(Math.max(0, number.start - LONGEST), number.start);
    if (within.test(before)) continue;
    const lead = leading.exec(before);
    const end = Math.max(number.end, number.unitText?.end ?? 0);
    const word = behind.exec(title.slice(end, end + LONGEST))?.[1]?.toLowerCase() ?? '';
    found.push({
      role: lead?.[1] ? 'from' : lead?.[2] ? 'by' : lead ? 'to' : undefined,
      values: valuesOf(number),
      kind: number.unit,
      unit: number.unit === 'plain' ? (joining.test(word) ? '' : word) : (number.unitText?.text.toLowerCase() ?? ''),
      phraseStart: lead ? number.start - (before.length - lead.index) : number.start,
      start: number.start,
      end,
    });
  }
  return found;
}

/** `1,200` groups or is a decimal, and titles do not say which. */
function valuesOf({ text, value }: TitleNumber): readonly number[] {
  const digits = /\d{1,12}[.,]\d{3}(?![\d.,])/.exec(text.slice(0, LONGEST))?.[0];
  return digits === undefined ? [value] : [value, value / 1000];
}

/** Whether a number in a title can be one of the measure's: the same kind of unit, or the same word behind it. */
export function isOfMeasure(number: StatedNumber, { dimension, text }: Unit): boolean {
  switch (number.kind) {
    case 'percent':
      return dimension.kind === 'percent';
    case 'money':
      return dimension.kind === 'currency' || dimension.kind === 'none';
    case 'rating':
      return dimension.kind === 'out-of';
    case 'times':
      return false;
    case 'time':
    case 'measure':
      return singular(text) === singular(number.unit);
    case 'plain':
      return number.unit === '' ? isPlain(dimension) : dimension.kind === 'words' && holdsWord(text, number.unit);
  }
}

function isPlain({ kind }: Dimension): boolean {
  return kind !== 'percent' && kind !== 'time';
}

function holdsWord(text: string, word: string): boolean {
  return text.split(/\s+/).some((part) => singular(part) === singular(word));
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}

/** Every value that the key result states or stated: nothing of that contradicts a title. */
export function statedValues(keyResult: KeyResult): readonly number[] {
  const { written } = keyResult;
  const measures = [written.measure, ...written.revisions];
  const values: number[] = [];
  for (const { from, to, stretch, keep } of measures) {
    const bound = keep?.value;
    const bounds = bound === undefined ? [] : bound.kind === 'between' ? [bound.low, bound.high] : [bound.value];
    for (const quantity of [from?.value, to?.value.value, stretch?.value, ...bounds]) {
      if (quantity !== undefined && quantity !== 'unknown') values.push(quantity.value);
    }
  }
  const { measure } = keyResult;
  if (typeof measure?.baseline === 'number') values.push(measure.baseline);
  if (measure?.target?.goal.kind === 'absolute') values.push(measure.target.goal.value);
  return values;
}

export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
