import { addAll } from '@okr/core';
import type { Scanner } from '../lex/scanner.ts';
import { moved } from '../moved.ts';
import { ownProblem } from '../own-problem.ts';
import { codeOf, isTopLevelCode } from './codes.ts';
import type { Outline } from './outline.ts';
import type { GateState } from './state.ts';
import { type Before, type Checkpoint, checkpointsBehind, leadsToSame, resume, type Trail, takeRest } from './trail.ts';

const OBJECTIVE = codeOf('objective');

/** Leaves a trail while a text is read, and follows that of the version before wherever it leads to the same. */
export class Tracker {
  private readonly state: GateState;
  private readonly outline: Outline;
  private readonly scanner: Scanner;
  private readonly before: Before | undefined;
  private readonly checkpoints: Checkpoint[] = [];
  /** The checkpoints of the version before behind the change, by where they stand now. */
  private readonly ahead = new Map<number, Checkpoint>();
  private isAtStart = true;
  private comments = 0;
  private openComments = 0;
  private openTexts = 0;
  private here: Checkpoint | undefined;
  /** How many problems are of the version before. */
  private known = 0;
  private isRestTaken = false;

  constructor(state: GateState, outline: Outline, scanner: Scanner, before: Before | undefined) {
    this.state = state;
    this.outline = outline;
    this.scanner = scanner;
    this.before = before;
    if (before === undefined) return;
    const { trail, difference } = before;
    // Somebody asked whether it was one, and what was told then holds no more.
    const isOther = trail.sketch !== undefined && trail.sketch !== state.isSketch;
    if (isOther) return;
    addAll(this.checkpoints, trail.checkpoints.slice(0, resume(before, state, outline, scanner)));
    this.known = state.problems.length;
    for (const checkpoint of trail.checkpoints) {
      const offset = checkpoint.offset + difference.by;
      if (offset >= difference.end) this.ahead.set(offset, checkpoint);
    }
  }

  /** Before each line. */
  next(): void {
    const { scanner } = this;
    this.isAtStart = scanner.isAtLineStart;
    this.comments = scanner.comments.length;
    this.openComments = scanner.openComments.length;
    this.openTexts = scanner.openTexts;
  }

  /** The line is cut into items: whether it and all that follow read as they read before, and so are taken over. */
  isDone(): boolean {
    const { state, outline, scanner, before } = this;
    const { line } = state;
    this.here = undefined;
    if (!this.isAtStart || state.pending !== undefined || !isTopLevelCode(state.keywordAt(0))) return false;
    const here: Checkpoint = {
      offset: line.start,
      line: line.number,
      outline: outline.moved(0),
      counts: {
        tokens: state.tokens.length,
        problems: state.problems.length,
        unread: state.unread.length,
        sketched: state.sketched.length,
        comments: this.comments,
        openComments: this.openComments,
        openTexts: this.openTexts,
      },
      spoken: state.spoken.copy(),
      declared: state.declared,
      names: this.isSketch ? this.names() : undefined,
    };
    const known = this.ahead.get(line.start);
    if (before === undefined || known === undefined || !leadsToSame(known, here, before.trail)) {
      this.here = here;
      return false;
    }
    const { trail, difference } = before;
    this.ownProblems();
    this.isRestTaken = true;
    takeRest(before, known, here, state);
    this.checkpoints.push(here);
    addAll(this.checkpoints, checkpointsBehind(before, known, here));
    scanner.comments.length = this.comments;
    scanner.openComments.length = this.openComments;
    addAll(scanner.comments, moved(trail.comments.slice(known.counts.comments), difference.by));
    addAll(scanner.openComments, moved(trail.openComments.slice(known.counts.openComments), difference.by));
    return true;
  }

  /** Labels have been read in this version or the one before: names decide what others may be called. */
  private get isSketch(): boolean {
    return this.state.sketched.length > 0 || (this.before?.trail.sketched.length ?? 0) > 0;
  }

  private names(): string {
    const { state } = this;
    return state.names.digest(state.keywordAt(0) === OBJECTIVE ? 'objective' : 'anything else');
  }

  /** The line has opened an element at the top. */
  opened(): void {
    if (this.here !== undefined) this.checkpoints.push(this.here);
  }

  /** When all is read. */
  trail(): Trail {
    const { state, scanner, checkpoints } = this;
    if (!this.isRestTaken) this.ownProblems();
    return {
      checkpoints,
      tokens: state.tokens,
      problems: [...state.problems],
      unread: state.unread,
      comments: scanner.comments,
      openComments: scanner.openComments,
      spoken: state.spoken,
      sketch: state.sketch,
      sketched: state.sketched,
    };
  }

  /** What was found in this version goes on into the next ones. */
  private ownProblems(): void {
    const { problems } = this.state;
    for (const [at, problem] of problems.entries()) if (at >= this.known) problems[at] = ownProblem(problem);
  }
}
