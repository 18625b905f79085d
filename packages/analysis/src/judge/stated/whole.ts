import { REACH, UP, VERB } from '../text/bits.ts';
import { has } from '../text/masks.ts';
import { CLOCK } from '../text/number-words.ts';
import type { Scan } from '../text/scan.ts';
import type { Token } from '../text/tokens.ts';
import { REACHING } from '../words/figures.ts';
import { CUE, type Cues } from './cues.ts';
import type { StatedMeasure } from './measure.ts';
import { unitWords } from './unit-words.ts';

/** “All open tickets answered” and “zero defects” state a number without writing it: 100 %, and 0. */
export function wholeIn(scan: Scan, cues: Cues): StatedMeasure | undefined {
  const { tokens } = scan;
  for (let at = 0; at < Math.min(tokens.length, 12); at += 1) {
    const none = cues.at(at, CUE.none);
    if (none !== undefined && isStated(scan, at)) {
      const unit = unitWords(scan, cues, [], none.to);
      return stated(scan, at, unit.to, 0, unit.text);
    }
    const whole = cues.at(at, CUE.whole);
    if (whole !== undefined && isStated(scan, at) && !isTime(tokens, whole.to + 1))
      return stated(scan, at, whole.to, 100, '%');
  }
  return undefined;
}

/** “Every day”, “every two weeks”. */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((index) => CLOCK.has(tokens[index]?.key ?? ''));

/** At the start, behind its verb, or behind “that” and the like. */
function isStated(scan: Scan, at: number): boolean {
  const before = scan.chunks.filter(({ from }) => from < at);
  if (before.length === 0) return true;
  const last = before.at(-1);
  if (last === undefined) return false;
  if (/^[;,.:]$/.test(last.key)) return true;
  if (REACHING.has(last.key)) return before.length <= 6;
  return before.length <= 3 && has(last.mask, VERB | UP | REACH);
}

function stated({ title, tokens }: Scan, from: number, to: number, size: number, unit: string): StatedMeasure {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return {
    baseline: undefined,
    target: { size, magnitude: '', currency: '', unit },
    upper: undefined,
    sense: 'level',
    keep: false,
    burden: size === 0,
    said: { text: title.slice(start, end), start, end },
  };
}
