import type { Scan } from '../text/scan.ts';
import { DEFINITE } from '../words/en/figures.ts';
import { GROWS, MULTIPLIES, TIMES } from '../words/figures.ts';
import { BOUND, CUE, type Cues } from './cues.ts';
import type { Figure } from './figure.ts';
import { multipleOf, type StatedMeasure, type StatedNumber } from './measure.ts';
import { boundOf } from './sense.ts';
import { wholeIn } from './whole.ts';

/**
 * *gấp 3 lần*, *tăng 1,8 lần* multiply; *tăng 2 lần* leaves open whether twice or thrice as much is meant. Undefined where the
 * times are counted: *3 lần/tuần*.
 */
export function factorOf(scan: Scan, figure: Figure): StatedMeasure | undefined {
  if (figure.kind !== 'plain' || !TIMES.has(figure.unit.split(/\s/, 1)[0]?.toLowerCase() ?? '')) return undefined;
  const before = scan.tokens[figure.from - 1]?.key ?? '';
  const multiplies = MULTIPLIES.has(before) || (figure.after & CUE.rise) !== 0;
  const moved = GROWS.has(before);
  if (!multiplies && !moved) return undefined;
  const target: StatedNumber = { size: figure.size, magnitude: '', currency: '', unit: 'x' };
  const said = multipleOf(scan, { ...figure, bits: 0, factor: figure.size });
  const open = !multiplies && Number.isInteger(figure.size);
  return { ...said, upper: open ? { ...target, size: figure.size + 1 } : undefined };
}

/** What no digit says: “double”, “twice a week”, “all”, “none”. */
export function unwritten(scan: Scan, cues: Cues): StatedMeasure | undefined {
  const [multiple] = cues.multiples;
  const [often] = cues.times;
  if (multiple !== undefined) return multipleOf(scan, multiple);
  if (often === undefined) return wholeIn(scan, cues);
  // “Once the app is live”, “at once”.
  const bound = cues.before(often.from - 1, BOUND)?.bits ?? 0;
  if (often.factor === undefined || (often.factor === 1 && bound === 0)) return undefined;
  // “renew at twice the normal rate”.
  if (DEFINITE.has(scan.tokens[often.to + 1]?.key ?? '')) return multipleOf(scan, often);
  const unit = scan.language === 'vi' ? 'lần' : 'times';
  return {
    ...multipleOf(scan, often),
    target: { size: often.factor, magnitude: '', currency: '', unit },
    sense: boundOf(bound) ?? 'level',
  };
}
