import type { SourceFile } from '@okr/core';
import { type Fix, type Problem, writtenSurface } from '@okr/language';
import { insertAt } from './edits.ts';

const inDigits = /^\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*$/;
const inGroups = /^\s*\d{1,3}(?:\.\d{3})+(?!\d)/;

/**
 * A date or number that reads in two ways only because the file does not say what it is written in, while its keywords show
 * it: one line on top settles all of them, and is offered first.
 */
export function withLanguageLine(problem: Problem, file: SourceFile, text: () => string): Problem {
  const { rule, span, fixes = [] } = problem;
  const { tongue, declared } = file;
  if (declared !== undefined) return problem;
  const isOfDays = rule === 'ambiguous-date' && tongue.dayFirst;
  const isOfNumbers = rule === 'ambiguous-number' && tongue.decimalMark === ',';
  if (!isOfDays && !isOfNumbers) return problem;
  if (!(isOfDays ? inDigits : inGroups).test(text().slice(span.start, span.end))) return problem;
  const line = `${writtenSurface('language', tongue)} ${tongue.key}`;
  const fix: Fix = {
    title: { en: `Write \`${line}\` on top of the file`, vi: `Ghi \`${line}\` ở đầu tệp` },
    edits: [insertAt(0, `${line}\n`)],
    safe: false,
  };
  return { ...problem, fixes: [fix, ...fixes] };
}
