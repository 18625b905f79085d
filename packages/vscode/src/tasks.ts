import {
  type ExtensionContext,
  l10n,
  ShellExecution,
  type ShellQuotedString,
  ShellQuoting,
  Task,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { checkArguments } from './task-arguments.ts';

const matchers = ['$okr-check-errors', '$okr-check-warnings', '$okr-check-infos'];

/** `okr check` as a task: the command that the user has installed, run when the user runs the task and never by itself. */
export function offerTasks(context: ExtensionContext): void {
  context.subscriptions.push(
    tasks.registerTaskProvider('okr', {
      provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => checkTask(folder, { command: 'check' })),
      resolveTask: ({ definition, scope }) =>
        definition.command === 'check' ? checkTask(scope ?? TaskScope.Workspace, definition) : undefined,
    }),
  );
}

function checkTask(
  scope: WorkspaceFolder | TaskScope.Global | TaskScope.Workspace,
  definition: Readonly<Record<string, unknown>>,
): Task {
  const quoted = (value: string): ShellQuotedString => ({ value, quoting: ShellQuoting.Strong });
  const execution = new ShellExecution('okr', checkArguments(definition).map(quoted));
  const task = new Task({ ...definition, type: 'okr' }, scope, 'check', 'okr', execution, matchers);
  task.detail = l10n.t('Check all plans with the okr command that is installed on this machine');
  task.group = TaskGroup.Test;
  return task;
}
