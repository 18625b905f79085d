import { awkwardTail, type FoundNumber, mayBeAwkward } from './awkward.ts';
import { leadAt, type NumberHead, numberHead, timesWords } from './extent.ts';
import { fold, isSpace, skipSpaces } from './letters.ts';
import { groupingDoubt, numberEnd, parseNumber, scaled, writeNumber } from './number.ts';
import type { Quantity, Unit } from './quantity.ts';
import { failed, type Habits, type Reading, read } from './reading.ts';
import { noUnit, readTail } from './unit.ts';

/**
 * Reads a quantity: sign? currency? number unit?, the unit with its magnitude. `text` is a slice of the file (NFC or
 * NFD) that starts at `start`. Never throws and never yields NaN or Infinity: what cannot be taken as written comes back
 * as a problem with the texts that could stand in its place.
 */
export function readQuantity(text: string, start: number, habits: Habits): Reading<Quantity> {
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
  habits: Habits,
): Reading<Quantity> {
  const raw = text.slice(head.digitsAt, head.digitsEnd);
  const rest = text.slice(head.digitsEnd, to);
  const parsed = parseNumber(raw, habits);
  const digitsAt = start + head.digitsAt;
  const digitsEnd = start + head.digitsEnd;
  if (parsed.kind === 'unreadable') return failed('number-unreadable', digitsAt, digitsEnd);
  if (rest !== '') {
    const awkward = readAwkward(text, from, head, raw, rest, start, start + to, habits);
    if (awkward !== undefined) return awkward;
  }
  if (parsed.kind === 'doubt') {
    return failed('number-grouping', digitsAt, digitsEnd, [parsed.doubt.grouped, parsed.doubt.decimal]);
  }
  const tail = readTail(rest);
  if (parsed.groupedOnce && tail.power > 0) {
    const doubt = groupingDoubt(raw, habits);
    return failed('number-grouping', digitsAt, digitsEnd, [doubt.grouped, doubt.decimal]);
  }
  const size = scaled(parsed.digits, tail.power);
  if (size === undefined) return failed('number-too-large', digitsAt, digitsEnd);
  const unit = head.currency === undefined ? tail.unit : withCurrency(head.currency, tail.unit);
  if (unit === undefined || !isUnit(unit)) return failed('number-unreadable', start + from, start + to);
  return read({
    span: { start: start + from, end: start + to },
    text: foldSpaces(text.slice(from, to)),
    value: head.sign === '-' && size !== 0 ? -size : size,
    sign: head.sign,
    times: false,
    magnitude: 10 ** tail.power,
    magnitudeText: tail.magnitudeText,
    unit,
    bare: tail.power === 0 && unit === noUnit,
  });
}

function readAwkward(
  text: string,
  from: number,
  head: NumberHead,
  raw: string,
  rest: string,
  start: number,
  end: number,
  habits: Habits,
): Reading<Quantity> | undefined {
  const tail = rest.normalize('NFC');
  if (!mayBeAwkward(tail)) return undefined;
  const parsed = parseNumber(raw, habits);
  const digits = parsed.kind === 'number' ? parsed.digits : raw;
  const number: FoundNumber = { before: text.slice(from, head.digitsAt), raw, digits };
  return awkwardTail(number, tail, start + from, end, habits);
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
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Plain words hold a letter somewhere; `45 ???` is no quantity. */
function isUnit(unit: Unit): boolean {
  if (unit.dimension.kind !== 'words') return true;
  return /[\p{L}\p{So}‰]/u.test(unit.text);
}

/** Reads what starts with a word or sign before its number: `gấp đôi`, `x2`, `~50`, `tăng 2 lần`. */
function readLed(text: string, start: number, habits: Habits): Reading<Quantity> {
  const end = start + text.length;
  const lead = leadAt(text, 0);
  if (lead === undefined) return failed('number-unreadable', start, end);
  const next = skipSpaces(text, lead.end);
  const rest = text.slice(next);
  switch (lead.lead) {
    case 'double':
      return rest === '' ? read(times(2, text, start)) : failed('number-unreadable', start, end);
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
      return readChange(lead.lead, text, next, start, habits);
  }
}

function times(factor: number, text: string, start: number): Quantity {
  return {
    span: { start, end: start + text.length },
    text,
    value: factor,
    sign: undefined,
    times: true,
    magnitude: 1,
    magnitudeText: '',
    unit: noUnit,
    bare: false,
  };
}

/** `đôi` (after `gấp`), `2`, `2 lần`, `1,5 lần`. */
function readFactor(text: string, spokenToo: boolean, habits: Habits): number | undefined {
  const count = /^(.*?)(?:\s+l(?:ần|an))?$/iu.exec(text.normalize('NFC'))?.[1] ?? '';
  const spoken = spokenToo ? timesWords.get(fold(count)) : undefined;
  if (spoken !== undefined) return spoken;
  if (count === '' || numberEnd(count, 0) !== count.length) return undefined;
  const parsed = parseNumber(count, habits);
  return parsed.kind === 'number' ? scaled(parsed.digits, 0) : undefined;
}

/** `tăng 30%` is the target `+30%`; `tăng 2 lần` may mean twice or three times. */
function readChange(
  direction: 'up' | 'down',
  text: string,
  next: number,
  start: number,
  habits: Habits,
): Reading<Quantity> {
  const end = start + text.length;
  const rest = text.slice(next);
  const inner = readQuantity(rest, start + next, habits);
  if (!inner.ok) return inner;
  const { value } = inner;
  if (value.times)
    return direction === 'up'
      ? read({ ...value, text, span: { start, end } })
      : failed('number-unreadable', start, end);
  if (value.sign !== undefined) return failed('number-change', start, end, [rest]);
  if (!isTimesCount(value)) return failed('number-change', start, end, [`${direction === 'up' ? '+' : '-'}${rest}`]);
  const mark = habits.declared === 'en' ? '.' : ',';
  const write = (factor: number): string => `x${writeNumber(factor, mark)}`;
  if (direction === 'down') {
    return value.value === 0
      ? failed('number-times', start, end)
      : failed('number-times', start, end, [write(1 / value.value)]);
  }
  return failed('number-times', start, end, [write(value.value), write(value.value + 1)]);
}

function isTimesCount(quantity: Quantity): boolean {
  const { dimension } = quantity.unit;
  return (
    dimension.kind === 'words' && (dimension.key === 'lần' || dimension.key === 'lan' || dimension.key === 'times')
  );
}
