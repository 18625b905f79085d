import { findRule } from '@okr/analysis';
import type { Actual, Bilingual, CheckIn, Workspace } from '@okr/core';
import type { Edit, Problem } from '@okr/language';
import { formatFile, loadFile, resolve } from '@okr/language';
import { lineAt, lineEnd, type View } from '../view.ts';
import { datedLines, type LinePlace } from './place.ts';

/** A line as it would stand in the file, and what the file would say then. */
export interface Attempt {
  /** Formatted, without what is around it. */
  readonly text: string;
  readonly edit: Edit;
  /** Undefined where it is not read as a dated line. */
  readonly read: CheckIn | Actual | undefined;
  /** Why it cannot stand there. */
  readonly problem: Bilingual | undefined;
  /** Its unit has other words than the measure: what it says cannot be said without them. */
  readonly hasOtherUnit: boolean;
}

/** Writes a dated line into a copy of the file and reads that: what is wrong with it is said as in the file itself. */
export function attempt(view: View, place: LinePlace, written: string): Attempt {
  const { path } = view.file;
  const fiscalYear = view.snapshot.configuration.config.scoring;
  const cycles = new Map(view.workspace.cycles.flatMap(({ id, days }) => (days === undefined ? [] : [[id, days]])));
  const { start, end } = place.span;
  const head = view.text.slice(0, start) + place.before;
  const raw = head + written + place.after + view.text.slice(end);
  const line = lineAt(loadFile({ path, text: raw }).file, head.length);
  const ranges = [{ startLine: line, endLine: line }];
  const { text } = formatFile(path, raw, { fiscalYear, cycles, ranges });
  const loaded = loadFile({ path, text });
  const { file } = loaded;
  const lineStart = file.lineStarts[line] ?? 0;
  const lineStop = lineEnd(file, text, line);
  const { workspace, problems } = resolve([loaded], fiscalYear);
  const found = [...loaded.problems, ...(problems.get(file) ?? [])].filter(
    ({ span }) => span.start >= lineStart && span.start <= lineStop,
  );
  const fresh = text.slice(lineStart, lineStop);
  return {
    text: fresh.trim(),
    edit: { span: place.span, text: replacement(view, place, fresh) },
    read: allDated(workspace).find(({ written: { span } }) => span.start >= lineStart && span.end <= lineStop),
    problem: found.find(isError)?.message,
    hasOtherUnit: found.some(({ rule }) => rule === 'unit-words-differ'),
  };
}

/** What to put in the place: of a line that is replaced only what it says, its indentation and remarks stay. */
function replacement({ text }: View, { span, before, after }: LinePlace, line: string): string {
  if (span.end === span.start) {
    const lineBreak = before.replace(/[ \t]+$/, '');
    return `${lineBreak}${line}${after}`;
  }
  const behind = /^[^\r\n]*/.exec(text.slice(span.end))?.[0].trim() ?? '';
  const fresh = line.trim();
  return behind !== '' && fresh.endsWith(behind) ? fresh.slice(0, -behind.length).trimEnd() : fresh;
}

function isError({ rule, severity }: Problem): boolean {
  if (severity !== undefined) return severity === 'error';
  const found = findRule(rule);
  return !('rule' in found) || found.rule.severity === 'error';
}

function allDated({ plans, kpis }: Workspace): readonly (CheckIn | Actual)[] {
  const keyResults = plans.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.keyResults));
  return [...keyResults, ...kpis].flatMap(datedLines);
}
