import type { ElementKind, Keyword } from '@okr/language';
import { isKeyword, isOpener, openers } from '@okr/language';
import type { Tokens } from '../syntax/tokens.ts';

/** What a line stands in. */
export interface Surroundings {
  /** The elements whose clauses it may hold, innermost first. */
  readonly elements: readonly ElementKind[];
  /** What the innermost one says already, before and after the line. */
  readonly given: ReadonlySet<Keyword>;
}

const lineOnly: ReadonlySet<string> = new Set<Keyword>(['milestone', 'was']);

/** What is open where a line starts. */
export function surroundingsAt(tokens: Tokens, lineStart: number): Surroundings {
  let review = false;
  let dated = false;
  for (let at = tokens.countBefore(lineStart) - 1; at >= 0; at--) {
    const name = tokens.nameAt(at);
    if ((name === 'DATE' || name === 'PERIOD') && tokens.startsLine(at)) dated = true;
    if (!isKeyword(name) || !isOpener(name) || !tokens.startsLine(at) || lineOnly.has(name)) continue;
    const element = openers[name];
    if (element === 'review') {
      review ||= !dated;
      continue;
    }
    const inner: readonly ElementKind[] = review ? ['review', element] : [element];
    return { elements: inner, given: givenFrom(tokens, at) };
  }
  return { elements: [], given: new Set() };
}

/** The clauses of the element that a token opens. */
function givenFrom(tokens: Tokens, opener: number): ReadonlySet<Keyword> {
  const given = new Set<Keyword>();
  for (let at = opener + 1; at < tokens.length; at++) {
    const name = tokens.nameAt(at);
    if (!isKeyword(name)) continue;
    if (isOpener(name) && tokens.startsLine(at)) break;
    given.add(name);
  }
  return given;
}
