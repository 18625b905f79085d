import type { Bound } from '../../quantity/quantity.ts';
import type { BaselineOrigin, NoCourse } from '../course.ts';
import type { Direction } from '../direction.ts';
import type { StatusReason } from '../status.ts';

/** Every sentence of an explanation, in one language; numbers and titles come formatted. */
export interface Sentences {
  // Where it stands.
  now(value: string, date: string, source: 'check-in' | 'kpi'): string;
  /** `written`: there are some by then, but each has an error. */
  noValue(source: 'check-in' | 'kpi', written: boolean): string;
  path(from: string, to: string, up: boolean): string;
  to(target: string): string;
  bound(kind: Bound['kind'], low: string, high: string): string;
  hold(bound: string): string;
  total(target: string): string;
  ceiling(bound: string): string;
  /** `asked`: the baseline is written as `?`. */
  origin(origin: Exclude<BaselineOrigin, 'written'>, value: string, date: string | undefined, asked: boolean): string;
  /** What said the way where no number did. */
  direction(by: Direction['by'], word: string, way: 'up' | 'down'): string;
  alreadyThere(): string;
  runningTotal(): string;
  relative(formula: string): string;
  // How the score comes about.
  score(formula: string, progress: string): string;
  counted(as: string): string;
  grade(grade: string): string;
  within(bound: string, within: boolean): string;
  held(held: number, of: number, source: 'check-in' | 'kpi'): string;
  /** `first` is the first value, with its date. */
  none(reason: Unscored, said: { readonly word: string; readonly way: 'up' | 'down' }, first: string): string;
  milestones(done: number, of: number): string;
  milestoneWeights(done: string, all: string): string;
  judgedBy(by: 'check-in' | 'grade', value: string, date: string): string;
  judgedDone(): string;
  carried(counted: number, of: number): string;
  unmeasured(reason: 'unread' | 'no-target' | 'later' | 'unmeasured'): string;
  stretch(value: string, progress: string | undefined): string;
  ambition(ambition: 'committed' | 'aspirational', green: string): string;
  // Pace and status.
  day(date: string, day: number, days: number): string;
  expected(formula: string): string;
  expectedOfKeep(): string;
  expectedOfCeiling(): string;
  expectedOfMilestones(formula: string): string;
  noPace(missing: 'start' | 'due' | 'both'): string;
  closed(): string;
  reason(reason: StatusReason, figures: ReasonFigures): string;
  /** On pace so early that less than nothing would do; no `expected`: nothing is due. `grace`: how far behind it may be, where it is. */
  early(progress: string, expected: string | undefined, grace: string | undefined): string;
  status(label: string, reason: string): string;
  overdue(milestones: readonly { readonly title: string; readonly due: string }[], more: number): string;
  silent(days: number, last: string, limit: number): string;
  // Beside the score.
  confidence(value: string, trend: string | undefined): string;
  meanConfidence(value: string, counted: number, lowest: string, title: string): string;
  unchanged: string;
  forecast(date: string, value: string, band: readonly [low: string, high: string] | undefined, score: string): string;
  needed(rate: string): string;
  made(rate: string): string;
  neededAndMade(needed: string, made: string): string;
  reachedOn(target: string, date: string): string;
  promised(until: string, promise: string, formula: string): string;
  noScore: string;
  review(grade: string, date: string, differs: boolean): string;
  // Roll-ups.
  reported(reported: number, of: number): string;
  reportedMean(mean: string): string;
  silentAsZero(of: 'key-results' | 'objectives'): string;
  noneReported(of: number): string;
  noKeyResults(): string;
  ownAndSupporters(own: string, supporters: string): string;
  supporters(formula: string, counted: number, of: number): string;
  scored(counted: number, of: number): string;
  scoredMean(mean: string): string;
  noObjectives(): string;
  brokenPromise(): string;
  below(unit: string, score: string): string;
  decided(title: string, counts: readonly string[]): string;
  count(label: string, count: number): string;
  /** The last term of a sum that is too long to be written out. */
  rest(sum: string, count: number): string;
  badWeights(): string;
  roundedWeights(sum: string): string;
  // KPIs.
  actual(value: string, date: string): string;
  noActual(): string;
  health(label: string, health: 'healthy' | 'watch' | 'alarm', target: string, alert: string | undefined): string;
  noTarget(): string;
  rating(rating: number, reached: number, thresholds: string): string;
  kpiTrend(change: string, before: string, date: string): string;
}

/** Why a measure gives no score, as it is said: where the first value is the target, and where the target is below 0. */
export type Unscored = NoCourse | 'first-is-target' | 'below-zero';

export interface ReasonFigures {
  readonly progress: string;
  /** From which it is on track, at risk, with where it comes from: `0.56 (0.66 − 0.1)`. */
  readonly onTrack: string;
  readonly atRisk: string;
  readonly due: string;
  readonly start: string;
  /** The newest value and what it should hold. */
  readonly current: string;
  readonly bound: string;
  /** The overdue milestone and its date. */
  readonly milestone: string;
  readonly milestoneDue: string;
}
