import type { KeyResult, Objective, Span } from '@okr/core';
import { elementAround } from '../completion/around.ts';
import { lineAt, type View } from '../view.ts';
import { ownEnd, ownEndOfObjective } from './lines.ts';
import type { Place } from './refactoring.ts';

/** What stands where a selection begins. */
export function placeAt(view: View, span: Span): Place {
  const element = elementAround(view, span.start);
  const line = lineAt(view.file, span.start);
  const isOn = (start: number, last: number): boolean => lineAt(view.file, start) <= line && line <= last;
  // A title without quotes has an error to be mended first: nothing can be put before or behind it.
  const isQuoted = ({ written: { title } }: KeyResult | Objective): boolean =>
    /^["“]/.test(view.text.slice(title.span.start, title.span.end));
  const isKeyResult =
    element?.kind === 'key-result' &&
    isQuoted(element) &&
    isOn(element.written.span.start, ownEnd(view.loaded, element));
  const isObjective =
    element?.kind === 'objective' &&
    isQuoted(element) &&
    isOn(element.written.span.start, ownEndOfObjective(view.loaded, element));
  return {
    view,
    span,
    keyResult: isKeyResult ? element : undefined,
    objective: isObjective ? element : undefined,
  };
}
