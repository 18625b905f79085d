/** A piece of a title: offsets are UTF-16 units of the title as given, whatever its Unicode form. */
export interface TextPart {
  text: string;
  start: number;
  end: number;
}

export interface Token {
  /** NFC, lower case, Vietnamese tone marks in one place: what the word lists are looked up by. */
  key: string;
  kind: 'word' | 'code' | 'number' | 'mark';
  start: number;
  end: number;
  /** No space between this token and the one before it. */
  glued: boolean;
  /** Joined to the token before it by a hyphen: "30-minute". */
  hyphen: boolean;
  /** Carries a mark that only Vietnamese (or a loan word) uses. */
  marked: boolean;
  /** Starts with a capital. */
  capital: boolean;
  /** Starts with a capital and goes on in small letters, as names do. */
  proper: boolean;
}

/** Titles are one line; what follows this many tokens is not read, which keeps the worst case linear. */
const TOKEN_LIMIT = 1000;
const WORD_LIMIT = 64;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** 0 other, 1 letter, 2 letter with a mark. */
function letterClass(code: number): 0 | 1 | 2 {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
  if (code < 0xc0) return 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  if (code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff)) return 2;
  return code >= 0x250 && code < 0x2000 ? 1 : code >= 0x3040 && code < 0xe000 ? 1 : 0;
}

const isCapital = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : code !== String.fromCharCode(code).toLowerCase().charCodeAt(0);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;

const TONE_MOVES: ReadonlyMap<string, string> = new Map(
  [
    'oá óa',
    'oà òa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oé óe',
    'oè òe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
    'uý úy',
    'uỳ ùy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ]
    .map((pair) => pair.split(' '))
    .map(([from = '', to = '']) => [from, to]),
);
const Y_TO_I: ReadonlyMap<string, string> = new Map([
  ['ý', 'í'],
  ['ỳ', 'ì'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
]);

/** Last letters of words that are spelt in two ways. */
const SETTLED: ReadonlySet<number> = new Set([...'áàảãạéèẻẽẹýỳỷỹỵí'].map((letter) => letter.charCodeAt(0)));

/** "hoá" and "hóa", "tỉ" and "tỷ", "quí" and "quý" are one word. */
function settleTone(word: string): string {
  const size = word.length;
  if (size < 2 || !SETTLED.has(word.charCodeAt(size - 1))) return word;
  const moved = TONE_MOVES.get(word.slice(size - 2));
  if (moved !== undefined) return word.slice(0, size - 2) + moved;
  const plain = Y_TO_I.get(word.charAt(size - 1));
  if (plain !== undefined && 'hklmstvb'.includes(word.charAt(size - 2)) && size <= 3)
    return word.slice(0, size - 1) + plain;
  if (word === 'quí') return 'qúy';
  return word;
}

/** Removes Vietnamese marks: for text typed without them. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}

function wordKey(text: string, marked: boolean, combining: boolean): string {
  if (text.length > WORD_LIMIT) return '';
  if (!marked) return text.toLowerCase();
  return settleTone((combining ? text.normalize('NFC') : text).toLowerCase());
}

/** Cuts a title into words, codes (letters and digits in one: Q4, B2B), numbers and marks. Linear; hyphens and apostrophes inside words vanish. */
export function tokenise(title: string): Token[] {
  const tokens: Token[] = [];
  const size = title.length;
  let at = 0;
  let last = 0;
  let hyphen = false;
  // Of a title all in capitals, capitals tell nothing.
  const shouts = title === title.toUpperCase();
  while (at < size && tokens.length < TOKEN_LIMIT) {
    const code = title.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      hyphen = false;
      continue;
    }
    const glued = at === last && at > 0;
    const start = at;
    if (isDigit(code)) {
      at = numberEnd(title, at);
      tokens.push({
        key: title.slice(start, at),
        kind: 'number',
        start,
        end: at,
        glued,
        hyphen,
        marked: false,
        capital: false,
        proper: false,
      });
    } else if (letterClass(code) > 0 || isCombining(code)) {
      const word = readWord(title, at);
      at = word.end;
      const text = title.slice(start, word.textEnd);
      const key = wordKey(text, word.marked, word.combining);
      const capital = !shouts && isCapital(code);
      const proper = capital && text.length > 1 && text.slice(1) === text.slice(1).toLowerCase();
      tokens.push({
        key,
        kind: word.digits ? 'code' : 'word',
        start,
        end: word.textEnd,
        glued,
        hyphen,
        marked: word.marked,
        capital,
        proper,
      });
    } else {
      const between = isHyphen(code) && at > 0 && !isSpace(title.charCodeAt(at - 1)) && at + 1 < size;
      const next = between ? title.charCodeAt(at + 1) : 0;
      at += 1;
      if (between && (letterClass(next) > 0 || (isDigit(next) && tokens.at(-1)?.kind !== 'number'))) {
        hyphen = true;
        last = at;
        continue;
      }
      at = markEnd(title, start);
      tokens.push({
        key: title.slice(start, at),
        kind: 'mark',
        start,
        end: at,
        glued,
        hyphen: false,
        marked: false,
        capital: false,
        proper: false,
      });
    }
    hyphen = false;
    last = at;
  }
  return tokens;
}

/** Digits with inner points and commas. */
function numberEnd(title: string, from: number): number {
  let at = from;
  while (at < title.length) {
    const code = title.charCodeAt(at);
    const inner = (code === 44 || code === 46) && isDigit(title.charCodeAt(at + 1));
    if (!isDigit(code) && !inner) break;
    at += 1;
  }
  return at;
}

/** Marks of two signs stay one: >=, <=, =>, ->. */
function markEnd(title: string, from: number): number {
  const pair = title.slice(from, from + 2);
  return pair === '>=' || pair === '<=' || pair === '=>' || pair === '->' ? from + 2 : from + 1;
}

interface Word {
  end: number;
  textEnd: number;
  marked: boolean;
  combining: boolean;
  digits: boolean;
}

function readWord(title: string, from: number): Word {
  let at = from;
  let marked = false;
  let combining = false;
  let digits = false;
  while (at < title.length) {
    const code = title.charCodeAt(at);
    const letter = letterClass(code);
    if (letter === 2) marked = true;
    else if (isCombining(code)) combining = true;
    else if (isDigit(code)) digits = true;
    else if (digits && code === 46 && isDigit(title.charCodeAt(at + 1))) digits = true;
    else if (letter === 0) break;
    at += 1;
  }
  const textEnd = at;
  if (isApostrophe(title.charCodeAt(at))) {
    const next = title.charCodeAt(at + 1);
    const possessive = (next === 115 || next === 83) && letterClass(title.charCodeAt(at + 2)) === 0;
    if (possessive) at += 2;
    else if (letterClass(next) === 0) at += 1;
  }
  return { end: at, textEnd, marked: marked || combining, combining, digits };
}
