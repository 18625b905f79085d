import type { Objective, Workspace } from '@okr/core';
import type { Severity } from '../findings.ts';
import type { Rule, RuleChecks, RuleContext } from './rule.ts';
import type { RuleSettings } from './settings.ts';

type Kind = Exclude<keyof RuleChecks, 'workspace'>;
type Listeners = { readonly [K in Kind]: readonly Listener[] };

/** A rule that looks at a kind of element, and its place in the list of rules. */
interface Listener {
  readonly index: number;
  readonly rule: Rule;
}

/** The rules as a workspace's settings leave them: who looks at what in which file. */
export interface Dispatch {
  readonly rules: readonly Rule[];
  severityOf(rule: Rule, path: string): Severity | 'off';
  listeners(path: string): Listeners;
}

const kinds: readonly Kind[] = ['unit', 'person', 'cycle', 'plan', 'objective', 'keyResult', 'initiative', 'kpi'];
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
  const lists: Record<Kind, Listener[]> = {
    unit: [],
    person: [],
    cycle: [],
    plan: [],
    objective: [],
    keyResult: [],
    initiative: [],
    kpi: [],
  };
  rules.forEach((rule, index) => {
    const { checks } = rule;
    if (!checks || !isOn(rule)) return;
    for (const kind of kinds) if (checks[kind]) lists[kind].push({ index, rule });
  });
  return lists;
}

/** Visits every written element once; `contexts` stand in the order of the rules. */
export function visit(workspace: Workspace, dispatch: Dispatch, contexts: readonly RuleContext[]): void {
  dispatch.rules.forEach((rule, index) => {
    const context = contexts[index];
    const somewhere = workspace.files.some((file) => dispatch.severityOf(rule, file.path) !== 'off');
    if (context && rule.checks?.workspace && somewhere) rule.checks.workspace(workspace, context);
  });
  const each = <K extends Kind>(
    kind: K,
    path: string,
    call: (checks: RuleChecks, context: RuleContext) => void,
  ): void => {
    for (const { index, rule } of dispatch.listeners(path)[kind]) {
      const context = contexts[index];
      if (context && rule.checks) call(rule.checks, context);
    }
  };
  for (const unit of workspace.units) each('unit', unit.file.path, (checks, context) => checks.unit?.(unit, context));
  for (const person of workspace.people) {
    if (!person.declared) continue;
    each('person', person.declared.file.path, (checks, context) => checks.person?.(person, context));
  }
  for (const cycle of workspace.cycles) {
    if (!cycle.declared) continue;
    each('cycle', cycle.declared.file.path, (checks, context) => checks.cycle?.(cycle, context));
  }
  for (const plan of workspace.plans) {
    const { path } = plan.file;
    each('plan', path, (checks, context) => checks.plan?.(plan, context));
    for (const objective of plan.objectives) {
      if (isWritten(objective)) each('objective', path, (checks, context) => checks.objective?.(objective, context));
      for (const keyResult of objective.keyResults) {
        each('keyResult', path, (checks, context) => checks.keyResult?.(keyResult, context));
      }
      for (const initiative of objective.initiatives) {
        each('initiative', path, (checks, context) => checks.initiative?.(initiative, context));
      }
    }
  }
  for (const kpi of workspace.kpis) each('kpi', kpi.file.path, (checks, context) => checks.kpi?.(kpi, context));
}

/** A key result with no objective above it (an error says so) stands under one that nobody wrote. */
function isWritten({ written: { title } }: Objective): boolean {
  return title.span.end > title.span.start;
}
