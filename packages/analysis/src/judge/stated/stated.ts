import type { Lexicons } from '../text/lexicon.ts';
import { type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';
import { chooseTarget } from './choose.ts';
import { BOUND, CUE, type Cues, cuesOf } from './cues.ts';
import { type Figure, figuresOf } from './figure.ts';
import { partAt, type StatedMeasure, type StatedNumber } from './measure.ts';
import { bondOf, isAlike, mergeRanges } from './pair.ts';
import { boundOf, burdened, keeps, movedBefore, senseOf } from './sense.ts';
import { type TitleTime, timesIn } from './times.ts';
import { factorOf, unwritten } from './unwritten.ts';

/** What a title states beside its words. */
export interface Stated {
  readonly measure: StatedMeasure | undefined;
  /** Every quantity in it, also where none of them is chosen. */
  readonly numbers: readonly TextPart[];
  readonly deadline: TitleTime | undefined;
  /** It calls the number a running total. */
  readonly isTotal: boolean;
}

/** Titles are one line; what is longer than any sentence is not looked into. */
const LONGEST = 1000;

/** The measure and the deadline that a title states. Linear; nothing where numbers compete or measure nothing. */
export function statedIn(title: string, lexicons: Lexicons): Stated {
  if (title.length > LONGEST) return { measure: undefined, numbers: [], deadline: undefined, isTotal: false };
  const scan = scanTitle(title, lexicons);
  const { timed, deadline } = timesIn(scan);
  const cues = cuesOf(scan);
  const figures = mergeRanges(scan, figuresOf(scan, cues, timed));
  const numbers = figures.map(({ from, to }) => partAt(scan, from, to));
  const isTotal = scan.tokens.some((_, at) => cues.at(at, CUE.total) !== undefined);
  return { measure: measureIn(scan, cues, figures, timed), numbers, deadline, isTotal };
}

function measureIn(
  scan: Scan,
  cues: Cues,
  figures: readonly Figure[],
  timed: readonly boolean[],
): StatedMeasure | undefined {
  // “No invoices older than 60 days”: none of them, or 60?
  if (opensWithNone(cues) && figures.some(({ bracket }) => bracket < 0)) return undefined;
  const held = keeps(cues, timed.indexOf(false));
  for (const [index, first] of figures.entries()) {
    const second = figures[index + 1];
    if (second === undefined) break;
    if (bondOf(scan, first, second) === 'pair' && !(held && first.lead === 0))
      return pairOf(scan, figures, first, second);
  }
  // “Users with precision 0: < 10%”: what stands before the colon is the name.
  const named = figures.findLastIndex(
    (figure) => (figure.lead & CUE.colon) !== 0 && figure.kind !== 'plain' && figure.bracket < 0 && !isBaseline(figure),
  );
  const free = figures.slice(Math.max(named, 0)).filter((figure) => !isBaseline(figure));
  if (free.some(({ size }) => Number.isNaN(size))) return undefined;
  const [base, otherBase] = figures.filter(isBaseline);
  const soleBase = otherBase === undefined ? base : undefined;
  // “Zero outages (longer than 30 minutes)”: the remark says what counts as one.
  if (free.length === 0 || opensWithNone(cues)) {
    const said = unwritten(scan, cues);
    return base === undefined || said?.sense === 'times' ? withBaseline(said, soleBase) : undefined;
  }
  const target = chooseTarget(scan, cues, free, base);
  const factor = target === undefined ? undefined : factorOf(scan, target);
  if (factor !== undefined) return withBaseline(factor, soleBase);
  const sense = target === undefined ? undefined : senseOf(scan, cues, target);
  if (target === undefined || sense === undefined) return undefined;
  const isFactor = sense === 'times' || (target.kind === 'percent' && (sense === 'up' || sense === 'down'));
  const baseline = isFactor
    ? soleBase
    : figures.find((figure) => isBaseline(figure) && (Number.isNaN(figure.size) || isAlike(figure, target)));
  // “At least 20% orders (currently 500)”: of what they are is not said.
  if (!isFactor && target.kind === 'percent' && baseline?.kind === 'plain' && baseline.size > 100) return undefined;
  // “from 5% … 5/5”: no way from one to the other.
  if (baseline?.size === target.size && baseline.magnitude === target.magnitude && sense === 'level') return undefined;
  return {
    baseline: baseline === undefined ? undefined : baselineOf(baseline),
    target: numberOf(target),
    upper: target.upper === undefined ? undefined : { ...numberOf(target), size: target.upper },
    sense,
    keep: held && sense !== 'up' && sense !== 'down',
    burden: burdened(cues, target),
    said: partAt(scan, target.from, target.to),
  };
}

const baselineOf = (figure: Figure): StatedMeasure['baseline'] =>
  Number.isNaN(figure.size) ? 'unknown' : numberOf(figure);

/** So many times as much as what it is now. */
function withBaseline(measure: StatedMeasure | undefined, baseline: Figure | undefined): StatedMeasure | undefined {
  if (measure === undefined || baseline === undefined) return measure;
  return { ...measure, baseline: baselineOf(baseline) };
}

function opensWithNone(cues: Cues): boolean {
  const none = cues.at(0, CUE.none);
  const bound = cues.at(0, BOUND);
  return none !== undefined && (bound === undefined || bound.to < none.to);
}

const isBaseline = ({ lead, after, upper }: Figure): boolean =>
  (lead & CUE.baseline) !== 0 &&
  (lead & (CUE.arrival | CUE.aim)) === 0 &&
  // *từ 8 điểm trở lên* is at least 8.
  (after & (CUE.upward | CUE.downward)) === 0 &&
  upper === undefined;

const numberOf = ({ size, magnitude, currency, unit }: Figure): StatedNumber => ({ size, magnitude, currency, unit });

/** `from 30 to 45`; nothing where a word of movement says the other way, or where other pairs follow. */
function pairOf(scan: Scan, figures: readonly Figure[], first: Figure, second: Figure): StatedMeasure | undefined {
  if (Number.isNaN(second.size)) return undefined;
  const rest = figures.slice(figures.indexOf(second) + 1);
  const again = rest.some((figure, index) => {
    const next = rest[index + 1];
    return next !== undefined && bondOf(scan, figure, next) === 'pair';
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
    said: partAt(scan, (first.lead & CUE.baseline) === 0 ? first.from : first.leadFrom, second.to),
  };
}
