import { baseForm, leadIndex, leadVerb, purposeStart } from '../grammar/grammar.ts';
import { markTitle } from '../marking/mark.ts';
import {
  ACTS,
  BEHAVE,
  CONTACT,
  EXAMINE,
  GAINS,
  IMPROVE,
  KEEP,
  MADE,
  METRIC,
  PEOPLE,
  QUALITY,
  REACH,
  TROUBLE,
  UNITS,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { has } from '../text/masks.ts';
import { partOf, type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';
import { MEASURING, RATED } from '../words/vi/closed.ts';

const TOLD = METRIC | QUALITY | GAINS | TROUBLE | PEOPLE;
const COUNTABLE = MADE | ACTS | UNITS;

/**
 * The verb of a title that names work and nothing that a number could measure or count: “Optimise the checkout”. Where the
 * thing could be counted (“Write articles”, “Viết bài”), its number needs no unit. `isCount`: the numbers start at zero.
 */
export function uncountedWorkIn(title: string, lexicons: Lexicons, isCount: boolean): TextPart | undefined {
  const { core } = markTitle(scanTitle(title, lexicons));
  const end = purposeStart(core);
  const at = leadVerb(core, end);
  const verb = core.chunks[at];
  if (verb === undefined || at > leadIndex(core) || !has(verb.mask, WORK | IMPROVE | CONTACT)) return undefined;
  if (core.language === 'vi' && has(verb.mask, EXAMINE) && isRating(core, verb)) return undefined;
  if (has(verb.mask, REACH | KEEP) || (core.language === 'en' && !baseForm(verb))) return undefined;
  const told = core.chunks.slice(at + 1, end);
  if (told.length === 0 || told.some(tells)) return undefined;
  const countable = told.some(
    ({ mask, forms }) => has(mask, COUNTABLE) && (core.language === 'vi' ? isCount : (forms & FORM.plural) !== 0),
  );
  return countable || told.some(isPluralWord) ? undefined : partOf(core, verb);
}

/** *điểm đánh giá chéo*, *đánh giá trung bình*: what was found, and nobody looks at anything. */
function isRating({ title, tokens }: Scan, { from, to }: Chunk): boolean {
  const [first, second] = [tokens[to + 1]?.key ?? '', tokens[to + 2]?.key ?? ''];
  if (RATED.has(first) || RATED.has(`${first} ${second}`)) return true;
  const before = title.slice(0, tokens[from]?.start).trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return MEASURING.has(before.normalize('NFC'));
}

/** A measure, people, trouble or a number; what is done as work as well (“thanh toán”) tells nothing. */
const tells = ({ mask, number }: Chunk): boolean =>
  number !== undefined || has(mask, TOLD) || (has(mask, BEHAVE) && !has(mask, WORK));

/** An English word of no list that may be a plural: “Rewrite the adapters”. */
const isPluralWord = ({ mask, key }: Chunk): boolean => mask === 0 && /[^s]s$/.test(key);
