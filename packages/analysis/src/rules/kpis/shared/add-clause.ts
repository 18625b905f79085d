import type { Kpi } from '@okr/core';
import type { Fix, Keyword } from '@okr/language';
import { placeOfClause } from '../../shared/clause-place.ts';
import { insertAt } from '../../shared/edits.ts';
import { inBoth, inFile, type Say } from '../../shared/say.ts';

/** Adds a clause in its place among the others, in the file's words; `shown` where what is written is but a beginning. */
export function addClause(kpi: Kpi, keyword: Keyword, clause: (say: Say) => string, shown = clause): Fix {
  const { en, vi } = inBoth(shown);
  return {
    title: { en: `Add \`${en}\``, vi: `Thêm \`${vi}\`` },
    edits: [insertAt(placeOfClause(kpi.written, keyword), ` ${inFile(kpi.file, clause)}`)],
    safe: false,
  };
}
