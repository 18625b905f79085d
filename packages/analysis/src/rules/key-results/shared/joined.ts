import { type Joined, twoMeasuresIn } from '../../../judge/index.ts';
import { ofTitle } from '../../shared/of-title.ts';
import { cue, cuesIn } from './cues.ts';

/** Two metrics in one title; the two ends of one figure (“time between call and order”) and ratios are one. */
export const joinedIn = ofTitle((title, lexicons, whole): Joined | undefined => {
  if ((cuesIn(whole, lexicons) & cue.joiner) === 0) return undefined;
  const found = twoMeasuresIn(title, lexicons);
  if (found) return between.test(title.slice(0, found.joiner.start)) ? undefined : found;
  const at = title.indexOf('/');
  if (at <= 0 || title.length > LONGEST || isRatio(title, at)) return undefined;
  const apart = twoMeasuresIn(`${title.slice(0, at)} / ${title.slice(at + 1)}`, lexicons);
  return apart?.joiner.start === at + 1 ? { ...apart, joiner: { text: '/', start: at, end: at + 1 } } : undefined;
});

const LONGEST = 300;
const between = /(?<!\p{L})(?:between|giữa|both)(?!\p{L})/iu;
const ratio = /ratio|tỷ lệ|tỉ lệ|tỷ số|tỉ số|hệ số|%/iu;
const satisfaction = /^(?:NPS|CSAT|CES|ENPS)$/;

/** “LTV/CAC”, “cost/revenue ratio”, “tỷ lệ nợ/vốn”. */
function isRatio(title: string, at: number): boolean {
  if (ratio.test(title)) return true;
  const before = /\p{L}{1,20}$/u.exec(title.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\p{L}{1,20}/u.exec(title.slice(at + 1, at + 21))?.[0] ?? '';
  const codes = [before, after].every((word) => word.length <= 4 && word === word.toUpperCase());
  return codes && !satisfaction.test(before);
}
