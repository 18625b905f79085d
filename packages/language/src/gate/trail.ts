import { addAll, type Span } from '@okr/core';
import type { Dialect } from '../dialect/dialect.ts';
import type { Difference } from '../difference.ts';
import type { Problem } from '../findings.ts';
import type { Comment, Scanner } from '../lex/scanner.ts';
import { moved } from '../moved.ts';
import type { Outline } from './outline.ts';
import type { Spoken } from './spoken.ts';
import type { GateState, Unread } from './state.ts';
import type { TokenStore } from './token-store.ts';

/** How much was made of a text so far. */
interface Counts {
  readonly tokens: number;
  readonly problems: number;
  readonly unread: number;
  readonly sketched: number;
  readonly comments: number;
  readonly openComments: number;
  /** Texts over several lines that did not close. */
  readonly openTexts: number;
}

/** All that the reading of a line depends on beside the text from there on; the line opens an element at the top. */
export interface Checkpoint {
  readonly offset: number;
  /** Zero-based. */
  readonly line: number;
  readonly outline: Outline;
  readonly counts: Counts;
  readonly spoken: Spoken;
  readonly declared: Dialect | undefined;
  /** The names that a label cannot have any more, where the file is a sketch. */
  readonly names: string | undefined;
}

/** How a text was read, for the reading of its next version. */
export interface Trail {
  readonly checkpoints: readonly Checkpoint[];
  readonly tokens: TokenStore;
  /** In the order in which they were found. */
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  readonly comments: readonly Comment[];
  /** Those that never close. */
  readonly openComments: readonly Comment[];
  /** In all of it. */
  readonly spoken: Spoken;
  /** Whether a sketch stands in it, where that mattered. */
  readonly sketch: boolean | undefined;
  readonly sketched: readonly Span[];
}

export interface Before {
  readonly trail: Trail;
  readonly difference: Difference;
}

/**
 * No keyword and no value reaches so far into the lines that follow it. Only texts and comments over several lines look
 * farther ahead; where one found no end, nothing behind it is sure.
 */
const REACH = 64;

/** Goes to the last checkpoint that no change can have touched, and makes the state what it was there. */
export function resume({ trail, difference }: Before, state: GateState, outline: Outline, scanner: Scanner): number {
  const isFree = ({ offset, counts }: Checkpoint): boolean =>
    offset + REACH <= difference.start && counts.openComments === 0 && counts.openTexts === 0;
  const index = trail.checkpoints.findLastIndex(isFree);
  const from = trail.checkpoints[index];
  if (from === undefined) return 0;
  const { counts, spoken, declared, line } = from;
  if (spoken.first !== undefined && spoken.first !== state.tongueAhead()) return 0;
  state.tokens.append(trail.tokens, { from: 0, to: counts.tokens }, { by: 0, lines: 0 });
  addAll(state.problems, trail.problems.slice(0, counts.problems));
  addAll(state.unread, trail.unread.slice(0, counts.unread));
  addAll(state.sketched, trail.sketched.slice(0, counts.sketched));
  state.declared = declared;
  state.spoken.become(spoken);
  Object.assign(outline, from.outline);
  addAll(scanner.comments, trail.comments.slice(0, counts.comments));
  scanner.seek(line);
  return index;
}

/** Whether what follows two checkpoints with the same text behind them is read alike. */
export function leadsToSame(old: Checkpoint, now: Checkpoint, { spoken }: Trail): boolean {
  return (
    old.names === now.names &&
    old.declared === now.declared &&
    old.outline.context() === now.outline.context() &&
    old.counts.tokens > 0 === now.counts.tokens > 0 &&
    speakAlike(old, now, spoken)
  );
}

/** Whether the tongue will be the same from there on, at every line; `all` is what was spoken up to the end. */
function speakAlike({ spoken: old, declared }: Checkpoint, { spoken: now }: Checkpoint, all: Spoken): boolean {
  if (old.isSame(now)) return true;
  if (!old.isOfSame(now)) return false;
  return declared !== undefined || (old.many > 0 && all.many === 1);
}

/** Takes over what was read behind a checkpoint, `now` being where that stands in the new text. */
export function takeRest({ trail, difference: { by } }: Before, old: Checkpoint, now: Checkpoint, to: GateState): void {
  const { counts, spoken } = old;
  const lines = now.line - old.line;
  to.tokens.append(trail.tokens, { from: counts.tokens, to: trail.tokens.length }, { by, lines });
  addAll(to.problems, moved(trail.problems.slice(counts.problems), by));
  addAll(to.sketched, moved(trail.sketched.slice(counts.sketched), by));
  for (const each of trail.unread.slice(counts.unread)) to.unread.push({ ...each, start: each.start + by });
  to.spoken.addBetween(spoken, trail.spoken);
  to.sketch ??= trail.sketch;
}

/** The checkpoints behind one, for the new text. */
export function checkpointsBehind(
  { trail, difference: { by } }: Before,
  old: Checkpoint,
  now: Checkpoint,
): readonly Checkpoint[] {
  const add = (count: keyof Counts, { counts }: Checkpoint): number =>
    counts[count] + now.counts[count] - old.counts[count];
  const spokenOn = (there: Spoken): Spoken => {
    const spoken = there.copy();
    spoken.addBetween(old.spoken, now.spoken);
    return spoken;
  };
  return trail.checkpoints.slice(trail.checkpoints.indexOf(old) + 1).map((each): Checkpoint => {
    const { offset, line, outline, spoken } = each;
    return {
      ...each,
      offset: offset + by,
      line: line + now.line - old.line,
      outline: outline.moved(by),
      counts: {
        tokens: add('tokens', each),
        problems: add('problems', each),
        unread: add('unread', each),
        sketched: add('sketched', each),
        comments: add('comments', each),
        openComments: add('openComments', each),
        openTexts: add('openTexts', each),
      },
      spoken: spokenOn(spoken),
    };
  });
}
