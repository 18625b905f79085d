import { formatDate, type IsoDate, type SourceFile, type Span } from '@okr/core';
import { twiceOnOneDay } from './messages.ts';
import type { ProblemList } from './problems.ts';

interface Dated {
  readonly date: IsoDate;
  readonly value: number | undefined;
  readonly written: { readonly span: Span };
}

/** Of two lines on one date the upper counts: the lower is reported and loses its value. */
export function upperOfEachDay<T extends Dated>(file: SourceFile, lines: readonly T[], problems: ProblemList): T[] {
  const upper = new Map<IsoDate, T>();
  return lines.map((line) => {
    const first = upper.get(line.date);
    if (first === undefined) {
      upper.set(line.date, line);
      return line;
    }
    const date = { en: formatDate(line.date, 'en'), vi: formatDate(line.date, 'vi') };
    const message = { en: 'The line that counts is here.', vi: 'Dòng được tính ở đây.' };
    problems.add(file, twiceOnOneDay(line.written.span, date, { file, span: first.written.span, message }));
    return { ...line, value: undefined };
  });
}
