import {
  DIGIT,
  HYPHEN,
  isNameCode,
  isNameStart,
  kindOf,
  LETTER,
  MARK,
  PUNCTUATION,
  SPACE,
  UNDERSCORE,
} from '../dialect/characters.ts';
import { keywordTrie, spellings } from '../dialect/surfaces.ts';
import { addressEnd } from './address.ts';
import { closingBlockComment, closingTextBlock, opensTextBlock, quoteEnd } from './delimited.ts';
import { ARROW, COMPARISON, DOTTED, type Line, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, TEXT, WORD } from './line.ts';

const QUOTE = 34;
const STAR = 42;
const COMMA = 44;
const DASH = 45;
const POINT = 46;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const MORE = 62;
const AT = 64;

export interface Comment {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into items, line by line. A quote, `"""` or comment that does not close costs its own line only, which is
 * why the ends of such things are looked for with care and never twice: the whole scan is linear.
 */
export class Scanner {
  readonly comments: Comment[] = [];
  /** `/*` that never close. */
  readonly openComments: Comment[] = [];
  /** How many texts over several lines did not close. */
  openTexts = 0;
  private readonly text: string;
  private readonly lineStarts: readonly number[];
  private number = 0;
  private at = 0;

  constructor(text: string, lineStarts: readonly number[]) {
    this.text = text;
    this.lineStarts = lineStarts;
  }

  /** Whether the next line is a whole line of the file, not what follows a text or comment over several lines. */
  get isAtLineStart(): boolean {
    return this.at === this.lineStarts[this.number];
  }

  /** Goes on with a line, zero-based. */
  seek(line: number): void {
    this.number = line;
    this.at = this.lineStarts[line] ?? this.text.length;
  }

  /** Reads the next line, empty ones too; false after the last. */
  next(line: Line): boolean {
    if (this.number >= this.lineStarts.length) return false;
    line.count = 0;
    line.number = this.number;
    line.start = this.lineStarts[this.number] ?? 0;
    line.end = this.endOfLine(this.number);
    line.indent = 0;
    line.commentStart = -1;
    let i = this.at;
    this.number++;
    this.at = this.lineStarts[this.number] ?? this.text.length;
    i = this.indentation(line, i);
    while (i < line.end) i = this.item(line, i);
    return true;
  }

  private endOfLine(number: number): number {
    const next = this.lineStarts[number + 1];
    if (next === undefined) return this.text.length;
    const last = this.text.charCodeAt(next - 1);
    return last === 10 && this.text.charCodeAt(next - 2) === 13 && next - 1 > (this.lineStarts[number] ?? 0)
      ? next - 2
      : next - 1;
  }

  private indentation(line: Line, at: number): number {
    let i = at;
    let column = 0;
    for (; i < line.end; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 9) column = (column & ~3) + 4;
      else if (code === 32) column++;
      else if (kindOf(code) !== SPACE) break;
      else if (code === 0xa0 || code === 0x3000) column++;
    }
    line.indent = column;
    return i;
  }

  /** Adds the item at `i`, if one starts there, and returns where to go on. */
  private item(line: Line, i: number): number {
    const code = this.text.charCodeAt(i);
    switch (kindOf(code)) {
      case SPACE:
        return i + 1;
      case LETTER:
      case UNDERSCORE:
        return this.word(line, i);
      case DIGIT:
        return this.numeric(line, i);
      case PUNCTUATION:
        return this.punctuation(line, i, code);
      case HYPHEN:
        if (this.text.charCodeAt(i + 1) !== MORE) return this.sign(line, i);
        line.add(ARROW, i, i + 2, -1, 0);
        return i + 2;
      default:
        return this.other(line, i);
    }
  }

  private word(line: Line, start: number): number {
    const { text } = this;
    let spelling = keywordTrie.find(text, start);
    const keywordEnd = spelling < 0 ? 0 : keywordTrie.end;
    if (spelling >= 0 && spellings[spelling]?.onlyBeforePerson && !this.personFollows(keywordEnd)) spelling = -1;
    let kind = WORD;
    let i = start + 1;
    for (; i < line.end; i++) {
      const code = text.charCodeAt(i);
      if (isNameCode(code)) continue;
      if (code !== POINT || !isNameStart(text.charCodeAt(i + 1))) break;
      kind = DOTTED;
    }
    if (spelling < 0 && text.charCodeAt(i) === COLON) i = Math.max(i, addressEnd(text, start, i, line.end));
    // An arrow may be glued to the word before it: `30→45`, `a->b`.
    if (text.charCodeAt(i) === MORE && text.charCodeAt(i - 1) === DASH && i - start > 1) i--;
    if (spelling >= 0 && (kind === DOTTED || keywordEnd < i)) spelling = -1;
    line.add(kind, start, i, spelling, keywordEnd);
    return i;
  }

  private personFollows(at: number): boolean {
    let i = at;
    while (kindOf(this.text.charCodeAt(i)) === SPACE) i++;
    return this.text.charCodeAt(i) === AT;
  }

  private numeric(line: Line, start: number): number {
    const { text } = this;
    // `2 tuần một lần`
    let spelling = keywordTrie.find(text, start);
    const keywordEnd = keywordTrie.end;
    let i = start + 1;
    for (; i < line.end; i++) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === DIGIT || kind === LETTER || kind === MARK || kind === UNDERSCORE) continue;
      if (code !== POINT && code !== COMMA && code !== SLASH && code !== DASH && code !== COLON) break;
      const next = kindOf(text.charCodeAt(i + 1));
      if (next !== DIGIT && (next !== LETTER || code === COMMA || code === COLON)) break;
    }
    if (spelling >= 0 && keywordEnd < i) spelling = -1;
    line.add(NUMBER, start, i, spelling, keywordEnd);
    return i;
  }

  private punctuation(line: Line, i: number, code: number): number {
    const next = this.text.charCodeAt(i + 1);
    switch (code) {
      case QUOTE:
        return this.quoted(line, i);
      case 0x201c:
        return this.simpleText(line, i, 0x201d);
      case AT:
        return isNameStart(next) ? this.person(line, i) : this.sign(line, i);
      case SLASH:
        if (next === SLASH) return this.lineComment(line, i);
        return next === STAR ? this.blockComment(line, i) : this.sign(line, i);
      case POINT:
        return kindOf(next) === DIGIT ? this.numeric(line, i) : this.sign(line, i);
      case LESS:
      case MORE:
        line.add(COMPARISON, i, i + (next === EQUALS ? 2 : 1), -1, 0);
        return i + (next === EQUALS ? 2 : 1);
      case 0x2264:
      case 0x2265:
        line.add(COMPARISON, i, i + 1, -1, 0);
        return i + 1;
      case 0x2192:
        line.add(ARROW, i, i + 1, -1, 0);
        return i + 1;
      default:
        return this.sign(line, i);
    }
  }

  private sign(line: Line, i: number): number {
    line.add(SIGN, i, i + 1, -1, 0);
    return i + 1;
  }

  private other(line: Line, start: number): number {
    let i = start + 1;
    while (i < line.end && (kindOf(this.text.charCodeAt(i)) === 0 || kindOf(this.text.charCodeAt(i)) === MARK)) i++;
    line.add(OTHER, start, i, -1, 0);
    return i;
  }

  private person(line: Line, start: number): number {
    const { text } = this;
    let i = start + 2;
    for (; i < line.end; i++) {
      const code = text.charCodeAt(i);
      if (!isNameCode(code) && (code !== POINT || !isNameCode(text.charCodeAt(i + 1)))) break;
    }
    line.add(PERSON, start, i, -1, 0);
    return i;
  }

  private quoted(line: Line, start: number): number {
    const { text } = this;
    if (text.charCodeAt(start + 1) !== QUOTE || text.charCodeAt(start + 2) !== QUOTE) {
      return this.simpleText(line, start, QUOTE);
    }
    for (let i = start + 3; i + 2 < line.end; i++) {
      if (text.charCodeAt(i) === QUOTE && text.charCodeAt(i + 1) === QUOTE && text.charCodeAt(i + 2) === QUOTE) {
        line.add(TEXT, start, i + 3, -1, 0);
        return i + 3;
      }
    }
    const opens = opensTextBlock(text, start, line.start, line.end);
    const last = opens ? closingTextBlock(text, this.lineStarts, line.number) : undefined;
    if (opens && last === undefined) this.openTexts++;
    if (last === undefined) return this.openText(line, start);
    line.add(TEXT, start, last.end, -1, 0);
    this.resumeAfter(last.line, last.end, line);
    return line.end;
  }

  private simpleText(line: Line, start: number, close: number): number {
    const end = quoteEnd(this.text, start + 1, line.end, close);
    if (end < 0) return this.openText(line, start);
    line.add(TEXT, start, end, -1, 0);
    return end;
  }

  private openText(line: Line, start: number): number {
    let end = line.end;
    while (end > start + 1 && kindOf(this.text.charCodeAt(end - 1)) === SPACE) end--;
    line.add(OPEN_TEXT, start, end, -1, 0);
    return line.end;
  }

  private lineComment(line: Line, start: number): number {
    this.comments.push({ start, end: line.end });
    leads(line, start, line.end);
    return line.end;
  }

  private blockComment(line: Line, start: number): number {
    const end = closingBlockComment(this.text, start + 2, line.end);
    if (end < 0) {
      this.openComments.push({ start, end: line.end });
      leads(line, start, line.end);
      return line.end;
    }
    this.comments.push({ start, end });
    leads(line, start, end);
    if (end <= line.end) return end;
    let number = line.number;
    while ((this.lineStarts[number + 1] ?? Number.POSITIVE_INFINITY) <= end) number++;
    this.resumeAfter(number, end, line);
    return line.end;
  }

  /** What follows a thing over several lines is read as a line of its own: the rest of the file's line it ends on. */
  private resumeAfter(number: number, at: number, line: Line): void {
    this.number = number;
    this.at = at;
    line.end = Math.max(line.end, line.endOf(line.count - 1));
  }
}

/** Notes a comment that stands before all items of its line. */
function leads(line: Line, start: number, end: number): void {
  if (line.count > 0 || line.commentStart >= 0) return;
  line.commentStart = start;
  line.commentEnd = end;
}
