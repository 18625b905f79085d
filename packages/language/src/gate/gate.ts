import type { Language } from '@okr/core';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { openers } from '../dialect/tables.ts';
import type { Problem } from '../findings.ts';
import { ARROW, COMPARISON, DOTTED, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { findLineStarts } from '../lex/line-starts.ts';
import { type Comment, Scanner } from '../lex/scanner.ts';
import { readClauses } from './clauses.ts';
import { codeOf } from './codes.ts';
import { readDated, readRevision } from './dated.ts';
import { readHead } from './heads.ts';
import { isStray, misspelt, readForeignKeyword, reportStray, shortened } from './junk.ts';
import { dayEnd, isComma, refEnd } from './look.ts';
import * as say from './messages.ts';
import { isLevel, type OpenerAt, openerAt, reportMisspelt } from './openers.ts';
import { lineContext, Outline } from './outline.ts';
import { GateState, type Unread } from './state.ts';
import { takeList } from './take.ts';
import type { Token, TokenTypes } from './tokens.ts';

/** What the parser gets of a text, and what the gate kept back. */
export interface Gated {
  readonly tokens: Token[];
  /** Ordered by place. */
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  readonly comments: readonly Comment[];
  readonly lineStarts: readonly number[];
  readonly declared: Language | undefined;
  readonly language: Language;
}

/**
 * Reads a text line by line and lets only well-formed clauses through to the parser. What cannot be read costs itself:
 * it is told in plain words and left out, and everything before and after it stays where it belongs.
 */
export function gate(text: string, types: TokenTypes): Gated {
  const lineStarts = findLineStarts(text);
  const run = new Gate(new GateState(text, lineStarts, types));
  return run.read(new Scanner(text, lineStarts));
}

class Gate {
  private readonly state: GateState;
  private readonly outline = new Outline();
  private first = true;

  constructor(state: GateState) {
    this.state = state;
  }

  read(scanner: Scanner): Gated {
    const { state } = this;
    while (scanner.next(state.line)) {
      if (state.line.count === 0) continue;
      state.setContext(this.outline.context());
      this.readLine();
      this.first = false;
    }
    this.dropComma();
    for (const span of scanner.openComments) state.report(span, say.said.unclosedComment);
    state.problems.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
    return {
      tokens: state.tokens,
      problems: state.problems,
      unread: state.unread,
      comments: scanner.comments,
      lineStarts: state.lineStarts,
      declared: state.habits.declared,
      language: state.language,
    };
  }

  private readLine(): void {
    const { state } = this;
    const { line } = state;
    if (isConflictMarker(state)) {
      state.problems.push({ rule: 'conflict-marker', span: state.spanOf(0, line.count), message: say.said.conflict });
      return;
    }
    if (state.pending !== undefined && this.continueList()) return;
    const item = skipBullets(state);
    if (item >= line.count) {
      this.dropLine(0);
      return;
    }
    const opener = openerAt(state, this.outline, item);
    const known = opener !== undefined || state.keywordAt(item) >= 0;
    const dated = opener === undefined && this.startsDated(item);
    if (item > 0 && (known || dated)) reportStray(state, 0, item);
    if (opener !== undefined) this.readOpener(opener);
    else if (dated) this.readDatedLine(item);
    else if (known) this.readClauseLine(item);
    else if (this.isReviewText(item)) readClauses(state, this.outline, item, true);
    else this.dropLine(item);
  }

  private isReviewText(item: number): boolean {
    const kind = this.state.line.kind(item);
    return this.state.context[0] === 'review' && (kind === TEXT || kind === OPEN_TEXT);
  }

  private startsDated(item: number): boolean {
    const { state } = this;
    const kind = state.line.kind(item);
    if (kind !== NUMBER && kind !== WORD) return false;
    return dayEnd(state, item) >= 0;
  }

  private readDatedLine(item: number): void {
    const { outline, state } = this;
    if (outline.top === 'kpi') readDated(state, item, 'actual');
    else if (outline.inner === 'kr') {
      outline.inReview = false;
      readDated(state, item, 'check-in');
    } else state.report(state.spanOf(item, state.line.count), say.said.orphanDated);
  }

  private readClauseLine(item: number): void {
    const { outline, state } = this;
    const code = state.keywordAt(item);
    if (code === codeOf('language')) {
      this.readLanguage(item);
      return;
    }
    if (code === codeOf('objective') && outline.top === 'kpi' && isLevel(state, state.afterKeyword(item))) {
      const span = { start: state.line.startOf(item), end: state.keywordEnd(item) };
      const typed = state.text.slice(span.start, span.end);
      const offered = state.language === 'vi' ? 'chỉ tiêu' : 'target';
      state.meant(item, codeOf('target'));
      state.report(span, say.lookAlike(typed, [offered]), [say.replacing(span, offered, true)]);
      return;
    }
    if (isProseOpener(code)) {
      const alike = readForeignKeyword(state, item, code);
      if (alike < state.line.count) readClauses(state, outline, alike, true);
      return;
    }
    readClauses(state, outline, item, true);
  }

  private readLanguage(item: number): void {
    const { state } = this;
    const { line } = state;
    const span = state.spanOf(item, line.count);
    if (!this.first) {
      state.report(span, say.said.laterLanguage);
      return;
    }
    const name = state.afterKeyword(item);
    const written = state.textOf(name, name + 1);
    const language = written.toLowerCase();
    if ((language !== 'en' && language !== 'vi') || name >= line.count) {
      state.report(span, say.unknownLanguage(shortened(state.textOf(name, line.count))));
      return;
    }
    state.habits = { declared: language };
    state.emitKeyword(item, state.keywordAt(item));
    state.emit(state.types.name, line.startOf(name), line.endOf(name));
    state.setContext([]);
    readClauses(state, this.outline, name + 1, false);
  }

  private readOpener(opener: OpenerAt): void {
    const { outline, state } = this;
    const { element, head } = openers[opener.keyword];
    if (opener.misspelt) reportMisspelt(state, opener);
    switch (element) {
      case 'kr':
      case 'initiative':
        this.needObjective(opener);
        outline.openInner(element, state.line.indent, this.lastEnd());
        break;
      case 'review':
        if (!this.openReview(opener)) return;
        break;
      case 'milestone':
      case 'was':
        if (outline.inner !== 'kr') {
          state.report(state.spanOf(opener.item, state.line.count), say.said.orphanPart);
          return;
        }
        outline.inReview = false;
        this.emitOpener(opener);
        state.setContext(lineContext(element));
        if (element === 'was') readRevision(state, opener.next, opener.item);
        else {
          readClauses(state, outline, readHead(state, opener.next, head, opener.span), false);
          state.emitNothing(state.types.end, state.line.endOf(state.line.count - 1));
        }
        return;
      default:
        outline.openTop(element);
        outline.objectiveIndent = state.line.indent;
    }
    this.emitOpener(opener);
    state.setContext(outline.context());
    readClauses(state, outline, readHead(state, opener.next, head, opener.span), false);
  }

  private emitOpener(opener: OpenerAt): void {
    const { state } = this;
    if (!opener.misspelt) {
      state.emitKeyword(opener.item, opener.code);
      return;
    }
    const type = state.types.keywords[opener.code];
    if (type !== undefined) state.emit(type, opener.span.start, opener.span.end);
  }

  /** Where the tokens so far end: the last clause of the open objective, when its first child opens. */
  private lastEnd(): number | undefined {
    const last = this.state.tokens.at(-1);
    return last === undefined || last.image === '' ? undefined : last.startOffset + last.image.length;
  }

  /** A key result or initiative without an objective is read under one that has no title. */
  private needObjective(opener: OpenerAt): void {
    const { outline, state } = this;
    if (outline.top === 'objective') return;
    const typed = state.text.slice(opener.span.start, opener.span.end);
    state.report(opener.span, say.orphan(typed, state.language));
    outline.openTop('objective');
    const type = state.types.keywords[codeOf('objective')];
    if (type !== undefined) state.emitNothing(type, opener.span.start);
  }

  /** A review is the key result's if it is indented deeper than that, else the objective's. */
  private openReview(opener: OpenerAt): boolean {
    const { outline, state } = this;
    if (outline.top !== 'objective') {
      state.report(state.spanOf(opener.item, state.line.count), say.said.orphanReview);
      return false;
    }
    if (outline.inner === 'kr' && state.line.indent <= outline.krIndent) {
      state.emitNothing(state.types.end, opener.span.start);
      outline.inner = undefined;
    } else if (outline.inner === 'initiative') outline.inner = undefined;
    outline.openChild(this.lastEnd());
    outline.inReview = true;
    return true;
  }

  /** A list goes on if the line starts with a person or with a name that is no keyword, and holds nothing but names. */
  private continueList(): boolean {
    const { state } = this;
    const pending = state.pending;
    if (pending === undefined) return false;
    const kind = state.line.kind(0);
    const name = kind === PERSON || (kind === WORD && state.keywordAt(0) < 0) || kind === DOTTED;
    const end = name ? refEnd(state, 0) : -1;
    const clean = end >= 0 && (end >= state.line.count || isComma(state, end) || state.keywordAt(end) >= 0);
    if (!clean) {
      this.dropComma();
      return false;
    }
    state.pending = undefined;
    state.emitComma(pending);
    const next = takeList(state, 0, pending.type);
    readClauses(state, this.outline, next, false);
    return true;
  }

  private dropComma(): void {
    const { state } = this;
    const at = state.pending?.comma;
    state.pending = undefined;
    if (at === undefined) return;
    const span = { start: at, end: at + 1 };
    state.report(span, say.said.danglingComma, [say.removing(span, true)]);
  }

  /** A line that starts with nothing readable is left out whole, and says so. */
  private dropLine(item: number): void {
    const { state } = this;
    const { line } = state;
    const span = state.spanOf(item, line.count);
    const near = line.kind(item) === WORD ? misspelt(state, item) : undefined;
    if (near === undefined) {
      state.report(span, say.droppedLine(shortened(state.textOf(item, item + 1)), state.language));
      return;
    }
    const typed = state.spanOf(item, near.next);
    state.meant(item, codeOf(near.keyword));
    state.report(span, say.didYouMean(state.text.slice(typed.start, typed.end), near.surface), [
      say.replacing(typed, near.surface, true),
    ]);
  }
}

function isProseOpener(code: number): boolean {
  const keyword: Keyword | undefined = keywords[code];
  return keyword !== undefined && Object.hasOwn(openers, keyword);
}

/** `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>` at a line's very start. */
function isConflictMarker(state: GateState): boolean {
  const { text, line } = state;
  const code = text.charCodeAt(line.start);
  if (code !== 60 && code !== 61 && code !== 62 && code !== 124) return false;
  for (let i = line.start + 1; i < line.start + 7; i++) if (text.charCodeAt(i) !== code) return false;
  const next = text.charCodeAt(line.start + 7);
  return line.start + 7 >= line.end || next === 32;
}

/** Past `-`, `*`, `•`, `1.` and the like before something that starts a line. */
function skipBullets(state: GateState): number {
  const { line } = state;
  let item = 0;
  while (item < line.count && isBullet(line.kind(item))) item++;
  if (item === 0 && line.kind(0) === NUMBER && isStray(state, 1) && state.keywordAt(2) >= 0) return 2;
  return item;
}

function isBullet(kind: number): boolean {
  return kind === SIGN || kind === OTHER || kind === COMPARISON || kind === ARROW;
}
