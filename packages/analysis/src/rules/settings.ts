import type { Severity } from '@okr/language';
import type { Lexicons } from '../judge/index.ts';
import type { Rule } from './rule.ts';

/**
 * What a workspace has configured of the rules. Answers for a path are cached by the runner for as long as the object
 * lives: a changed configuration is a new object.
 */
export interface RuleSettings {
  readonly lexicons: Lexicons;
  /** The configured severity for a file, path overrides included; the rule's own where nothing is configured. */
  severityOf(rule: Rule, path: string): Severity | 'off';
  /** The configured limit for a file, else `rule.limits[name].default`. */
  limit(rule: Rule, name: string, path: string): number;
}

/** A limit that the rule does not declare is 0. */
export function defaultLimit(rule: Rule, name: string): number {
  return rule.limits?.[name]?.default ?? 0;
}
