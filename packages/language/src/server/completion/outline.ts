import type { Keyword } from '../../dialect/keywords.ts';
import type { ElementKind } from '../../dialect/tables.ts';
import { isOpener, openers } from '../../dialect/tables.ts';
import { isKeyword } from '../../format/keyword.ts';
import type { Token } from '../../gate/tokens.ts';

/** What a line stands in. */
export interface Surroundings {
  /** The elements whose clauses it may hold, innermost first. */
  readonly elements: readonly ElementKind[];
  /** What the innermost one says already, before and after the line. */
  readonly given: ReadonlySet<Keyword>;
}

const lineOnly: ReadonlySet<string> = new Set<Keyword>(['milestone', 'was']);

/** What is open where a line starts. */
export function surroundingsAt(tokens: readonly Token[], lineStart: number): Surroundings {
  let at = tokens.findLastIndex(({ startOffset }) => startOffset < lineStart);
  let review = false;
  let dated = false;
  for (; at >= 0; at--) {
    const name = tokens[at]?.tokenType.name ?? '';
    if ((name === 'DATE' || name === 'PERIOD') && startsLine(tokens, at)) dated = true;
    if (!isKeyword(name) || !isOpener(name) || !startsLine(tokens, at) || lineOnly.has(name)) continue;
    const { element } = openers[name];
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
function givenFrom(tokens: readonly Token[], opener: number): ReadonlySet<Keyword> {
  const given = new Set<Keyword>();
  for (let at = opener + 1; at < tokens.length; at++) {
    const name = tokens[at]?.tokenType.name ?? '';
    if (!isKeyword(name)) continue;
    if (isOpener(name) && startsLine(tokens, at)) break;
    given.add(name);
  }
  return given;
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.startLine !== tokens[at - 1]?.endLine;
}
