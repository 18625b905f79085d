import type { Language } from '../../model/language.ts';
import type { KpiScore } from '../kpi.ts';
import { healthLabels } from '../labels.ts';
import { formerly } from '../scorecard-explain.ts';
import { type Explanation, Lines } from './explanation.ts';
import { ends, figuresIn } from './figures.ts';
import { sentences } from './say.ts';

/** A KPI's value, health, rating and trend, each with what it was held against. */
export function explainKpi(score: KpiScore, language: Language): Explanation {
  const say = sentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const { then, current, health, rating, before, trend, staleness } = score;
  const { kpi } = then;
  const quantity = (value: number): string => figures.quantity(value, kpi.unit);
  lines.add(
    'value',
    current === undefined ? say.noActual() : say.actual(quantity(current.value), figures.day(current)),
  );
  if (staleness?.stale && current !== undefined)
    lines.add('status', say.silent(staleness.daysSilent, figures.day(current), staleness.limit));
  if (kpi.target === undefined) lines.add('health', say.noTarget());
  else if (health !== undefined) {
    const target = say.bound(kpi.target.kind, ...ends(kpi.target, kpi.unit, figures));
    const alert = kpi.alert && say.bound(kpi.alert.kind, ...ends(kpi.alert, kpi.unit, figures));
    const old = formerly(then, health === 'alarm' ? 'alert' : 'target', language);
    lines.add('health', say.health(healthLabels[health][language], health, target, alert), old);
  }
  if (rating !== undefined && kpi.scale !== undefined) {
    const thresholds = kpi.scale.map(figures.number).join(' · ');
    lines.add('rating', say.rating(rating, rating - 1, thresholds), formerly(then, 'scale', language));
  }
  if (trend !== undefined && before !== undefined) {
    lines.add('trend', say.kpiTrend(figures.change(trend, kpi.unit), quantity(before.value), figures.day(before)));
  }
  return lines.explanation();
}
