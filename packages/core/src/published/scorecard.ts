import type { Language } from '../model/language.ts';
import type { OrgUnit, Person } from '../model/plan.ts';
import { rangeOf } from '../model/source.ts';
import { textOf } from '../score/explain/explanation.ts';
import type { AttainmentBasis, CardPeriod, Scorecard, ScorecardRow } from '../score/scorecard.ts';
import { explainRow, explainScorecard } from '../score/scorecard-explain.ts';
import type { Scorecards } from '../score/scorecards.ts';
import { periodId } from '../time/periods.ts';
import type { IsoDate } from '../time/types.ts';
import type { PublishMemory } from './memory.ts';
import { qualifiedName } from './names.ts';
import { nullable, number, type Publishing, place, unitText, weightOf } from './parts.ts';
import type { PublishedScorecard, PublishedScorecardRow } from './shape.ts';

/**
 * The scorecards of an owner, the earliest period first; with `asked`, that period's too where it has begun and holds
 * `asOf` or a number.
 */
export function publishScorecards(
  owner: OrgUnit | Person,
  cards: Scorecards,
  publishing: Publishing,
  { asked, memory }: { readonly asked: CardPeriod | undefined; readonly memory: PublishMemory | undefined },
): readonly PublishedScorecard[] {
  const current = cards.current(owner);
  return cards.periods(owner, asked).map((period) => {
    const isCurrent = period.id === current.id;
    const make = (): PublishedScorecard => publishScorecard(cards.card(owner, period), isCurrent, publishing);
    return memory?.scorecard(owner, { period, isCurrent, kpis: cards.kpisOf(owner) }, publishing, make) ?? make();
  });
}

function publishScorecard(card: Scorecard, isCurrent: boolean, publishing: Publishing): PublishedScorecard {
  const { owner, period, rows, total } = card;
  const counted = rows.filter(({ attainment }) => attainment !== undefined);
  const language = languageOf(card, publishing);
  const home = owner.kind === 'unit' ? owner : owner.declared;
  return {
    unit: owner.kind === 'unit' ? qualifiedName(owner) : null,
    person: owner.kind === 'person' ? qualifiedName(owner) : null,
    cycle: period.id,
    start: period.days.start,
    end: period.days.end,
    current: isCurrent,
    total: number(total),
    counted: counted.length,
    reported: counted.filter(({ actual }) => actual !== undefined).length,
    of: rows.length,
    rows: rows.map((row) => publishRow(row, language, publishing)),
    explanation: textOf(explainScorecard(card, language)),
    file: home === undefined ? null : publishing.fileName(home.file),
    range: home === undefined ? null : rangeOf(home.file, home.written.span),
  };
}

/** Of the owner's declaration, else of the first KPI. */
function languageOf({ owner, rows }: Scorecard, publishing: Publishing): Language {
  const file = (owner.kind === 'unit' ? owner.file : owner.declared?.file) ?? rows[0]?.kpi.file;
  return file === undefined ? 'en' : publishing.languageOf(file);
}

function publishRow(row: ScorecardRow, language: Language, publishing: Publishing): PublishedScorecardRow {
  const { kpi, actual, basis, attainment, share, rating, health } = row;
  const isLeftOut = attainment === undefined;
  return {
    kpi: qualifiedName(kpi),
    title: kpi.written.title?.value ?? '',
    weight: weightOf(kpi.weight),
    share: number(share),
    value: number(actual?.value),
    unit: unitText(kpi.unit),
    date: nullable(actual?.date),
    period: actual?.period === undefined ? null : periodId(actual.period),
    rating: nullable(rating),
    health: nullable(health),
    attainment: nullable(attainment),
    basis: isLeftOut ? null : countedBy(basis),
    until: nullable(untilOf(row)),
    leftOut: isLeftOut ? leftOutFor(basis) : null,
    reason: explainRow(row, language),
    ...place(kpi.file, kpi.written.span, publishing),
  };
}

function countedBy(basis: AttainmentBasis): PublishedScorecardRow['basis'] {
  return basis === 'rating' || basis === 'health' || basis === 'no-actual' ? basis : null;
}

function leftOutFor(basis: AttainmentBasis): PublishedScorecardRow['leftOut'] {
  return basis === 'no-levels' || basis === 'unread' ? basis : null;
}

/** Of the `was` line by which its number was judged. */
function untilOf({ then, basis, health }: ScorecardRow): IsoDate | undefined {
  if (basis === 'rating') return then.scale.until;
  if (basis !== 'health') return undefined;
  return health === 'alarm' ? then.alert.until : then.target.until;
}
