import { positionAt, type SourceFile } from '@okr/core';
import type { Placed } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * The findings without those that judge what could not be read: what stands on a line with a syntax error, what is said of
 * an element that such a line opens, and what an element lacks that such a line of it may hold.
 */
export function withoutBrokenLines(
  file: SourceFile,
  findings: readonly Finding[],
  ruleOf: (id: string) => Rule | undefined,
  placed: () => readonly Placed[],
): readonly Finding[] {
  const broken = brokenLines(file, findings);
  if (broken.size === 0) return findings;
  const lineOf = (offset: number): number => positionAt(file, offset).line;
  const starts = placed().map(({ span }) => span.start);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? file.length + 1]));
  /** Up to the next element: a line that could not be read may belong to the one above it. */
  const holdsBroken = (start: number): boolean => {
    const last = lineOf((next.get(start) ?? start + 1) - 1);
    for (let line = lineOf(start); line <= last; line++) if (broken.has(line)) return true;
    return false;
  };
  return findings.filter(({ problem, isError, severity, on }) => {
    if (isError || severity === 'error') return true;
    if (broken.has(lineOf(problem.span.start))) return false;
    const written = on !== undefined && 'written' in on ? on.written : undefined;
    if (written === undefined) return true;
    if (broken.has(lineOf(written.head.start))) return false;
    const isClosed = on?.kind === 'key-result' || on?.kind === 'kpi' || on?.kind === 'initiative';
    return !isClosed || ruleOf(problem.rule)?.lack === undefined || !holdsBroken(written.span.start);
  });
}

function brokenLines(file: SourceFile, findings: readonly Finding[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { problem, severity } of findings) {
    if (problem.rule !== 'syntax' || severity !== 'error') continue;
    const last = positionAt(file, Math.max(problem.span.start, problem.span.end - 1)).line;
    for (let line = positionAt(file, problem.span.start).line; line <= last; line++) lines.add(line);
  }
  return lines;
}
