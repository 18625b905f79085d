import { positionAt, type SourceFile, type Span, type Workspace } from '@okr/core';
import type { Problem } from '@okr/language';
import type { Group } from './coach/together.ts';
import { placedElements } from './elements.ts';
import type { Finding } from './finding.ts';
import { readIgnores } from './ignore-comment.ts';
import { unused, type WhyUnused, withoutReason } from './ignore-problems.ts';
import type { Rule, RuleElement } from './rule.ts';

interface FileFindings {
  readonly workspace: Workspace;
  readonly file: SourceFile;
  readonly text: string;
  readonly comments: readonly Span[];
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  /** Those that are told as one; worked out where an ignore needs it. */
  groups(): ReadonlyMap<Finding, Group>;
}

/** What a line opens: an element, or a part of one (a check-in, a milestone, a `was`, a review). */
interface Opened {
  readonly element: RuleElement;
  readonly part: Span | undefined;
}

/**
 * Takes away the findings that an `okr-ignore` silences, and reports each ignore that gives no reason or has nothing
 * to silence. One without a reason silences nothing.
 */
export function applyIgnores(input: FileFindings): {
  readonly kept: readonly Finding[];
  readonly problems: readonly Problem[];
} {
  const ignores = readIgnores(input.text, input.file, input.comments);
  if (ignores.length === 0) return { kept: input.findings, problems: [] };
  const opened = openedLines(input.workspace, input.file);
  const byElement = findingsByElement(input.findings);
  let groups: Iterable<Group> | undefined;
  const toldAt = (target: Opened | undefined, id: string): readonly Finding[] => {
    if (target === undefined || target.part !== undefined) return [];
    groups ??= new Set(input.groups().values());
    for (const { told, members } of groups) {
      if (told.on === target.element && told.problem.rule === id) return members;
    }
    return [];
  };
  const silenced = new Set<Finding>();
  const problems: Problem[] = [];
  for (const ignore of ignores) {
    if (ignore.reason === '') {
      problems.push(withoutReason(ignore));
      continue;
    }
    const target = opened.get(ignore.line);
    const idle: { readonly index: number; readonly why: WhyUnused }[] = [];
    if (ignore.ids.length === 0) idle.push({ index: -1, why: 'names-none' });
    ignore.ids.forEach((id, index) => {
      const near = target && byElement.get(target.element)?.get(id.text);
      const silent = near === undefined ? toldAt(target, id.text) : silencedIn(near, target?.part);
      for (const one of silent) silenced.add(one);
      if (silent.length === 0) idle.push({ index, why: whyUnused(id.text, target, input.rules) });
    });
    const whole = idle.length >= ignore.ids.length;
    for (const { index, why } of idle) problems.push(unused(ignore, index, why, whole, input.rules));
  }
  return { kept: input.findings.filter((one) => !silenced.has(one)), problems };
}

/** What one rule has against one element, by place. */
interface OfRule {
  readonly findings: Finding[];
  /** All of them are silenced already. */
  isDone: boolean;
}

function findingsByElement(findings: readonly Finding[]): ReadonlyMap<RuleElement, ReadonlyMap<string, OfRule>> {
  const byElement = new Map<RuleElement, Map<string, OfRule>>();
  for (const finding of findings) {
    if (finding.on === undefined || finding.isError) continue;
    const byRule = byElement.get(finding.on) ?? new Map<string, OfRule>();
    byElement.set(finding.on, byRule);
    const known = byRule.get(finding.problem.rule);
    if (known) known.findings.push(finding);
    else byRule.set(finding.problem.rule, { findings: [finding], isDone: false });
  }
  for (const byRule of byElement.values())
    for (const { findings: list } of byRule.values()) list.sort((a, b) => startOf(a) - startOf(b));
  return byElement;
}

/** Those that stand in a part of the element; each is looked at once for all, however many ignores speak of it. */
function silencedIn(ofRule: OfRule, part: Span | undefined): readonly Finding[] {
  const { findings } = ofRule;
  if (part === undefined) {
    if (ofRule.isDone) return findings.slice(0, 1);
    ofRule.isDone = true;
    return findings;
  }
  let [from, to] = [0, findings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = findings[middle];
    if (at !== undefined && startOf(at) < part.start) from = middle + 1;
    else to = middle;
  }
  let end = from;
  for (let one = findings[end]; one !== undefined && startOf(one) < part.end; one = findings[end]) end++;
  return findings.slice(from, end);
}

function startOf({ problem: { span } }: Finding): number {
  return span.start;
}

function openedLines(workspace: Workspace, file: SourceFile): ReadonlyMap<number, Opened> {
  const lines = new Map<number, Opened>();
  const open = (at: number, opened: Opened): void => {
    lines.set(positionAt(file, at).line, opened);
  };
  for (const { element, head } of placedElements(workspace).get(file) ?? []) {
    for (const part of partsOf(element)) open(part.span.start, { element, part: part.span });
    open(head.start, { element, part: undefined });
  }
  return lines;
}

function partsOf(element: RuleElement): readonly { readonly span: Span }[] {
  switch (element.kind) {
    case 'key-result': {
      const { checkIns, milestones, revisions, reviews } = element.written;
      return [...checkIns, ...milestones, ...revisions, ...reviews];
    }
    case 'objective':
      return element.written.reviews;
    case 'kpi':
      return [...element.written.actuals, ...element.written.revisions];
    default:
      return [];
  }
}

function whyUnused(id: string, target: Opened | undefined, rules: readonly Rule[]): WhyUnused {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return 'unknown';
  if (rule.severity === 'error') return 'error';
  return target ? 'nothing-found' : 'nothing-starts';
}
