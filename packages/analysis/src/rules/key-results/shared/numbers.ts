import type { Dimension, KeyResult, Text, Unit } from '@okr/core';
import { type Lexicons, numbersIn, type TitleNumber } from '../../../judge/index.ts';
import { ofTitle } from '../../shared/of-title.ts';

/** A quantity that a title states, with the word that leads to it: from, to or by so much. */
export interface StatedNumber {
  readonly role: Role | undefined;
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

type Role = 'from' | 'to' | 'by';

const roles: ReadonlyMap<string, Role> = new Map([
  ...words('from', 'from từ'),
  ...words('by', 'by thêm'),
  ...words('to', 'to reach reaches hit hits lên xuống còn đạt đến above below under over least most dưới trên'),
  ...words('to', '≥ ≤ >= <= > < = → ->'),
]);
/** Words between a leading word and its number. */
const between: ReadonlySet<string> = new Set(
  'about around khoảng mức at least most below above dưới trên ít nhất tối đa'.split(' '),
);
const limits: ReadonlySet<string> = new Set('within in after every top trong sau mỗi'.split(' '));

function words(role: Role, list: string): readonly (readonly [string, Role])[] {
  return list.split(' ').map((word) => [word, role]);
}

/** The farthest of the words that lead to a number, and where it starts; `limit` for “within 2 days”. */
function leadOf(title: string, number: number): { readonly role: Role | 'limit'; readonly start: number } | undefined {
  let lead: { readonly role: Role | 'limit'; readonly start: number } | undefined;
  let end = number;
  for (let count = 0; count < FARTHEST; count++) {
    while (end > 0 && title[end - 1] === ' ') end--;
    const start = title.lastIndexOf(' ', end - 1) + 1;
    const word = title.slice(start, end).toLowerCase();
    const role = limits.has(word) ? 'limit' : roles.get(word);
    if (role) lead = { role, start };
    if (!between.has(word)) return lead;
    end = start;
  }
  return lead;
}

/** “up to at least 5” has four words. */
const FARTHEST = 5;

/** “95% of tickets”, “100% hồ sơ” or “Retention of 95%”: a share that the title itself is about. */
function isShareAimedAt(title: string, start: number, end: number): boolean {
  if (start === 0) return shareOf.test(title.slice(end, end + LONGEST));
  return end >= title.trimEnd().length && start <= LONGEST && wordsOf.test(title.slice(0, start));
}

const shareOf = /^ (?:of|số|các|tổng|khách|hồ sơ|đơn|nhân viên|học sinh|người|hộ|sản phẩm|dự án|yêu cầu) /iu;
const wordsOf = /^\S+(?: \S+){0,2} of $/;
const behind = /^ ?(\p{L}{1,20})/u;
const joining = /^(?:to|by|and|in|on|of|per|from|at|with|for|lên|xuống|còn|đến|và|trong|mỗi|trên|so|vào|cho|từ|của)$/;
const LONGEST = 40;

/** The quantities of a title; numbers in names (`P95`, `7-day`, `Q4`), years and time limits are left out. */
export function statedIn(title: Text, lexicons: Lexicons): readonly StatedNumber[] {
  return /\d/.test(title.value) ? readNumbers(title, lexicons) : [];
}

const readNumbers = ofTitle((title, lexicons): readonly StatedNumber[] => {
  const found: StatedNumber[] = [];
  for (const number of numbersIn(title, lexicons)) {
    if (number.kind === 'name' || number.attributive || Number.isNaN(number.value)) continue;
    const lead = leadOf(title, number.start);
    if (lead?.role === 'limit') continue;
    const end = Math.max(number.end, number.unitText?.end ?? 0);
    const word = behind.exec(title.slice(end, end + LONGEST))?.[1]?.toLowerCase() ?? '';
    found.push({
      role: lead?.role ?? (number.unit === 'percent' && isShareAimedAt(title, number.start, end) ? 'to' : undefined),
      values: valuesOf(number),
      kind: number.unit,
      unit: number.unit === 'plain' ? (joining.test(word) ? '' : word) : (number.unitText?.text.toLowerCase() ?? ''),
      phraseStart: lead?.start ?? number.start,
      start: number.start,
      end,
    });
  }
  return found;
});

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
