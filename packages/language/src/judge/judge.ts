import {
  ABLE,
  ACTS,
  ALL,
  BEHAVE,
  COMPARATIVE,
  CONTACT,
  DOWN,
  FINISHED,
  GAIN,
  GAINS,
  HIRE,
  IMPROVE,
  KEEP,
  MADE,
  METRIC,
  MOVE,
  NONE,
  NOUN,
  PEOPLE,
  QUALITY,
  REACH,
  RESULT_NOUN,
  SERVICE,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  VERB,
  WHOLE,
  WORK,
} from './bits.ts';
import { baseForm, headNoun, leadIndex, leadVerb, past, purposeStart } from './grammar.ts';
import { FORM } from './inflect.ts';
import type { Lexicons } from './lexicon.ts';
import { readQuantity } from './quantity.ts';
import type { QuantityReading } from './reading.ts';
import { type Chunk, partOf, type Scan, scanTitle } from './scan.ts';
import type { TextPart } from './tokens.ts';

export type Label = 'activity' | 'output' | 'outcome' | 'unclear';

/** What a title was judged by, as parts of the title. */
export interface Evidence {
  verb?: TextPart;
  object?: TextPart;
  count?: { number: string; noun: string } & TextPart;
  metric?: TextPart;
  level?: TextPart;
  purpose?: TextPart;
}

export interface Verdict {
  label: Label;
  /** 0 (a guess) to 1 (certain). */
  sure: number;
  evidence: Evidence;
}

interface Finding {
  label: Label;
  sure: number;
  quantity?: QuantityReading;
  metric?: number;
  object?: number;
}

const has = (mask: number, bits: number): boolean => (mask & bits) !== 0;
const maskAt = (scan: Scan, index: number): number => scan.chunks[index]?.mask ?? 0;

/** Numbers decide first, a result before a count; in a purpose clause only a result counts. */
function byNumbers(scan: Scan, purpose: number): Finding | undefined {
  let best: Finding | undefined;
  for (let index = 0; index < scan.chunks.length; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk?.number === undefined) continue;
    const quantity = readQuantity(scan, index, chunk);
    if (quantity.reading === 'result') return { label: 'outcome', sure: 0.95, quantity };
    if (index > purpose || best !== undefined) continue;
    if (quantity.reading === 'things') best = { label: 'output', sure: 0.8, quantity };
    else if (quantity.reading === 'acts') best = { label: 'activity', sure: 0.9, quantity };
    else if (quantity.reading === 'one') best = { label: 'activity', sure: 0.7, quantity };
  }
  return best;
}

/** A clause that says which way a metric goes, with no number. */
function byDirection(scan: Scan, purpose: number, verbAt: number): Finding | undefined {
  const { chunks } = scan;
  for (let index = 0; index < purpose; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (has(chunk.mask, MOVE | IMPROVE) && opensClause(scan, index, verbAt)) {
      const found = movement(scan, index, chunk);
      if (found?.label === 'outcome' || (found !== undefined && index === leadIndex(scan))) return found;
    }
    if (has(chunk.mask, RESULT_NOUN) && subjectMoves(scan, index, purpose, verbAt))
      return { label: 'outcome', sure: 0.8, metric: index };
    if (has(chunk.mask, COMPARATIVE)) {
      const found = comparison(scan, index, verbAt);
      if (found !== undefined) return found;
    }
  }
  return undefined;
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
  if (has(mask, TROUBLE))
    return alsoWork && !has(verb.mask, DOWN) ? undefined : { label: 'outcome', sure: 0.8, metric: head };
  if (has(mask, GAINS | PEOPLE) && has(verb.mask, UP | DOWN | KEEP) && !alsoWork)
    return { label: 'outcome', sure: 0.75, metric: head };
  const gerund = next !== undefined && scan.language === 'en' && has(next.mask, WORK) && (next.forms & FORM.ing) !== 0;
  if (strong && gerund) return { label: 'activity', sure: 0.6, object: index + 1 };
  if (strong) return { label: 'outcome', sure: made ? 0.5 : 0.6 };
  if (alsoWork) return undefined;
  if (has(verb.mask, KEEP)) return { label: 'unclear', sure: 0.4 };
  return made ? { label: 'activity', sure: 0.6, object: head } : { label: 'unclear', sure: 0.4 };
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
function discontinuous(scan: Scan, verbAt: number): boolean {
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
  if ((verbAt < 0 || verbAt > lead) && has(maskAt(scan, lead), PEOPLE | GAINS | RESULT_NOUN | UNITS))
    return { label: 'outcome', sure: 0.7 };
  return undefined;
}

/** "Zero accidents", "Không để lộ dữ liệu": none of something. */
function byNone(scan: Scan, purpose: number): Finding | undefined {
  const lead = leadIndex(scan);
  for (let index = 0; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || !has(chunk.mask, NONE)) continue;
    const head = headNoun(scan, index + 1);
    const next = scan.chunks[index + 1];
    if (next !== undefined && has(next.mask, WORK | CONTACT) && !has(next.mask, TROUBLE | METRIC)) continue;
    const opens = index === 0 || index <= lead;
    const trouble = has(maskAt(scan, head), TROUBLE | METRIC);
    if (opens || trouble) return { label: 'outcome', sure: opens ? 0.85 : 0.7, metric: head };
    if (scan.chunks[index - 1] !== undefined && has(scan.chunks[index - 1]?.mask ?? 0, REACH | COMPARE_TO))
      return { label: 'outcome', sure: 0.7 };
  }
  return undefined;
}
const COMPARE_TO = DOWN;

/** "All staff trained", "Every invoice paid on time": the whole of something countable. */
function byWhole(scan: Scan, purpose: number, verbAt: number): Finding | undefined {
  for (let index = 0; index < purpose && index < 8; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || !has(chunk.mask, ALL)) continue;
    const head = headNoun(scan, index + 1);
    if (head < 0) continue;
    const noun = scan.chunks[head];
    if (noun === undefined || !has(noun.mask, UNITS | PEOPLE | GAINS | TROUBLE | MADE)) continue;
    if (scan.language === 'en' && (noun.forms & FORM.plural) === 0 && !/^(?:every|each|any)$/.test(chunk.key)) continue;
    if (scan.language === 'vi' && (!/^(?:toàn|tất|mọi|toan|tat|moi)$/.test(chunk.key) || has(noun.mask, WHOLE)))
      continue;
    if (index > leadIndex(scan) && index !== verbAt + 1) continue;
    if (verbAt >= 0 && verbAt < index) {
      const verb = maskAt(scan, verbAt);
      if (has(verb, CONTACT) && has(noun.mask, GAINS | PEOPLE)) return { label: 'activity', sure: 0.7, object: head };
      return has(verb, MOVE) ? undefined : { label: 'output', sure: 0.5, object: head };
    }
    return afterWhole(scan, head, purpose);
  }
  return undefined;
}

function afterWhole(scan: Scan, head: number, purpose: number): Finding | undefined {
  for (let index = head + 1; index < purpose; index += 1) {
    const mask = maskAt(scan, index);
    if (has(mask, TRAIN)) return { label: 'output', sure: 0.7, object: head };
    if (has(mask, ACTS) && has(maskAt(scan, head), PEOPLE)) return undefined;
    if (
      has(mask, WORK | FINISHED) &&
      (scan.language === 'vi' || (scan.chunks[index] !== undefined && past(scan.chunks[index] as Chunk)))
    )
      return { label: 'output', sure: 0.6, object: head };
    if (has(mask, BEHAVE | SERVICE | REACH)) return { label: 'outcome', sure: 0.55 };
  }
  return undefined;
}

/** A verb of work leads and no result is stated. */
function byVerb(scan: Scan, verbAt: number, purpose: number): Finding | undefined {
  const verb = scan.chunks[verbAt];
  if (verb === undefined) return undefined;
  const head = headNoun(scan, verbAt + 1);
  const object = head >= 0 && head < purpose ? head : verbAt + 1;
  const mask = maskAt(scan, head);
  if (has(verb.mask, HIRE) && !has(verb.mask, WORK & ~HIRE & 0)) {
    if (has(mask, PEOPLE) && has(verb.mask, HIRE)) return { label: 'output', sure: 0.6, object };
  }
  if (has(verb.mask, WORK) && has(verb.mask, GAIN) && has(mask, GAINS | METRIC) && !has(mask, MADE | ACTS))
    return { label: 'unclear', sure: 0.3, object };
  if (has(verb.mask, WORK | CONTACT | TRAIN)) return { label: 'activity', sure: 0.8, object };
  if (has(verb.mask, GAIN | SERVICE | REACH | KEEP)) {
    if (has(verb.mask, GAIN) && has(mask, GAINS) && scan.chunks[verbAt + 1]?.key === 'more')
      return { label: 'outcome', sure: 0.6, metric: head };
    return has(mask, MADE | ACTS) && !has(mask, GAINS | METRIC)
      ? { label: 'activity', sure: 0.55, object }
      : { label: 'unclear', sure: 0.3, object };
  }
  return undefined;
}

/** "Service deployed on staging", "Users can export …", "Announcement talk at …": a thing that exists or an event, no effect. */
const counts = (scan: Scan, lead: number): boolean => scan.chunks[lead]?.number?.kind === 'quantity';

function byState(scan: Scan, purpose: number): Finding | undefined {
  const lead = leadIndex(scan);
  const head = headNoun(scan, lead);
  for (let index = lead; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined) break;
    if (has(chunk.mask, ABLE)) return { label: 'activity', sure: 0.55 };
    if (has(chunk.mask, FINISHED) && index > lead) return { label: 'activity', sure: 0.6, object: head };
    if (
      has(chunk.mask, WORK) &&
      index > lead &&
      scan.language === 'en' &&
      past(chunk) &&
      !baseForm(chunk) &&
      !scan.tokens[chunk.from]?.hyphen &&
      !counts(scan, lead)
    )
      return { label: 'activity', sure: 0.65, object: head };
  }
  const mask = maskAt(scan, head);
  if (has(mask, MADE | ACTS) && !has(mask, METRIC | QUALITY | GAINS | TROUBLE))
    return { label: 'activity', sure: 0.55, object: head };
  return undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set('the our a an their its your all each every my this these'.split(' '));
const PARTICLES: ReadonlySet<string> = new Set(
  'up down out in on off over together through back forward away'.split(' '),
);

/** An unknown English word before an article is a command: "Nail down our profile". */
function byCommand(scan: Scan): Finding | undefined {
  const lead = leadIndex(scan);
  const first = scan.chunks[lead];
  if (scan.language !== 'en' || first === undefined || first.mask !== 0 || first.small || first.number !== undefined)
    return undefined;
  const next = scan.chunks[lead + 1];
  const then = next !== undefined && PARTICLES.has(next.key) ? scan.chunks[lead + 2] : next;
  const particle = then !== next && then !== undefined && !then.small && then.number === undefined;
  return then !== undefined && (particle || DETERMINERS.has(then.key))
    ? { label: 'activity', sure: 0.5, object: headNoun(scan, lead + 1) }
    : undefined;
}

/** Nothing that a result is made of – no number, metric, direction, behaviour, comparison – is work named by a word that the lists do not hold. */
function byAbsence(scan: Scan, purpose: number): Finding | undefined {
  let words = 0;
  for (let index = 0; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (
      chunk === undefined ||
      has(chunk.mask, RESULT_LOOK) ||
      chunk.number?.kind === 'quantity' ||
      BECOMING.has(chunk.key)
    )
      return undefined;
    words += chunk.to - chunk.from + 1;
  }
  return words >= 3 ? { label: 'activity', sure: 0.4 } : undefined;
}
const RESULT_LOOK = RESULT_NOUN | GAINS | MOVE | BEHAVE | NONE | COMPARATIVE;
const BECOMING: ReadonlySet<string> = new Set('become becoming be being have is are trở tro thành %'.split(' '));

function find(scan: Scan, purpose: number, verbAt: number): Finding {
  const counted = byNumbers(scan, purpose);
  if (counted?.label === 'outcome') return counted;
  const direction = byDirection(scan, purpose, verbAt);
  if (direction?.label === 'outcome' && (counted === undefined || direction.metric !== undefined)) return direction;
  if (counted !== undefined) return counted;
  return (
    byNone(scan, purpose) ??
    direction ??
    byWhole(scan, purpose, verbAt) ??
    byVerb(scan, verbAt, purpose) ??
    byCommand(scan) ??
    byState(scan, purpose) ??
    byAbsence(scan, purpose) ?? { label: 'unclear', sure: 0.2 }
  );
}

function evidenceOf(scan: Scan, purpose: number, verbAt: number, finding: Finding): Evidence {
  const evidence: Evidence = {};
  const { chunks } = scan;
  const verb = chunks[verbAt];
  if (verb !== undefined && has(verb.mask, VERB)) evidence.verb = partOf(scan, verb);
  const object = chunks[finding.object ?? -1];
  if (object !== undefined) evidence.object = partOf(scan, object);
  const opening = chunks[purpose];
  const closing = chunks.at(-1);
  if (opening !== undefined && closing !== undefined) evidence.purpose = partOf(scan, opening, closing);
  const quantity = finding.quantity;
  const number = chunks[quantity?.at ?? -1];
  if (quantity !== undefined && number !== undefined) {
    const noun = chunks[quantity.noun];
    if (finding.label === 'outcome') evidence.level = partOf(scan, number);
    else {
      const last = noun ?? number;
      evidence.count = {
        ...partOf(scan, number, last),
        number: partOf(scan, number).text,
        noun: noun === undefined ? '' : partOf(scan, noun).text,
      };
    }
  }
  const metric = chunks[finding.metric ?? quantity?.metric ?? -1];
  if (metric !== undefined && has(metric.mask, NOUN)) evidence.metric = partOf(scan, metric);
  return evidence;
}

/** Judges a scanned title. */
export function judgeScan(scan: Scan): Verdict {
  if (scan.chunks.length === 0) return { label: 'unclear', sure: 0, evidence: {} };
  const purpose = purposeStart(scan);
  const verbAt = leadVerb(scan, purpose);
  const finding = find(scan, purpose, verbAt);
  return { label: finding.label, sure: finding.sure, evidence: evidenceOf(scan, purpose, verbAt, finding) };
}

/** Tells from a key result's title alone whether it names work (activity), things made or covered (output) or a result (outcome); "unclear" means: keep silent. */
export function judge(title: string, lexicons: Lexicons): Verdict {
  return judgeScan(scanTitle(title, lexicons));
}
