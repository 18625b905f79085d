import type { Link, OrgUnit } from '@okr/core';
import type { Problem } from '../findings.ts';
import type { Draft } from './draft.ts';

/** Levels of units in each other; no organisation has as many, and what sums them up must have an end. */
export const mostLevels = 20;

const whole = new WeakMap<OrgUnit, Link<OrgUnit>>();

/**
 * Leaves out the links that would put units deeper in each other, each of them counted from the top or from the last that
 * was left out; gives the units that stand on top for that. A circle is another fault, and stays as it is.
 */
export function cutDeep(units: readonly Draft<OrgUnit>[]): ReadonlySet<OrgUnit> {
  for (const unit of units) unit.parent ??= whole.get(unit);
  const drafts = new Map<OrgUnit, Draft<OrgUnit>>(units.map((unit) => [unit, unit]));
  const levels = new Map<OrgUnit, number>();
  const cut = new Set<OrgUnit>();
  for (const unit of units) {
    const path: Draft<OrgUnit>[] = [];
    const open = new Set<OrgUnit>();
    for (let at: Draft<OrgUnit> | undefined = unit; at !== undefined && !levels.has(at) && !open.has(at); ) {
      path.push(at);
      open.add(at);
      at = at.parent?.target && drafts.get(at.parent.target);
    }
    for (const one of path.toReversed()) {
      const { parent } = one;
      const above = parent?.target === undefined ? undefined : levels.get(parent.target);
      const level = above === undefined ? 1 : above + 1;
      levels.set(one, level > mostLevels ? 1 : level);
      if (level <= mostLevels || parent === undefined) continue;
      whole.set(one, parent);
      one.parent = undefined;
      cut.add(one);
    }
  }
  return cut;
}

export function tooDeep({ written }: OrgUnit): Problem {
  return {
    rule: 'units-too-deep',
    span: written.within?.span ?? written.head,
    message: {
      en: `Teams can be nested ${mostLevels} levels deep at most, so this one counts as a top-level team. Move it up.`,
      vi: `Đơn vị lồng nhau nhiều nhất ${mostLevels} cấp nên đơn vị này được tính là cấp trên cùng. Hãy đưa nó lên cấp cao hơn.`,
    },
  };
}
