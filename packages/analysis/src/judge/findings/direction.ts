import { leadIndex } from '../grammar/grammar.ts';
import { headNoun } from '../grammar/head.ts';
import {
  ACTS,
  BEHAVE,
  COMPARATIVE,
  CONTACT,
  DOWN,
  GAINS,
  IMPROVE,
  KEEP,
  MADE,
  METRIC,
  MOVE,
  NOUN,
  PEOPLE,
  QUALITY,
  RESULT_NOUN,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { OFFICIAL } from '../words/vi/closed.ts';

/** A clause that says which way a metric goes, with no number. */
export function byDirection(scan: Scan, purpose: number, verbAt: number): Finding | undefined {
  const { chunks } = scan;
  for (let index = 0; index < purpose; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (has(chunk.mask, MOVE | IMPROVE) && opensClause(scan, index, verbAt) && chunks[index + 1]?.key !== '+') {
      const found = movement(scan, index, chunk);
      if (found?.label === 'outcome' || (found !== undefined && index === leadIndex(scan))) return found;
    }
    if (has(chunk.mask, RESULT_NOUN) && subjectMoves(scan, index, purpose, verbAt))
      return { label: 'outcome', sure: 0.8, metric: index };
    if (isFirst(scan, index, verbAt)) return { label: 'outcome', sure: 0.6 };
    if (has(chunk.mask, COMPARATIVE) || feelsMore(scan, index)) {
      const found = comparison(scan, index, verbAt);
      if (found !== undefined) return found;
    }
  }
  return byUnknownSubject(scan, purpose, verbAt);
}

/** No verb leads and something that the lists do not hold rises or falls: "Phí qua app tăng gấp đôi", "Fees double". */
function byUnknownSubject(scan: Scan, purpose: number, verbAt: number): Finding | undefined {
  if (verbAt >= 0) return undefined;
  const moves = scan.chunks.slice(leadIndex(scan) + 1, purpose).some((chunk) => {
    const finite = scan.language === 'vi' || ((chunk.forms & FORM.third) !== 0 && !has(chunk.mask, NOUN));
    return finite && has(chunk.mask, UP | DOWN) && !has(chunk.mask, WORK | IMPROVE);
  });
  return moves || endsMoved(scan, purpose) ? { label: 'outcome', sure: 0.5 } : undefined;
}

/** "Bullying reports halved": the title ends in what happened to its subject. English only. */
function endsMoved(scan: Scan, purpose: number): boolean {
  const last = scan.chunks[purpose - 1];
  if (scan.language !== 'en' || last === undefined || purpose < 2) return false;
  return has(last.mask, UP | DOWN) && !has(last.mask, WORK | NOUN) && (last.forms & FORM.past) !== 0;
}

/** "Make our product the first choice": the best of all. English only. */
function isFirst(scan: Scan, index: number, verbAt: number): boolean {
  if (scan.language !== 'en' || !/^(?:make|become)$/.test(scan.chunks[verbAt]?.key ?? '')) return false;
  const key = scan.chunks[index]?.key ?? '';
  const next = scan.chunks[index + 1]?.key ?? '';
  return /^(?:best|most|leading|favourite|favorite|preferred)$/.test(key) || (key === 'first' && next === 'choice');
}

/** "hài lòng hơn", "quay lại thường xuyên hơn": a behaviour and, close by, more of it. */
function feelsMore(scan: Scan, index: number): boolean {
  if (scan.language !== 'vi' || !has(maskAt(scan, index), BEHAVE)) return false;
  for (let next = index + 1; next < index + 4; next += 1) if (scan.chunks[next]?.key === 'hơn') return true;
  return false;
}

/** First in the title, or after a comma, a semicolon or a joiner. */
function opensClause(scan: Scan, index: number, verbAt: number): boolean {
  if (index === verbAt || index === leadIndex(scan)) return true;
  const key = scan.chunks[index - 1]?.key ?? '';
  return (
    key === ',' ||
    key === ';' ||
    key === 'and' ||
    key === 'và' ||
    key === '&' ||
    key === '.' ||
    key === ':' ||
    key === 'va'
  );
}

function movement(scan: Scan, index: number, verb: Chunk): Finding | undefined {
  const next = scan.chunks[index + 1];
  const head = headNoun(scan, index + 1);
  const mask = maskAt(scan, head);
  const alsoWork = has(verb.mask, WORK);
  const strong = has(verb.mask, UP | DOWN) && !alsoWork;
  const work =
    next !== undefined &&
    scan.language === 'vi' &&
    has(next.mask, WORK | CONTACT | TRAIN) &&
    !has(next.mask, METRIC | QUALITY | TROUBLE);
  if (work && !strong) return { label: 'activity', sure: 0.8, object: index + 1 };
  const made = has(mask, MADE | ACTS | UNITS) && !has(mask, METRIC | QUALITY | TROUBLE);
  if (has(mask, METRIC | QUALITY)) {
    const countable = scan.language === 'en' && alsoWork && !has(mask, METRIC);
    return countable && !has(verb.mask, MOVE)
      ? { label: 'unclear', sure: 0.4 }
      : { label: 'outcome', sure: 0.85, metric: head };
  }
  // "Raise the issue with the regulator": nobody wants more of it.
  if (has(mask, TROUBLE) && has(verb.mask, UP) && !has(verb.mask, DOWN)) return { label: 'unclear', sure: 0.4 };
  if (has(mask, TROUBLE))
    return alsoWork && !has(verb.mask, DOWN) ? undefined : { label: 'outcome', sure: 0.8, metric: head };
  if (has(mask, GAINS | PEOPLE) && has(verb.mask, UP | DOWN | KEEP) && !alsoWork)
    return { label: 'outcome', sure: 0.75, metric: head };
  const gerund = next !== undefined && scan.language === 'en' && has(next.mask, WORK) && (next.forms & FORM.ing) !== 0;
  if (strong && gerund) return { label: 'activity', sure: 0.6, object: index + 1 };
  if (strong) return { label: 'outcome', sure: made ? 0.5 : 0.6 };
  if (alsoWork) return undefined;
  if (has(verb.mask, KEEP)) return { label: 'unclear', sure: 0.4 };
  if (made) return { label: 'activity', sure: 0.6, object: head };
  return isOfficial(scan, index, verb)
    ? { label: 'activity', sure: 0.55, object: head }
    : { label: 'unclear', sure: 0.4 };
}

/** "Đẩy mạnh cải cách hành chính": the openers of official prose, and no metric, quality or behaviour behind them. Vietnamese only. */
function isOfficial(scan: Scan, index: number, verb: Chunk): boolean {
  if (scan.language === 'en') return false;
  const words = scan.tokens
    .slice(verb.from, verb.to + 1)
    .map(({ key }) => key)
    .join(' ');
  const told = scan.chunks.slice(index + 1);
  return OFFICIAL.has(words) && !told.some(({ mask }) => has(mask, RESULT_NOUN | GAINS | BEHAVE | COMPARATIVE));
}

/** "Confidence in mathematics grows", "Điểm … tăng". */
function subjectMoves(scan: Scan, metric: number, purpose: number, verbAt: number): boolean {
  if (verbAt >= 0 && verbAt < metric && !discontinuous(scan, verbAt)) return false;
  for (let index = metric + 1; index < purpose && index < metric + 7; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined) return false;
    if (has(chunk.mask, MOVE | IMPROVE | COMPARATIVE) && !has(chunk.mask, METRIC)) {
      if (scan.language === 'vi') return true;
      if ((scan.chunks[metric]?.forms ?? 0) & FORM.plural && index === metric + 1 && has(chunk.mask, UP | DOWN))
        return true;
      return (
        (chunk.forms & (FORM.third | FORM.past)) !== 0 ||
        chunk.key === 'up' ||
        chunk.key === 'down' ||
        has(chunk.mask, COMPARATIVE)
      );
    }
    if (verbAt >= 0 && discontinuous(scan, verbAt) && /^(?:lên|xuống|về|len|xuong|ve)$/.test(chunk.key)) return true;
  }
  return false;
}

/** Vietnamese verbs that need a second word: đưa … lên, kéo … xuống. */
export function discontinuous(scan: Scan, verbAt: number): boolean {
  const key = scan.chunks[verbAt]?.key ?? '';
  return scan.language === 'vi' && /^(?:đưa|kéo|đẩy|dua|keo|day)$/.test(key);
}

/** "Fewer incidents", "Make check-in quicker", "học sinh tự tin hơn". */
function comparison(scan: Scan, index: number, verbAt: number): Finding | undefined {
  const lead = leadIndex(scan);
  const verb = scan.chunks[verbAt];
  if (index === lead) {
    const head = headNoun(scan, index + 1);
    const growing = scan.chunks[index]?.key === 'more' && has(maskAt(scan, head), MADE | ACTS);
    return growing ? { label: 'unclear', sure: 0.3 } : { label: 'outcome', sure: 0.75, metric: head };
  }
  const makes =
    verb !== undefined && /^(?:make|making|made|makes|get|keep|làm|giúp|khiến|lam)$/.test(verb.key) && verbAt < index;
  if (makes) return { label: 'outcome', sure: 0.6 };
  if (verbAt < 0 || (verbAt > lead && has(maskAt(scan, lead), PEOPLE | GAINS | RESULT_NOUN | UNITS)))
    return { label: 'outcome', sure: 0.7 };
  return undefined;
}
