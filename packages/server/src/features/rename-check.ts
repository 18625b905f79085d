import { placedElements } from '@okr/analysis';
import type { Bilingual, SourceFile, Workspace } from '@okr/core';
import type { Edit, Problem } from '@okr/language';
import { type LoadedFile, loadFile, resolve } from '@okr/language';
import { occurrencesIn } from '../names/occurrences.ts';
import { placeOf } from '../names/place.ts';
import type { Target } from '../names/target.ts';
import type { View } from '../view.ts';

const changed: Bilingual = {
  en: 'With this name some reference would mean something else.',
  vi: 'Với tên này sẽ có tham chiếu trỏ sang thứ khác.',
};

/** Why edits of names must not be made: a name that is taken, or a reference that would mean another thing. */
export function clashOf(view: View, edits: ReadonlyMap<SourceFile, readonly Edit[]>): Bilingual | undefined {
  const before = view.snapshot.members.map(({ loaded }) => loaded);
  const after = before.map((loaded) => {
    const own = edits.get(loaded.file);
    return own === undefined ? loaded : loadFile({ path: loaded.file.path, text: edited(loaded.text, own) });
  });
  const settings = view.snapshot.configuration.config.scoring;
  const old = resolve(before, settings);
  const fresh = resolve(after, settings);
  for (const [index, { file }] of after.entries()) {
    const known = nameProblems(old.problems.get(before[index]?.file ?? file));
    const found = nameProblems(fresh.problems.get(file));
    if (found.length > known.length)
      return (found.find(({ rule }) => !known.some((one) => one.rule === rule)) ?? found[0])?.message;
  }
  const same = meanings(old.workspace, before) === meanings(fresh.workspace, after);
  return same ? undefined : changed;
}

const ofNames: ReadonlySet<string> = new Set([
  'duplicate-name',
  'ambiguous-reference',
  'unknown-reference',
  'support-circle',
]);

function nameProblems(problems: readonly Problem[] | undefined): readonly Problem[] {
  return (problems ?? []).filter(({ rule }) => ofNames.has(rule));
}

/** What every name of a workspace means, by the places of what is meant. */
function meanings(workspace: Workspace, files: readonly LoadedFile[]): string {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const numbers = new Map<SourceFile, ReadonlyMap<number, number>>();
  for (const { file } of files) {
    const starts = (placedElements(workspace).get(file) ?? []).map(({ span }) => span.start);
    numbers.set(file, new Map(starts.map((start, index) => [start, index])));
  }
  // Those whom nobody declared are told apart by the order in which they are first mentioned.
  const mentioned = new Map<Target, number>();
  const placeName = (target: Target): string => {
    const place = placeOf(workspace, target);
    if (place === undefined) {
      if (!mentioned.has(target)) mentioned.set(target, mentioned.size);
      return `mentioned ${mentioned.get(target)}`;
    }
    return `${place.file.path}#${numbers.get(place.file)?.get(place.span.start) ?? 'part'}`;
  };
  return files
    .map(({ file }) =>
      occurrencesIn(workspace, file, (one) => texts.get(one) ?? '')
        .map(({ target }) => placeName(target))
        .join(' '),
    )
    .join('\n');
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: written } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + written;
    at = span.end;
  }
  return result + text.slice(at);
}
