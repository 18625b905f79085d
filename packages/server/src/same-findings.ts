import type { Diagnostic } from '@okr/analysis';
import type { Span } from '@okr/core';
import type { Fix, Related } from '@okr/language';

/** Whether two lists of findings about one file would be shown alike, links to other files included. */
export function sameFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  return before.length === after.length && before.every((one, index) => isSame(one, after[index]));
}

function isSame(one: Diagnostic, other: Diagnostic | undefined): boolean {
  return (
    other !== undefined &&
    one.rule === other.rule &&
    one.severity === other.severity &&
    sameSpan(one.span, other.span) &&
    one.message.en === other.message.en &&
    one.message.vi === other.message.vi &&
    sameTitles(one.fixes, other.fixes) &&
    samePlaces(one.related, other.related)
  );
}

function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function sameTitles(one: readonly Fix[], other: readonly Fix[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ title }, index) => title.en === other[index]?.title.en && title.vi === other[index]?.title.vi)
  );
}

/** Places in a file that has changed since count as others: they have moved with it. */
function samePlaces(one: readonly Related[], other: readonly Related[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ file, span, message }, index) => {
      const found = other[index];
      if (found === undefined || file !== found.file) return false;
      return message.en === found.message.en && message.vi === found.message.vi && sameSpan(span, found.span);
    })
  );
}
