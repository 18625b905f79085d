import { nearest } from '../config/nearest.ts';
import { rules } from './registry.generated.ts';
import type { Rule } from './rule.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, or the ids that may have been meant, the nearest first. */
export function findRule(id: string): { readonly rule: Rule } | { readonly near: readonly string[] } {
  const rule = byId.get(id);
  return rule ? { rule } : { near: nearest(id, [...byId.keys()]) };
}
