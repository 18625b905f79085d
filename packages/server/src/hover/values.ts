import { elementAt, placedElements } from '@okr/analysis';
import {
  daysBetween,
  formatDate,
  formatQuantity,
  type IsoDate,
  isIsoDate,
  type KeyResult,
  readDay,
  resolveDay,
} from '@okr/core';
import type { PlacedToken } from '../syntax/tokens.ts';
import { contains, type View } from '../view.ts';
import { daysLeft } from '../words.ts';
import { measureHover } from './measure.ts';

/** A date, or a period where a day is wanted: the day that is meant, and how far it is. */
export function dateHover(view: View, token: PlacedToken): string | undefined {
  const { language, snapshot } = view;
  const date = meantDay(view, token);
  if (date === undefined) return undefined;
  return `${formatDate(date, language)} · ${daysLeft(daysBetween(snapshot.asOf, date))[language]}`;
}

function meantDay(view: View, { start, end }: PlacedToken): IsoDate | undefined {
  const image = view.text.slice(start, end);
  if (isIsoDate(image)) return image;
  const reading = readDay(image, start, view.file.declared);
  if (!reading.ok) return undefined;
  const fiscalYear = view.snapshot.configuration.config.scoring;
  const around = elementAround(view, start);
  const plan =
    around?.kind === 'plan'
      ? around
      : around?.kind === 'objective'
        ? around.plan
        : around?.kind === 'key-result' || around?.kind === 'initiative'
          ? around.objective.plan
          : undefined;
  const found = resolveDay(reading.value, { ...fiscalYear, cycle: plan?.cycle?.target?.days });
  return found.ok ? found.value : undefined;
}

/**
 * A number of a check-in or an actual with the unit that it takes from its measure: said once, meant for all. A number of a
 * measure: what was read of the whole.
 */
export function valueHover(view: View, offset: number): string | undefined {
  const element = elementAround(view, offset);
  if (element?.kind === 'key-result') {
    const { unit } = view.snapshot.scores.keyResult(element);
    const found = element.checkIns.find(({ written }) => written.value && contains(written.value.span, offset));
    if (found === undefined) return isInMeasure(element, offset) ? measureHover(element, view.language) : undefined;
    if (found.value === undefined || unit === undefined) return undefined;
    return formatQuantity(found.value, unit, view.language);
  }
  if (element?.kind !== 'kpi') return undefined;
  const found = element.actuals.find(({ written }) => written.value && contains(written.value.span, offset));
  return found?.value === undefined ? undefined : formatQuantity(found.value, element.unit, view.language);
}

function isInMeasure({ written: { measure } }: KeyResult, offset: number): boolean {
  const { from, to, keep } = measure;
  return [from, to, keep].some((clause) => clause !== undefined && contains(clause.span, offset));
}

function elementAround(view: View, offset: number) {
  return elementAt(placedElements(view.workspace).get(view.file) ?? [], offset)?.element;
}
