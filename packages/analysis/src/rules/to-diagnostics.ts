import { qualifiedName } from '@okr/core';
import type { Settled } from './coach/settle.ts';
import type { Group } from './coach/together.ts';
import { byPlace } from './coach/told-once.ts';
import type { Diagnostic, Together } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { RuleElement } from './rule.ts';

/** What there is to say of a file, by place, the graver first where two start together; the same words at a place once. */
export function diagnosticsOf(
  { kept, followers, groups }: Settled,
  nameOf: (element: RuleElement) => string,
): readonly Diagnostic[] {
  const together = new Map<Group, Together>();
  const togetherOf = (finding: Finding): Together | undefined => {
    const group = groups.get(finding);
    if (group === undefined) return undefined;
    const known = together.get(group) ?? { size: group.members.length, told: plain(group.told, nameOf) };
    together.set(group, known);
    return known;
  };
  const all = kept.map((finding): Diagnostic => {
    const told = togetherOf(finding);
    const diagnostic = plain(finding, nameOf);
    const follows = followers.has(finding);
    if (!follows && told === undefined) return diagnostic;
    return {
      ...diagnostic,
      ...(follows && { follows }),
      ...(told !== undefined && { together: told }),
    };
  });
  return all.sort(byPlace).filter((one, index) => !isSame(one, all[index - 1]));
}

function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    b !== undefined &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    a.rule === b.rule &&
    a.message.en === b.message.en
  );
}

/** An element may have many findings, and its name is not free where it has none of its own. */
export function namer(): (element: RuleElement) => string {
  const names = new Map<RuleElement, string>();
  return (element) => {
    const name = names.get(element) ?? qualifiedName(element);
    names.set(element, name);
    return name;
  };
}

function plain({ file, problem, severity, on }: Finding, nameOf: (element: RuleElement) => string): Diagnostic {
  return {
    rule: problem.rule,
    severity,
    file,
    span: problem.span,
    message: problem.message,
    element: on && nameOf(on),
    about: on !== undefined && 'written' in on ? on.written?.head.start : undefined,
    fixes: problem.fixes ?? [],
    related: problem.related ?? [],
  };
}
