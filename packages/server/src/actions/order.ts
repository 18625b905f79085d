import type { Diagnostic } from '@okr/analysis';
import { quoted } from '@okr/analysis';
import { positionAt, type Span } from '@okr/core';
import type { Edit } from '@okr/language';
import type { CodeAction, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { View } from '../view.ts';

/** A quick fix with what tells where it stands among the others. */
export interface Ranked {
  readonly rank: 'first' | 'other' | 'all' | 'ignore' | 'last';
  readonly found: Diagnostic;
  readonly edits: readonly Edit[];
  readonly action: CodeAction;
}

const ranks: readonly Ranked['rank'][] = ['first', 'other', 'all', 'ignore', 'last'];
const severities: readonly Diagnostic['severity'][] = ['error', 'warning', 'info', 'hint'];

/**
 * The best first: what mends the gravest finding, nearest to the place; then other ways, then what only silences. What does the
 * same under one title is one action, and what does something else there says where.
 */
export function eachOnce(view: View, fixes: readonly Ranked[], { start }: Span): readonly CodeAction[] {
  const isGiven = (one: Ranked): number => (one.action.disabled === undefined ? 0 : 1);
  const weight = (one: Ranked): readonly number[] => [
    ranks.indexOf(one.rank === 'other' ? 'first' : one.rank),
    isGiven(one),
    severities.indexOf(one.found.severity),
    Math.abs(one.found.span.start - start),
    ranks.indexOf(one.rank),
  ];
  const sorted = fixes
    .map((fix) => ({ fix, weight: weight(fix) }))
    .sort((a, b) => compared(a.weight, b.weight))
    .map(({ fix }) => fix);
  return told(view, merged(sorted));
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Findings that one action mends are named with it. */
function merged(fixes: readonly Ranked[]): readonly Ranked[] {
  const byDeed = new Map<string, Ranked>();
  for (const fix of fixes) {
    const { title, diagnostics } = fix.action;
    const edits = fix.edits.map(({ file, span, text }) => [file?.path, span.start, span.end, text]);
    const key = JSON.stringify([title, edits, fix.action.command]);
    const known = byDeed.get(key);
    const all: LspDiagnostic[] = [...(known?.action.diagnostics ?? []), ...(diagnostics ?? [])];
    byDeed.set(key, known === undefined ? fix : { ...known, action: { ...known.action, diagnostics: all } });
  }
  return [...byDeed.values()];
}

/** One title names one action: more of them say their line, and on one line what they are about. */
function told(view: View, fixes: readonly Ranked[]): readonly CodeAction[] {
  const lineOf = ({ found }: Ranked): string => {
    const line = positionAt(found.file, found.span.start).line + 1;
    return { en: ` (line ${line})`, vi: ` (dòng ${line})` }[view.language];
  };
  const wordsOf = ({ found }: Ranked): string => {
    const { line, character } = positionAt(found.file, found.span.start);
    return ` (${line + 1}:${character + 1} ${quoted(view.textOf(found.file).slice(found.span.start, found.span.end))})`;
  };
  const isOne = (name: (fix: Ranked) => string): ((fix: Ranked) => boolean) => {
    const counts = new Map<string, number>();
    for (const fix of fixes) counts.set(name(fix), (counts.get(name(fix)) ?? 0) + 1);
    return (fix) => counts.get(name(fix)) === 1;
  };
  const titled = (fix: Ranked): string => fix.action.title;
  const lined = (fix: Ranked): string => fix.action.title + lineOf(fix);
  const [byTitle, byLine] = [isOne(titled), isOne(lined)];
  const names = fixes.map((fix) =>
    byTitle(fix) ? titled(fix) : byLine(fix) ? lined(fix) : fix.action.title + wordsOf(fix),
  );
  // Two ways at one place under one title: the better one is offered.
  return fixes.flatMap(({ action }, index) => {
    const title = names[index] ?? action.title;
    return names.indexOf(title) === index ? [{ ...action, title }] : [];
  });
}
