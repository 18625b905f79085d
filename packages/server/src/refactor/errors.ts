import { rules } from '@okr/analysis';
import type { Problem } from '@okr/language';

const severities = new Map(rules.map(({ id, severity }) => [id, severity]));

/** Errors keep their severity whatever is configured. */
export function isError({ rule, severity }: Problem): boolean {
  return (severity ?? severities.get(rule)) === 'error';
}
