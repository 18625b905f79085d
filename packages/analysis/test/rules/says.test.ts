import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fix } from '../../../language/src/findings.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { applyEdits, check } from './check.ts';
import { mark, unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

const files = await readRuleFiles();

/** The lines that a fix takes out and those that it writes: ` ` in front of none. */
function changed(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let top = 0;
  while (top < old.length && top < fresh.length && old[top] === fresh[top]) top++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - top && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const part = (lines: readonly string[], sign: string): readonly string[] =>
    lines.slice(top, lines.length - end).map((line) => `    ${sign} ${line}`.trimEnd());
  return [...part(old, '-'), ...part(fresh, '+')];
}

/** The lines that a finding points into, with its range marked. */
function pointedAt(text: string, span: Diagnostic['span']): readonly string[] {
  const marked = mark(text, [span]);
  const lines = marked.split('\n');
  const first = lines.findIndex((line) => line.includes('⟦'));
  const last = lines.findIndex((line) => line.includes('⟧'));
  return lines.slice(first, last + 1).slice(0, 3);
}

function fixed(text: string, { title, edits, safe, isLast }: Fix): readonly string[] {
  const kind = `${safe ? ' (safe)' : ''}${isLast ? ' (last)' : ''}`;
  return [`  fix${kind}: ${title.en} | ${title.vi}`, ...changed(text, applyEdits(text, edits))];
}

function said(text: string, { severity, span, message, fixes, related, element }: Diagnostic): string {
  return [
    ...pointedAt(text, span),
    `  ${severity}${element === undefined ? '' : ` about ${element}`}`,
    `  en: ${message.en}`,
    `  vi: ${message.vi}`,
    ...fixes.flatMap((fix) => fixed(text, fix)),
    ...related.map((one) => `  see ${text.slice(one.span.start, one.span.end)}: ${one.message.en} | ${one.message.vi}`),
  ].join('\n');
}

/** What it says of its own cases and of the bad plans of its page, and each of its fixes. */
test.each(files.map((file) => ({ id: file.rule.id, ...file })))('what $id says', async ({ id, rule, cases }) => {
  const { en, vi } = rule.page();
  const pages = [en.bad, vi.bad].map((bad) => ({ okr: bad.repeat(rule.badTimes ?? 1) }));
  const all = [...pages, ...cases.fires].flatMap(({ okr, asOf }: { okr: string; asOf?: string }) => {
    const { text } = unmark(okr);
    return check(text, asOf).diagnostics.flatMap((one) => (one.rule === id ? [said(text, one)] : []));
  });
  const { lack } = rule;
  const quarter = { kind: 'quarter', year: 2026, quarter: 4 } as const;
  if (lack !== undefined) {
    const { en, vi } = lack.message({ en: '4 of 4 key results', vi: '4/4 kết quả' }, quarter);
    all.push(`told once\n  en: ${en}\n  vi: ${vi}`);
  }
  await expect(`${[...new Set(all)].join('\n\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'says', `${id}.txt`),
  );
});
