import { nearNames } from '@okr/language';
import { rules } from './registry.generated.ts';
import type { Rule } from './rule.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id; else the ids that may have been meant, the likeliest first. */
export function findRule(id: string): { readonly rule: Rule } | { readonly near: readonly string[] } {
  const rule = byId.get(id);
  if (rule) return { rule };
  const wanted = id
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const holding = wanted.length < 3 ? [] : [...byId.keys()].filter((known) => known.includes(wanted));
  return { near: [...new Set([...nearNames(wanted, byId.keys()), ...holding])].slice(0, 5) };
}
