import type { SourceFile, WrittenTopLevel } from '@okr/core';
import type { Problem } from '../findings.ts';
import type * as Ast from '../generated/ast.ts';
import type { ParsedFile } from '../parse/parsed.ts';
import { readKpi } from './kpi.ts';
import { readObjective } from './objective.ts';
import { readCycle, readPerson, readPlan, readUnitElement } from './organisation.ts';
import { SourceReader } from './source-reader.ts';

/** What a file says, and what is wrong with single values in it. Nothing here refers to the syntax tree any more. */
export interface WrittenFile {
  readonly file: SourceFile;
  readonly elements: readonly WrittenTopLevel[];
  readonly problems: readonly Problem[];
}

/** Parsed → written: every value is read; names are not linked yet. */
export function readFile(parsed: ParsedFile): WrittenFile {
  const reader = new SourceReader({ declared: parsed.file.declared });
  const elements = parsed.root.elements.map((node) => readElement(reader, node));
  reader.settleUnread(parsed.unread);
  return { file: parsed.file, elements, problems: reader.problems };
}

function readElement(reader: SourceReader, node: Ast.Element): WrittenTopLevel {
  switch (node.$type) {
    case 'OrgUnit':
      return readUnitElement(reader, node);
    case 'Person':
      return readPerson(reader, node);
    case 'Cycle':
      return readCycle(reader, node);
    case 'Plan':
      return readPlan(reader, node);
    case 'Objective':
      return readObjective(reader, node);
    case 'Kpi':
      return readKpi(reader, node);
  }
}
