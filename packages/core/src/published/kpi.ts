import { type Kpi, ownersOf } from '../model/plan.ts';
import { rangeOf } from '../model/source.ts';
import { textOf } from '../score/explain/explanation.ts';
import { explainKpi } from '../score/explain/kpi.ts';
import { dateOfActual } from '../score/measurements.ts';
import { qualifiedName } from './names.ts';
import {
  endOf,
  nullable,
  number,
  ownerNames,
  type Publishing,
  periodText,
  place,
  remarks,
  text,
  unitText,
  weightOf,
} from './parts.ts';
import type { PublishedKpi } from './shape.ts';

export function publishKpi(kpi: Kpi, publishing: Publishing): PublishedKpi {
  const { scores, languageOf } = publishing;
  const { written, file } = kpi;
  const score = scores.kpi(kpi);
  return {
    name: nullable(written.name?.text),
    title: written.title?.value ?? '',
    unit: unitText(kpi.unit),
    current: number(score.current?.value),
    currentDate: nullable(score.current?.date),
    currentPeriod: periodText(score.current?.period),
    health: nullable(score.health),
    rating: nullable(score.rating),
    trend: number(score.trend),
    target: endOf(kpi.target),
    targetBound: nullable(kpi.target),
    alertBound: nullable(kpi.alert),
    scale: nullable(kpi.scale),
    every: nullable(kpi.every),
    stale: score.staleness?.stale ?? false,
    owners: ownerNames(ownersOf(kpi)),
    for: kpi.for === undefined ? null : kpi.for.target === undefined ? kpi.for.text : qualifiedName(kpi.for.target),
    area: text(written.area?.value),
    role: text(written.role?.value),
    source: text(written.source?.value),
    formula: text(written.formula?.value),
    weight: weightOf(kpi.weight),
    actuals: kpi.actuals.map((actual) => ({
      date: dateOfActual(actual, scores.asOf),
      period: periodText(actual.period),
      value: number(actual.value),
      note: text(actual.written.note),
      counts: actual.value !== undefined && dateOfActual(actual, scores.asOf) <= scores.asOf,
      range: rangeOf(file, actual.written.span),
    })),
    promises: kpi.promises.map(({ target, alert, scale, until, written: was }) => ({
      until,
      targetBound: nullable(target),
      alertBound: nullable(alert),
      scale: nullable(scale),
      because: text(was.because?.value),
    })),
    ...remarks(written),
    explanation: textOf(explainKpi(score, languageOf(file))),
    ...place(file, written.span, publishing),
  };
}
