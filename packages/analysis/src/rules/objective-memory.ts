import { type Objective, ownText, type Span, type Workspace, type WrittenTopLevel } from '@okr/core';
import type { Problem } from '@okr/language';
import { moved, ownProblem } from '@okr/language';
import { type Asked, answersAlike } from './asked.ts';
import type { Finding } from './finding.ts';
import { sameGrounds } from './grounds.ts';
import type { RuleElement } from './rule.ts';

interface Known {
  /** What stands before it on its first line, and behind it up to the end of the next: the rest is its own. */
  readonly before: string;
  readonly behind: string;
  readonly grounds: readonly unknown[];
  readonly asked: Asked;
  readonly findings: readonly Kept[];
}

/** Places are counted from where the objective begins. */
interface Kept extends Pick<Finding, 'problem' | 'severity' | 'isError'> {
  /** Which of the objective's own elements it is about: itself, its key results, its initiatives. */
  readonly about: number;
}

/** What the rules said of objectives with all that is in them, so that only those are looked at that were edited. */
export class ObjectiveMemory {
  private readonly known = new WeakMap<WrittenTopLevel, Known>();

  /** What was said on the same grounds of an objective on the same lines, wherever in the file they stood. */
  find(
    objective: Objective,
    text: string,
    grounds: readonly unknown[],
    workspace: Workspace,
  ): { readonly findings: readonly Finding[]; readonly asked: Asked } | undefined {
    const { file, written } = objective;
    const known = this.known.get(written);
    if (known === undefined || !sameGrounds(known.grounds, grounds)) return undefined;
    if (!answersAlike(known.asked, workspace)) return undefined;
    const lines = linesOf(written.span, text);
    const { before, behind } = around(written.span, lines, text);
    if (known.before !== before || known.behind !== behind) return undefined;
    const elements = elementsOf(objective);
    const findings = known.findings.map(({ problem, severity, isError, about }) => {
      const stands = moved(problem, written.span.start);
      return { file, problem: stands, severity, isError, on: elements[about] };
    });
    return { findings, asked: known.asked };
  }

  keep(
    objective: Objective,
    text: string,
    grounds: readonly unknown[],
    asked: Asked,
    findings: readonly Finding[],
  ): void {
    const { written } = objective;
    const lines = linesOf(written.span, text);
    const elements = elementsOf(objective);
    const kept = findings.map(({ on, problem, severity, isError }): Kept => {
      const about = on === undefined || !isWithin(problem, lines) ? -1 : elements.indexOf(on);
      return { problem: ownProblem(moved(problem, -written.span.start)), severity, isError, about };
    });
    if (kept.some(({ about }) => about < 0)) return;
    this.known.set(written, { ...around(written.span, lines, text), grounds, asked, findings: kept });
  }
}

function elementsOf(objective: Objective): readonly RuleElement[] {
  return [objective, ...objective.keyResults, ...objective.initiatives];
}

/** Whether it speaks of nothing farther off, and its fixes change nothing farther off. */
function isWithin({ span, fixes = [], related = [] }: Problem, lines: Span): boolean {
  const holds = (one: Span): boolean => lines.start <= one.start && one.end <= lines.end;
  const edits = fixes.flatMap((fix) => fix.edits);
  return holds(span) && related.length === 0 && edits.every((edit) => edit.file === undefined && holds(edit.span));
}

function around({ start, end }: Span, lines: Span, text: string): Pick<Known, 'before' | 'behind'> {
  return { before: ownText(text.slice(lines.start, start)), behind: ownText(text.slice(end, lines.end)) };
}

function linesOf({ start, end }: Span, text: string): Span {
  const last = text.indexOf('\n', end);
  const next = last < 0 ? -1 : text.indexOf('\n', last + 1);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}
