import type { Language } from '../model/language.ts';
import type { Bound, Unit } from '../quantity/quantity.ts';
import { type Explanation, Lines } from './explain/explanation.ts';
import { type Figures, figuresIn } from './explain/figures.ts';
import type { KpiThen } from './kpi-then.ts';
import { round9 } from './rounding.ts';
import type { AttainmentBasis, Scorecard, ScorecardRow } from './scorecard.ts';
import { scorecardSentences } from './scorecard-sentences.ts';

/** A line is for reading: of more terms than this the rest is `…`. */
const MOST_TERMS = 24;

/** How a total comes about: the weighted mean written out, what has a number, what is left out and why. */
export function explainScorecard(card: Scorecard, language: Language): Explanation {
  const say = scorecardSentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const { rows, total, weights } = card;
  const count = (basis: AttainmentBasis): number => rows.filter((row) => row.basis === basis).length;
  if (total === undefined) lines.add('score', say.noTotal());
  else {
    const { formula, percentSum } = totalFormula(card, figures);
    const isBroken = weights !== undefined && weights !== 'percent-sum';
    lines.add('score', say.total(formula), isBroken ? say.badWeights() : percentSum && say.weightSum(percentSum));
  }
  const counted = rows.filter(({ attainment }) => attainment !== undefined);
  const silent = count('no-actual');
  if (counted.length > 0)
    lines.add(
      'value',
      say.reported(counted.length - silent, counted.length),
      silent === 0 ? undefined : say.noActuals(silent),
    );
  for (const why of ['no-levels', 'unread'] as const)
    if (count(why) > 0) lines.add('value', say.leftOut(count(why), why));
  return lines.explanation();
}

/** How a KPI's attainment came about, or why it has none. */
export function explainRow(
  { then, actual, basis, rating, health, attainment }: ScorecardRow,
  language: Language,
): string {
  const say = scorecardSentences[language];
  const figures = figuresIn(language);
  const { kpi } = then;
  const value = actual === undefined ? '' : figures.quantity(actual.value, kpi.unit);
  const said = (text: string, ...clauses: readonly (keyof Omit<KpiThen, 'kpi'>)[]): string =>
    [text, ...clauses.flatMap((each) => formerly(then, each, language) ?? [])].join('; ');
  switch (basis) {
    case 'rating': {
      const thresholds = (kpi.scale ?? []).map(figures.number).join(' · ');
      return said(say.rating(rating ?? 1, (rating ?? 1) - 1, value, thresholds), 'scale');
    }
    case 'health': {
      const clause = health === 'alarm' ? 'alert' : 'target';
      const bound = kpi[clause];
      const words = bound === undefined ? '' : boundWords(bound, kpi.unit, figures);
      return said(say.health(health ?? 'watch', attainment ?? 3, value, words), clause);
    }
    case 'no-actual':
      return say.noActual();
    case 'no-levels':
      return say.noLevels();
    case 'unread':
      return say.unread();
  }
}

/** `judged by the old target (until 30 Jun 2026)`; undefined where today's was in force. */
export function formerly(then: KpiThen, clause: keyof Omit<KpiThen, 'kpi'>, language: Language): string | undefined {
  const { until } = then[clause];
  if (until === undefined) return undefined;
  return scorecardSentences[language].formerly(clause, figuresIn(language).date(until));
}

/** A KPI's part of a total, to a tenth of a per cent: `62.5%`. */
export function formatPart(share: number, language: Language): string {
  return `${figuresIn(language).number(round9(Math.round(share * 1000) / 10))}%`;
}

/** A total as it is shown everywhere: `3.80`. */
export function formatTotal(total: number, language: Language): string {
  return figuresIn(language).ratio(total);
}

/** `(2 × 5 + 1 × 3) / 3 = 4.33`, `40% × 5 + 60% × 3 = 3.80`, `(5 + 3) / 2 = 4.00`; of one KPI the total alone. */
function totalFormula(
  { rows, total = 1, weights: problem }: Scorecard,
  figures: Figures,
): { readonly formula: string; readonly percentSum: string | undefined } {
  const counted = rows.filter(({ attainment }) => attainment !== undefined);
  const isTrusted = problem === undefined || problem === 'percent-sum';
  const weights = counted.map(({ kpi }) => (isTrusted ? (kpi.weight?.value ?? 1) : 1));
  const isPercent = isTrusted && counted.some(({ kpi }) => kpi.weight?.percent);
  const isEqual = weights.every((weight) => weight === weights[0]);
  const unit = isPercent ? '%' : '';
  const sum = round9(weights.reduce((all, weight) => all + weight, 0));
  const percentSum = isPercent && sum !== 100 ? `${figures.number(sum)}%` : undefined;
  const shown = figures.ratio(total);
  if (counted.length === 1) return { formula: shown, percentSum: undefined };
  const terms = counted.slice(0, MOST_TERMS).map(({ attainment = 1 }, index) => {
    const weight = isEqual ? '' : `${figures.number(weights[index] ?? 1)}${unit} × `;
    return `${weight}${attainment}`;
  });
  if (counted.length > MOST_TERMS) terms.push('…');
  const added = terms.join(' + ');
  if (isEqual) return { formula: `(${added}) / ${figures.number(counted.length)} = ${shown}`, percentSum };
  if (isPercent && sum === 100) return { formula: `${added} = ${shown}`, percentSum };
  return { formula: `(${added}) / ${figures.number(sum)}${unit} = ${shown}`, percentSum };
}

const signs: { readonly [K in Exclude<Bound['kind'], 'between'>]: string } = {
  'at-least': '≥',
  'at-most': '≤',
  above: '>',
  below: '<',
};

/** As it was written: `≥ 4.5 points`, `< 2 hours`, `3–5 days`. */
function boundWords(bound: Bound, unit: Unit, figures: Figures): string {
  if (bound.kind === 'between') return `${figures.number(bound.low)}–${figures.quantity(bound.high, unit)}`;
  return `${signs[bound.kind]} ${figures.quantity(bound.value, unit)}`;
}
