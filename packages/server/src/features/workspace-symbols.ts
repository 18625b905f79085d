import { placedElements } from '@okr/analysis';
import { rangeOf, type SourceFile } from '@okr/core';
import { bareName } from '@okr/language';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { labelOf, symbolKind, titleOf } from '../names/kinds.ts';
import type { Target } from '../names/target.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** More than these nobody reads. */
const most = 500;

/** Everything with a name or a title that holds the letters asked for, in their order; marks and case aside. */
export function workspaceSymbols(
  snapshots: readonly Snapshot[],
  query: string,
  uriOf: (key: string) => string,
): WorkspaceSymbol[] {
  const wanted = bareName(query).replace(/[\s_-]+/g, '');
  const found: { readonly rank: number; readonly symbol: WorkspaceSymbol }[] = [];
  for (const snapshot of snapshots) {
    for (const { key, loaded } of snapshot.members) {
      const uri = uriOf(key);
      for (const { element, head, parent } of placedElements(snapshot.workspace).get(loaded.file) ?? []) {
        const rank = rankOf(element, wanted);
        if (rank === undefined) continue;
        found.push({ rank, symbol: symbolOf(element, loaded.file, head, uri, parent && labelOf(parent.element)) });
      }
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ symbol }) => symbol);
}

/** 0 where it begins so, 1 where it holds it, 2 where it holds the letters; undefined where it does not. */
function rankOf(target: Target, wanted: string): number | undefined {
  const texts = [labelOf(target), titleOf(target) ?? ''].map((text) => bareName(text).replace(/[\s_-]+/g, ''));
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  if (texts.some((text) => text.includes(wanted))) return 1;
  return texts.some((text) => isWithin(wanted, text)) ? 2 : undefined;
}

function isWithin(wanted: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === wanted[at]) at++;
  return at >= wanted.length;
}

function symbolOf(
  target: Target,
  file: SourceFile,
  head: Parameters<typeof rangeOf>[1],
  uri: string,
  container: string | undefined,
): WorkspaceSymbol {
  const label = labelOf(target);
  const title = titleOf(target);
  return {
    name: title === undefined || title === label ? label : `${label} – ${title}`,
    kind: symbolKind(target),
    location: { uri, range: rangeOf(file, head) },
    ...(container === undefined ? {} : { containerName: container }),
  };
}
