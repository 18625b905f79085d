import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  type DocumentSymbol,
  extensions,
  languages,
  ShellExecution,
  type SymbolInformation,
  type TextEdit,
  tasks,
  window,
  workspace,
} from 'vscode';
import { suite } from '../support/suite.ts';
import { file, until } from './support.ts';

const extension = extensions.getExtension('okr-as-text.okr-vscode');
const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code }) => (typeof code === 'object' ? code.value : code));

export const run = suite(__dirname, {
  async 'a plan wakes the extension up, and every command of its manifest is there'() {
    await window.showTextDocument(file('team/home-kitchen.en.okr'));
    await until(() => (extension?.isActive ? true : undefined));
    const contributed: readonly { readonly command: string }[] = extension?.packageJSON.contributes.commands;
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  },

  async 'a table becomes a plan in a new editor'() {
    const table = file('table.csv');
    await workspace.fs.writeFile(table, new TextEncoder().encode('Objective,Key Result,Target\nCalm,Waves a day,3\n'));
    await commands.executeCommand('okr.import', table);
    const plan = await until(() =>
      workspace.textDocuments.find(({ isUntitled, languageId }) => isUntitled && languageId === 'okr'),
    );
    assert.ok(plan.getText().includes('kr "Waves a day" to 3'), plan.getText());
    await workspace.fs.delete(table);
  },

  async 'the whole folder is checked, with links to the pages of rules'() {
    const found = await until(() => {
      const all = languages.getDiagnostics(file('activity-vs-outcome/training.en.okr'));
      return all.length > 0 ? all : undefined;
    });
    assert.ok(codes(found).includes('kr-activity'), JSON.stringify(codes(found)));
    const [{ code, source } = {}] = found;
    assert.equal(source, 'okr');
    assert.ok(typeof code === 'object', 'a link to the page of the rule');
  },

  async 'the outline names goals, and symbols are found without diacritics'() {
    const outline: readonly DocumentSymbol[] = await commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      file('team/home-kitchen.en.okr'),
    );
    assert.ok(outline.length > 0);
    const symbols: readonly SymbolInformation[] = await commands.executeCommand(
      'vscode.executeWorkspaceSymbolProvider',
      'bua toi',
    );
    assert.ok(
      symbols.some(({ location }) => location.uri.path.endsWith('bep-nha.vi.okr')),
      'in the Vietnamese plan',
    );
  },

  async 'formatting gives a text that formatting leaves alone'() {
    const document = await workspace.openTextDocument({
      language: 'okr',
      content: 'objective   "Children read"   owner @mai\nkr "Books"   from 2 to 6 books\n',
    });
    const format = (): PromiseLike<readonly TextEdit[] | undefined> =>
      commands.executeCommand('vscode.executeFormatDocumentProvider', document.uri, { tabSize: 2, insertSpaces: true });
    const edits = await until(async () => ((await format())?.length ? format() : undefined));
    assert.ok(edits !== undefined && edits.length > 0);
  },

  async 'okr check is a task, found in what it prints by the matchers of the manifest'() {
    const [task] = await tasks.fetchTasks({ type: 'okr' });
    assert.deepEqual(task?.problemMatchers, ['$okr-check-errors', '$okr-check-warnings', '$okr-check-infos']);
    assert.ok(task?.execution instanceof ShellExecution);
    assert.equal(task.execution.command, 'okr');
  },

  async 'a server that is started anew says the same again'() {
    const plan = file('activity-vs-outcome/training.en.okr');
    const before = codes(languages.getDiagnostics(plan));
    await commands.executeCommand('okr.restartServer');
    const after = await until(() => {
      const all = codes(languages.getDiagnostics(plan));
      return all.length === before.length ? all : undefined;
    });
    assert.deepEqual([...after].sort(), [...before].sort());
  },
});
