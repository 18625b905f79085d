import type { Dimension, KeyResult, Unit } from '@okr/core';

/** A number that a title states, with the word that leads to it: from, to or by so much. */
export interface TitleNumber {
  readonly role: 'from' | 'to' | 'by' | undefined;
  /** What it may mean: `1,200` is 1200 or 1.2. */
  readonly values: readonly number[];
  readonly percent: boolean;
  readonly money: boolean;
  /** The word behind it, in small letters. */
  readonly word: string;
  /** Offsets in the title, of the leading word, the number itself, and the number with sign and magnitude. */
  readonly phraseStart: number;
  readonly start: number;
  readonly end: number;
}

/** Further characters of a title are not looked at: what cannot be long cannot be slow. */
const LONGEST = 300;

const roles = `(?:(from|từ)|(to|lên|xuống|còn|đạt|lên đến|lên tới|xuống còn|đến|reach|reaches|hit|above|below|under|over|at least|at most|≥|≤|>|<|>=|<=|→|->|=)|(by|thêm))[ :]{1,2}(?:at least |at most |above |below |under |over |about |ít nhất |tối đa |dưới |trên |khoảng |mức )?`;
const numeral = String.raw`([$€£¥₫]?)(\d{1,12}(?:[.,]\d{1,6}){0,4})( ?(?:%|percent|phần trăm)| ?(?:nghìn|ngàn|triệu|tr|tỷ|tỉ|thousand|million|billion|k|m|bn|b)(?![\p{L}\p{N}]))?`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/_#-])(?:${roles})?${numeral}(?![\\p{L}\\p{N}/]|[.,]\\d|-\\p{L})`,
  'giu',
);
const following = /^ ?([\p{L}]{1,20})/u;

/** Numbers of a title that are quantities: not parts of names (`P95`, `7-day`, `Q4`, `24/7`), years or ranks. */
export function numbersIn(title: string): readonly TitleNumber[] {
  if (!/\d/.test(title)) return [];
  const head = title.slice(0, LONGEST).toLowerCase();
  if (head.length !== Math.min(title.length, LONGEST)) return [];
  const found: TitleNumber[] = [];
  for (const match of head.matchAll(pattern)) {
    const [whole, from, to, by, currency = '', digits = '', suffix = ''] = match;
    const end = match.index + whole.length;
    const start = end - suffix.length - digits.length - currency.length;
    const role = from ? 'from' : to ? 'to' : by ? 'by' : undefined;
    if (role === undefined && isNamed(head.slice(0, start))) continue;
    if (/^(?:19|20)\d\d$/.test(digits) && suffix === '' && currency === '') continue;
    const unit = suffix.trim();
    const percent = unit === '%' || unit === 'percent' || unit === 'phần trăm';
    found.push({
      role,
      values: readings(digits).map((value) => value * (percent ? 1 : (magnitudes[unit] ?? 1))),
      percent,
      money: currency !== '',
      word: following.exec(head.slice(end))?.[1] ?? '',
      phraseStart: match.index,
      start,
      end,
    });
  }
  return found;
}

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  m: 1e6,
  million: 1e6,
  triệu: 1e6,
  tr: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** `1,200` groups or is a decimal, and titles do not say which. */
function readings(digits: string): readonly number[] {
  const grouped = Number(digits.replace(/[.,]/g, ''));
  const decimal = Number(digits.replace(',', '.'));
  if (!/[.,]/.test(digits)) return [grouped];
  const groups = /^\d{1,3}(?:[.,]\d{3}){1,4}$/.test(digits);
  return [...(groups ? [grouped] : []), ...(Number.isNaN(decimal) ? [] : [decimal])];
}

const namers =
  /(?:top|phase|version|level|grade|tier|stage|class|iso|windows|within|in|after|giai đoạn|quý|tháng|năm|tuần|ngày|lớp|khối|khóa|tầng|phiên bản|cấp|top|trong|sau) $/u;

function isNamed(before: string): boolean {
  return namers.test(before.slice(-14));
}

/** Whether a number in a title can be one of the measure's: the same kind of unit, or the same word behind it. */
export function isOfMeasure(number: TitleNumber, unit: Unit): boolean {
  const { dimension } = unit;
  if (number.percent || dimension.kind === 'percent') return number.percent && dimension.kind === 'percent';
  if (number.money) return dimension.kind === 'currency' || dimension.kind === 'none';
  if (number.word === '') return true;
  return sharesWord(number.word, unit.text, dimension);
}

function sharesWord(word: string, unit: string, dimension: Dimension): boolean {
  if (dimension.kind === 'none') return false;
  const plain = (text: string): string => text.toLowerCase().replace(/s$/, '');
  return unit.split(/\s+/).some((part) => plain(part) === plain(word));
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
