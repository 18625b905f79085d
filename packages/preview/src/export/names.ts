import {
  formatDate,
  formatPeriod,
  type IsoDate,
  type Language,
  type Published,
  type PublishedPlan,
  readPeriod,
} from '@okr/core';
import { stateWords } from './words.ts';

/** Whose plan it is, as people call it: the unit's or person's title, else its name; null where the plan names neither. */
function ownerTitle(plan: PublishedPlan, document: Published): string | null {
  const unit = document.units.find(({ name }) => name === plan.unit)?.title;
  const person = document.people.find(({ name }) => name === plan.person)?.title;
  return plan.unit === null ? (person ?? plan.person) : (unit ?? plan.unit);
}

/** A cycle by its title, else as people write its days: `2026-Q4`, `quý IV/2026`. */
export function cycleTitle(name: string, document: Published, language: Language): string {
  const title = document.cycles.find((cycle) => cycle.name === name)?.title ?? null;
  if (title !== null) return title;
  return periodText(name, language);
}

/** A period as people write it; any other name as it is. */
export function periodText(name: string, language: Language): string {
  const period = readPeriod(name, 0, undefined);
  return period.ok ? formatPeriod(period.value, language) : name;
}

/** When a value is of: its period where it has one (`October 2026`), never a day of it; else its date. */
export function whenText(period: string | null, date: IsoDate, language: Language): string {
  return period === null ? formatDate(date, language) : periodText(period, language);
}

/**
 * A plan in one line, as plain text: `Project delivery · 2026-Q4 · draft`; empty for objectives outside any plan. `always`:
 * its state also while it is the usual one.
 */
export function planLine(plan: PublishedPlan, document: Published, language: Language, always = false): string {
  const state = plan.state === null || (plan.state === 'active' && !always) ? null : stateWords[plan.state][language];
  const cycle = plan.cycle === null ? null : cycleTitle(plan.cycle, document, language);
  return [plan.title, ownerTitle(plan, document), cycle, state].filter((part) => part !== null).join(' · ');
}

export const outsidePlans: { readonly [L in Language]: string } = {
  en: 'Outside any plan',
  vi: 'Ngoài các kế hoạch',
};
