import { lineBreakOf } from '@okr/analysis';
import { positionAt, type SourceFile } from '@okr/core';
import type { LineRange } from '@okr/language';
import { findLineStarts, formatFile } from '@okr/language';
import { Workbench } from '../actions/workbench.ts';
import { formatOptions } from '../features/formatting.ts';
import type { View } from '../view.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { Draft, type DraftFile } from './draft.ts';
import { isFaithful } from './faithful.ts';
import type { Change } from './refactoring.ts';
import { requalify } from './requalify.ts';

/**
 * The files that a change leaves: references mean what they meant, what is new stands as the formatter would have it (the
 * whole file where the whole file did). Undefined where something would be lost. What is found in them is not looked at.
 */
export function settled(view: View, change: Change): readonly DraftFile[] | undefined {
  const draft = new Draft(view);
  for (const path of new Set(change.edits.map(({ file }) => (file ?? view.file).path))) {
    const lineBreak = lineBreakOf(draft.textOf(path));
    const own = change.edits.filter(({ file }) => (file ?? view.file).path === path);
    draft.edit(
      path,
      own.map(({ span, text }) => ({ span, text: text.replace(/\r?\n/g, lineBreak) })),
    );
  }
  if (change.creates !== undefined) draft.create(change.creates.path, change.creates.text);
  const { relocation } = change;
  if (relocation !== undefined && !requalify(view, draft, { ...change, relocation })) return undefined;
  for (const file of draft.changed) format(view, draft, file);
  const loadedOf = (file: SourceFile) => view.snapshot.memberOf(file)?.loaded;
  const load = (path: string, text: string) => Workbench.of(view.snapshot).load(path, text);
  return isFaithful(draft.changed, change, loadedOf, load) ? draft.changed : undefined;
}

function format(view: View, draft: Draft, { path, file, before, text, edits }: DraftFile): void {
  const options = formatOptions(view);
  if (file === undefined || isTidy(view, path, before)) draft.edit(path, formatFile(path, text, options).edits);
  else draft.edit(path, formatFile(path, text, { ...options, ranges: linesTouched(text, edits) }).edits);
}

const tidy = new WeakMap<Snapshot, Map<string, boolean>>();

/** Whether the formatter would leave a file as it is now; asked once a state. */
function isTidy(view: View, path: string, text: string): boolean {
  const known = tidy.get(view.snapshot) ?? new Map<string, boolean>();
  tidy.set(view.snapshot, known);
  const found = known.get(path) ?? formatFile(path, text, formatOptions(view)).edits.length === 0;
  known.set(path, found);
  return found;
}

/** The lines of the new text that edits wrote on. */
function linesTouched(text: string, edits: DraftFile['edits']): readonly LineRange[] {
  const ranges: LineRange[] = [];
  const file = { lineStarts: findLineStarts(text), length: text.length };
  let shift = 0;
  for (const { span, text: written } of edits) {
    const start = span.start + shift;
    const end = start + written.length;
    shift += written.length - (span.end - span.start);
    if (written === '' && text[start - 1] === '\n') continue;
    const startLine = positionAt(file, start).line;
    const endLine = positionAt(file, end).line;
    const isBefore = end > start && text[end - 1] === '\n';
    ranges.push({ startLine, endLine: Math.max(startLine, isBefore ? endLine - 1 : endLine) });
  }
  return ranges;
}
