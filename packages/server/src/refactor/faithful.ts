import type { Quantity, SourceFile, Span, Text, WrittenKeyResult, WrittenTopLevel } from '@okr/core';
import { type LoadedFile, loadFile } from '@okr/language';
import type { DraftFile } from './draft.ts';
import { isError } from './errors.ts';
import type { Change } from './refactoring.ts';

/** What must not get lost, each as often as it is there. */
interface Kept {
  readonly comments: readonly string[];
  /** Check-ins and actuals: day and value. */
  readonly dated: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Whether files that a refactoring leaves hold every comment, check-in and note that they held, and no new error; and say
 * the same language, unless that is what changes.
 */
export function isFaithful(
  files: readonly DraftFile[],
  { translates, intoNotes }: Pick<Change, 'translates' | 'intoNotes'>,
  loadedOf: (file: SourceFile) => LoadedFile | undefined,
  load: (path: string, text: string) => LoadedFile,
): boolean {
  const before = files.map(({ path, file, before: text }) => (file && loadedOf(file)) ?? loadFile({ path, text }));
  const after = files.map(({ path, text }) => load(path, text));
  // What was wrong already may have gone from one file to the other.
  if (!holdsAll(after.flatMap(errorsIn), before.flatMap(errorsIn))) return false;
  const isOther = (file: LoadedFile, index: number): boolean =>
    files[index]?.file !== undefined && file.file.declared !== before[index]?.file.declared;
  if (translates !== true && after.some(isOther)) return false;
  const [old, fresh] = [keptIn(before), keptIn(after)];
  return (
    holdsAll(old.comments, fresh.comments) &&
    (intoNotes === true || holdsAll(old.dated, fresh.dated)) &&
    // A line that is written in another way may say a little more than it did.
    old.texts.every((text) => fresh.texts.some((other) => plain(other).includes(plain(text))))
  );
}

/** As it stands in another text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The rule of each error. A place that is left to the author is no error of the refactoring. */
function errorsIn({ problems, text }: LoadedFile): readonly string[] {
  return problems
    .filter(({ span }) => !text.slice(span.start, span.end).includes('…'))
    .flatMap((problem) => (isError(problem) ? [problem.rule] : []));
}

/** Whether everything of one list is in another, as often. */
function holdsAll(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const one of after) left.set(one, (left.get(one) ?? 0) + 1);
  return before.every((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
}

function keptIn(files: readonly LoadedFile[]): Kept {
  const comments = files.flatMap(({ text, comments: spans }) => spans.map((span) => commentText(text, span)));
  const dated: string[] = [];
  const texts: string[] = [];
  for (const element of files.flatMap(({ elements }) => elements)) collect(element, dated, texts);
  return { comments, dated, texts };
}

function commentText(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n');
}

function collect(element: WrittenTopLevel, dated: string[], texts: string[]): void {
  const say = (found: Iterable<Text | undefined>): void => {
    for (const text of found) if (text !== undefined) texts.push(text.value);
  };
  const day = (date: { readonly value: unknown }, value: Quantity | undefined): void => {
    // A line that starts with a date may be one of a pasted table.
    if (value !== undefined) dated.push(`${JSON.stringify(date.value)} ${value.value}`);
  };
  say(element.notes);
  say(element.links);
  if (element.kind === 'kpi') {
    for (const actual of element.actuals) {
      day(actual.date, actual.value);
      say([actual.note]);
    }
    say(element.revisions.map(({ because }) => because?.value));
  }
  if (element.kind !== 'objective') return;
  const reviews = [...element.reviews, ...element.keyResults.flatMap((each) => each.reviews)];
  for (const { text, learned } of reviews) say([text, learned?.value]);
  for (const { notes, links } of element.initiatives) say([...notes, ...links]);
  for (const keyResult of element.keyResults) ofKeyResult(keyResult, day, say);
}

function ofKeyResult(
  { notes, links, checkIns, revisions }: WrittenKeyResult,
  day: (date: { readonly value: unknown }, value: Quantity | undefined) => void,
  say: (found: Iterable<Text | undefined>) => void,
): void {
  say([...notes, ...links, ...revisions.map(({ because }) => because?.value)]);
  for (const { date, value, note } of checkIns) {
    day(date, value);
    say([note]);
  }
}
