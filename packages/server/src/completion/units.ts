import { type KeyResult, type Kpi, matchUnits, readUnit, type Unit } from '@okr/core';
import type { Dialect } from '@okr/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { contains, type View } from '../view.ts';
import type { Offer } from './item.ts';
import { typedAt } from './typed.ts';

/** More units than these help nobody. */
const most = 20;

/** What an element's own numbers are counted in, as it is written there: `tỷ đồng`. */
interface Own {
  readonly text: string;
  /** Undefined where a magnitude stands alone. */
  readonly unit: Unit | undefined;
}

/** Apart from the one that is being written. */
function ownOf(view: View, element: KeyResult | Kpi | undefined, offset: number): Own | undefined {
  if (element === undefined) return undefined;
  if (element.kind === 'kpi') {
    const { unit } = element.written;
    return unit !== undefined && !contains(unit.span, offset) ? whole(element.unit) : undefined;
  }
  const { from, to, stretch } = element.written.measure;
  const measured = element.checkIns.map(({ written: { value } }) => value);
  for (const quantity of [to?.value.value, from?.value, stretch?.value, ...measured]) {
    if (quantity === undefined || quantity === 'unknown' || quantity.sign !== undefined) continue;
    const { span, unit, magnitudeText } = quantity;
    const isHere = span.start <= offset && (offset <= span.end || /^[^\S\n]*$/.test(view.text.slice(span.end, offset)));
    const text = [magnitudeText, unit.text].filter((part) => part !== '').join(' ');
    if (!isHere && text !== '') return { text, unit: unit.text === '' ? undefined : unit };
  }
  const kpi = from === undefined && to === undefined ? element.measuredBy?.target : undefined;
  return kpi && whole(kpi.unit);
}

function whole(unit: Unit): Own | undefined {
  return unit.text === '' ? undefined : { text: unit.text, unit };
}

/**
 * Units in use, those of the element's own measure first, then those that are used most; not the word that is being typed,
 * if nothing else is counted in it. Beside an own unit only what converts to it: all else would be an error.
 */
export function usedUnits(view: View, element: KeyResult | Kpi | undefined, offset: number): readonly Offer[] {
  const own = ownOf(view, element, offset);
  const counts = new Map<string, number>();
  const count = (text: string | undefined): void => {
    // A currency sign stands before its number.
    if (text !== undefined && text !== '' && !/^\p{Sc}$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  for (const { objectives } of view.workspace.plans) {
    for (const { keyResults } of objectives) for (const { measure } of keyResults) count(measure?.unit.text);
  }
  for (const { unit } of view.workspace.kpis) count(unit.text);
  const typed = typedAt(view, offset);
  return [...counts]
    .filter(([text, times]) => times > 1 || text !== typed)
    .filter(([text]) => isBeside(own, text))
    .sort(([a, x], [b, y]) => Number(b === own?.text) - Number(a === own?.text) || y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([label]) => unitOffer(label, own));
}

/** Units, magnitudes and currencies behind a number: those in use before those that everybody knows. */
export function unitsBehindNumber(
  view: View,
  element: KeyResult | Kpi | undefined,
  offset: number,
  tongue: Dialect,
): readonly Offer[] {
  const own = ownOf(view, element, offset);
  const used = usedUnits(view, element, offset);
  const known = new Set(used.map(({ label }) => label));
  const first = own === undefined || known.has(own.text) ? [] : [unitOffer(own.text, own)];
  const others = tongue.units.common.filter((text) => !known.has(text) && text !== own?.text && isBeside(own, text));
  return [...first, ...used, ...others.map((label) => ({ ...unitOffer(label, own), rank: 2 }))];
}

function unitOffer(label: string, own: Own | undefined): Offer {
  return { label, kind: CompletionItemKind.Unit, rank: label === own?.text ? 0 : 1 };
}

/** Beside an own unit only what converts to it; a magnitude alone takes the currency of its measure. */
function isBeside(own: Own | undefined, text: string): boolean {
  if (own?.unit === undefined) return true;
  const unit = readUnit(text);
  if (unit.dimension.kind === 'none') return own.unit.dimension.kind === 'currency';
  const match = matchUnits(own.unit, unit);
  return match === 'same' || match === 'convertible';
}
