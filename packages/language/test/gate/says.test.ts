import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edit, Problem } from '../../src/findings.ts';
import { outlineOf } from '../parse/outline.ts';
import { parseFile } from '../parse/parsed.ts';
import { brokenIn, lines, texts } from './says.ts';

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((left, right) => right.span.start - left.span.start)
    .reduce((so, { span, text: by }) => so.slice(0, span.start) + by + so.slice(span.end), text);
}

/** The lines of a text that are not those of another. */
function changed(before: string, after: string): string {
  const known = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !known.has(line))
    .map((line) => line.trim())
    .join(' ⏎ ');
}

function told(text: string, { rule, severity, span, message, fixes = [], related = [] }: Problem): readonly string[] {
  const { file } = parseFile('plan.okr', text);
  const where = `“${text.slice(span.start, span.end).replaceAll('\n', ' ⏎ ')}”`;
  return [
    `  ${rule}${severity === undefined ? '' : ` ${severity}`} ${where}: ${message[file.tongue.messages]}`,
    ...fixes.map(({ title, edits, safe }) => {
      const written = changed(text, applied(text, edits));
      return `    ${title[file.tongue.messages]}${safe ? ' (safe)' : ''} → ${written === '' ? 'nothing' : written}`;
    }),
    ...related.map(
      (one) => `    see “${text.slice(one.span.start, one.span.end)}”: ${one.message[file.tongue.messages]}`,
    ),
  ];
}

/** What is read of a text, and what is said of the rest. */
function said(text: string): string {
  const { problems } = parseFile('plan.okr', text);
  return [
    ...text.split('\n').map((line) => `| ${line}`.trimEnd()),
    ...outlineOf(text).map((line) => `  = ${line}`),
    ...problems.flatMap((problem) => told(text, problem)),
  ].join('\n');
}

test('whole texts, each broken in its own way', async () => {
  await expect(`${texts.map(said).join('\n\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'says.texts.txt'));
});

test.each(lines)('a word left out, mistyped or written twice: $name', async ({ name, above, line }) => {
  const all = brokenIn(line).map((broken) =>
    said(`${above}${broken}`)
      .split('\n')
      .slice(above.split('\n').length - 1)
      .join('\n'),
  );
  await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'says', `${name}.txt`));
});
