import type { Language } from '../model/language.ts';
import type { Unit } from '../quantity/quantity.ts';
import { writeWithUnit } from '../quantity/write.ts';

const locales: { readonly [L in Language]: string } = { en: 'en-US', vi: 'vi-VN' };
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number, grouped: boolean): Intl.NumberFormat {
  const key = `${language}${decimals}${grouped}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals, useGrouping: grouped });
  formatters.set(key, made);
  return made;
}

/**
 * A number for reading: `1,234.5`, `1.234,5`. At most two decimals, below 1 as many as show three digits, and up to four
 * where two would make a whole of what is not (an uptime of `99.995%` is not 100%). It reads back in its language: three
 * decimals never end in 0.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return format(value, language, true, decimals);
}

/** The same without groups, for where thousands may be taken for a decimal: `1250%`. */
export function formatUngrouped(value: number, language: Language): string {
  return format(value, language, false);
}

function format(value: number, language: Language, grouped: boolean, wanted?: number): string {
  const size = Math.abs(value);
  // Most numbers of a plan; the formatter costs a hundred times as much.
  if (size < 1000 && Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const text = formatter(language, wanted ?? decimalsOf(size), grouped).format(value);
  return text === '-0' ? '0' : text;
}

/** The value that a reader takes from what is written: rounded as it is. */
export function shownValue(value: number, decimals?: number): number {
  const size = Math.abs(value);
  const places = decimals ?? decimalsOf(size);
  // By its decimal digits, as what is written is: 50.955, which a double holds a hair below, becomes 50.96.
  const steps = Number(`${size}e${places}`);
  if (!(steps < 1e15)) return Number(value.toFixed(places));
  return Math.sign(value) * Number(`${Math.round(steps)}e-${places}`);
}

function decimalsOf(size: number): number {
  if (size > 1 && size < 1000 && isAlmostWhole(size)) return 4;
  return size >= 1 || size === 0 ? 2 : Math.min(9, 2 - Math.floor(Math.log10(size)));
}

/** A whole to two decimals, but not to four. */
function isAlmostWhole(size: number): boolean {
  const off = Math.abs(size - Math.round(size));
  return off < 0.005000001 && off >= 0.00005;
}

/** Where thousands before a magnitude may be taken for a decimal they stand without groups: `1250bn`. */
const groupsMagnitudes: { readonly [L in Language]: boolean } = { en: false, vi: true };
/** What is counted has another form where it is one. */
const hasSingular: { readonly [L in Language]: boolean } = { en: true, vi: false };

const magnitudes: { readonly [L in Language]: readonly (readonly [number, string])[] } = {
  en: [
    [1e9, 'bn'],
    [1e6, 'M'],
    [1e3, 'k'],
  ],
  vi: [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
  ],
};

export interface QuantityFormat {
  /** Write it in this magnitude (1, 1e3, 1e6, 1e9); by default money from a million on takes the largest that fits. */
  readonly magnitude?: number;
}

/** A value with its unit: `2,4 tỷ đồng`, `45 points`, `25%`, `$2.4M`, `2 giờ`, `9/10`. */
export function formatQuantity(value: number, unit: Unit, language: Language, options: QuantityFormat = {}): string {
  const magnitude = options.magnitude ?? usualMagnitude(value, unit);
  const word = magnitudes[language].find(([size]) => size === magnitude)?.[1];
  // A share may be a decimal everywhere.
  const grouped = word === undefined ? !isShare(unit) : groupsMagnitudes[language];
  const number = format(word === undefined ? value : value / magnitude, language, grouped);
  const isOne = word === undefined && hasSingular[language] && /^-?1$/.test(number);
  return writeWithUnit(number, word ?? '', isOne ? singular(unit) : unit);
}

function isShare({ dimension: { kind } }: Unit): boolean {
  return kind === 'percent' || kind === 'points' || kind === 'out-of';
}

const ONES: ReadonlySet<string> = new Set<Unit['dimension']['kind']>(['words', 'time', 'none']);

/** One of them: `1 hour`, `1 incident`. Only of a single word, which has no other plural than its s. */
function singular(unit: Unit): Unit {
  if (!ONES.has(unit.dimension.kind) || !/^[a-z]{2,}[^sui\P{Ll}]s$/u.test(unit.text)) return unit;
  const text = unit.text.replace(/(?<=[^aeio])ies$|(?<=[sxz]|ch|sh)es$|s$/u, (end) => (end === 'ies' ? 'y' : ''));
  return { ...unit, text };
}

function usualMagnitude(value: number, unit: Unit): number {
  const size = Math.abs(value);
  if (unit.dimension.kind !== 'currency' || unit.factor !== 1 || size < 1e6) return 1;
  return size >= 1e9 ? 1e9 : 1e6;
}

/** A share as a per cent, rounded half up to a whole one: 0.305 → `31%`; undefined → `–`. */
export function formatShare(share: number | undefined, language: Language): string {
  if (share === undefined) return '–';
  const percent = Math.floor(Number((share * 100).toFixed(9)) + 0.5);
  return `${format(percent, language, false)}%`;
}
