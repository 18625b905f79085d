import type { Weight } from '../../model/written.ts';
import type { KeyResultScore } from '../key-result.ts';
import type { MilestoneScore } from '../milestones.ts';
import { round9 } from '../rounding.ts';
import type { Figures } from './figures.ts';
import type { Sentences } from './sentences.ts';
import { shortTitle } from './title.ts';

/** As they count: 1 each where their weights have an error; empty for a key result without milestones. */
export function milestoneWeights({ basis }: KeyResultScore): readonly (Weight | undefined)[] {
  if (basis.by !== 'milestones') return [];
  const { weights, milestones } = basis.milestones;
  const trusted = weights === undefined || weights === 'percent-sum';
  return milestones.map(({ milestone }) => (trusted ? milestone.weight : undefined));
}

/** `1 of 3 milestones done`, `Weights done 30% + 40% of 100%`. */
export function milestonesDone(score: KeyResultScore, figures: Figures, say: Sentences): string {
  const weighed = weigh(score);
  const done = weighed.filter((each) => each.done);
  const values = weighed.map(({ weight }) => weight);
  if (values.every((weight) => weight === values[0])) return say.milestones(done.length, weighed.length);
  const write = weightsIn(score, figures);
  const terms = done.map(({ weight }) => write(weight));
  return say.milestoneWeights(terms.length === 0 ? write(0) : terms.join(' + '), write(sum(values)));
}

/** The weight that is due by now, of those without a date a share of it: `(2 + 1 × 46 / 92) / 3`. */
export function milestonesDue(score: KeyResultScore, figures: Figures): string {
  const { asOf, pace } = score;
  const weighed = weigh(score);
  const write = weightsIn(score, figures);
  const due = sum(
    weighed.map(({ milestone, weight }) => (milestone.due !== undefined && milestone.due <= asOf ? weight : 0)),
  );
  const undated = sum(weighed.map(({ milestone, weight }) => (milestone.due === undefined ? weight : 0)));
  const total = write(sum(weighed.map(({ weight }) => weight)));
  if (undated === 0 || pace === undefined) return `${write(due)} / ${total}`;
  const share = `${write(undated)} × ${pace.day} / ${pace.days}`;
  return `(${due === 0 ? share : `${write(due)} + ${share}`}) / ${total}`;
}

const MOST_OVERDUE = 3;

/** The milestones that are overdue, where the status does not name the only one. */
export function overdueOf({ basis, verdict }: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  if (basis.by !== 'milestones' || verdict === undefined || verdict.status === 'dropped') return undefined;
  const overdue = basis.milestones.milestones.filter((each) => each.overdue);
  if (overdue.length === 0 || (overdue.length === 1 && verdict.reason === 'milestone-overdue')) return undefined;
  const named = overdue.slice(0, MOST_OVERDUE).flatMap(({ milestone: { due, written } }) => {
    return due === undefined ? [] : [{ title: shortTitle(written.title.value), due: figures.date(due) }];
  });
  return say.overdue(named, overdue.length - named.length);
}

function weigh(score: KeyResultScore): readonly (MilestoneScore & { readonly weight: number })[] {
  const weights = milestoneWeights(score);
  const all = score.basis.by === 'milestones' ? score.basis.milestones.milestones : [];
  return all.map((each, at) => ({ ...each, weight: weights[at]?.value ?? 1 }));
}

function weightsIn(score: KeyResultScore, figures: Figures): (weight: number) => string {
  const unit = milestoneWeights(score).some((weight) => weight?.percent) ? '%' : '';
  return (weight) => `${figures.number(weight)}${unit}`;
}

function sum(values: readonly number[]): number {
  return round9(values.reduce((total, value) => total + value, 0));
}
