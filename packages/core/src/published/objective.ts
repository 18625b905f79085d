import type { Initiative, Objective } from '../model/plan.ts';
import { textOf } from '../score/explain/explanation.ts';
import { explainObjective } from '../score/explain/objective.ts';
import { publishKeyResult } from './key-result.ts';
import { qualifiedName } from './names.ts';
import {
  done,
  dropped,
  graded,
  linkNames,
  nullable,
  ownerNames,
  type Publishing,
  place,
  publishReviews,
  remarks,
  text,
  weightOf,
} from './parts.ts';
import type { PublishedInitiative, PublishedObjective } from './shape.ts';

export function publishObjective(objective: Objective, publishing: Publishing): PublishedObjective {
  const { scores, nameOf, languageOf, isAlone } = publishing;
  const { written, file } = objective;
  const score = scores.objective(objective);
  const shares = new Map(score.parts.map((part) => [part.score.keyResult, part.share]));
  return {
    qualifiedName: nameOf(objective),
    name: nullable(written.name?.text),
    title: written.title.value,
    owners: ownerNames(objective.owners),
    ambition: nullable(written.ambition?.value),
    because: text(written.because?.value),
    guard: objective.guard.map((kpi) => (kpi.target === undefined ? kpi.text : qualifiedName(kpi.target))),
    weight: weightOf(objective.weight),
    ...graded(score),
    status: nullable(score.status),
    statuses: score.statuses,
    reported: score.reported,
    of: score.of,
    reportedMean: nullable(score.reportedMean),
    own: nullable(score.own),
    supporterScore: nullable(score.supporters?.score),
    supports: linkNames(objective.supports, publishing),
    supporters: objective.supporters.map(nameOf),
    done: done(objective.done),
    dropped: dropped(objective.dropped),
    keyResults: objective.keyResults.map((each) => publishKeyResult(each, shares.get(each), publishing)),
    initiatives: objective.initiatives.map((each) => publishInitiative(each, publishing)),
    reviews: publishReviews(objective.reviews, file),
    gradeDiffers: score.gradeDiffers,
    ...remarks(written),
    explanation: textOf(explainObjective(score, languageOf(file)), isAlone ? ['supporters'] : []),
    ...place(file, written.span, publishing),
  };
}

function publishInitiative(initiative: Initiative, publishing: Publishing): PublishedInitiative {
  const { written, file, state, due } = initiative;
  const { scores, nameOf } = publishing;
  const isOpen = state === 'todo' || state === 'doing';
  return {
    qualifiedName: qualifiedName(initiative),
    name: nullable(written.name?.text),
    title: written.title.value,
    state,
    priority: nullable(written.priority?.value),
    due: nullable(due),
    overdue: isOpen && due !== undefined && due < scores.asOf,
    owners: ownerNames(initiative.owners),
    for: initiative.for.map((link) => (link.target === undefined ? link.text : nameOf(link.target))),
    ...remarks(written),
    ...place(file, written.span, publishing),
  };
}
