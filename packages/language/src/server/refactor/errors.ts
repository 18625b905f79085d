import type { Problem } from '../../findings.ts';
import { rules } from '../../rules/registry.generated.ts';

const severities = new Map(rules.map(({ id, severity }) => [id, severity]));

/** Errors keep their severity whatever is configured. */
export function isError({ rule, severity }: Problem): boolean {
  return (severity ?? severities.get(rule)) === 'error';
}
