import type { Chunk } from '../text/chunk.ts';
import type { NumberUnit } from '../text/number-units.ts';
import { MONEY, WORDS_EN, WORDS_VI } from '../text/number-words.ts';
import type { NumberRead } from '../text/numbers.ts';
import type { Scan } from '../text/scan.ts';
import type { Token } from '../text/tokens.ts';
import { FRACTIONS } from '../words/en/figures.ts';
import { MEMBERS, NAMED, OFTEN, PER, POINTS, RECURRING, TIMES } from '../words/figures.ts';
import { BARE_TIMES } from '../words/vi/figures.ts';
import { BOUND, CUE, type Cues, LEAD } from './cues.ts';
import { unitWords } from './unit-words.ts';
import { writtenNumber } from './written-number.ts';

/** A quantity of a title with the words around it. */
export interface Figure {
  /** Index of its chunk. */
  readonly chunk: number;
  /** Its first and last token: currency in front, unit words behind. */
  readonly from: number;
  readonly to: number;
  /** As written, without its magnitude; NaN for a placeholder. */
  readonly size: number;
  readonly magnitude: string;
  readonly upper: number | undefined;
  /** `$` in front. */
  readonly currency: string;
  /** `%`, `pp`, `/5`, `giờ`, `hợp đồng SEO`; empty where there is none. */
  readonly unit: string;
  readonly kind: NumberUnit;
  /** What stands right before it, and at which token that begins. */
  readonly lead: number;
  readonly leadFrom: number;
  /** What stands right behind it. */
  readonly after: number;
  /** The token that opens the brackets around it; -1 outside of any. */
  readonly bracket: number;
  /** The judge's number. */
  readonly read: NumberRead;
}

const opening = /^[([{（]$/;
const closing = /^[)\]}）]$/;

/** The quantities of a title; what only names (versions, dates, ordinals, “top 3”) is none. `timed` tells tokens of dates and periods. */
export function figuresOf(scan: Scan, cues: Cues, timed: readonly boolean[]): readonly Figure[] {
  const found: Figure[] = [];
  let bracket = -1;
  for (const [index, chunk] of scan.chunks.entries()) {
    if (opening.test(chunk.key)) bracket = chunk.from;
    else if (closing.test(chunk.key)) bracket = -1;
    // “giảm một nửa” is one word for it.
    if (cues.multiples.some(({ from, to }) => from <= chunk.from && chunk.from <= to)) continue;
    // A piece of the number before: “2 tỷ 350 triệu”.
    if (chunk.from <= (found.at(-1)?.to ?? -1)) continue;
    const figure = figureAt(scan, cues, timed, { index, chunk, bracket });
    if (figure !== undefined && !isAttribute(scan, cues, figure)) found.push(figure);
  }
  return found;
}

interface Place {
  readonly index: number;
  readonly chunk: Chunk;
  readonly bracket: number;
}

function figureAt(scan: Scan, cues: Cues, timed: readonly boolean[], place: Place): Figure | undefined {
  const { index, chunk, bracket } = place;
  const { tokens } = scan;
  const read = chunk.number;
  if (read === undefined || read.attributive || timed[chunk.from] === true) return undefined;
  if (read.kind === 'name' ? !isFormer(cues, place) && !recurs(tokens, chunk) : isMember(tokens, chunk))
    return undefined;
  const written = writtenNumber(tokens, chunk.from, read);
  if (written === undefined) return undefined;
  const before = tokens[chunk.from - 1];
  const isMoney = before !== undefined && MONEY.has(before.key);
  const symbol = isMoney && before.kind === 'mark';
  const from = isMoney ? chunk.from - 1 : chunk.from;
  const unit = unitOf(scan, cues, timed, { chunk, read, written: written.to });
  // *4 giờ 30*: more than one number.
  const pieces = unit?.kind === 'time' && tokens[unit.to + 1]?.kind === 'number';
  if (unit === undefined) return undefined;
  const lead = leadOf(cues, from, bracket);
  // “Complete one check”, “một hệ thống”: an article, unless a bound counts it.
  if (read.value === 1 && tokens[chunk.from]?.kind === 'word' && (lead.lead & BOUND) === 0) return undefined;
  const after = Math.max(written.to, read.to) + 1;
  const open = tokens.slice(written.to, after).some(({ key }) => key === '+') ? CUE.upward : 0;
  const tail = CUE.rise | CUE.fall | CUE.upward | CUE.downward;
  return {
    chunk: index,
    from,
    to: unit.to,
    size: pieces ? Number.NaN : (unit.size ?? written.size),
    magnitude: written.magnitude,
    upper: written.upper,
    currency: symbol ? before.key.toUpperCase() : '',
    // “UGX 12,000”: what is no sign stands behind the number.
    unit: isMoney && !symbol && unit.text === '' ? before.key.toUpperCase() : unit.text,
    kind: unit.kind,
    ...lead,
    after: open | (((cues.at(after, tail)?.bits ?? 0) | (cues.at(unit.to + 1, tail)?.bits ?? 0)) & tail),
    bracket,
    read,
  };
}

/** “(last year 89)”: the word that makes most numbers a name tells whose this one is. */
const isFormer = (cues: Cues, { chunk, bracket }: Place): boolean =>
  bracket >= 0 && chunk.number?.to === chunk.from && cues.before(chunk.from - 1, CUE.baseline)?.from === bracket + 1;

/** *mỗi tháng 2 buổi*: no February, so many every month. */
const recurs = (tokens: readonly Token[], { from }: Chunk): boolean => RECURRING.has(tokens[from - 2]?.key ?? '');

/** “Win Division 1 twice”, “among 3 groups”, “a stable 1.0 version”: which of several, or of whom. */
function isMember(tokens: readonly Token[], { from, to }: Chunk): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]?.key ?? ''];
  if (MEMBERS.has(before?.key ?? '') || NAMED.has(next)) return true;
  // “precision@5”, and what is counted for each: *trên một đơn vị*.
  if (before?.key === '@' || (PER.has(before?.key ?? '') && isOne(tokens[from]))) return true;
  // “26 lít/100 km”.
  if (before?.key === '/' && tokens[from - 2]?.kind === 'word') return true;
  // “one in three”, “1 in 40”.
  if (FRACTIONS.has(next) && tokens[to + 2]?.kind === 'number') return true;
  if (FRACTIONS.has(before?.key ?? '') && isNumber(tokens[from - 2])) return true;
  // “stations 12-18”.
  const ranges = to === from + 2 && /^[-–—]$/.test(tokens[from + 1]?.key ?? '');
  if (ranges && before?.kind === 'word' && /[^s]s$/.test(before.key)) return true;
  return before?.proper === true && OFTEN.has(next);
}

const isOne = (token: Token | undefined): boolean =>
  token?.key === '1' || WORDS_EN.get(token?.key ?? '') === 1 || WORDS_VI.get(token?.key ?? '') === 1;

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || WORDS_EN.has(token?.key ?? '') || WORDS_VI.has(token?.key ?? '');

const tokensAt = (scan: Scan, at: number): string => scan.tokens[at]?.key ?? '';

/** “The 10 km race”, “a 2 week sprint”: what kind of thing it is; *2 tuần/lần*: how often. */
function isAttribute(scan: Scan, cues: Cues, { kind, lead, to, unit }: Figure): boolean {
  if (kind !== 'time' && kind !== 'measure') return false;
  if (tokensAt(scan, to + 1) === '/' && TIMES.has(tokensAt(scan, to + 2))) return true;
  if (scan.language !== 'en' || lead !== 0 || /..s$/.test(unit)) return false;
  const known = CUE.unitEnd | CUE.aside | CUE.window | CUE.rise | CUE.fall | CUE.upward | CUE.downward;
  return scan.tokens[to + 1]?.kind === 'word' && cues.at(to + 1, known) === undefined;
}

interface UnitPlace {
  readonly chunk: Chunk;
  readonly read: NumberRead;
  /** The last token of number and magnitude. */
  readonly written: number;
}

interface FoundUnit {
  readonly text: string;
  readonly kind: NumberUnit;
  readonly to: number;
  /** Where it is not the number as written. */
  readonly size?: number;
}

function unitOf(scan: Scan, cues: Cues, timed: readonly boolean[], place: UnitPlace): FoundUnit | undefined {
  const { tokens, title } = scan;
  const { chunk, read, written } = place;
  const to = Math.max(read.to, written);
  const slice = (from: number): string => title.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
  const second = tokens[chunk.from + 1]?.key ?? '';
  if (/^(?:\/|out|of)$/.test(second) && tokens[to]?.kind === 'number' && to > written) {
    return { text: `/${Number.parseFloat((tokens[to]?.key ?? '').replace(',', '.'))}`, kind: 'rating', to };
  }
  // “one in five”, “2 times out of 3”: no number that a plan writes.
  if (read.unit === 'rating') return undefined;
  const from = read.unitFrom;
  // “7 in 10 visitors” are 70 %.
  if (read.unit === 'percent' && from !== undefined && FRACTIONS.has(tokens[from]?.key ?? ''))
    return { text: '%', kind: 'percent', to, size: read.value };
  // “half of the stores”.
  if (from === undefined && read.unit === 'percent')
    return to > written ? undefined : { text: '%', kind: 'percent', to };
  if (from === undefined || read.unit === 'times') {
    const kind = read.unit;
    if (read.unit === 'times') return { text: 'x', kind, to };
    if (read.unit === 'money' && scan.language === 'en') return { text: '', kind, to };
    return { ...unitWords(scan, cues, timed, to), kind };
  }
  if (read.unit === 'percent') {
    const points = tokens.slice(from, to + 1).some(({ key }) => POINTS.has(key));
    return { text: points ? 'pp' : '%', kind: 'percent', to };
  }
  if (read.unit === 'time') {
    // *45 thang máy* are lifts.
    const key = tokens[from]?.key ?? '';
    if (BARE_TIMES.has(key) && tokens.some(({ marked }) => marked))
      return { ...unitWords(scan, cues, timed, written), kind: 'plain' };
  }
  return { text: slice(from), kind: read.unit, to };
}

/** Reads the words before a number backwards: `(currently` , `to at least`, `đạt mức trên`. */
function leadOf(cues: Cues, from: number, bracket: number): { readonly lead: number; readonly leadFrom: number } {
  let lead = 0;
  let leadFrom = from;
  let at = from - 1;
  while (at >= 0 && at > from - 12) {
    const cue = cues.before(at, LEAD);
    if (cue !== undefined && cue.from > bracket) {
      lead |= cue.bits & LEAD;
      at = cue.from - 1;
      leadFrom = cue.from;
      continue;
    }
    const filler = cues.before(at, CUE.filler);
    if (filler === undefined || filler.from <= bracket) break;
    at = filler.from - 1;
  }
  // “(Currently it is only about 67)”: the brackets' first word speaks for all that they hold.
  if (bracket >= 0 && lead === 0) {
    for (let inner = bracket + 1; inner < Math.min(from, bracket + 4); inner += 1) {
      const cue = cues.at(inner, CUE.baseline | CUE.arrival);
      if (cue !== undefined) return { lead: cue.bits & LEAD, leadFrom: cue.from };
    }
  }
  return { lead, leadFrom };
}
