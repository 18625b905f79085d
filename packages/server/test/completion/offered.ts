import { positionAt } from '@okr/core';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { Memory } from '../../../analysis/src/analyse.ts';
import { defaultConfig } from '../../../analysis/src/config/index.ts';
import { findRule } from '../../../analysis/src/rules/registry.ts';
import type { Problem } from '../../../language/src/findings.ts';
import type { LoadedFile } from '../../../language/src/load.ts';
import { resolve } from '../../../language/src/resolve/resolve.ts';
import { withoutStops } from '../../src/completion/item.ts';
import type { DataFiles } from '../../src/data-files.ts';
import { Completion } from '../../src/features/completion.ts';
import { defaultClientSettings } from '../../src/settings.ts';
import { View } from '../../src/view.ts';
import { Roster } from '../../src/workspace/roster.ts';
import { Snapshot } from '../../src/workspace/snapshot.ts';
import { Texts } from '../../src/workspace/texts.ts';
import { appliedEdits } from '../apply.ts';

const completion = new Completion(
  { completionSnippets: true },
  { namesFor: () => [] as readonly string[] } as unknown as DataFiles,
  'en',
);

/** A view of the first of some texts, as of a day. */
export function viewOf(sources: readonly LoadedFile[], asOf: string): View {
  const members = sources.map((loaded) => ({ key: loaded.file.path, loaded }));
  const configuration = { config: defaultConfig, problems: [], text: undefined, settings: defaultClientSettings };
  const snapshot = new Snapshot(undefined, new Roster(members), configuration, asOf, new Memory());
  const [member] = members;
  if (member === undefined) throw new Error('No text');
  return new View(member, snapshot, new Texts());
}

/** What is offered at an offset, best first. */
export function offeredAt(view: View, offset: number, trigger?: string): readonly CompletionItem[] {
  const found = completion.provide(view, {
    textDocument: { uri: view.key },
    position: positionAt(view.file, offset),
    ...(trigger === undefined ? {} : { context: { triggerKind: 2, triggerCharacter: trigger } }),
  });
  return (found?.items ?? []).toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** The text after an item is taken, its tab stops left as they stand. */
export function takenFrom(text: string, item: CompletionItem): string {
  const edit = item.textEdit as TextEdit;
  const newText = item.insertTextFormat === 2 ? withoutStops(edit.newText) : edit.newText;
  return appliedEdits([{ range: edit.range, newText }, ...(item.additionalTextEdits ?? [])], text);
}

/** The errors that reading and linking find in some texts, by rule and message; rules only warn. */
export function errorsOf(sources: readonly LoadedFile[]): readonly string[] {
  const { problems } = resolve(sources, defaultConfig.scoring);
  return sources
    .flatMap(({ file, problems: own }) => [...own, ...(problems.get(file) ?? [])])
    .filter(isError)
    .map(({ rule, message }) => `${rule}: ${message.en}`);
}

/** Weights that do not add up yet are a matter of several elements, of which one is being written. */
function isError({ rule, severity }: Problem): boolean {
  if (rule === 'bad-weights') return false;
  if (severity !== undefined) return severity === 'error';
  const found = findRule(rule);
  return !('rule' in found) || found.rule.severity === 'error';
}
