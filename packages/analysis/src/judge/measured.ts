import { leadIndex, leadVerb, purposeStart } from './grammar/grammar.ts';
import { headNoun } from './grammar/head.ts';
import { judgeScan } from './judge.ts';
import {
  ACTS,
  CONTACT,
  DOWN,
  EXAMINE,
  GAIN,
  GAINS,
  HIRE,
  MADE,
  METRIC,
  PEOPLE,
  TEAM,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  WORK,
} from './text/bits.ts';
import type { Lexicons } from './text/lexicon.ts';
import { has, maskAt } from './text/masks.ts';
import { readNumber } from './text/numbers.ts';
import { type Scan, scanTitle } from './text/scan.ts';
import type { Label, Verdict } from './verdict.ts';
import { PASSIVE } from './words/vi/closed.ts';

/** What the unit words of a measure count, given the title's leading verb. */
function labelOf(unit: number, verb: number): Label {
  if (has(unit, ACTS) && !has(unit, METRIC | GAINS)) return 'activity';
  if (has(unit, GAINS | PEOPLE)) {
    if (has(verb, TRAIN | HIRE) && !(has(verb, GAIN) && has(unit, GAINS))) return 'output';
    if (has(verb, CONTACT | EXAMINE) && !has(verb, GAIN)) return 'activity';
    return 'outcome';
  }
  if (has(unit, METRIC | TROUBLE)) return 'outcome';
  if (has(unit, MADE)) return has(verb, GAIN) && !has(verb, WORK) ? 'outcome' : 'output';
  return has(unit, UNITS) && has(verb, WORK) ? 'output' : 'outcome';
}

/**
 * Judges a key result that has a measure: the measure wins over the verb, so the unit words decide – acts are an activity,
 * things made an output, anything else a result. A measure without unit words counts what the title counts.
 */
export function judgeMeasured(title: string, unitWords: string, lexicons: Lexicons): Verdict {
  const scan = scanTitle(title, lexicons);
  const verdict = judgeScan(scan);
  const verbAt = leadVerb(scan, purposeStart(scan));
  const verb = maskAt(scan, verbAt);
  const outcome = (): Verdict => ({ ...verdict, label: 'outcome', sure: 0.9 });
  if (unitWords.trim() === '') {
    const counts = verdict.evidence.count !== undefined && (verdict.label === 'activity' || verdict.label === 'output');
    return counts ? verdict : outcome();
  }
  const counted = scanTitle(`10 ${unitWords}`, lexicons);
  const number = readNumber(counted.tokens, 0, counted.language);
  if (number !== undefined && number.unit !== 'plain') return outcome();
  // "Fewer meetings", "Số cuộc họp giảm": what is meant to shrink is a result whatever it counts.
  if (verdict.label === 'outcome' && !has(verb, UP)) return outcome();
  if (has(verb, DOWN) && !has(verb, WORK)) return outcome();
  const counts = verdict.evidence.count?.text.toLowerCase() ?? '';
  const last = unitWords.trim().toLowerCase();
  if (counts.endsWith(last) && (verdict.label === 'activity' || verdict.label === 'output')) return verdict;
  const unit = maskAt(counted, headNoun(counted, 1));
  return { ...verdict, label: labelOf(unit, isTold(scan, verbAt) ? 0 : verb), sure: 0.85 };
}

/** "Volunteers train new members", "Người dân đặt lịch qua mạng": the people who are counted do it; nobody is told to, and it is not done to them. */
function isTold(scan: Scan, verbAt: number): boolean {
  const lead = leadIndex(scan);
  const subject = maskAt(scan, lead);
  if (verbAt <= lead || !has(subject, PEOPLE | GAINS) || has(subject, TEAM)) return false;
  return !scan.chunks.slice(lead + 1, verbAt + 1).some(({ key }) => PASSIVE.has(key));
}
