import { type Quantity, readQuantity, settleMeasure, type Tongue, type WrittenBound } from '@okr/core';
import type { KeywordPlace } from '../dialect/dialect.ts';
import { wayOfTo } from '../dialect/direction.ts';
import type { Token } from '../gate/tokens.ts';
import type { Place } from './outline.ts';
import type { Source } from './source.ts';

interface Parts {
  from: Token | undefined;
  to: Token | undefined;
  comparison: WrittenBound['kind'] | undefined;
  target: Token | undefined;
}

const comparisons: ReadonlySet<string> = new Set(['above', 'below', 'at-least', 'at-most']);

/** For each word for `to` (by where it stands) which way its measure goes, so that the right word can be written for it. */
export function directionsOf(
  source: Source,
  places: readonly (Place | undefined)[],
): ReadonlyMap<number, KeywordPlace> {
  const measures = new Map<number, Parts>();
  const earlier: { readonly parts: Parts; readonly owner: Parts | undefined }[] = [];
  for (const line of source.lines) {
    const place = places[line.number];
    if (place?.owner === undefined || place.element === 'cycle') continue;
    const parts: Parts = { from: undefined, to: undefined, comparison: undefined, target: undefined };
    collect(line.tokens, parts);
    if (place.element === 'was') {
      earlier.push({ parts, owner: measures.get(place.owner) });
      continue;
    }
    const known = measures.get(place.owner);
    if (known === undefined) measures.set(place.owner, parts);
    else {
      known.from ??= parts.from;
      if (known.to === undefined) Object.assign(known, { ...parts, from: known.from });
    }
  }
  const directions = new Map<number, KeywordPlace>();
  const note = (parts: Parts, from: Token | undefined): void => {
    if (parts.to !== undefined) directions.set(parts.to.startOffset, directionOf(parts, from, source));
  };
  for (const parts of measures.values()) note(parts, parts.from);
  for (const { parts, owner } of earlier) note(parts, parts.from ?? owner?.from);
  return directions;
}

function collect(tokens: readonly Token[], parts: Parts): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined) return;
    if (token.tokenType.name === 'from') parts.from ??= next;
    if (token.tokenType.name !== 'to' || parts.to !== undefined) continue;
    const { name } = next.tokenType;
    parts.to = token;
    parts.comparison = isComparison(name) ? name : undefined;
    parts.target = isComparison(name) ? tokens[index + 2] : next;
  }
}

function isComparison(name: string): name is 'above' | 'below' | 'at-least' | 'at-most' {
  return comparisons.has(name);
}

function directionOf(parts: Parts, from: Token | undefined, source: Source): KeywordPlace {
  const { comparison, target } = parts;
  const said = parts.to === undefined ? undefined : wayOfTo(parts.to.image);
  const isUnknown = from?.tokenType.name === '?';
  if (comparison === undefined && (from === undefined || isUnknown)) {
    // Nothing else says the way there: the word must go on saying it, or go on saying none.
    if (said !== undefined) return said === 'up' ? 'said-up' : 'said-down';
    return isUnknown ? 'date' : 'no-baseline';
  }
  if (from === undefined) return 'no-baseline';
  const downward = comparison === 'below' || comparison === 'at-most';
  const byBound = downward ? 'falling' : 'rising';
  const habits = source.declared;
  const to = quantityOf(target, habits);
  if (to === undefined || isUnknown) return byBound;
  const baseline = quantityOf(from, habits);
  if (baseline === undefined) return byBound;
  const { measure } = settleMeasure({
    from: { span: baseline.span, value: baseline },
    to: { span: to.span, value: { comparison, value: to } },
    stretch: undefined,
    keep: undefined,
  });
  const goal = measure?.target?.goal;
  if (goal?.kind === 'plus') return goal.amount < 0 ? 'falling' : 'rising';
  if (goal?.kind === 'times') return goal.factor < 1 ? 'falling' : 'rising';
  if (goal === undefined || typeof measure?.baseline !== 'number' || goal.value === measure.baseline) return byBound;
  return goal.value < measure.baseline ? 'falling' : 'rising';
}

function quantityOf(token: Token | undefined, habits: Tongue | undefined): Quantity | undefined {
  if (token === undefined) return undefined;
  const reading = readQuantity(token.image, token.startOffset, habits);
  return reading.ok ? reading.value : undefined;
}
