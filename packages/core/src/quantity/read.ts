import type { Habits } from '../model/tongue.ts';
import { awkwardTail, mayBeAwkward } from './awkward.ts';
import { changeBehind, changeStart, halfEnd, leadAt } from './changes.ts';
import { type NumberHead, numberHead, timesWords } from './extent.ts';
import { fold, isDigit, isSpace, skipSpaces } from './letters.ts';
import {
  decimalMarkOf,
  doubtful,
  groupingDoubt,
  type NumberText,
  numberEnd,
  parseNumber,
  scaled,
  writeNumber,
} from './number.ts';
import { type Pieces, readPieces } from './parts.ts';
import type { Quantity, Unit } from './quantity.ts';
import { failed, type Reading, read } from './reading.ts';
import { leadsMagnitude, noUnit, readTail, type Tail } from './unit.ts';
import { writeWithUnit } from './write.ts';

/**
 * Reads a quantity: sign? currency? number unit?, the unit with its magnitude. `text` is a slice of the file (NFC or
 * NFD) that starts at `start`. Never throws and never yields NaN or Infinity: what cannot be taken as written comes back
 * as a problem with the texts that could stand in its place.
 */
export function readQuantity(text: string, start: number, habits: Habits | undefined): Reading<Quantity> {
  const from = skipSpaces(text, 0);
  let to = text.length;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const head = numberHead(text, from);
  if (head === undefined) return readLed(text.slice(from, to), start + from, habits);
  return readHead(text, from, to, head, start, habits);
}

function readHead(
  text: string,
  from: number,
  to: number,
  head: NumberHead,
  start: number,
  habits: Habits | undefined,
): Reading<Quantity> {
  const raw = text.slice(head.digitsAt, head.digitsEnd);
  const parsed = parseNumber(raw, habits);
  const digitsAt = start + head.digitsAt;
  const digitsEnd = start + head.digitsEnd;
  if (parsed.kind === 'unreadable') return doubtful(parsed, digitsAt, digitsEnd);
  const tailText = text.slice(head.digitsEnd, to);
  if (isMultiple(tailText)) return readMultiple(text.slice(from, to), head, parsed, start + from);
  const change = head.sign === undefined ? changeBehind(tailText) : undefined;
  const rest = change?.rest ?? tailText;
  const sign = change?.sign ?? head.sign;
  const pieces = rest === '' ? undefined : readAwkward(text, from, head, parsed, rest, start, start + to, habits);
  if (pieces?.kind === 'failed') return pieces.failure;
  if (parsed.kind !== 'number') return doubtful(parsed, digitsAt, digitsEnd);
  const tail = pieces === undefined ? readTail(withPlainShare(rest, habits)) : tailOf(pieces);
  const size = scaled(pieces?.digits ?? parsed.digits, tail.power);
  if (size === undefined) return failed('number-too-large', digitsAt, digitsEnd);
  const unit = head.currency === undefined ? tail.unit : withCurrency(head.currency, tail.unit);
  if (unit === undefined || !isUnit(unit)) return failed('number-unreadable', start + from, start + to);
  // Another magnitude (`5 tỷ nghìn`) or digits behind one are no unit.
  if (tail.power > 0 && leadsMagnitude(unit.text)) return failed('number-parts', start + from, start + to);
  if (tail.power > 0 && isDigit(unit.text.charCodeAt(0))) return failed('number-unreadable', start + from, start + to);
  if (parsed.groupedOnce && isOdd(size, tail, habits)) {
    return doubtful({ kind: 'doubt', doubt: groupingDoubt(raw.replaceAll('_', ''), habits) }, digitsAt, digitsEnd);
  }
  return read({
    span: { start: start + from, end: start + to },
    text: foldSpaces(text.slice(from, to)),
    value: sign === '-' && size !== 0 ? -size : size,
    sign,
    change: change !== undefined,
    times: false,
    magnitude: 10 ** tail.power,
    magnitudeText: tail.magnitudeText,
    unit,
    bare: tail.power === 0 && unit === noUnit,
    groupedOnce: parsed.groupedOnce,
  });
}

/** `3x`: as much again and again; words behind it say of what. */
function readMultiple(text: string, head: NumberHead, parsed: NumberText, start: number): Reading<Quantity> {
  const factor = parsed.kind === 'number' && head.sign === undefined ? scaled(parsed.digits, 0) : undefined;
  const isFactor = factor !== undefined && head.currency === undefined;
  return isFactor ? read(times(factor, text, start)) : failed('number-unreadable', start, start + text.length);
}

type Awkward =
  | Extract<Pieces, { readonly kind: 'read' }>
  | { readonly kind: 'failed'; readonly failure: ReturnType<typeof failed> };

/** What is more than a number and its unit: one number in pieces, or a form that asks for another. */
function readAwkward(
  text: string,
  from: number,
  head: NumberHead,
  parsed: NumberText,
  rest: string,
  start: number,
  end: number,
  habits: Habits | undefined,
): Awkward | undefined {
  const tail = rest.normalize('NFC');
  if (!mayBeAwkward(tail)) return undefined;
  const raw = text.slice(head.digitsAt, head.digitsEnd);
  const before = text.slice(from, head.digitsAt);
  const digits = parsed.kind === 'number' ? parsed.digits : undefined;
  const failure = awkwardTail({ before, raw, digits: digits ?? raw }, tail, start + from, end, habits);
  if (failure !== undefined) return { kind: 'failed', failure };
  const pieces = readPieces({ before, digits, isMoney: head.currency !== undefined }, tail, habits);
  if (pieces?.kind !== 'ask') return pieces;
  const code = pieces.readings.length > 1 ? 'number-joined' : 'number-parts';
  return { kind: 'failed', failure: failed(code, start + from, end, pieces.readings) };
}

/** The magnitude and unit of money in pieces. */
function tailOf({ power, magnitudeText, rest }: Extract<Pieces, { readonly kind: 'read' }>): Tail {
  return { power, magnitudeText, unit: readTail(rest).unit };
}

/**
 * Whether a number grouped once is too likely a decimal: in a share or points of one, beyond what it is out of, and before a
 * magnitude, where not every tongue groups (`1.250 tỷ`).
 */
function isOdd(size: number, { power, unit }: Tail, habits: Habits | undefined): boolean {
  const { dimension } = unit;
  if (power > 0 && habits?.groupsMagnitudes !== true) return true;
  if (dimension.kind === 'percent' || dimension.kind === 'points') return true;
  return dimension.kind === 'out-of' && size > dimension.of;
}

/** `950/1.000` is out of a thousand where the file groups so; what a unit says hangs on no file. */
function withPlainShare(tail: string, habits: Habits | undefined): string {
  const slash = skipSpaces(tail, 0);
  if (tail.charCodeAt(slash) !== 47) return tail;
  const at = skipSpaces(tail, slash + 1);
  const end = numberEnd(tail, at);
  const raw = tail.slice(at, end);
  const of = /[.,\s]/.test(raw) ? parseNumber(raw, habits) : undefined;
  return of?.kind === 'number' ? tail.slice(0, at) + of.digits + tail.slice(end) : tail;
}

/** A currency in front is the unit; words behind the number are told with it: `$2.4M ARR`. */
function withCurrency(currency: { readonly code: string; readonly text: string }, tail: Unit): Unit | undefined {
  const kind = tail.dimension.kind;
  const repeated = tail.dimension.kind === 'currency' && tail.dimension.code === currency.code;
  if (kind !== 'none' && kind !== 'words' && kind !== 'time' && !repeated) return undefined;
  const words = kind === 'none' || repeated ? '' : ` ${tail.text}`;
  return currencyUnit(currency.code, currency.text + words);
}

const currencyUnits = new Map<string, Unit>();

function currencyUnit(code: string, text: string): Unit {
  const known = currencyUnits.get(text);
  if (known !== undefined) return known;
  const unit: Unit = { text, dimension: { kind: 'currency', code }, factor: 1 };
  if (currencyUnits.size < 1000) currencyUnits.set(text.split('').join(''), unit);
  return unit;
}

function foldSpaces(text: string): string {
  return text.replace(/\s\s+|[^\S ]/g, ' ');
}

/** Plain words hold a letter somewhere; `45 ???` is no quantity. */
function isUnit(unit: Unit): boolean {
  if (unit.dimension.kind !== 'words') return true;
  return /[\p{L}\p{So}‰]/u.test(unit.text);
}

/** Reads what starts with a word or sign before its number: `gấp đôi`, `x2`, `~50`, `tăng 2 lần`. */
function readLed(text: string, start: number, habits: Habits | undefined): Reading<Quantity> {
  const end = start + text.length;
  const lead = leadAt(text, 0);
  if (lead === undefined) return failed('number-unreadable', start, end);
  const next = skipSpaces(text, lead.end);
  const rest = text.slice(next);
  switch (lead.lead) {
    case 'double':
    case 'triple':
    case 'halve':
      return rest === '' ? read(times(factors[lead.lead], text, start)) : failed('number-unreadable', start, end);
    case 'times': {
      const factor = readFactor(rest, lead.end > 1, habits);
      return factor === undefined ? failed('number-unreadable', start, end) : read(times(factor, text, start));
    }
    case 'about': {
      const inner = readQuantity(rest, start + next, habits);
      return inner.ok ? failed('number-about', start, end, [rest]) : inner;
    }
    case 'up':
    case 'down':
      return readChange(lead.lead, text, changeStart(text, lead.end), start, habits);
  }
}

const factors = { double: 2, triple: 3, halve: 0.5 } as const;

function times(factor: number, text: string, start: number): Quantity {
  return {
    span: { start, end: start + text.length },
    text,
    value: factor,
    sign: undefined,
    change: false,
    times: true,
    magnitude: 1,
    magnitudeText: '',
    unit: noUnit,
    bare: false,
    groupedOnce: false,
  };
}

/** `đôi` (after `gấp`), `2`, `2 lần`, `1,5 lần`. */
function readFactor(text: string, spokenToo: boolean, habits: Habits | undefined): number | undefined {
  const count = /^(.*?)(?:\s+l(?:ần|an))?$/iu.exec(text.normalize('NFC'))?.[1] ?? '';
  const spoken = spokenToo ? timesWords.get(fold(count)) : undefined;
  if (spoken !== undefined) return spoken;
  if (count === '' || numberEnd(count, 0) !== count.length) return undefined;
  const parsed = parseNumber(count, habits);
  return parsed.kind === 'number' ? scaled(parsed.digits, 0) : undefined;
}

/** Whether the quantity at an offset is said as a change of another: `tăng 30%`, `gấp đôi`, `3x`, `300 more listings`. */
export function saysChange(text: string, at: number): boolean {
  const head = numberHead(text, at);
  if (head !== undefined) {
    const tail = text.slice(head.digitsEnd, head.digitsEnd + 16);
    return isMultiple(tail) || changeBehind(tail) !== undefined;
  }
  const lead = leadAt(text, at)?.lead;
  return lead !== undefined && lead !== 'about';
}

const isMultiple = (tail: string): boolean => /^x/i.test(tail) && !/^x[\p{L}\p{M}\d]/iu.test(tail);

/** A number that stands by itself: what is said as a change of another (`tăng 30%`) is a `number-change`. */
export function asLevel(quantity: Quantity): Reading<Quantity> {
  const { span, change, sign, text, magnitudeText, unit } = quantity;
  if (!change) return read(quantity);
  const digits = /\d[\d.,_]*/.exec(text)?.[0] ?? '';
  return failed('number-change', span.start, span.end, [writeWithUnit(`${sign}${digits}`, magnitudeText, unit)]);
}

/** `tăng 30%` is the target `+30%`; `tăng 2 lần` may mean twice or three times. */
function readChange(
  direction: 'up' | 'down',
  text: string,
  next: number,
  start: number,
  habits: Habits | undefined,
): Reading<Quantity> {
  const end = start + text.length;
  const rest = text.slice(next);
  if (halfEnd(text, next) === text.length) return read(times(direction === 'up' ? 1.5 : 0.5, text, start));
  const inner = readQuantity(rest, start + next, habits);
  if (!inner.ok) return inner;
  const { value } = inner;
  if (value.times)
    return direction === 'up'
      ? read({ ...value, text, span: { start, end } })
      : failed('number-unreadable', start, end);
  if (value.sign !== undefined) return failed('number-change', start, end, [rest]);
  if (isTimesCount(value)) return readTimesCount(direction, value.value, text, start, habits);
  const isDown = direction === 'down' && value.value !== 0;
  const change = {
    value: isDown ? -value.value : value.value,
    sign: direction === 'up' ? '+' : '-',
    change: true,
  } as const;
  return read({ ...value, ...change, text: foldSpaces(text), span: { start, end } });
}

/** `tăng 1,8 lần` reads one way, a whole number of times two. */
function readTimesCount(
  direction: 'up' | 'down',
  count: number,
  text: string,
  start: number,
  habits: Habits | undefined,
): Reading<Quantity> {
  const end = start + text.length;
  if (direction === 'up' && !Number.isInteger(count)) return read(times(count, text, start));
  const mark = decimalMarkOf(habits) ?? ',';
  const write = (factor: number): string => `x${writeNumber(factor, mark)}`;
  if (direction === 'up') return failed('number-times', start, end, [write(count), write(count + 1)]);
  return failed('number-times', start, end, count === 0 ? [] : [write(1 / count)]);
}

function isTimesCount(quantity: Quantity): boolean {
  const { dimension } = quantity.unit;
  return (
    dimension.kind === 'words' && (dimension.key === 'lần' || dimension.key === 'lan' || dimension.key === 'times')
  );
}
