import type { SourceFile } from '@okr/core';
import type { Edit, Fix } from '@okr/language';
import type { ReportedFile } from '../workspace/load.ts';

/** The texts after their fixes, by file, and how many findings they settle. */
export interface Fixed {
  readonly texts: ReadonlyMap<ReportedFile, string>;
  readonly count: number;
}

/**
 * Applies the first safe fix of each finding, whole or not at all: one that touches what an earlier one changed, or a file
 * that was not asked for, or one whose bytes are damaged, has to wait for the next round.
 */
export function applyFixes(files: readonly ReportedFile[]): Fixed {
  const byFile = new Map<SourceFile, ReportedFile>(files.map((source) => [source.file, source]));
  const accepted = new Map<ReportedFile, Edit[]>();
  let count = 0;
  for (const { diagnostics } of files) {
    for (const { file, fixes } of diagnostics) {
      const fix = fixes.find(({ safe }) => safe);
      const placed = fix && placedEdits(fix, file, byFile);
      if (placed === undefined || placed.some(([source, edit]) => overlaps(accepted.get(source) ?? [], edit))) continue;
      for (const [source, edit] of placed) accepted.set(source, [...(accepted.get(source) ?? []), edit]);
      count++;
    }
  }
  const texts = [...accepted].map(([source, edits]) => [source, edited(source.text, edits)] as const);
  return { texts: new Map(texts.filter(([source, text]) => text !== source.text)), count };
}

function placedEdits(
  fix: Fix,
  own: SourceFile,
  byFile: ReadonlyMap<SourceFile, ReportedFile>,
): readonly (readonly [ReportedFile, Edit])[] | undefined {
  const placed: (readonly [ReportedFile, Edit])[] = [];
  for (const edit of fix.edits) {
    const source = byFile.get(edit.file ?? own);
    if (source?.absolute === undefined || source.damage.length > 0) return undefined;
    placed.push([source, edit]);
  }
  return placed;
}

/** Two edits also collide where one inserts at the other's edge: their order would be a guess. */
function overlaps(edits: readonly Edit[], { span }: Edit): boolean {
  return edits.some((other) => span.start <= other.span.end && other.span.start <= span.end);
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: inserted } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}
