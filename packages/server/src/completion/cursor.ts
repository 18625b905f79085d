import { type Dialect, isKeyword, Line, OPEN_TEXT, Scanner, SIGN, TEXT } from '@okr/language';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, lineEnd, type View } from '../view.ts';
import { type Slot, slotAt } from './item.ts';
import type { Surroundings } from './outline.ts';
import { dayRest, wordRest } from './typed.ts';

/** Where somebody writes. */
export interface Cursor {
  readonly view: View;
  readonly offset: number;
  /** Of its line. */
  readonly start: number;
  /** The line before it, and behind it. */
  readonly head: string;
  readonly rest: string;
  readonly around: Surroundings;
  readonly tongue: Dialect;
  /** That may hold the numbers of a KPI. */
  files(): readonly string[];
}

/** How a line goes on: with a word or number that nothing opens, with a text, or with a clause or sign; `nothing` at its end. */
export type Behind = 'nothing' | 'clause' | 'text' | 'value';

/** What stands so many letters behind the cursor. */
export function behind({ rest }: Cursor, from: number): Behind {
  const line = new Line();
  const text = rest.slice(from);
  new Scanner(text, [0]).next(line);
  if (line.count === 0) return text.trim() === '' ? 'nothing' : 'clause';
  const kind = line.kind(0);
  if (kind === TEXT || kind === OPEN_TEXT) return 'text';
  const isSign = kind === SIGN && /^\s*[,;)]/.test(text);
  return isSign || (line.spellings[0] ?? -1) >= 0 ? 'clause' : 'value';
}

/** Whether nothing is written here yet while the line goes on: whatever is put in would fall between two things. */
export function isBetween({ head, rest }: Cursor, from: number): boolean {
  return from === head.length && rest.trim() !== '';
}

/** How many letters behind the cursor belong to what is written at it. */
export function restOf({ rest }: Cursor, what: 'word' | 'day', isEmpty: boolean): number {
  if (what === 'day') return Math.max(dayRest(rest), wordRest(rest));
  return isEmpty && rest.startsWith('@') ? 1 + wordRest(rest.slice(1)) : wordRest(rest);
}

/** What is replaced: from a place in the line on, with the rest of the word, the date, or the keyword that begins there. */
export function slotOf(cursor: Cursor, from: number, rest: number): Slot {
  const { view, offset, start } = cursor;
  const tokens = tokensOf(view.loaded);
  const at = tokens.countBefore(start + from);
  const name = tokens.startAt(at) === start + from ? tokens.nameAt(at) : '';
  const isWhole = name === 'DATE' || name === 'PERIOD' || isKeyword(name);
  const line = lineEnd(view.file, view.text, lineAt(view.file, offset));
  const end = isWhole ? Math.max(offset + rest, Math.min(tokens.endAt(at), line)) : offset + rest;
  return slotAt(view, start + from, offset, end);
}
