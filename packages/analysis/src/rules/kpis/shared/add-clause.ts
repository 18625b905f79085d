import type { Kpi } from '@okr/core';
import type { Edit, Fix, Keyword } from '@okr/language';
import { placeOfClause } from '../../shared/clause-place.ts';
import { insertAt } from '../../shared/edits.ts';
import { inBoth, inFile, type Say } from '../../shared/say.ts';

/** Adds a clause in its place among the others, in the file's words; `shown` where what is written is but a beginning. */
export function addClause(kpi: Kpi, keyword: Keyword, clause: (say: Say) => string, shown = clause): Fix {
  const { en, vi } = inBoth(shown);
  return {
    title: { en: `Add \`${en}\``, vi: `Thêm \`${vi}\`` },
    edits: editsFor(kpi, placeOfClause(kpi.written, keyword), ` ${inFile(kpi.file, clause)}`),
    safe: false,
  };
}

/** A title without quotes takes what stands right behind it for words of its own, so it is given them. */
function editsFor({ written: { title } }: Kpi, place: number, clause: string): readonly Edit[] {
  const isBare = title !== undefined && title.span.end - title.span.start === title.value.length;
  if (!isBare || place > title.span.end || title.value.includes('"')) return [insertAt(place, clause)];
  return [insertAt(title.span.start, '"'), insertAt(title.span.end, `"${clause}`)];
}
