import type { Scan } from '../text/scan.ts';
import type { Token } from '../text/tokens.ts';
import { timeEnd as english, mayBeTime as mayBeEnglish } from './en/time.ts';
import { mayBeTime as mayBeVietnamese, timeEnd as vietnamese } from './vi/time.ts';

/** The tokens without deadlines, dates and periods, wherever they stand: “by end of Q2”, “in 2027,”, “trước 30/6”. When it is due is no result. */
export function withoutTimes(tokens: readonly Token[], language: Scan['language']): readonly Token[] {
  const [mayBe, timeEnd] = language === 'vi' ? [mayBeVietnamese, vietnamese] : [mayBeEnglish, english];
  if (!tokens.some(mayBe)) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const end = timeEnd(tokens, at);
    if (end <= at) {
      if (token !== undefined) kept.push(token);
      continue;
    }
    // “In 2027, …”, “Q3: …”: the mark behind an opening time goes with it.
    const opens = kept.length === 0 || kept.at(-1)?.kind === 'mark';
    at = opens && /^[,:]$/.test(tokens[end]?.key ?? '') ? end : end - 1;
  }
  return kept.length === 0 || kept.length === tokens.length ? tokens : kept;
}
