import { scanTokens } from '../text/scan.ts';
import type { Token } from '../text/tokens.ts';
import { timeEnd as english, mayBeTime as mayBeEnglish } from './en/time.ts';
import type { Marking } from './marking.ts';
import { mayBeTime as mayBeVietnamese, timeEnd as vietnamese } from './vi/time.ts';

/** Deadlines, dates and periods wherever they stand: “by end of Q2”, “in 2027,”, “trước 30/6”. When it is due is no result. */
export function markTime(marking: Marking): void {
  const { scan } = marking;
  if (!scan.tokens.some(scan.language === 'vi' ? mayBeVietnamese : mayBeEnglish)) return;
  const tokens = withoutTimes(scan.tokens, scan.language === 'vi' ? vietnamese : english);
  if (tokens.length === scan.tokens.length || tokens.length === 0) return;
  marking.scan = scanTokens(scan.title, tokens, scan.lexicons);
  marking.chunks = [...marking.scan.chunks];
  marking.kinds.add('time');
}

function withoutTimes(
  tokens: readonly Token[],
  timeEnd: (tokens: readonly Token[], at: number) => number,
): readonly Token[] {
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
  return kept;
}
