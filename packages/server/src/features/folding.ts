import type { Span, WrittenTopLevel } from '@okr/core';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { tokensOf } from '../syntax/tokens.ts';
import { type FileView, lineAt } from '../view.ts';

/** Elements, plans with what is below them, comments, and texts of several lines. */
export function folding(view: FileView): FoldingRange[] {
  const { elements } = view.loaded;
  const spans = elements.flatMap((element): Span[] => [element.span, ...partsOf(element)]);
  const texts = tokensOf(view.loaded).named('TEXT');
  return [...[...spans, ...texts, ...sections(elements)].flatMap((span) => fold(view, span)), ...comments(view)];
}

function partsOf(element: WrittenTopLevel): readonly Span[] {
  if (element.kind !== 'objective') return [];
  return [...element.keyResults, ...element.initiatives, ...element.reviews].map(({ span }) => span);
}

/** A plan with the objectives up to the next plan. */
function sections(elements: readonly WrittenTopLevel[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { kind, span } of elements) {
    const open = found.at(-1);
    if (kind === 'plan') found.push({ ...span });
    else if (kind === 'objective' && open !== undefined) open.end = span.end;
  }
  return found;
}

function comments(view: FileView): FoldingRange[] {
  const blocks: { startLine: number; endLine: number }[] = [];
  for (const { start, end } of view.loaded.comments) {
    const startLine = lineAt(view.file, start);
    const isAlone = view.text.slice(view.file.lineStarts[startLine] ?? 0, start).trim() === '';
    if (!isAlone) continue;
    const endLine = lineAt(view.file, end);
    const before = blocks.at(-1);
    if (before !== undefined && before.endLine + 1 === startLine) before.endLine = endLine;
    else blocks.push({ startLine, endLine });
  }
  return blocks
    .filter(({ startLine, endLine }) => endLine > startLine)
    .map((block) => ({ ...block, kind: FoldingRangeKind.Comment }));
}

function fold(view: FileView, { start, end }: Span): FoldingRange[] {
  const startLine = lineAt(view.file, start);
  const endLine = lineAt(view.file, end);
  return endLine > startLine ? [{ startLine, endLine }] : [];
}
