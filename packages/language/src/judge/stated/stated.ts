import { DOWN, KEEP, REACH, UP } from '../text/bits.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { has } from '../text/masks.ts';
import { type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';
import { chooseTarget } from './choose.ts';
import { BOUND, CUE, type Cue, type Cues, cuesOf } from './cues.ts';
import { type Figure, figuresOf } from './figure.ts';
import { bondOf, isAlike } from './pair.ts';
import { type TitleTime, timesIn } from './times.ts';
import { wholeIn } from './whole.ts';

/** A number as a measure takes it over: `size` without its magnitude. */
export interface StatedNumber {
  readonly size: number;
  readonly magnitude: string;
  readonly currency: string;
  readonly unit: string;
}

/** How the target is meant: a level, one with a bound, a change from the baseline, or a level to hold. */
export type Sense = 'level' | 'above' | 'below' | 'at-least' | 'at-most' | 'up' | 'down' | 'times';

/** The measure that a title states. */
export interface StatedMeasure {
  readonly baseline: StatedNumber | 'unknown' | undefined;
  readonly target: StatedNumber;
  /** The other end of `80–100`. */
  readonly upper: StatedNumber | undefined;
  readonly sense: Sense;
  readonly keep: boolean;
  /** What the title calls it is better small: time, cost, errors. */
  readonly burden: boolean;
  /** Where it stands in the title. */
  readonly said: TextPart;
}

/** What a title states beside its words. */
export interface Stated {
  readonly measure: StatedMeasure | undefined;
  /** Every quantity in it, also where none of them is chosen. */
  readonly numbers: readonly TextPart[];
  readonly deadline: TitleTime | undefined;
}

/** Titles are one line; what is longer than any sentence is not looked into. */
const LONGEST = 1000;

/** The measure and the deadline that a title states. Linear; nothing where numbers compete or measure nothing. */
export function statedIn(title: string, lexicons: Lexicons): Stated {
  if (title.length > LONGEST) return { measure: undefined, numbers: [], deadline: undefined };
  const scan = scanTitle(title, lexicons);
  const { timed, deadline } = timesIn(scan);
  const cues = cuesOf(scan);
  const figures = mergeRanges(scan, figuresOf(scan, cues, timed));
  const numbers = figures.map(({ from, to }) => partAt(scan, from, to));
  return { measure: measureIn(scan, cues, figures), numbers, deadline };
}

function measureIn(scan: Scan, cues: Cues, figures: readonly Figure[]): StatedMeasure | undefined {
  // “No invoices older than 60 days”: none of them, or 60?
  if (figures.length > 0 && opensWithNone(cues)) return undefined;
  for (const [index, first] of figures.entries()) {
    const second = figures[index + 1];
    if (second === undefined) break;
    if (bondOf(scan.tokens, first, second, movedBefore(scan, first.leadFrom) !== undefined) === 'pair')
      return pairOf(scan, figures, first, second);
  }
  const free = figures.filter((figure) => !isBaseline(figure));
  if (free.some(({ size }) => Number.isNaN(size))) return undefined;
  if (free.length === 0) return figures.length === 0 ? unwritten(scan, cues) : undefined;
  const target = chooseTarget(scan, cues, free);
  const factor = target === undefined ? undefined : factorOf(scan, target);
  if (factor !== undefined) return factor;
  const sense = target === undefined ? undefined : senseOf(scan, cues, target);
  if (target === undefined || sense === undefined) return undefined;
  const baseline = figures.find(
    (figure) => isBaseline(figure) && (Number.isNaN(figure.size) || isAlike(figure, target)),
  );
  return {
    baseline: baseline === undefined ? undefined : Number.isNaN(baseline.size) ? 'unknown' : numberOf(baseline),
    target: numberOf(target),
    upper: target.upper === undefined ? undefined : { ...numberOf(target), size: target.upper },
    sense,
    keep: keeps(scan) && sense !== 'up' && sense !== 'down',
    burden: burdened(cues, target),
    said: partAt(scan, target.from, target.to),
  };
}

function opensWithNone(cues: Cues): boolean {
  const none = cues.at(0, CUE.none);
  const bound = cues.at(0, BOUND);
  return none !== undefined && (bound === undefined || bound.to < none.to);
}

/**
 * *gấp 3 lần*, *tăng 1,8 lần* multiply; *tăng 2 lần* leaves open whether twice or thrice as much is meant. Undefined where the
 * times are counted: *3 lần/tuần*.
 */
function factorOf(scan: Scan, figure: Figure): StatedMeasure | undefined {
  if (figure.kind !== 'plain' || !/^(?:lần|lan|times)(?:\s|$)/i.test(figure.unit)) return undefined;
  const before = scan.tokens[figure.from - 1]?.key ?? '';
  const multiplies = before === 'gấp' || before === 'gap' || (figure.after & CUE.rise) !== 0;
  const moved = /^(?:tăng|tang)$/.test(before);
  if (!multiplies && !moved) return undefined;
  const target: StatedNumber = { size: figure.size, magnitude: '', currency: '', unit: 'x' };
  const said = multipleOf(scan, { ...figure, bits: 0, factor: figure.size });
  const open = !multiplies && Number.isInteger(figure.size);
  return { ...said, upper: open ? { ...target, size: figure.size + 1 } : undefined };
}

/** What no digit says: “double”, “twice a week”, “all”, “none”. */
function unwritten(scan: Scan, cues: Cues): StatedMeasure | undefined {
  const [multiple] = cues.multiples;
  const [often] = cues.times;
  if (multiple !== undefined) return multipleOf(scan, multiple);
  if (often === undefined) return wholeIn(scan, cues);
  // “Once the app is live”, “at once”.
  const bound = cues.before(often.from - 1, BOUND)?.bits ?? 0;
  if (often.factor === undefined || (often.factor === 1 && bound === 0)) return undefined;
  const unit = scan.language === 'vi' ? 'lần' : 'times';
  return {
    ...multipleOf(scan, often),
    target: { size: often.factor, magnitude: '', currency: '', unit },
    sense: boundOf(bound) ?? 'level',
  };
}

/** `5%–10%`, *đạt từ 10 đến 11 tỷ*: one target with two ends. */
function mergeRanges(scan: Scan, figures: readonly Figure[]): readonly Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const before = merged.at(-1);
    if (before === undefined || bondOf(scan.tokens, before, figure, false) !== 'range') {
      merged.push(figure);
      continue;
    }
    const { to, size, after, unit, kind, magnitude, currency } = figure;
    const lead = before.lead & ~CUE.baseline;
    merged[merged.length - 1] = {
      ...before,
      lead,
      to,
      upper: size,
      after,
      unit: unit === '' ? before.unit : unit,
      kind: unit === '' ? before.kind : kind,
      magnitude: magnitude === '' ? before.magnitude : magnitude,
      currency: currency === '' ? before.currency : currency,
    };
  }
  return merged;
}

const isBaseline = ({ lead, upper }: Figure): boolean =>
  (lead & CUE.baseline) !== 0 && (lead & CUE.arrival) === 0 && upper === undefined;

const numberOf = ({ size, magnitude, currency, unit }: Figure): StatedNumber => ({ size, magnitude, currency, unit });

function partAt({ title, tokens }: Scan, from: number, to: number): TextPart {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return { text: title.slice(start, end), start, end };
}

/** `from 30 to 45`; nothing where a word of movement says the other way, or where other pairs follow. */
function pairOf(scan: Scan, figures: readonly Figure[], first: Figure, second: Figure): StatedMeasure | undefined {
  if (Number.isNaN(second.size)) return undefined;
  const rest = figures.slice(figures.indexOf(second) + 1);
  const again = rest.some((figure, index) => {
    const next = rest[index + 1];
    return next !== undefined && bondOf(scan.tokens, figure, next, false) === 'pair';
  });
  if (again) return undefined;
  const unknown = Number.isNaN(first.size);
  const moved = movedBefore(scan, first.leadFrom);
  const sameUnit = first.unit === second.unit || first.unit === '' || second.unit === '';
  const falls = second.size < first.size;
  if (sameUnit && first.magnitude === second.magnitude && first.size === second.size) return undefined;
  if (!unknown && sameUnit && first.magnitude === second.magnitude && moved !== undefined) {
    // “giảm từ 5% đến 10%”, “đạt từ 10 đến 11”: two ends of one target.
    if (moved === 'down' ? !falls : falls) return undefined;
  }
  return {
    baseline: unknown ? 'unknown' : numberOf(first),
    target: numberOf(second),
    upper: undefined,
    sense: boundOf(second.lead) ?? 'level',
    keep: false,
    burden: falls,
    said: partAt(scan, first.leadFrom, second.to),
  };
}

function boundOf(lead: number): Sense | undefined {
  if ((lead & CUE.above) !== 0) return 'above';
  if ((lead & CUE.below) !== 0) return 'below';
  if ((lead & CUE.least) !== 0) return 'at-least';
  if ((lead & CUE.most) !== 0) return 'at-most';
  return undefined;
}

/** The nearest word of movement before a token, within its clause. */
function movedBefore({ chunks }: Scan, token: number): 'up' | 'down' | undefined {
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.from >= token) continue;
    if (/^[;.:]$/.test(chunk.key) || chunk.number?.kind === 'quantity') return undefined;
    if (has(chunk.mask, DOWN)) return 'down';
    if (has(chunk.mask, UP)) return 'up';
  }
  return undefined;
}

function keeps({ chunks }: Scan): boolean {
  return chunks
    .slice(0, 2)
    .some(({ mask }, index) => has(mask, KEEP) && (index === 0 || !has(chunks[0]?.mask ?? 0, REACH)));
}

/** How a lone target is meant; undefined where nothing tells whether it is a level or a change. */
function senseOf(scan: Scan, cues: Cues, figure: Figure): Sense | undefined {
  const { lead, after, unit } = figure;
  const moved = movedBefore(scan, figure.from);
  if (unit === 'x') return 'times';
  const limited = (lead & (CUE.below | CUE.most)) !== 0 && (after & CUE.rise) !== 0;
  if ((after & CUE.fall) !== 0) return 'down';
  if ((after & CUE.rise) !== 0 && !limited) return 'up';
  const open = (after & CUE.upward) !== 0 ? 'at-least' : (after & CUE.downward) !== 0 ? 'at-most' : undefined;
  const bound = open ?? boundOf(lead);
  if ((lead & CUE.step) !== 0) return moved ?? (burdened(cues, figure) ? 'down' : 'up');
  // “tăng lên 20% so với tháng trước”.
  const compared =
    figure.kind === 'percent' && bound === undefined && cues.at(figure.to + 1, CUE.compared) !== undefined;
  if (compared && moved !== undefined) return moved;
  if ((lead & (CUE.arrival | CUE.colon)) !== 0) return bound ?? 'level';
  if (moved !== undefined) {
    if (bound !== undefined) return bound;
    if (figure.kind === 'percent' || scan.language === 'vi') return moved;
    return 'level';
  }
  if (bound !== undefined) return bound;
  if ((lead & CUE.limit) !== 0 && figure.kind === 'time') return 'at-most';
  return 'level';
}

/** “Improve load time by 20%”: of some things less is better. */
function burdened(cues: Cues, figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0; at -= 1) if (cues.at(at, CUE.burden) !== undefined) return true;
  return false;
}

function multipleOf(scan: Scan, { from, to, factor = 1 }: Cue): StatedMeasure {
  return {
    baseline: undefined,
    target: { size: factor, magnitude: '', currency: '', unit: 'x' },
    upper: undefined,
    sense: 'times',
    keep: false,
    burden: false,
    said: partAt(scan, from, to),
  };
}
