import type { Language, OrgUnit } from '@okr/core';
import type { Keyword } from '@okr/language';
import { choices, comparisons, dialects, type ElementKind, type Shape } from '@okr/language';
import type { View } from '../view.ts';
import { elementAround, objectiveAround, planAround } from './around.ts';
import { dayOffers, periodOffers } from './days.ts';
import type { Offer } from './item.ts';
import { keywordOffers } from './keywords.ts';
import { cycleOffers, type Goal, goalOffers, kpiOffers, peopleOffers, tagOffers, unitOffers } from './names.ts';
import { typedAt } from './typed.ts';
import { usedUnits } from './units.ts';

/** What a clause wants. */
export interface Wanted {
  readonly shape: Shape;
  readonly keyword: Keyword;
  readonly element: ElementKind;
}

/** What may stand behind a keyword. */
export function valueOffers(
  view: View,
  { shape, keyword, element }: Wanted,
  offset: number,
  language: Language,
): readonly Offer[] {
  switch (shape) {
    case 'person':
      // Who has a line of their own needs no second one.
      return keyword === 'person' ? undeclaredPeople(view, offset) : peopleOffers(view, offset);
    case 'ref':
    case 'refs':
      return referenceOffers(view, keyword, element, offset);
    case 'names':
      return tagOffers(view);
    case 'cycle': {
      const cycles = cycleOffers(view, periodOffers(view, language), language);
      return keyword === 'cycle' ? cycles.filter((offer) => !isDeclaredCycle(view, offer)) : cycles;
    }
    case 'day':
    case 'date':
    case 'date?':
      return dayOffers(view, planAround(view, offset)?.cycle?.target?.days, firstDay(keyword, element));
    case 'unit':
      return usedUnits(view, undefined, offset);
    case 'bound':
    case 'target': {
      const words: readonly Keyword[] = shape === 'bound' ? [...comparisons, 'between'] : comparisons;
      return words.flatMap((word, rank) =>
        keywordOffers(word, undefined, language, rank).map((offer) => boundOffer(offer, word, shape, language)),
      );
    }
    case 'rhythm':
    case 'period':
    case 'priority':
    case 'status':
      return choices[shape].flatMap((word, rank) => keywordOffers(word, undefined, language, rank));
    default:
      return [];
  }
}

function undeclaredPeople(view: View, offset: number): readonly Offer[] {
  const declared = new Set(view.workspace.people.filter((person) => person.declared !== undefined).map(({ id }) => id));
  return peopleOffers(view, offset).filter(({ label }) => !declared.has(label));
}

function isDeclaredCycle({ workspace }: View, { label, surfaces = [label] }: Offer): boolean {
  return workspace.cycles.some(({ id, declared }) => declared !== undefined && surfaces.includes(id));
}

/** A bound with a number to type over: alone it would be no bound. */
function boundOffer(offer: Offer, word: Keyword, shape: 'bound' | 'target', language: Language): Offer {
  const value =
    word === 'between'
      ? `\${1:0} ${dialects[language].keywords.and.write[0].text} \${0:100}`
      : `\${0:${shape === 'target' ? '?' : '90'}}`;
  return { ...offer, text: `${offer.label} ${value}`, snippet: true };
}

function firstDay(keyword: Keyword, element: ElementKind): 'today' | 'end' | 'start' {
  if (keyword === 'by' || keyword === 'to') return 'end';
  return element === 'cycle' ? 'start' : 'today';
}

function referenceOffers(view: View, keyword: Keyword, element: ElementKind, offset: number): readonly Offer[] {
  switch (keyword) {
    case 'owner':
      return [...peopleOffers(view, offset), ...unitsBeside(view, offset)];
    case 'guard':
    case 'measured-by':
      return kpiOffers(view);
    case 'supports':
      return goalOffers(view, {
        home: objectiveAround(view, offset),
        qualifier: qualifierAt(view, offset),
        typed: typedAt(view, offset),
        by: supporterAt(view, offset),
      });
    case 'in':
      return unitsAbove(view, offset);
    case 'for':
      if (element === 'initiative') {
        return goalOffers(view, {
          home: objectiveAround(view, offset),
          qualifier: qualifierAt(view, offset),
          typed: typedAt(view, offset),
          by: undefined,
        });
      }
      return [...unitsBeside(view, offset), ...peopleOffers(view, offset)];
    default:
      return [];
  }
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

/** `delivery.` of `delivery.ren`. */
function qualifierAt(view: View, offset: number): string {
  const typed = typedAt(view, offset);
  return typed.slice(0, typed.lastIndexOf('.') + 1);
}
