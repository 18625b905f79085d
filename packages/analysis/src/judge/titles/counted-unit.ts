import { ACTS, GAINS, MADE, METRIC, PEOPLE, TROUBLE, UNITS } from '../text/bits.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { has } from '../text/masks.ts';
import { scanTitle } from '../text/scan.ts';

/** Whether a unit’s words name things or people that come one by one, so that a count of new ones starts at zero: `contracts`. */
export function isCountedUnit(unit: string, lexicons: Lexicons): boolean {
  const masks = scanTitle(`8 ${unit}`, lexicons).chunks.map(({ mask }) => mask);
  return (
    masks.some((mask) => has(mask, MADE | ACTS | UNITS | GAINS | PEOPLE)) &&
    !masks.some((mask) => has(mask, METRIC | TROUBLE))
  );
}
