import type { LetterTest } from './classes.ts';
import { type Part, partsOf, type Style } from './glob-parts.ts';

/** Letters of a pattern, and patterns of one configuration or of the ignore files above one place, at most. */
export const longestPattern = 256;
export const mostPatterns = 1000;

/** How much was done, in states that were looked at: never more than a pattern's size times the letters of a name. */
export interface Work {
  steps: number;
}

/** States that are alive after some letters of a path. */
export type Progress = readonly number[];

/** What a state takes that takes no one letter: any but a slash, any at all; below these, the classes by number. */
const notSlash = -1;
const anything = -2;
const firstClass = -3;

/**
 * A pattern of paths as an automaton whose states are all followed at once, so that no pattern, however it was thought
 * out, costs more than its size for each letter of a path.
 */
export class Glob {
  /** By state: the code point that it takes, or one of the kinds above; undefined for a fork and for the end, state 0. */
  readonly #takes: (number | undefined)[] = [undefined];
  /** By state: where its letter leads, or where a fork does; none for the end. */
  readonly #next: number[][] = [[]];
  readonly #classes: LetterTest[] = [];
  readonly #start: number;
  /** Which letter each state was last reached at. */
  readonly #seen: Uint32Array;
  #turn = 0;

  private constructor(parts: readonly Part[]) {
    this.#start = this.#sequence(parts, 0);
    this.#seen = new Uint32Array(this.#takes.length);
  }

  /** Undefined for a pattern that fits nothing, such as one with a `[` that git finds unclosed. */
  static of(pattern: string, style: Style): Glob | undefined {
    const parts = partsOf(pattern, style);
    return parts && new Glob(parts);
  }

  matches(path: string, work?: Work): boolean {
    return this.ends(this.after(this.begin(work), path, work));
  }

  begin(work?: Work): Progress {
    const alive: number[] = [];
    this.#newTurn();
    this.#reach(this.#start, alive, work);
    return alive;
  }

  /** Where more letters lead; nothing is alive once the path cannot fit any more. */
  after(progress: Progress, letters: string, work?: Work): Progress {
    let alive = progress;
    for (let at = 0; at < letters.length && alive.length > 0; at++) {
      const code = letters.codePointAt(at) ?? 0;
      if (code > 0xffff) at++;
      const next: number[] = [];
      this.#newTurn();
      for (const place of alive) {
        if (work) work.steps++;
        if (this.#holds(this.#takes[place], code)) this.#reach(this.#next[place]?.[0] ?? 0, next, work);
      }
      alive = next;
    }
    return alive;
  }

  /** Whether what was read so far fits. */
  ends(progress: Progress): boolean {
    return progress.includes(0);
  }

  #holds(takes: number | undefined, code: number): boolean {
    if (takes === undefined || takes >= 0) return takes === code;
    if (takes === notSlash) return code !== slash;
    if (takes === anything) return true;
    return this.#classes[firstClass - takes]?.(String.fromCodePoint(code)) === true;
  }

  #newTurn(): void {
    this.#turn++;
    if (this.#turn <= 0xffffffff) return;
    this.#seen.fill(0);
    this.#turn = 1;
  }

  /** Adds a state, or those that a fork leads to, once for each letter. */
  #reach(place: number, alive: number[], work: Work | undefined): void {
    if (this.#seen[place] === this.#turn) return;
    this.#seen[place] = this.#turn;
    if (work) work.steps++;
    if (place === 0 || this.#takes[place] !== undefined) alive.push(place);
    else for (const to of this.#next[place] ?? []) this.#reach(to, alive, work);
  }

  /** Adds the states of these parts, in front of `next`; gives the first. */
  #sequence(parts: readonly Part[], next: number): number {
    return parts.reduceRight((after, part) => this.#part(part, after), next);
  }

  #part(part: Part, next: number): number {
    switch (part.kind) {
      case 'letter':
        return this.#take(part.letter.codePointAt(0) ?? 0, next);
      case 'class':
        return this.#take(firstClass - (this.#classes.push(part.holds) - 1), next);
      case 'one':
        return this.#take(notSlash, next);
      case 'star':
        return this.#any(notSlash, next);
      case 'below':
        return this.#any(anything, next);
      case 'folders':
        return this.#fork([this.#any(anything, this.#take(slash, next)), next]);
      case 'either':
        return this.#fork(part.options.map((option) => this.#sequence(option, next)));
    }
  }

  #take(takes: number, next: number): number {
    this.#next.push([next]);
    return this.#takes.push(takes) - 1;
  }

  #fork(to: number[]): number {
    this.#next.push(to);
    return this.#takes.push(undefined) - 1;
  }

  #any(takes: number, next: number): number {
    const to = [next];
    const fork = this.#fork(to);
    to.push(this.#take(takes, fork));
    return fork;
  }
}

const slash = 0x2f;
