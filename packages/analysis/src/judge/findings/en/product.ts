import { leadIndex, opensWithVerb } from '../../grammar/grammar.ts';
import { headNoun, isBreak } from '../../grammar/head.ts';
import { isManner } from '../../quantity/share.ts';
import { ACTS, COMPARATIVE, GAINS, MADE, NONE, NOUN, PEOPLE, RESULT_NOUN, UNITS } from '../../text/bits.ts';
import type { Chunk } from '../../text/chunk.ts';
import { verbForms } from '../../text/inflect.ts';
import { has, maskAt } from '../../text/masks.ts';
import type { Scan } from '../../text/scan.ts';
import type { Finding } from '../../verdict.ts';
import { DOES, FINDING_OUT, HOLDING, LONE_PARTS, PARTS, SYSTEM } from '../../words/en/product.ts';
import { recursAfter } from '../state.ts';

/** The third persons of what a product does, with their plain forms. */
const THIRD: ReadonlyMap<string, string> = new Map(
  [...DOES].flatMap((verb) => verbForms(verb).slice(1, 2)).map(([form], at) => [form, [...DOES][at] ?? '']),
);
const LONGEST = 8;

/** “The importer reads spreadsheets”, “All screens use the new palette”: what a thing that was made does is told, and nothing of how well. */
export function byProduct(scan: Scan, purpose: number): Finding | undefined {
  const { chunks, tokens } = scan;
  if (chunks.some(isMeasured)) return undefined;
  const lead = leadIndex(scan);
  let head = lead;
  let closed = false;
  let joined = false;
  for (let index = lead + 1; index < purpose && index <= lead + LONGEST; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || isBreak(chunk) || chunk.number?.kind === 'quantity') return undefined;
    const plain = THIRD.get(chunk.key);
    const subject = tokens[chunks[head]?.to ?? -1]?.key ?? '';
    const named = /^(?:the|our|a|an|its|their)$/.test(chunks[index - 1]?.key ?? '');
    const does = !named && (plain !== undefined || DOES.has(chunk.key));
    // “Retire v1 endpoints and tell integrators”: a second command.
    if (does && plain === undefined && opensWithVerb(scan, lead)) return undefined;
    if (does && head < index && doesSo(scan, head, chunk, plain === undefined, joined, subject))
      return isPlain(scan, index, plain ?? chunk.key, subject, purpose)
        ? { label: 'activity', sure: 0.6, object: head, state: index }
        : undefined;
    if (/^(?:and|&|\/|,)$/.test(chunk.key)) joined ||= !closed;
    else if (/^(?:of|for|in|on|from|to|with|by)$/.test(chunk.key)) closed = true;
    else if (chunk.small && !/^(?:the|our|its|their|a|an)$/.test(chunk.key)) return undefined;
    else if (!closed && !isAdverb(chunk)) head = index;
  }
  return undefined;
}

/** “the next one” measures nothing. */
const isMeasured = ({ key, number }: Chunk): boolean =>
  number?.kind === 'quantity' && !number.attributive && key !== 'one';

const isAdverb = ({ key, mask }: Chunk): boolean =>
  /^(?:now|also|only|always|then|each|all|both)$/.test(key) || (mask === 0 && key.length > 4 && key.endsWith('ly'));

/** Subject and verb agree, and the subject is part of a product, or a name that no list holds. */
function doesSo(scan: Scan, head: number, verb: Chunk, plain: boolean, joined: boolean, subject: string): boolean {
  const many = singularOf(subject);
  if (plain) return (many !== undefined && PARTS.has(many)) || (joined && PARTS.has(subject));
  if (PARTS.has(subject) || LONE_PARTS.has(subject)) return !(joined && verb.mask === 0);
  const name = scan.chunks[head];
  const at = scan.chunks.indexOf(verb);
  const next = scan.chunks[at + 1];
  const ofItself = /^(?:automatically|autonomously|independently)$/.test(scan.chunks[at - 1]?.key ?? '');
  // “GraphTool learns to …”: an unknown name before a verb that is no plural of the lists.
  return (
    name?.mask === 0 &&
    many === undefined &&
    scan.tokens[name.to]?.capital === true &&
    (ofItself || !has(verb.mask, RESULT_NOUN | GAINS | PEOPLE | MADE | ACTS | UNITS)) &&
    (isCamel(scan, name) || SYSTEM.has(THIRD.get(verb.key) ?? '')) &&
    !scan.chunks.some(({ key }) => /^(?:our|us|we)$/.test(key)) &&
    (next !== undefined || verb.key === 'learns')
  );
}

/** “OvenPilot”: a capital inside; so are products named. */
const isCamel = ({ title, tokens }: Scan, { from, to }: Chunk): boolean =>
  /\p{Ll}\p{Lu}\p{Ll}/u.test(title.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0));

function singularOf(word: string): string | undefined {
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|sh|ch|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Nothing behind the verb says how well, how much more, or that people gained by it. */
function isPlain(scan: Scan, verb: number, plain: string, subject: string, purpose: number): boolean {
  const { chunks } = scan;
  const next = chunks[verb + 1];
  // “The client learns to merge”: what it learns was marked away as a purpose.
  if (next === undefined) return plain === 'learn';
  if (recursAfter(scan, verb + 1)) return false;
  for (let index = verb + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (has(chunk.mask, COMPARATIVE | NONE) || isManner(scan, index) || WELL.test(chunk.key)) return false;
  }
  const head = headNoun(scan, verb + 1);
  const after = chunks[head + 1];
  // “error codes”: the last word, though no list holds it, is what is meant.
  const named =
    after !== undefined && !has(after.mask, NOUN) && !after.small && scan.tokens[after.to]?.key.endsWith('s') === true;
  const object = head >= 0 && head < purpose && !named ? maskAt(scan, head) : 0;
  const result = has(object, RESULT_NOUN | GAINS | PEOPLE) && !has(object, MADE | ACTS | UNITS);
  const found = FINDING_OUT.has(subject) || FINDING_OUT.has(singularOf(subject) ?? '');
  if (found && REVEALING.test(plain))
    return !/^(?:that|no|how)$/.test(next.key) && has(object, MADE | UNITS) && !result;
  return !result || HOLDING.has(plain);
}

/** What a paper does that tells a result. */
const REVEALING =
  /^(?:show|confirm|suggest|report|determine|detect|measure|reflect|reveal|demonstrate|identify|recommend|highlight)$/;
const WELL =
  /^(?:quickly|fast|well|instantly|reliably|smoothly|correctly|accurately|flawlessly|better|easily|efficiently|enough|perfectly)$/;
