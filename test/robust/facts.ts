import type { Initiative, KeyResult, Kpi, Objective, Workspace } from '@okr/core';

/** What is known of one element, without the places where it stands; its key says whose it is. */
export interface Fact {
  readonly key: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly says: string;
}

const skipped = new Set([
  'span',
  'head',
  'file',
  'keyResults',
  'initiatives',
  'objectives',
  'plan',
  'objective',
  'unread',
  // Said elsewhere: by the objective where the key result has none of its own, and by those who support it.
  'ambition',
  'supporters',
]);

/** Everything below an element as text: its own values, never its children or the elements that it points at. */
function said(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (skipped.has(key)) return undefined;
    if (key === 'target' && typeof inner === 'object' && inner !== null && 'kind' in inner) return titleOf(inner);
    return inner;
  });
}

function titleOf(element: unknown): string {
  if (typeof element !== 'object' || element === null || !('written' in element)) return '';
  const { written } = element;
  return typeof written === 'object' && written !== null && 'title' in written
    ? JSON.stringify(textOf(written.title))
    : '';
}

function textOf(title: unknown): unknown {
  return typeof title === 'object' && title !== null && 'value' in title ? title.value : undefined;
}

/** The facts of one file, in its order. */
export function factsOf(workspace: Workspace, path: string): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (key: string, element: Objective | KeyResult | Initiative | Kpi) =>
    facts.push({ key, span: element.written.span, says: said(element) });
  for (const plan of workspace.plans) {
    if (plan.file.path !== path) continue;
    const place = `${plan.for?.text ?? ''} ${plan.cycle?.text ?? ''}`;
    for (const objective of plan.objectives) {
      const title = `${place} › ${objective.written.title.value}`;
      add(title, objective);
      for (const keyResult of objective.keyResults) add(`${title} › ${keyResult.written.title.value}`, keyResult);
      for (const initiative of objective.initiatives) add(`${title} › ${initiative.written.title.value}`, initiative);
    }
  }
  for (const kpi of workspace.kpis) if (kpi.file.path === path) add(`kpi ${kpi.written.title?.value ?? ''}`, kpi);
  return facts;
}
