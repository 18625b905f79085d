import type { SourceFile } from '@okr/core';
import type { Severity } from '../findings.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Findings that are told of one file; no person reads more, and no editor shows them in time. */
export const mostFindings = 1000;

const strength = ['hint', 'info', 'warning', 'error'] as const;

export type Counts = Readonly<Record<Severity, number>>;

/** The gravest findings, of equally grave ones the first, in the order given; and how many others there are. */
export function gravest<F extends { readonly severity: Severity }>(
  findings: readonly F[],
): { readonly told: readonly F[]; readonly left: Counts | undefined } {
  if (findings.length <= mostFindings) return { told: findings, left: undefined };
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

/** The one line that says how many are left out; it stands at the end of the file. */
export function moreFindings(file: SourceFile, left: Counts, severity: Severity): Diagnostic {
  const count = left.error + left.warning + left.info + left.hint;
  return {
    rule: 'more-findings',
    severity,
    file,
    span: { start: file.length, end: file.length },
    message: {
      en: `${count} more ${count === 1 ? 'finding' : 'findings'} in this file ${count === 1 ? 'is' : 'are'} not shown. Mend the graver ones first, then check again.`,
      vi: `Tệp này còn ${count} vấn đề chưa hiển thị. Hãy sửa những vấn đề nặng trước rồi kiểm tra lại.`,
    },
    element: undefined,
    fixes: [],
    related: [],
    left,
  };
}
