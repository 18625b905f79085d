import { type Rate, rate } from './figures.ts';
import type { Outcome, Trial } from './measure-trial.ts';

/** What is counted over one language's items; shares are of those that state a target unless another is said. */
export interface MeasureFigures {
  readonly lang: string;
  readonly n: number;
  /** Read or offered. */
  readonly right: Rate;
  readonly readRight: Rate;
  readonly readWrong: Rate;
  readonly offeredRight: Rate;
  readonly offeredWrong: Rate;
  /** Of those that state no target: a number was read or offered all the same. */
  readonly invented: Rate;
  /** Of those that state a deadline. */
  readonly dated: Rate;
}

/** Counts the outcomes of one language's items. */
export function measureFigures(lang: string, trials: readonly Trial[]): MeasureFigures {
  const stating = trials.filter(({ item }) => item.target !== undefined);
  const others = trials.filter(({ item }) => item.target === undefined);
  const share = (...outcomes: readonly Outcome[]): Rate =>
    rate(stating.filter(({ outcome }) => outcomes.includes(outcome)).length, stating.length);
  const due = stating.filter(({ item }) => item.deadline);
  return {
    lang,
    n: stating.length,
    right: share('read right', 'offered right'),
    readRight: share('read right'),
    readWrong: share('read wrong'),
    offeredRight: share('offered right'),
    offeredWrong: share('offered wrong'),
    invented: rate(others.filter(({ outcome }) => outcome !== 'neither').length, others.length),
    dated: rate(due.filter(({ dated }) => dated).length, due.length),
  };
}
