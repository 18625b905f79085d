import { hasNounsForVerbs, leadIndex } from '../../../judge/grammar/grammar.ts';
import { directionIn, type Lexicons, type TextPart, vagueVerbIn } from '../../../judge/index.ts';
import { DOWN, GAINS, IMPROVE, PEOPLE, UP } from '../../../judge/text/bits.ts';
import { type Scan, scanTitle } from '../../../judge/text/scan.ts';
import { fold } from '../../../judge/text/tokens.ts';
import { ofTitle } from '../../shared/of-title.ts';
import { cue, cuesIn } from './cues.ts';

/** The title's vague verb, unless the word is a noun there or a verb of movement: “Help desk rating”, “Tăng cường …”. */
export const vagueVerbOf = ofTitle((title, lexicons, whole): TextPart | undefined => {
  if ((cuesIn(whole, lexicons) & cue.vagueVerb) === 0) return undefined;
  const verb = vagueVerbIn(title, lexicons);
  if (!verb || title[verb.end] === '-') return undefined;
  const scan = scanTitle(title, lexicons);
  const at = scan.chunks.findIndex((chunk) => scan.tokens[chunk.from]?.start === verb.start);
  const moves = ((scan.chunks[at]?.mask ?? 0) & (UP | DOWN | IMPROVE)) !== 0;
  return moves || namesAThing(scan, at) ? undefined : verb;
});

/** Nouns as often as verbs: “Support tickets solved”, “Help desk rating”, “Research papers”, “Follow-up rate”. */
const nounsToo = /^(?:support|help|aid|research|study|work)$/;
const opensObject = /^(?:the|a|an|our|all|every|each|their|its|other|with|new|in|to|more|existing|local|at|on)$/;

function namesAThing(scan: Scan, at: number): boolean {
  const verb = scan.chunks[at];
  const next = scan.chunks[at + 1];
  if (!verb || !next || !hasNounsForVerbs(scan) || at !== leadIndex(scan)) return false;
  return nounsToo.test(verb.key) && !opensObject.test(next.key) && (next.mask & (PEOPLE | GAINS)) === 0;
}

/** Up or down as a title says it, and by which word. */
interface Movement {
  readonly way: 1 | -1;
  readonly word: TextPart;
}

/**
 * The way that the numbers of a title's object should go. None where something else is counted: the amount of the change
 * itself (hours saved, errors removed), what stands behind a colon, or what brings the change about (“by …”).
 */
export function movementIn(title: string, lexicons: Lexicons): Movement | undefined {
  const said = directionIn(title, lexicons);
  if (!said || said.way === 0) return undefined;
  const { word, second } = said;
  if (title[word.end] === '-' || (word.start > 0 && !second && !closing.test(title.slice(word.end, LONGEST))))
    return undefined;
  if (countsItself.test(fold(word.text.toLowerCase()))) return undefined;
  if (title.includes(':') || elsewhere.test(title.slice(word.end, LONGEST))) return undefined;
  return {
    way: said.way,
    word: second ? { text: `${word.text} … ${second.text}`, start: word.start, end: second.end } : word,
  };
}

export const movementOf = ofTitle(movementIn);

/** Behind “Tỷ lệ nghỉ việc giảm” only figures follow; “Số dự án giảm được chi phí” goes on. */
const closing = /^[\s,.]{0,3}(?:$|from|to|by|từ|xuống|lên|còn|[$€£]?\d|[<>≤≥])/iu;
const LONGEST = 300;
const elsewhere = /(?<!\p{L})(?:by|through|via|bằng|qua|nhờ)(?!\p{L}| (?:[$€£]?\d))/iu;
const countsItself =
  /^(?:nhanh|tang toc|fast|quick|speed|accelerat|add|exceed|scal|expand|multipl|eliminat|eradicat|get|prevent|stop|avoid|end|deflect|limit|mitigat|slow|eas|drop|declin|tiet|loai bo|xoa bo|cham dut|khong|han che|ngan|phong|vuot|them|cong|day lui|triet)/;
