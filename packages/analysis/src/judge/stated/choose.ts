import { isUnit } from '../grammar/around.ts';
import { askedFrom } from '../grammar/asked.ts';
import { readQuantity } from '../quantity/quantity.ts';
import { isThreshold } from '../quantity/threshold.ts';
import type { Scan } from '../text/scan.ts';
import { MINUTES, SECONDS } from '../words/closed.ts';
import { JOINS, OFFSETS, RESTARTS } from '../words/figures.ts';
import { BOUND, CUE, type Cues } from './cues.ts';
import type { Figure } from './figure.ts';
import { isAlike } from './pair.ts';
import { isRightBehindMove } from './sense.ts';

/** How much a number says of its own: the later of two equals is a rival unless something subordinates it. */
const RANK = {
  /** A time to do it in, or after which it comes again: no target even where it stands alone. */
  window: 0,
  /** A remark in brackets. */
  aside: 1,
  /** Counts something. */
  count: 2,
  /** States a level or a change. */
  result: 3,
  /** “(target: 40%)”. */
  named: 4,
} as const;

/** The one number that a title states as its target; undefined where there is none, or where several compete. */
export function chooseTarget(
  scan: Scan,
  cues: Cues,
  figures: readonly Figure[],
  baseline: Figure | undefined,
): Figure | undefined {
  const ranked = headline(
    scan,
    figures.map((figure) => ({ figure, rank: rankOf(scan, figure, baseline) })),
  );
  const best = ranked.reduce<number>((most, { rank }) => Math.max(most, rank), RANK.window);
  const first =
    pastName(ranked, best) ??
    countedFirst(
      scan,
      cues,
      ranked,
      ranked.findIndex(({ rank }) => rank === best),
    );
  const chosen = ranked[first]?.figure;
  if (chosen === undefined || best === RANK.window) return undefined;
  // Numbers joined to it as equals, whatever they count: “50 replies & 25k views”.
  const before = ranked[first - 1];
  if (before !== undefined && before.rank > RANK.aside && isJoined(scan, chosen)) return undefined;
  const next = ranked[first + 1]?.figure;
  if (next !== undefined && isSaidAgain(scan, cues, chosen) && follows(scan, next, CUE.arrival)) return next;
  let hangs = false;
  let last = chosen;
  for (const { figure, rank } of ranked.slice(first + 1)) {
    if (isPart(cues, last, figure) || isOwnStatement(scan, last, figure)) break;
    hangs =
      isSubordinate(scan, cues, last, figure, hangs) ||
      isOfShare(scan, chosen, figure) ||
      (isSaidAgain(scan, cues, figure) && follows(scan, figure, 0));
    last = figure;
    if (!hangs && rank > RANK.aside && (rank >= best || isJoined(scan, figure))) return undefined;
  }
  return chosen;
}

interface Ranked {
  readonly figure: Figure;
  readonly rank: number;
}

/** “Conversion at least 25%; opened by 90%” says two things: the first is what it is about. */
function headline(scan: Scan, ranked: readonly Ranked[]): readonly Ranked[] {
  const end = scan.tokens.findIndex(({ key }) => key === ';');
  const first = ranked.filter(({ figure }) => figure.to < end);
  return first.some(({ rank }) => rank > RANK.aside) ? first : ranked;
}

/** What says of itself that it is a level: it stands behind its words. */
const LEVELLED = BOUND | CUE.arrival | CUE.colon;

/** “NPS at least 45 and churn at most 5%”: the later one has words of its own, and is no rival of the first. */
function isOwnStatement({ tokens }: Scan, first: Figure, later: Figure): boolean {
  if ((first.lead & LEVELLED) === 0 || (later.lead & LEVELLED) === 0 || later.bracket >= 0) return false;
  const join = tokens.findLastIndex(({ key }, at) => at > first.to && at < later.leadFrom && JOINS.has(key));
  return join >= 0 && tokens.slice(join + 1, later.leadFrom).some(({ kind }) => kind === 'word');
}

/** “150 bn, up 6% on last year”: a change from what was before says once more what a level says. */
function isSaidAgain(scan: Scan, cues: Cues, figure: Figure): boolean {
  if (figure.bracket >= 0 || (!isRightBehindMove(scan, figure) && (figure.lead & CUE.step) === 0)) return false;
  for (let at = figure.to + 1; at < Math.min(figure.to + 8, scan.tokens.length); at += 1) {
    if (cues.at(at, CUE.compared) !== undefined) return true;
    if (/^[,;.]$/.test(scan.tokens[at]?.key ?? '')) return false;
  }
  return false;
}

/** Right behind a comma or “and”, with nothing but its words of movement and the words that lead to it. */
function follows(scan: Scan, figure: Figure, lead: number): boolean {
  if (lead !== 0 && (figure.lead & lead) === 0) return false;
  const moved = isRightBehindMove(scan, figure)
    ? scan.chunks.findLast(({ from }) => from < figure.leadFrom)
    : undefined;
  return JOINS.has(scan.tokens[(moved?.from ?? figure.leadFrom) - 1]?.key ?? '');
}

/** “Stock older than 180 days at most 3%”: a length of time before a share belongs to what the share is of. */
function pastName(ranked: readonly Ranked[], best: number): number | undefined {
  const at = ranked.findIndex(({ rank }) => rank === best);
  const { figure } = ranked[at] ?? {};
  if (figure?.kind !== 'time' || (figure.lead & (CUE.above | CUE.window)) === 0 || (figure.lead & CUE.arrival) !== 0)
    return undefined;
  const share = ranked.findIndex(
    ({ figure: later, rank }, index) => index > at && rank === best && later.kind === 'percent',
  );
  return share < 0 ? undefined : share;
}

/** Of “interview 20 customers with at least 5 from abroad” the first counts, though a bound stands before the second. */
function countedFirst(scan: Scan, cues: Cues, ranked: readonly Ranked[], index: number): number {
  const [chosen, before] = [ranked[index], ranked[index - 1]];
  if (chosen === undefined || before === undefined || chosen.figure.kind !== 'plain') return index;
  const counts = before.rank === RANK.count && before.figure.kind === 'plain' && before.figure.size > 1;
  // “6 products with 4 stars”: what the sentence begins with is what it counts.
  const opens = before.figure.from === 0 && before.figure.unit !== '' && !isJoined(scan, chosen.figure);
  return counts && (opens || isSubordinate(scan, cues, before.figure, chosen.figure, false)) ? index - 1 : index;
}

function rankOf(scan: Scan, figure: Figure, baseline: Figure | undefined): number {
  const { lead, kind, bracket, chunk } = figure;
  if (bracket >= 0) return (lead & CUE.aim) !== 0 ? RANK.named : RANK.aside;
  const at = scan.chunks[chunk];
  if (isThreshold(scan, chunk) || chunk > askedFrom(scan)) return RANK.window;
  // “15 days prior to the audit”.
  if (kind === 'time' && lead === 0 && OFFSETS.has(scan.tokens[figure.to + 1]?.key ?? '')) return RANK.window;
  // “in 30 days instead of 60”: what is measured is the time.
  const strict = (lead & (BOUND | CUE.arrival)) !== 0 || (baseline !== undefined && isAlike(baseline, figure));
  if (kind === 'time' && (lead & CUE.window) !== 0 && !strict) {
    // “Answer within 2 hours” is a pace, “set it up within 2 months” a deadline.
    const quick = at !== undefined && (isUnit(scan, at, SECONDS) || isUnit(scan, at, MINUTES));
    return quick && (lead & CUE.limit) !== 0 ? RANK.count : RANK.window;
  }
  const reading = at === undefined ? 'nothing' : readQuantity(scan, chunk, at).reading;
  // “the road to village 5”: which one.
  const bare = kind === 'plain' && figure.unit === '' && figure.magnitude === '' && figure.currency === '';
  if (bare && lead === 0 && figure.after === 0 && reading === 'nothing') return RANK.window;
  return reading === 'result' || kind === 'percent' ? RANK.result : RANK.count;
}

/** “55% of hires stay beyond two years”: of a share, another kind of number says which. */
const isOfShare = (scan: Scan, chosen: Figure, later: Figure): boolean =>
  chosen.kind === 'percent' && later.kind !== 'percent' && !isJoined(scan, later);

/** “…, of which 320 abroad, 490 at home”. */
function isPart(cues: Cues, first: Figure, later: Figure): boolean {
  for (let at = first.to + 1; at < later.from; at += 1) if (cues.at(at, CUE.part) !== undefined) return true;
  return false;
}

/** Right behind “and”, “&” or a comma, without a verb of its own. */
const isJoined = (scan: Scan, { lead, leadFrom }: Figure): boolean =>
  (lead & CUE.arrival) === 0 && JOINS.has(scan.tokens[leadFrom - 1]?.key ?? '');

/**
 * Whether a later number only says more of the one before it: “at least 3 rounds with 20 users”, “90% of orders within 24 hours”.
 * `hangs` tells that of the one before.
 */
function isSubordinate(scan: Scan, cues: Cues, first: Figure, later: Figure, hangs: boolean): boolean {
  if (later.bracket >= 0 || (later.lead & CUE.window) !== 0) return true;
  let aside = hangs && isJoined(scan, later);
  for (let at = first.to + 1; at < later.leadFrom; at += 1) {
    if (RESTARTS.has(scan.tokens[at]?.key ?? '') && !(hangs && at === later.leadFrom - 1)) aside = false;
    else if (cues.at(at, CUE.aside) !== undefined) aside = true;
  }
  return aside;
}
