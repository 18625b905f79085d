import type { OrgUnit } from '@okr/core';
import type { Keyword, KeywordTaking } from '@okr/language';
import type { View } from '../../view.ts';
import { elementAround, objectiveAround } from '../around.ts';
import type { Offer } from '../item.ts';
import { type Goal, goalOffers, kpiOffers, peopleOffers, unitOffers } from '../names.ts';
import { typedAt } from '../typed.ts';
import { anyone } from './people.ts';
import { type Asked, firstStop, type ShapeCompletion } from './shape.ts';

/** What each clause refers to. */
const referred: { readonly [K in KeywordTaking<'ref' | 'refs'>]: ShapeCompletion['offers'] } = {
  owner: ({ view, offset }) => [...peopleOffers(view, offset), ...unitsBeside(view, offset)],
  guard: ({ view }) => kpiOffers(view),
  'measured-by': ({ view }) => kpiOffers(view),
  supports: (asked) => goalsBy(asked, supporterAt(asked.view, asked.offset)),
  in: ({ view, offset }) => unitsAbove(view, offset),
  for: (asked) => {
    const { view, element, offset } = asked;
    if (element === 'initiative') return goalsBy(asked, undefined);
    return [...unitsBeside(view, offset), ...peopleOffers(view, offset)];
  },
};

const byKeyword: { readonly [K in Keyword]?: ShapeCompletion['offers'] } = referred;

function referencesFor(asked: Asked): readonly Offer[] {
  return byKeyword[asked.keyword]?.(asked) ?? [];
}

function typedOver(asked: Asked): string | undefined {
  return firstStop(referencesFor(asked)) ?? (asked.keyword === 'owner' ? anyone(asked.tongue) : undefined);
}

export const ref: ShapeCompletion = { offers: referencesFor, typedOver, open: 'nothing' };

export const refs: ShapeCompletion = { offers: referencesFor, typedOver, open: 'list' };

function goalsBy({ view, offset }: Asked, by: Goal | undefined): readonly Offer[] {
  const typed = typedAt(view, offset);
  // `delivery.` of `delivery.ren`
  const qualifier = typed.slice(0, typed.lastIndexOf('.') + 1);
  return goalOffers(view, { home: objectiveAround(view, offset), qualifier, typed, by });
}

function supporterAt(view: View, offset: number): Goal | undefined {
  const own = elementAround(view, offset);
  return own?.kind === 'key-result' || own?.kind === 'objective' ? own : objectiveAround(view, offset);
}

/** A unit stands neither within itself nor within one that is within it. */
function unitsAbove(view: View, offset: number): readonly Offer[] {
  const own = elementAround(view, offset);
  const isWithin = (unit: OrgUnit): boolean => {
    const seen = new Set<OrgUnit>();
    for (let at: OrgUnit | undefined = unit; at !== undefined && !seen.has(at); at = at.parent?.target) {
      if (at === own) return true;
      seen.add(at);
    }
    return false;
  };
  return unitOffers(view, (unit) => !isWithin(unit));
}

/** Behind an `@` nobody wants a unit. */
function unitsBeside(view: View, offset: number): readonly Offer[] {
  return typedAt(view, offset).startsWith('@') ? [] : unitOffers(view);
}
