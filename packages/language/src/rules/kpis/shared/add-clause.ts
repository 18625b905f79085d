import type { Bilingual, Kpi } from '@okr/core';
import type { Fix } from '../../../findings.ts';
import { insertAt } from '../../shared/edits.ts';
import { pick } from '../../shared/say.ts';

/** Adds a clause behind the KPI's title, in the file's language. */
export function addClause(kpi: Kpi, clause: Bilingual): Fix {
  return {
    title: { en: `Add \`${clause.en}\``, vi: `Thêm \`${clause.vi}\`` },
    edits: [insertAt(kpi.written.head.end, ` ${pick(kpi.file, clause)}`)],
    safe: false,
  };
}
