import type { Bilingual, Published } from '@okr/core';
import type { ScoreOptions } from '../program.ts';
import { counted, joined } from '../speech.ts';

type Wanted = Pick<ScoreOptions, 'cycle' | 'unit' | 'owner'>;

/**
 * The document with only the plans, objectives and KPIs that are asked for. Numbers stay as they are: what is left out still
 * counts. Units are named by name or title, people with or without `@`.
 */
export function filtered(document: Published, wanted: Wanted): Published {
  const owner = wanted.owner === undefined ? undefined : personOf(wanted.owner);
  const plans = document.plans
    .filter((plan) => wanted.cycle === undefined || same(plan.cycle, wanted.cycle))
    .filter((plan) => wanted.unit === undefined || isUnit(document, plan.unit, wanted.unit))
    .flatMap((plan) => {
      if (owner === undefined) return [plan];
      const objectives = plan.objectives.flatMap((objective) => {
        if (plan.person === owner || objective.owners.includes(owner)) return [objective];
        const keyResults = objective.keyResults.filter(({ owners }) => owners.includes(owner));
        return keyResults.length > 0 ? [{ ...objective, keyResults }] : [];
      });
      return objectives.length > 0 ? [{ ...plan, objectives }] : [];
    });
  const kpis = document.kpis
    .filter((kpi) => wanted.unit === undefined || isUnit(document, kpi.for, wanted.unit))
    .filter((kpi) => owner === undefined || kpi.owners.includes(owner));
  return { ...document, plans, kpis };
}

/** Says what there is to choose from, where nothing fits; undefined where something does. */
export function nothingFound(document: Published, left: Published): Bilingual | undefined {
  const isEmpty = left.plans.length === 0 && left.kpis.length === 0;
  if (!isEmpty || (document.plans.length === 0 && document.kpis.length === 0)) return undefined;
  const cycles = listed(
    'cycles',
    'chu kỳ',
    document.plans.map(({ cycle }) => cycle),
  );
  const units = listed(
    'units',
    'đơn vị',
    document.plans.map(({ unit }) => unit),
  );
  const plans = counted(document.plans.length, { en: 'plan', vi: 'kế hoạch' }, 'plans');
  const head = { en: `nothing fits, of ${plans.en}`, vi: `không có gì khớp, trong ${plans.vi}` };
  return joined([head, ...cycles, ...units], '; ');
}

function listed(en: string, vi: string, names: readonly (string | null)[]): readonly Bilingual[] {
  const some = [...new Set(names.filter((name) => name !== null))].slice(0, 12).join(', ');
  return some === '' ? [] : [{ en: `${en}: ${some}`, vi: `${vi}: ${some}` }];
}

function isUnit(document: Published, name: string | null, wanted: string): boolean {
  if (name === null) return false;
  return same(name, wanted) || document.units.some((unit) => unit.name === name && same(unit.title, wanted));
}

function personOf(wanted: string): string {
  const name = wanted.normalize('NFC');
  return name.startsWith('@') ? name : `@${name}`;
}

function same(name: string | null, wanted: string): boolean {
  return name !== null && name.normalize('NFC').toLowerCase() === wanted.normalize('NFC').toLowerCase();
}
