import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type RunningEditor, startEditor } from '../../scripts/editor/code-server.ts';
import { codeServer } from '../../scripts/editor/install.ts';
import { describeEditor, test } from './support/editor-test.ts';

const plan = `objective readers "Children read for pleasure" owner @mai committed
  supports nobody
  kr books "Books finished per child" from 2 to 6 books by 2026-12-31
    2026-11-28  4
`;

describeEditor('a folder that is not trusted', () => {
  let editor: RunningEditor;

  beforeAll(async () => {
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    const extensions = [inject('editor')?.extension ?? ''];
    editor = await startEditor(await codeServer(), { extensions, settings, workspaceTrust: true });
  });

  afterAll(() => editor.stop());

  test('is checked and scored as any other', async ({ open }) => {
    const { address } = editor;
    const window = await open({ 'reading.okr': plan }, { address, file: 'reading.okr', width: 1600 });
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await window.squiggle('error').waitFor();
    await window.runCommand('OKR: Open Preview to the Side');
    const books = window.webview.getByRole('treeitem').filter({ hasText: 'Books finished per child' });
    await expect.poll(() => books.innerText()).toContain('0.5');
    await window.screenshot('restricted');
  });
});
