import type { KeyResult } from '@okr/core';
import type { Lexicons, Verdict } from '../../../judge/index.ts';
import { judgeScan } from '../../../judge/judge.ts';
import { type Scan, scanTitle } from '../../../judge/scan.ts';
import type { RuleContext } from '../../rule.ts';
import { vagueWordIn, type Word } from './words.ts';

type Judging = Pick<RuleContext, 'lexicons'>;

interface Reading {
  readonly scan: Scan;
  readonly verdict: Verdict;
}

const readings = new WeakMap<Lexicons, WeakMap<KeyResult, Reading>>();
const silent: Verdict = { label: 'unclear', sure: 0, evidence: {} };

/** A key result's title is read and judged once for all rules. */
function readingOf(keyResult: KeyResult, { lexicons }: Judging): Reading {
  let known = readings.get(lexicons);
  if (!known) {
    known = new WeakMap();
    readings.set(lexicons, known);
  }
  let reading = known.get(keyResult);
  if (!reading) {
    const scan = scanTitle(keyResult.written.title.value, lexicons);
    reading = { scan, verdict: judgeKeyResult(keyResult, scan, lexicons) };
    known.set(keyResult, reading);
  }
  return reading;
}

/** The words of its title. */
export function scanOf(keyResult: KeyResult, context: Judging): Scan {
  return readingOf(keyResult, context).scan;
}

/** What the key result's title and measure say: work, things made, or a result. */
export function verdictOf(keyResult: KeyResult, context: Judging): Verdict {
  return readingOf(keyResult, context).verdict;
}

/** Steps with dates are a measure of their own, whatever the title says. */
function judgeKeyResult(keyResult: KeyResult, scan: Scan, lexicons: Lexicons): Verdict {
  const { measure, milestones } = keyResult;
  if (milestones.length > 0) return silent;
  if (!measure?.target && !measure?.keep) return judgeScan(scan);
  if (measure.unit.dimension.kind !== 'words') return silent;
  const verdict = judgeScan(scanTitle(`10 ${measure.unit.text}`, lexicons));
  return verdict.label === 'activity' || verdict.label === 'output' ? verdict : silent;
}

/** The text names work, and no change of a measured result is stated: `kr-activity` speaks. */
export function saysWork(keyResult: KeyResult, context: Judging): boolean {
  const { verdict, scan } = readingOf(keyResult, context);
  if (verdict.label !== 'activity') return false;
  return verdict.sure >= CLEAR || vagueWordIn(scan, context.lexicons)?.start !== 0;
}

/** Below this “Improve customer service” is vague rather than work. */
const CLEAR = 0.7;

/** A word that promises a change without saying how much, in a title that states no number of its own. */
export function vagueWord(keyResult: KeyResult, context: Judging): Word | undefined {
  const { verdict, scan } = readingOf(keyResult, context);
  if (verdict.label === 'output' || verdict.evidence.level !== undefined) return undefined;
  return vagueWordIn(scan, context.lexicons);
}
