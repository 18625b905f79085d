import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type RunningEditor, startEditor } from '../../scripts/editor/code-server.ts';
import { codeServer } from '../../scripts/editor/install.ts';
import { describeEditor, test } from './support/editor-test.ts';

const goals = `objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books by 2026-12-31
    2026-11-28  4
`;
const club = 'objective club "The club is a place to come back to" owner @mai committed\n  supports raeders\n';

describeEditor('the extension without Node, as in VS Code for the web', () => {
  let editor: RunningEditor;

  beforeAll(async () => {
    const settings = { 'remote.extensionKind': { 'okr-as-text.okr-vscode': ['ui'] } };
    editor = await startEditor(await codeServer(), { extensions: [inject('editor')?.extension ?? ''], settings });
  });

  afterAll(() => editor.stop());

  test('a worker of the browser checks, scores and shows the plans', async ({ open }) => {
    const { address } = editor;
    const window = await open({ 'goals.okr': goals, 'club.okr': club }, { address, file: 'club.okr', width: 1600 });
    expect(window.fetched.map(decodeURIComponent).join('\n')).toContain('/dist/web/extension.js');
    await window.squiggle('error').waitFor();
    await window.goTo(2, 14);
    await window.quickFix('readers');
    await window.line('supports readers').waitFor();
    await window.runCommand('OKR: Open Preview to the Side');
    const books = window.webview.getByRole('treeitem').filter({ hasText: 'Books finished per child' });
    await expect.poll(() => books.innerText()).toContain('0.5');
    await window.screenshot('web');
  });
});
