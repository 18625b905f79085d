import { describe, expect, test } from 'vitest';
import type {
  CompletionList,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { loadFile } from '../../language/src/load.ts';
import { applied, appliedEdits } from './apply.ts';
import { able, marked, start } from './client.ts';

/** Sales has 50% × 4 + 50% × 5; @an has one KPI with a number. */
const plan = `team sales "Sales team" lead @linh
kpi revenue "Revenue" for sales scale 80 90 100 110 weight 50%
  2026-10  101
kpi csat "Satisfaction" for sales unit points target >= 4.5 weight 50%
  was target >= 4 alert < 3 until 2026-10-31 because "a new survey"
  2026-10  4.2
kpi visits "Visits" for sales
kpi calls "Calls" for @an target >= 20
  2026-11-02  22
`;

async function opened(source: string) {
  const client = await start();
  const { text, position } = marked(source);
  client.open('a.okr', text);
  return { client, text, position };
}

async function offers(source: string, capabilities = able) {
  const client = await start({ capabilities });
  const { text, position } = marked(source);
  client.open('a.okr', text);
  const found = await client.ask<CompletionList | null>('textDocument/completion', 'a.okr', { position });
  const items = (found?.items ?? []).sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  const taken = (label: string): string => {
    const item = items.find((one) => one.label === label);
    if (item?.textEdit === undefined) throw new Error(`${label} is not offered`);
    return appliedEdits([item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])], text);
  };
  return { labels: items.map(({ label }) => label), taken };
}

describe('completion', () => {
  test('a KPI takes a weight', async () => {
    expect((await offers('kpi a "A" <|>')).labels).toContain('weight');
    expect((await offers('kpi a "A" weight 2\n  <|>')).labels).not.toContain('weight');
    expect((await offers('ngôn ngữ vi\nkpi a "A" <|>')).labels).toContain('trọng số');
  });

  test('it is for a team or a person', async () => {
    const people = 'team web "Web"\nperson @an "An"\n';
    expect((await offers(`${people}kpi a "A" for <|>`)).labels).toEqual(['@an', 'web']);
    expect((await offers(`${people}kpi a "A" for @<|>`)).labels).toEqual(['@an']);
  });

  test('a `was` line takes what a KPI is held against, its day and a reason', async () => {
    const head = 'kpi a "A" unit points target >= 4\n  was ';
    expect((await offers(`${head}<|>`)).labels).toEqual(['target', 'alert', 'scale', 'until', 'because']);
    expect((await offers(`${head}target >= 3 <|>`)).labels).toEqual(['points', 'until', 'alert', 'scale', 'because']);
    expect((await offers(`${head}target <|>`)).labels).toContain('at least');
    expect((await offers(`${head}target >= 3 until <|>`)).labels).toContain('2026-11-15');
    expect((await offers('objective "O"\n  kr "K" from 1 to 2\n    was <|>')).labels).toContain('from');
  });

  test('as a block it holds what is in force now', async () => {
    const plain = { ...able, textDocument: { ...able.textDocument, completion: {} } };
    const { labels, taken } = await offers('kpi a "A" target >= 4.5 points\n  <|>', plain);
    expect(labels).toContain('was');
    expect(taken('was')).toBe(
      'kpi a "A" target >= 4.5 points\n  was target >= 4.5 points until 2026-11-15 because "Why it was changed"',
    );
    const vi = await offers('ngôn ngữ vi\nkpi a "A" thang điểm 1 2 3 4\n/tr<|>', plain);
    const after = vi.taken('/trước đây');
    expect(after).toBe(
      'ngôn ngữ vi\nkpi a "A" thang điểm 1 2 3 4\n  trước đây thang điểm 1 2 3 4 đến hết 15/11/2026 vì "Vì sao thay đổi"',
    );
    expect(loadFile({ path: 'a', text: after }).problems).toEqual([]);
  });
});

describe('hover', () => {
  const at = async (source: string): Promise<string> => {
    const { client, position } = await opened(source);
    const found = await client.ask<Hover | null>('textDocument/hover', 'a.okr', { position });
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };

  test('a KPI: its weight, its part of the total, the total', async () => {
    expect(await at(plan.replace('kpi revenue', 'kpi <|>revenue'))).toContain(
      'Weight 50% · 50% of the total of [Sales team](file:///plans/a.okr#L1) in 2026-Q4: 4.50 of 5',
    );
    expect(await at(plan.replace('kpi visits', 'kpi <|>visits'))).toContain(
      'not in the total of [Sales team](file:///plans/a.okr#L1) in 2026-Q4: Skipped: it has neither a scale nor a target',
    );
    expect(await at('kpi <|>a "A" weight 2')).toContain('Weight 2');
  });

  test('a KPI: what judged its number', async () => {
    expect(await at(plan.replace('kpi csat', 'kpi <|>csat'))).toContain('judged by the old target (until 31 Oct 2026)');
  });

  test('a person’s KPI without an owner is the person’s', async () => {
    expect(await at(plan.replace('kpi calls', 'kpi <|>calls'))).toContain('Owners: @an');
  });

  test('whoever has KPIs has a scorecard', async () => {
    const team = await at(plan.replace('team sales', 'team <|>sales'));
    expect(team).toContain('**Scorecard** 2026-Q4 4.50 of 5');
    expect(team).toContain('Total (4 + 5) / 2 = 4.50 of 5');
    expect(await at(plan.replace('for @an', 'for <|>@an'))).toContain('**Scorecard** 2026-Q4 5.00 of 5');
    expect(await at(`ngôn ngữ vi\n${plan.replace('team sales', 'team <|>sales')}`)).toContain(
      '**Bảng điểm** quý IV/2026 4,50/5',
    );
  });

  test('whoever has none has none', async () => {
    expect(await at(plan.replace('lead @linh', 'lead <|>@linh'))).not.toContain('Scorecard');
  });
});

describe('a person whom a KPI is for', () => {
  test('is found from there, and everywhere', async () => {
    const { client, position, text } = await opened(`person @an "An"\n${plan.replace('for @an', 'for @<|>an')}`);
    const place = await client.ask<Location | null>('textDocument/definition', 'a.okr', { position });
    expect(place?.range.start.line).toBe(0);
    const context = { includeDeclaration: true };
    const found = await client.ask<Location[]>('textDocument/references', 'a.okr', { position, context });
    expect(found.map(({ range }) => text.split('\n')[range.start.line])).toEqual([
      'person @an "An"',
      'kpi calls "Calls" for @an target >= 20',
    ]);
  });

  test('is renamed with all mentions', async () => {
    const { client, position, text } = await opened(plan.replace('for @an', 'for @<|>an'));
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', 'a.okr', { position, newName: '@bao' });
    expect(applied(edit, 'a.okr', text)).toBe(plan.replaceAll('@an', '@bao'));
  });
});

test('a KPI with its lines is folded', async () => {
  const { client } = await opened(`${plan}<|>`);
  const found = await client.ask<FoldingRange[]>('textDocument/foldingRange', 'a.okr', {});
  expect(found.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [1, 2],
    [3, 5],
    [7, 8],
  ]);
});
