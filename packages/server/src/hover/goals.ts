import {
  countingActuals,
  daysBetween,
  explainKeyResult,
  explainKpi,
  explainObjective,
  formatDate,
  type Initiative,
  type IsoDate,
  type KeyResult,
  type Kpi,
  type Milestone,
  type Objective,
  ownersOf,
  qualifiedName,
  standingWords,
} from '@okr/core';
import { dialectFor, writtenSurface } from '@okr/language';
import { standingOf } from '../standing.ts';
import type { View } from '../view.ts';
import { daysLeft, words } from '../words.ts';
import { code, escaped, list } from './markdown.ts';
import { alignmentLines, explained, heading, linked, linkLines, ownersLine, paragraphs, scoreLine } from './parts.ts';
import { trend } from './pictures.ts';
import { cardOfKpi } from './scorecard.ts';

/** Everything there is to say about a key result: how it stands, why, where it is going. */
export function keyResultHover(view: View, keyResult: KeyResult): string {
  const { language } = view;
  const score = view.snapshot.scores.keyResult(keyResult);
  const { basis } = score;
  const measurements = basis.by === 'measure' ? basis.measurements.map(({ value }) => value) : [];
  const picture = trend(measurements);
  return paragraphs([
    heading(keyResult.written.title.value, referenceOf(keyResult)),
    scoreLine(standingOf(view, keyResult), language),
    picture === '' ? undefined : code(picture),
    list(explained(explainKeyResult(score, language).lines)),
    ownersLine(view, keyResult.owners, language),
    ...alignmentLines(view, keyResult, language),
    ...linkLines(keyResult.written),
  ]);
}

/** An objective: its score, its key results as a table, how the mean came about. */
export function objectiveHover(view: View, objective: Objective): string {
  const { language } = view;
  const score = view.snapshot.scores.objective(objective);
  return paragraphs([
    heading(objective.written.title.value, referenceOf(objective)),
    scoreLine(standingOf(view, objective), language),
    objective.keyResults.length === 0 ? undefined : keyResultTable(view, objective),
    list(explained(explainObjective(score, language).lines)),
    objective.written.because === undefined ? undefined : `*${escaped(objective.written.because.value.value)}*`,
    ownersLine(view, objective.owners, language),
    ...alignmentLines(view, objective, language),
    guardLine(view, objective),
    ...linkLines(objective.written),
  ]);
}

/** What others refer to it by: a count in the place of a name that is not written means nothing to a reader. */
function referenceOf(element: Objective | KeyResult): string | undefined {
  const name = qualifiedName(element);
  return name.includes('#') ? element.written.name?.text : name;
}

function keyResultTable(view: View, { keyResults }: Objective): string {
  const { language } = view;
  const head = [words.keyResult, words.score, words.grade, words.status].map((word) => word[language]);
  const rows = keyResults.map((keyResult) => {
    const { score, grade = '', status = '' } = standingWords(standingOf(view, keyResult), language);
    return [linked(view, keyResult), score, grade, status];
  });
  return [head, ['---', '--:', '--:', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function guardLine(view: View, { guard }: Objective): string | undefined {
  if (guard.length === 0) return undefined;
  const names = guard.map(({ target, text }) => (target === undefined ? escaped(text) : linked(view, target)));
  return `${words.guards[view.language]}: ${names.join(', ')}`;
}

export function initiativeHover(view: View, initiative: Initiative): string {
  const { language } = view;
  const { due, state } = initiative;
  const moved = initiative.for.map(({ target, text }) => (target === undefined ? escaped(text) : linked(view, target)));
  const end = due === undefined ? undefined : `${words.due[language].toLowerCase()} ${formatDate(due, language)}`;
  return paragraphs([
    heading(initiative.written.title.value, initiative.written.name?.text),
    [writtenSurface(state, dialectFor(language)), end].filter((part) => part !== undefined).join(' · '),
    moved.length === 0 ? words.movesAll[language] : `${words.moves[language]}: ${moved.join(', ')}`,
    ownersLine(view, initiative.owners, language),
    ...linkLines(initiative.written),
  ]);
}

/** A milestone: whether it is done, else until when it is due and how far that is. */
export function milestoneHover(view: View, { done, due, written }: Milestone): string {
  const { language, snapshot } = view;
  const on = (date: IsoDate): string => formatDate(date, language);
  const left = due === undefined || done ? undefined : daysLeft(daysBetween(snapshot.asOf, due))[language];
  const said = [
    done && [writtenSurface('done', dialectFor(language)), done.date && on(done.date)].filter(Boolean).join(' '),
    due && `${words.due[language].toLowerCase()} ${on(due)}`,
    left,
  ];
  return paragraphs([heading(written.title.value, written.name?.text), said.filter(Boolean).join(' · ')]);
}

/** A KPI: health, rating, trend. */
export function kpiHover(view: View, kpi: Kpi): string {
  const { language } = view;
  const score = view.snapshot.scores.kpi(kpi);
  const { asOf } = view.snapshot;
  const picture = trend(countingActuals(kpi.actuals, asOf).map(({ value }) => value));
  return paragraphs([
    heading(kpi.written.title?.value, kpi.written.name?.text),
    picture === '' ? undefined : code(picture),
    list(explained(explainKpi(score, language).lines)),
    cardOfKpi(view, kpi),
    ownersLine(view, ownersOf(kpi), language),
    kpi.written.formula === undefined ? undefined : `*${escaped(kpi.written.formula.value.value)}*`,
    ...linkLines(kpi.written),
  ]);
}
