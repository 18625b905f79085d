import type { Bilingual, Kpi } from '@okr/core';
import type { Fix, Keyword } from '@okr/language';
import { placeOfClause } from '../../shared/clause-place.ts';
import { insertAt } from '../../shared/edits.ts';
import { pick } from '../../shared/say.ts';

/** Adds a clause in its place among the others, in the file's language; `shown` where what is written is but a beginning. */
export function addClause(kpi: Kpi, keyword: Keyword, clause: Bilingual, shown: Bilingual = clause): Fix {
  return {
    title: { en: `Add \`${shown.en}\``, vi: `Thêm \`${shown.vi}\`` },
    edits: [insertAt(placeOfClause(kpi.written, keyword), ` ${pick(kpi.file, clause)}`)],
    safe: false,
  };
}
