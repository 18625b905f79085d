import type { Language } from '../../model/language.ts';
import type { KeyResultScore } from '../key-result.ts';
import { statusLabels } from '../labels.ts';
import type { Pace } from '../pace.ts';
import { round9 } from '../rounding.ts';
import type { StatusVerdict } from '../status.ts';
import { ends, type Figures, ratioTerms } from './figures.ts';
import { milestonesDue } from './milestones.ts';
import type { ReasonFigures, Sentences } from './sentences.ts';
import { shortTitle } from './title.ts';

/** Of what was marked done, dropped or closed nobody asks how fast it goes. */
export function isUnderWay(
  verdict: KeyResultScore['verdict'],
  { objective, dropped }: KeyResultScore['keyResult'],
): boolean {
  if (objective.plan.state === 'closed' || dropped !== undefined || objective.dropped !== undefined) return false;
  return verdict?.reason !== 'marked-done';
}

/** How much of the time is over, and what that asks for. */
export function paceOf(score: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  const { pace, expected, kind, asOf, verdict, keyResult, basis } = score;
  if (pace === undefined || expected === undefined || pace.day < 1 || pace.daysLeft < 0) return undefined;
  if (!isUnderWay(verdict, keyResult)) return undefined;
  const day = say.day(figures.date(asOf), pace.day, pace.days);
  if (kind === 'keep') return `${day}; ${say.expectedOfKeep()}`;
  if (isCeiling(score)) return `${day}; ${say.expectedOfCeiling()}`;
  if (basis.by === 'milestones') {
    return `${day}; ${say.expectedOfMilestones(say.score(milestonesDue(score, figures), figures.ratio(expected)))}`;
  }
  return `${day}; ${say.expected(say.score(`${pace.day} / ${pace.days}`, figures.ratio(expected)))}`;
}

function isCeiling({ basis }: KeyResultScore): boolean {
  return basis.by === 'measure' && basis.course.kind === 'ceiling';
}

/** The status with the row of the table that fitted, its values in it; or why there is none. */
export function statusOf(score: KeyResultScore, language: Language, figures: Figures, say: Sentences): string {
  const { verdict, pace, keyResult } = score;
  if (verdict === undefined || pace === undefined) {
    if (keyResult.objective.plan.state === 'closed') return say.closed();
    const noStart = score.start === undefined;
    return say.noPace(noStart && keyResult.due !== undefined ? 'start' : noStart ? 'both' : 'due');
  }
  const label = statusLabels[verdict.status][language];
  const { reason, limits } = verdict;
  if (reason === 'on-pace' && limits.onTrack < 0) return say.status(label, earlyOf(score, figures, say));
  return say.status(label, say.reason(verdict.reason, reasonFigures(score, verdict, pace, figures, say)));
}

/** A limit below zero is no answer: it is on track because hardly anything is due, and so far behind is allowed. */
function earlyOf({ progress = 0, expected = 0, settings }: KeyResultScore, figures: Figures, say: Sentences): string {
  const isBehind = progress < expected;
  const [reached = '', due = ''] = figures.compared([progress, expected]);
  const grace = isBehind ? figures.number(settings.pace.onTrackGrace) : undefined;
  return say.early(reached, expected === 0 && !isBehind ? undefined : due, grace);
}

function reasonFigures(
  score: KeyResultScore,
  { limits }: StatusVerdict,
  pace: Pace,
  figures: Figures,
  say: Sentences,
): ReasonFigures {
  const { progress, expected, settings, current, unit, basis } = score;
  const { onTrack, atRisk } = limits;
  const [reached = '', first = '', second = ''] = figures.compared([progress ?? 0, onTrack, atRisk]);
  const from = (text: string, limit: number, share: number, grace: number): string => {
    if (expected === undefined || score.kind === 'keep' || isCeiling(score)) return text;
    const isShare = round9(share * expected) === limit;
    const of = (printed: number): number => (isShare ? share * printed : printed - grace);
    const [printed = ''] = ratioTerms([expected], figures, ([each = 0]) => figures.like(text, of(each)) === text);
    return `${text} (${isShare ? `${figures.number(share)} × ${printed}` : `${printed} − ${figures.number(grace)}`})`;
  };
  const { pace: rates } = settings;
  const course = basis.by === 'measure' ? basis.course : undefined;
  const bound = course?.kind === 'keep' || course?.kind === 'ceiling' ? course.bound : undefined;
  const overdue = basis.by === 'milestones' ? basis.milestones.milestones.find((each) => each.overdue) : undefined;
  return {
    progress: progress === undefined ? say.noScore : reached,
    onTrack: from(first, onTrack, rates.onTrack, rates.onTrackGrace),
    atRisk: from(second, atRisk, rates.atRisk, rates.atRiskGrace),
    due: figures.date(pace.due),
    start: figures.date(pace.start),
    current: current === undefined ? '' : figures.quantity(current.value, unit),
    bound: bound === undefined ? '' : say.bound(bound.kind, ...ends(bound, unit, figures)),
    milestone: overdue === undefined ? '' : shortTitle(overdue.milestone.written.title.value),
    milestoneDue: overdue?.milestone.due === undefined ? '' : figures.date(overdue.milestone.due),
  };
}

export function staleOf({ staleness, current }: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  if (!staleness?.stale) return undefined;
  const last = current?.date === staleness.last ? figures.day(current) : figures.date(staleness.last);
  return say.silent(staleness.daysSilent, last, staleness.limit);
}
