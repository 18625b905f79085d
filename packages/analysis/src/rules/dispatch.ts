import type { Objective, SourceFile, Workspace } from '@okr/core';
import type { Severity } from '@okr/language';
import { fileElements } from '@okr/language';
import type { Rule, RuleChecks, RuleContext } from './rule.ts';
import type { RuleSettings } from './settings.ts';

type Kind = Exclude<keyof RuleChecks, 'workspace'>;

/** A rule's look at one kind of element, and the rule's place in the list of rules. */
interface Listener<K extends Kind> {
  readonly index: number;
  readonly check: NonNullable<RuleChecks[K]>;
}

type Listeners = { readonly [K in Kind]: readonly Listener<K>[] };

/** The rules as a workspace's settings leave them: who looks at what in which file. */
export interface Dispatch {
  readonly rules: readonly Rule[];
  severityOf(rule: Rule, path: string): Severity | 'off';
  listeners(path: string): Listeners;
}

const cache = new WeakMap<RuleSettings, Dispatch>();

/** Prepared once for each settings object. */
export function dispatchOf(rules: readonly Rule[], settings: RuleSettings): Dispatch {
  const known = cache.get(settings);
  if (known?.rules === rules) return known;
  const byPath = new Map<string, Listeners>();
  const dispatch: Dispatch = {
    rules,
    severityOf: (rule, path) => (rule.severity === 'error' ? 'error' : settings.severityOf(rule, path)),
    listeners(path) {
      const found = byPath.get(path);
      if (found) return found;
      const made = listenersFor(rules, (rule) => dispatch.severityOf(rule, path) !== 'off');
      byPath.set(path, made);
      return made;
    },
  };
  cache.set(settings, dispatch);
  return dispatch;
}

function listenersFor(rules: readonly Rule[], isOn: (rule: Rule) => boolean): Listeners {
  const on = rules.map((rule) => (rule.checks && isOn(rule) ? rule.checks : undefined));
  const of = <K extends Kind>(kind: K): readonly Listener<K>[] =>
    on.flatMap((checks, index) => {
      const check = checks?.[kind];
      return check ? [{ index, check }] : [];
    });
  return {
    unit: of('unit'),
    person: of('person'),
    cycle: of('cycle'),
    plan: of('plan'),
    objective: of('objective'),
    keyResult: of('keyResult'),
    initiative: of('initiative'),
    kpi: of('kpi'),
  };
}

/** The rules' look at the workspace as a whole; `contexts` stand in the order of the rules. */
export function visitWorkspace(workspace: Workspace, dispatch: Dispatch, contexts: readonly RuleContext[]): void {
  dispatch.rules.forEach((rule, index) => {
    const context = contexts[index];
    const somewhere = workspace.files.some((file) => dispatch.severityOf(rule, file.path) !== 'off');
    if (context && rule.checks?.workspace && somewhere) rule.checks.workspace(workspace, context);
  });
}

/** Visits every written element of some files once: what a rule says of it stands in its own file. */
export function visitFiles(
  workspace: Workspace,
  files: Iterable<SourceFile>,
  dispatch: Dispatch,
  contexts: readonly RuleContext[],
  /** Stands around the visit of an objective with all that is in it, which it may leave out. */
  around: (objective: Objective, visit: () => void) => void,
): void {
  const tell = <T>(
    listeners: readonly { readonly index: number; readonly check: (element: T, context: RuleContext) => void }[],
    element: T,
  ): void => {
    for (const { index, check } of listeners) {
      const context = contexts[index];
      if (context) check(element, context);
    }
  };
  for (const file of files) {
    const own = fileElements(workspace, file);
    if (own === undefined) continue;
    const listeners = dispatch.listeners(file.path);
    for (const unit of own.units) tell(listeners.unit, unit);
    for (const person of own.people) tell(listeners.person, person);
    for (const cycle of own.cycles) tell(listeners.cycle, cycle);
    for (const plan of own.plans) {
      tell(listeners.plan, plan);
      for (const objective of plan.objectives) {
        around(objective, () => {
          if (isWritten(objective)) tell(listeners.objective, objective);
          for (const keyResult of objective.keyResults) tell(listeners.keyResult, keyResult);
          for (const initiative of objective.initiatives) tell(listeners.initiative, initiative);
        });
      }
    }
    for (const kpi of own.kpis) tell(listeners.kpi, kpi);
  }
}

/** A key result with no objective above it (an error says so) stands under one that nobody wrote. */
function isWritten({ written: { title } }: Objective): boolean {
  return title.span.end > title.span.start;
}
