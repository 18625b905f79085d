import { type Dated, isInOrder, sortedByDate } from '@okr/analysis';
import { CodeActionKind } from 'vscode-languageserver';
import { elementAround } from '../completion/around.ts';
import type { View } from '../view.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/** Sorts the check-ins of one key result, or the actuals of one KPI. */
export function sortCheckIns({ view, span }: Place): readonly Offer[] {
  const element = elementAround(view, span.start);
  if (element?.kind !== 'key-result' && element?.kind !== 'kpi') return [];
  const lines = element.kind === 'kpi' ? element.actuals : element.checkIns;
  if (isInOrder(lines)) return [];
  return [
    {
      id: 'sort-check-ins',
      kind: CodeActionKind.RefactorRewrite,
      title:
        element.kind === 'kpi'
          ? { en: 'Sort the values by date', vi: 'Sắp các số liệu theo ngày' }
          : { en: 'Sort the check-ins by date', vi: 'Sắp các check-in theo ngày' },
      make: () => changeOf([lines], view),
    },
  ];
}

/** Of the whole file; undefined where all are in order. */
export function sortAllCheckIns(view: View): Change | undefined {
  const { file, workspace } = view;
  const keyResults = workspace.plans
    .filter((plan) => plan.file === file)
    .flatMap(({ objectives }) => objectives.flatMap((objective) => objective.keyResults));
  const kpis = workspace.kpis.filter((kpi) => kpi.file === file);
  return changeOf([...keyResults.map(({ checkIns }) => checkIns), ...kpis.map(({ actuals }) => actuals)], view);
}

function changeOf(lists: readonly (readonly Dated[])[], { text }: View): Change | undefined {
  const edits = lists.flatMap((lines) => (isInOrder(lines) ? [] : (sortedByDate(lines, text)?.edits ?? [])));
  return edits.length === 0 ? undefined : { edits, complete: true };
}
