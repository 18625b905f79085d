import { RESULT_NOUN } from '../text/bits.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Token } from '../text/tokens.ts';
import { SPANNING } from '../words/figures.ts';
import { BOUND, CUE } from './cues.ts';
import type { Figure } from './figure.ts';
import { movedBefore } from './sense.ts';

const arrow = /^(?:→|->|=>|➜)$/;

/** Whether two numbers can be ends of one measure: both shares, both money, both times … */
export function isAlike(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) return a.unit !== 'x' && (a.kind !== 'plain' || isSameCount(a, b));
  return a.kind === 'plain' && a.unit === '' ? b.unit !== 'x' : b.kind === 'plain' && b.unit === '' && a.unit !== 'x';
}

/** “200” beside “5000 subscribers” counts the same; “3 rounds” beside “20 users” do not. */
function isSameCount(a: Figure, b: Figure): boolean {
  if (a.unit === '' || b.unit === '') return true;
  const [first = '', second = ''] = [a.unit, b.unit].map((unit) =>
    unit.toLowerCase().split(/\s/)[0]?.replace(/s$/, ''),
  );
  return first === second;
}

/** How two numbers in a row belong together: baseline and target, the two ends of one target, or not at all. */
export type Bond = 'pair' | 'range' | undefined;

/** `from 30 to 45`, `từ 60 xuống 42`, `34% → 45%` are baseline and target; `5%–10%`, *đạt từ 10 đến 11*, “5 to 7 posts” two ends of one target. */
export function bondOf(scan: Scan, first: Figure, second: Figure): Bond {
  if (!isAlike(first, second) || first.bracket !== second.bracket || first.upper !== undefined) return undefined;
  const { tokens } = scan;
  if (isDashed(tokens, first, second)) return 'range';
  if ((second.lead & CUE.arrival) === 0 || second.leadFrom <= first.to || second.leadFrom > first.to + 4)
    return undefined;
  const opened = (first.lead & (CUE.baseline | CUE.colon)) !== 0;
  const reached = (first.lead & CUE.arrival) !== 0;
  const spans = SPANNING.has(tokens[second.leadFrom]?.key ?? '');
  if (reached && ((first.lead & CUE.baseline) !== 0 || spans)) return 'range';
  if (opened || arrow.test(tokens[second.leadFrom]?.key ?? '')) return 'pair';
  const moves = movedBefore(scan, first.leadFrom) !== undefined || isNamedMove(scan, first, second);
  if (moves) return (first.lead & (CUE.arrival | BOUND | CUE.step)) === 0 ? 'pair' : undefined;
  const joined = spans && second.leadFrom === first.to + 1 && first.unit === '' && first.lead === 0;
  return joined && second.size > first.size ? 'range' : undefined;
}

/** “Churn rate 5% to 3%”: no range falls; one that rises to the end of what is said of a figure is its way. */
function isNamedMove({ chunks, tokens }: Scan, first: Figure, second: Figure): boolean {
  if (first.lead !== 0 || !has(chunks[first.chunk - 1]?.mask ?? 0, RESULT_NOUN)) return false;
  return second.size < first.size || tokens[second.to + 1]?.kind !== 'word';
}

function isDashed(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  // Between a sign and a digit a hyphen is no token.
  if (second.from === first.to + 1) return tokens[second.from]?.hyphen === true;
  return second.from === first.to + 2 && /^[-–—]$/.test(tokens[first.to + 1]?.key ?? '');
}

/** `5%–10%`, *đạt từ 10 đến 11 tỷ*: one target with two ends. */
export function mergeRanges(scan: Scan, figures: readonly Figure[]): readonly Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const before = merged.at(-1);
    if (before === undefined || bondOf(scan, before, figure) !== 'range') {
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
