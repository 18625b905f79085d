import type { SourceFile } from '@okr/core';
import type { Severity } from '@okr/language';
import type { Diagnostic } from './diagnostic.ts';

/** Findings that are told of one file; no person reads more, and no editor shows them in time. */
export const mostFindings = 1000;

const id = 'more-findings';
const strength = ['hint', 'info', 'warning', 'error'] as const;

type Counts = Readonly<Record<Severity, number>>;

/** The findings of a file and, where they are more than are told, the line that will say so; it stands at the end. */
export function withMore(
  findings: readonly Diagnostic[],
  file: SourceFile,
  severity: Severity | 'off',
): readonly Diagnostic[] {
  if (findings.length <= mostFindings || severity === 'off') return findings;
  const more = { rule: id, severity, file, span: { start: file.length, end: file.length } };
  const message = messageOf(findings.length - mostFindings);
  return [...findings, { ...more, message, element: undefined, fixes: [], related: [] }];
}

/** What is told of a file: the gravest findings, of equally grave ones the first, and how many others there are. */
export function toldOf(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const all = findings.filter(({ rule }) => rule !== id);
  if (all.length <= mostFindings) return all;
  const { told, left } = gravest(all);
  const more = findings.find(({ rule }) => rule === id);
  const count = all.length - told.length;
  return more === undefined ? told : [...told, { ...more, message: messageOf(count), left }];
}

function gravest(findings: readonly Diagnostic[]): { readonly told: readonly Diagnostic[]; readonly left: Counts } {
  const room: Record<Severity, number> = { hint: 0, info: 0, warning: 0, error: 0 };
  for (const { severity } of findings) room[severity]++;
  const left = { ...room };
  let free = mostFindings;
  for (const severity of strength.toReversed()) {
    room[severity] = Math.min(room[severity], free);
    free -= room[severity];
    left[severity] -= room[severity];
  }
  return { told: findings.filter(({ severity }) => room[severity]-- > 0), left };
}

function messageOf(count: number): Diagnostic['message'] {
  return {
    en: `${count} more ${count === 1 ? 'problem' : 'problems'} in this file ${count === 1 ? 'is' : 'are'} not shown. Fix the worst ones first, then check again.`,
    vi: `Tệp này còn ${count} vấn đề chưa hiển thị. Hãy sửa những vấn đề nặng trước rồi kiểm tra lại.`,
  };
}
