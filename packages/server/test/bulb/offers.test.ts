import { expect, test } from 'vitest';
import type { CodeAction, Command, WorkspaceEdit } from 'vscode-languageserver';
import { applied } from '../apply.ts';
import { able, start } from '../client.ts';
import { act, actionsAt, offeredAt, selected } from '../refactor/act.ts';
import { bulbClient } from './gate.ts';

const work = 'plan in 2026-Q4\nobjective "People know the process"\n  kr "Organise 10 tr<|>ainings"\n';

test('a client that knows no actions gets commands, which have the edit applied', async () => {
  const { text, range } = selected(work);
  const client = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  const edits: WorkspaceEdit[] = [];
  client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    edits.push(edit);
    return { applied: true };
  });
  client.open('a.okr', text);
  const context = { diagnostics: [] };
  const commands = await client.ask<Command[]>('textDocument/codeAction', 'a.okr', { range, context });
  const initiative = commands.find(({ title }) => title.startsWith('Make it an initiative'));
  expect(initiative).toMatchObject({ command: 'okr.applyAction' });
  const { command, arguments: given } = initiative ?? {};
  await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  await expect.poll(() => edits.length).toBe(1);
  expect(applied(edits[0], 'a.okr', text)).toContain('initiative "Organise 10 trainings" for outcome');
  client.change('a.okr', `// more\n${text}`);
  await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  await expect.poll(() => client.log).toEqual([expect.stringContaining('Nothing was changed')]);
  expect(edits).toHaveLength(1);
});

test('what cannot be done is disabled, with the reason and the line; other clients are not offered it', async () => {
  const text =
    'plan in 2026-Q4\nobjective "Customers stay"\n  supports nobody\n  kr k "Cust<|>omers who renew" from 3 to 5\n  kr k "Others" from 1 to 2\n';
  const { text: plain, range } = selected(text);
  const client = await bulbClient({}, true);
  client.open('a.okr', plain);
  const found = await actionsAt(client, 'a.okr', range, ['refactor.extract']);
  expect(found.map(({ disabled }) => disabled?.reason)).toContainEqual(expect.stringMatching(/line 4/));
  expect(await offeredAt(text)).not.toContainEqual(expect.stringContaining('Extract'));
});

test('a finding is ignored at its element, with a reason that is left to be written', async () => {
  const { text } = await act(work, 'Ignore “kr-activity” here', { snippets: true });
  expect(text).toBe(
    `plan in 2026-Q4\nobjective "People know the process"\n  // okr-ignore kr-activity: $\{1:why it is right here}\n  kr "Organise 10 trainings"\n`.replace(
      '\\{',
      '{',
    ),
  );
  const errors = await offeredAt('objective "O" owner linh!\n  kr "K<|>" from 3 to 3\n');
  expect(errors.filter((title) => title.includes('baseline-equals-target'))).toEqual([]);
});

test('the best stands first, and to make a comment of it last', async () => {
  const client = await bulbClient({}, true);
  const { text, range } = selected('plan in 2026-Q4\nobjective "Customers stay"\n  unknown wo<|>rds here\n');
  client.open('a.okr', text);
  const found = await actionsAt(client, 'a.okr', range, ['quickfix']);
  expect(found.at(-1)?.title).toBe('Make it a comment');
});

const kpi =
  'kpi csat "Satisfaction" unit points\n  target >= 4.<|>5 every month owner @an source "a.csv"\n  2026-10  4.4\n';

test('a KPI’s target is kept as a was line where another takes its place', async () => {
  const { text } = await act(kpi, 'Change the level', { snippets: true });
  expect(text).toContain('was target >= 4.5 until 2026-11-15 because');
  expect(await offeredAt(kpi)).not.toContainEqual(expect.stringContaining('was'));
  const { text: first, range } = selected(kpi);
  const client = await bulbClient({}, false);
  client.open('a.okr', first);
  client.change('a.okr', first.replace('4.5', '4.2'));
  const kept = (await actionsAt(client, 'a.okr', range, ['refactor'])).find(({ title }) => title.startsWith('Keep'));
  const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', kept);
  expect(applied(edit, 'a.okr', first.replace('4.5', '4.2'))).toBe(
    'kpi csat "Satisfaction" unit points\n  target >= 4.2 every month owner @an source "a.csv"\n  was target >= 4.5 until 2026-11-15 because "the reason"\n  2026-10  4.4\n',
  );
});

test('where a number is missing, the check-in is asked for', async () => {
  const client = await start({ capabilities: able });
  const { text, range } = selected('plan in 2026-Q4\nobjective "Customers stay"\n  kr "Who re<|>new" from 30 to 45\n');
  client.open('a.okr', text);
  const found = await actionsAt(client, 'a.okr', range, ['quickfix']);
  expect(found.map(({ command }) => command?.command)).toContain('okr.addCheckIn');
});
