import type { Chunk } from './chunk.ts';
import { type Lexicon, type Lexicons, silentLexicons } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import type { Match } from './phrases.ts';
import { withParticles } from './plain-particles.ts';
import { type TextPart, type Token, tokenise } from './tokens.ts';

export interface Scan {
  title: string;
  language: 'en' | 'vi';
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  /** The word lists that it was cut by. */
  lexicons: Lexicons;
}

const SMALL_EN: ReadonlySet<string> = new Set(
  'of for with to in on at by from and or but that which who whose a an the as into onto across about during before after until via through among their our its his her your this these those be is are was were will has have had not it they we i you per than so if when where while without versus vs off out up down has been being must should would'.split(
    ' ',
  ),
);
const SMALL_VI: ReadonlySet<string> = new Set(
  'cho của ở tại với về và theo từ đến qua bằng trong trên dưới các những mà thì là bởi do khi để hoặc hay cùng ra vào lên xuống được bị sẽ đã đang rằng này đó tới cua o tai voi ve va tu den bang cac nhung ma thi la khi de hoac duoc bi se da dang nay do toi'.split(
    ' ',
  ),
);

/** Function words tell English from Vietnamese better than any noun. */
const TELLING_EN: ReadonlySet<string> = new Set(
  'the of and for with by from into our their all on is are at an as per'.split(' '),
);

/** What a word says about its title's language: how much for Vietnamese without marks, how much for English. */
interface Evidence {
  readonly vietnamese: number;
  readonly english: number;
}

const evidence = new WeakMap<Lexicons, Map<string, Evidence>>();
/** Words kept; plans use far fewer, and a hostile one must not fill the memory. */
const MOST_WORDS = 50_000;

function weigh(key: string, marked: boolean, lexicons: Lexicons): Evidence {
  const plain = lexicons.viPlain.known.has(key);
  const known = lexicons.en.known.has(key) || SMALL_EN.has(key);
  const english = (known && !plain) || (!known && !marked && !isSyllable(key)) ? 1 : 0;
  return {
    vietnamese: marked ? 3 : plain && !known ? 2 : 0,
    english: english + (TELLING_EN.has(key) ? 2 : 0),
  };
}

/** Guesses the main language of a title: Vietnamese when its words look more Vietnamese than English. */
function mainLanguage(tokens: readonly Token[], lexicons: Lexicons): 'en' | 'vi' | 'viPlain' {
  let words = evidence.get(lexicons);
  if (words === undefined) {
    words = new Map();
    evidence.set(lexicons, words);
  }
  let marks = 0;
  let vietnamese = 0;
  let english = 0;
  for (const { kind, key, marked } of tokens) {
    if (kind !== 'word') continue;
    let said = words.get(key);
    if (said === undefined) {
      said = weigh(key, marked, lexicons);
      if (words.size < MOST_WORDS) words.set(key, said);
    }
    if (marked) marks += 1;
    vietnamese += said.vietnamese;
    english += said.english;
  }
  if (vietnamese <= english) return 'en';
  return marks > 0 ? 'vi' : 'viPlain';
}

/** What can be a Vietnamese syllable typed without marks: “mode” and “report” cannot. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[iy]?|e|i)?|u(?:a|ay|e|i|oi|ou|o|u|y[ae]?|yu)?|y(?:eu?)?)(?:ch?|m|ng?|nh|p|t)?$/;
const isSyllable = (word: string): boolean => word.length < 8 && SYLLABLE.test(word);

function match(tokens: readonly Token[], at: number, main: Lexicon, other: Lexicon | undefined): Match | undefined {
  const own = main.judge.longest(tokens, at);
  if (own !== undefined || other === undefined) return own;
  const token = tokens[at];
  return token !== undefined && !main.known.has(token.key) ? other.judge.longest(tokens, at) : undefined;
}

/** The last titles: every rule asks for the same title's words one after another. */
const recent = new WeakMap<Lexicons, Map<string, Scan>>();
const RECENT = 64;

/** The words of a title, cut into chunks by longest match over the word lists. Linear in the title's length. */
export function scanTitle(title: string, lexicons: Lexicons): Scan {
  let known = recent.get(lexicons);
  if (known === undefined) {
    known = new Map();
    recent.set(lexicons, known);
  }
  let scan = known.get(title);
  if (scan === undefined) {
    if (known.size >= RECENT) known.clear();
    scan = scanAfresh(title, lexicons);
    known.set(title, scan);
  }
  return scan;
}

const scanAfresh = (title: string, lexicons: Lexicons): Scan =>
  scanTokens(title, lexicons === silentLexicons() ? [] : tokenise(title), lexicons);

/** Some of a title's tokens, cut into chunks as if they stood alone. */
export function scanTokens(title: string, tokens: readonly Token[], lexicons: Lexicons): Scan {
  const guess = mainLanguage(tokens, lexicons);
  const language = guess === 'en' ? 'en' : 'vi';
  const main = lexicons[guess];
  const other = language === 'vi' ? lexicons.en : undefined;
  const small = language === 'en' ? SMALL_EN : SMALL_VI;
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = match(tokens, at, main, other);
    const number = found !== undefined && found.size > 1 ? undefined : readNumber(tokens, at, language);
    if (number !== undefined) {
      chunks.push({ from: at, to: number.to, key: token.key, mask: 0, forms: 0, number, small: false });
      at = number.to + 1;
      continue;
    }
    const size = found?.size ?? 1;
    chunks.push({
      from: at,
      to: at + size - 1,
      key: token.key,
      mask: found?.mask ?? 0,
      forms: found?.forms ?? 0,
      number: undefined,
      small: size === 1 && small.has(token.key),
    });
    at += size;
  }
  return { title, language, tokens, chunks: guess === 'viPlain' ? withParticles(chunks) : chunks, lexicons };
}

/** The text between two chunks, both included. */
export function partOf(scan: Scan, first: Chunk, last: Chunk = first): TextPart {
  const start = scan.tokens[first.from]?.start ?? 0;
  const end = scan.tokens[last.to]?.end ?? start;
  return { text: scan.title.slice(start, end), start, end };
}
