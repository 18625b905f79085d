import type { SourceFile, Span, WrittenTopLevel } from '@okr/core';
import type { Problem } from '../findings.ts';
import type * as Ast from '../generated/ast.ts';
import { parseElements } from '../parse/parse.ts';
import { readKpi } from './kpi.ts';
import { readObjective } from './objective.ts';
import { readCycle, readPerson, readPlan, readUnitElement } from './organisation.ts';
import { SourceReader } from './source-reader.ts';

/** One file, parsed and read: it depends on its text alone. Nothing here refers to the syntax tree any more. */
export interface WrittenFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly elements: readonly WrittenTopLevel[];
  /** Of parsing the file and of its single values, ordered by place. */
  readonly problems: readonly Problem[];
  readonly comments: readonly Span[];
}

/** Text → written: every value is read; names are not linked yet. */
export function readFile(path: string, text: string): WrittenFile {
  const elements: WrittenTopLevel[] = [];
  const readers: SourceReader[] = [];
  const parsed = parseElements(path, text, (file) => {
    const reader = new SourceReader({ declared: file.declared });
    readers.push(reader);
    return (element) => elements.push(readElement(reader, element));
  });
  const problems = [...parsed.problems];
  for (const reader of readers) {
    reader.settleUnread(parsed.unread);
    problems.push(...reader.problems);
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return { file: parsed.file, text, elements, problems, comments: parsed.comments };
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
