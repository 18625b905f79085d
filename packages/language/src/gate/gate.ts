import type { Span } from '@okr/core';
import type { Sketched } from '../dialect/dialect.ts';
import { writtenSurface } from '../dialect/surfaces.ts';
import { headOf, openedBy } from '../dialect/tables.ts';
import { NUMBER, OPEN_TEXT, TEXT, WORD } from '../lex/line.ts';
import { findLineStarts } from '../lex/line-starts.ts';
import { Scanner } from '../lex/scanner.ts';
import { shapes } from '../shapes/index.ts';
import { readBehindHead } from './behind-head.ts';
import { readClauses } from './clauses.ts';
import { codeOf, isOpenerCode } from './codes.ts';
import { readDated, readRevision } from './dated.ts';
import { doubtTexts } from './doubt.ts';
import { dayEnd } from './extents.ts';
import type { Gated } from './gated.ts';
import { readHead } from './heads.ts';
import { isLookAlike, lookAlikeHere, reportBullet } from './junk.ts';
import { readLanguage } from './language-line.ts';
import { dropLine, dropProse } from './left-out.ts';
import { isConflictMarker, skipBullets } from './line-forms.ts';
import { continueList, dropComma } from './lists.ts';
import * as say from './messages.ts';
import { type OpenerAt, openerAt, reportMisspelt } from './openers.ts';
import { isOrphan, noteComment, noteLeftOut } from './orphans.ts';
import { lineContext, Outline } from './outline.ts';
import { endList, readSketchLine } from './sketch/lines.ts';
import { isDatedProse, isProse, isSentence, tellProse } from './sketch/prose.ts';
import { GateState } from './state.ts';
import type { Token, TokenTypes } from './tokens.ts';
import { Tracker } from './tracker.ts';
import type { Before } from './trail.ts';

/**
 * Reads a text line by line and lets only well-formed clauses through to the parser. What cannot be read costs itself:
 * it is told in plain words and left out, and everything before and after it stays where it belongs.
 */
export function gate(text: string, types: TokenTypes): Gated {
  const lineStarts = findLineStarts(text);
  return new Gate(new GateState(text, lineStarts, types, shapes)).read(new Scanner(text, lineStarts));
}

/** The same for a text that is being edited: where the version before is known, only what a change touches is read. */
export function gateAgain(text: string, types: TokenTypes, before: Before | undefined): Gated {
  const lineStarts = findLineStarts(text);
  const gate = new Gate(new GateState(text, lineStarts, types, shapes));
  const scanner = new Scanner(text, lineStarts);
  gate.track(scanner, before);
  return gate.read(scanner);
}

class Gate {
  private readonly state: GateState;
  private readonly outline = new Outline();
  private tracker: Tracker | undefined;
  /** Nothing stands between this line and a blank one above it. */
  private isAfterBlank = false;

  constructor(state: GateState) {
    this.state = state;
  }

  track(scanner: Scanner, before: Before | undefined): void {
    this.tracker = new Tracker(this.state, this.outline, scanner, before);
  }

  read(scanner: Scanner): Gated {
    const { state, tracker } = this;
    for (tracker?.next(); scanner.next(state.line); tracker?.next()) {
      noteComment(state, this.outline);
      if (state.line.count === 0) {
        this.isAfterBlank ||= state.line.commentStart < 0;
        continue;
      }
      if (tracker?.isDone()) break;
      state.setContext(this.outline.context());
      this.readLine();
      this.isAfterBlank = false;
    }
    dropComma(state);
    const trail = tracker?.trail();
    for (const span of scanner.openComments) state.report(span, say.said.unclosedComment);
    const [sketched] = state.sketched;
    if (sketched !== undefined)
      state.problems.push({ rule: 'missing-quotes', span: sketched, message: say.said.sketch });
    state.problems.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
    return {
      store: state.tokens,
      get tokens(): Token[] {
        return state.tokens.all();
      },
      problems: state.problems,
      unread: state.unread,
      comments: scanner.comments,
      sketched: state.sketched,
      lineStarts: state.lineStarts,
      declared: state.declared,
      tongue: state.tongue,
      trail,
    };
  }

  private readLine(): void {
    const { state } = this;
    const { line } = state;
    if (isConflictMarker(state)) {
      state.problems.push({ rule: 'conflict-marker', span: state.spanOf(0, line.count), message: say.said.conflict });
      return;
    }
    const names = continueList(state);
    if (names >= 0) {
      readClauses(state, this.outline, names, false);
      doubtTexts(state);
      return;
    }
    if (readSketchLine(state, this.outline, this.open)) return;
    if (this.isAfterBlank && this.outline.list !== undefined) this.leaveList();
    this.readFull();
    if (state.paragraph?.line !== line.number) doubtTexts(state);
  }

  /** A list goes on behind a blank line with items only; one that an objective's label begins may begin there. */
  private leaveList(): void {
    const { list } = this.outline;
    if (list?.isHeaded === true || list?.hasItems === true) endList(this.outline);
  }

  private readFull(): void {
    const { state } = this;
    const { line } = state;
    const item = skipBullets(state);
    if (item >= line.count) {
      this.leaveOut(0);
      return;
    }
    const opener = openerAt(state, item);
    if (opener !== undefined && isSentence(state, item, opener.code, opener.next)) {
      tellProse(state);
      return;
    }
    const known = opener !== undefined || state.keywordAt(item) >= 0;
    const dated = opener === undefined && this.startsDated(item);
    if (dated && isDatedProse(state, this.outline, item)) {
      tellProse(state);
      return;
    }
    if (item > 0 && (known || dated)) reportBullet(state, item);
    if (opener !== undefined) this.readOpener(opener);
    else if (dated) this.readDatedLine(item);
    else if (known) this.readClauseLine(item);
    else if (this.isReviewText(item) || isLookAlike(state, item)) readClauses(state, this.outline, item, true);
    else {
      this.leaveOut(item);
      noteLeftOut(state, this.outline, item);
    }
  }

  private leaveOut(item: number): void {
    if (isProse(this.state, item)) tellProse(this.state);
    else dropLine(this.state, item);
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
    if (isOrphan(state, outline, -1)) return;
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
      readLanguage(state, outline, item);
      return;
    }
    if (isProse(state, item)) {
      tellProse(state);
      return;
    }
    if (isOrphan(state, outline, code)) return;
    const alike = lookAlikeHere(state, item);
    if (alike === undefined && isOpenerCode(code)) dropProse(state, item, code);
    else readClauses(state, outline, alike ?? item, true);
  }

  private readOpener(opener: OpenerAt): void {
    const { outline, state } = this;
    const head = headOf(opener.keyword);
    const element = openedBy(opener.keyword, state.context);
    if (opener.meant !== undefined) reportMisspelt(state, opener, opener.meant);
    switch (element) {
      case 'kr':
      case 'initiative':
        this.needObjective(opener.span, state.text.slice(opener.span.start, opener.span.end));
        outline.openInner(element, state.line.indent, this.lastEnd());
        break;
      case 'review':
        if (!this.openReview(opener)) return;
        break;
      case 'milestone':
      case 'was':
      case 'kpi-was':
        if (element !== 'kpi-was' && outline.inner !== 'kr') {
          const orphan = element === 'was' ? say.said.orphanRevision : say.said.orphanPart;
          state.report(state.spanOf(opener.item, state.line.count), orphan);
          return;
        }
        if (isOrphan(state, outline, opener.code)) return;
        outline.inReview = false;
        this.emitOpener(opener);
        state.setContext(lineContext(element));
        if (element !== 'milestone') readRevision(state, opener.next, opener.item, element);
        else {
          readClauses(state, outline, readHead(state, opener.next, head, opener.span), false);
          state.emitNothing(state.types.end, state.line.endOf(state.line.count - 1));
        }
        return;
      default:
        outline.openTop(element);
        outline.objectiveIndent = state.line.indent;
        this.tracker?.opened();
    }
    this.emitOpener(opener);
    state.setContext(outline.context());
    const tail = readHead(state, opener.next, head, opener.span);
    readBehindHead(state, outline, tail, element);
  }

  private emitOpener(opener: OpenerAt): void {
    const { state } = this;
    if (opener.meant === undefined) {
      state.emitKeyword(opener.item, opener.code);
      return;
    }
    const type = state.types.keywords[opener.code];
    if (type !== undefined) state.emit(type, opener.span.start, opener.span.end);
  }

  /** Where the tokens so far end: the last clause of the open objective, when its first child opens. */
  private lastEnd(): number | undefined {
    return this.state.tokens.lastEnd();
  }

  /** A key result or initiative without an objective is read under one that has no title. */
  private needObjective(span: Span, typed: string): void {
    const { outline, state } = this;
    if (outline.top === 'objective') return;
    state.report(span, say.orphan(typed, state.tongue));
    const { list } = outline;
    outline.openTop('objective');
    outline.list = list;
    const type = state.types.keywords[codeOf('objective')];
    if (type !== undefined) state.emitNothing(type, span.start);
  }

  /** What a label or a list opens. */
  private readonly open = (kind: Sketched, start: number, end: number): void => {
    const { outline, state } = this;
    state.sketched.push({ start, end });
    if (kind === 'kr' || kind === 'initiative') {
      this.needObjective({ start, end }, writtenSurface(kind, state.tongue));
      outline.openInner(kind, state.line.indent, this.lastEnd());
      return;
    }
    outline.openTop(kind);
    outline.objectiveIndent = state.line.indent;
    this.tracker?.opened();
  };

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
}
