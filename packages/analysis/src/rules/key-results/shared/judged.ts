import type { KeyResult, Measure } from '@okr/core';
import { judge, judgeMeasured, type Lexicons, type TextPart, type Verdict, vagueWordIn } from '../../../judge/index.ts';
import { readTitle } from '../../objectives/shared/reading.ts';
import type { RuleContext } from '../../rule.ts';
import { ofTitle } from '../../shared/of-title.ts';
import { remember } from '../../shared/remember.ts';
import { hasUnreadMeasure } from '../../shared/standing.ts';
import { plainWords } from '../../shared/title.ts';
import { wayOfNumbers } from './values.ts';

type Judging = Pick<RuleContext, 'lexicons'>;

const silent: Verdict = { label: 'unclear', sure: 0, evidence: {} };
const judgeTitle = ofTitle(judge);
const verdicts = new WeakMap<Lexicons, WeakMap<KeyResult, Verdict>>();

/** What the key result's title and measure say: work, things made, or a result. Judged once for all rules. */
export function verdictOf(keyResult: KeyResult, { lexicons }: Judging): Verdict {
  let known = verdicts.get(lexicons);
  if (!known) {
    known = new WeakMap();
    verdicts.set(lexicons, known);
  }
  let verdict = known.get(keyResult);
  if (!verdict) {
    verdict = judgeKeyResult(keyResult, lexicons);
    known.set(keyResult, verdict);
  }
  return verdict;
}

/**
 * A KPI is a measure of its own, whatever the title says, and so are steps with dates, unless the objective names work
 * as well: then nothing says what they should change.
 */
function judgeKeyResult(keyResult: KeyResult, lexicons: Lexicons): Verdict {
  const { measure, milestones, measuredBy, written, objective } = keyResult;
  // A measure that could not be read has its own error: the title alone must not speak for it.
  if (measuredBy || hasUnreadMeasure(keyResult)) return silent;
  if (milestones.length > 0 && readTitle(objective.written.title, lexicons).task === undefined) return silent;
  if (!measure?.target && !measure?.keep) return judgeTitle(written.title, lexicons);
  // Fewer meetings, a load to hold: what is meant to shrink or to stay small is no work, whatever it counts.
  const { keep } = measure;
  if (wayOfNumbers(measure) === -1 || (keep && keep.kind !== 'at-least' && keep.kind !== 'above')) return silent;
  if (!mayCountWork(keyResult, measure, lexicons)) return silent;
  const starts = measure.baseline === undefined || measure.baseline === 0;
  const bare = starts ? countedBy(written.title.value, lexicons) : '';
  const unit = measure.unit.text === '' ? bare : measure.unit.text;
  const verdict = judgeMeasured(written.title.value, unit, lexicons);
  // “Reviews of four stars” from 120 to 300 reviews: a level that was there before, and nothing says it is made.
  const verb = verdict.evidence.verb?.text ?? '';
  if (!starts && (verb === '' || /^[a-z]*[^s]s(?:$| )/i.test(verb))) return silent;
  // What is kept at a level is a result, unless it is acts time after time.
  if (keep && verdict.label === 'output') return silent;
  return verdict.label === 'activity' && countsOthers(written.title.value, unit, lexicons) ? silent : verdict;
}

/** Per cent, time, money and points are results; other units where they could count acts or things made. */
function mayCountWork({ written }: KeyResult, { unit, baseline }: Measure, lexicons: Lexicons): boolean {
  if (unit.dimension.kind === 'none') return baseline === undefined || baseline === 0 || /\d/.test(written.title.value);
  return unit.dimension.kind === 'words' && countsWork(unit.text, lexicons);
}

/** Whether a unit is an act, a thing made or a person for at least one kind of verb. */
const countsWork = remember((unit, lexicons) =>
  ['Build', 'Train', 'Call', 'Hire'].some((verb) => judgeMeasured(verb, unit, lexicons).label !== 'outcome'),
);

/** “Help the sales team” from 0 to 10 deals: what is counted is neither an act nor whom the work is done to. */
function countsOthers(title: string, unit: string, lexicons: Lexicons): boolean {
  if (unit === '' || judge(`10 ${unit}`, lexicons).label === 'activity') return false;
  const words = plainWords(title).replace(/s(?= )/g, '');
  return !plainWords(unit)
    .trim()
    .split(' ')
    .some((word) => words.includes(` ${word.replace(/s$/, '')} `));
}

/** A bare number counts what the work is done to, where that can be counted: “Organise trainings”, “Webinars held” from 0 to 10. */
function countedBy(title: string, lexicons: Lexicons): string {
  const { label, evidence } = judge(title, lexicons);
  const object = label === 'activity' && !evidence.count ? (evidence.object?.text ?? '') : '';
  if (object === '') return '';
  const counted = judgeMeasured(title, object, lexicons).label;
  return counted === 'activity' || (counted === 'output' && /s$/i.test(object)) ? object : '';
}

/** The text names work, and no change of a measured result is stated: `kr-activity` speaks. */
export function saysWork(keyResult: KeyResult, context: Judging): boolean {
  const { label, sure } = verdictOf(keyResult, context);
  if (label !== 'activity') return false;
  return !isVague(keyResult.written.title.value, sure, context.lexicons);
}

/** “Improve the website” and “Làm việc hiệu quả” promise a quality rather than a piece of work. */
function isVague(title: string, sure: number, lexicons: Lexicons): boolean {
  const word = vagueWordIn(title, lexicons);
  if (!word) return false;
  if (word.start === 0 && sure < CLEAR) return true;
  return word.end >= title.trimEnd().length && title.length <= SHORT && title.trim().split(/\s+/).length <= 4;
}

const CLEAR = 0.7;
const SHORT = 40;

/** A word that promises a change without saying how much, in a title that states no number of its own. */
export function vagueWord(keyResult: KeyResult, context: Judging): TextPart | undefined {
  const { label, evidence } = verdictOf(keyResult, context);
  if (label === 'output' || evidence.level !== undefined) return undefined;
  return vagueWordIn(keyResult.written.title.value, context.lexicons);
}
