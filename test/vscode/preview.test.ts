import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';
import type { Workbench } from './support/workbench.ts';

const plan = `plan in 2026-Q4 active
objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books
    2026-10-31  3
    2026-11-28  4
  kr guests "Children who come again" from 40% to 80%
    2026-11-28  60%
`;
const files = { 'reading.okr': plan };
const wide = { file: 'reading.okr', width: 1600, height: 900 };

const openPreview = (window: Workbench) => window.runCommand('OKR: Open Preview to the Side');
const row = (window: Workbench, title: string) => window.webview.getByRole('treeitem').filter({ hasText: title });

describeEditor('the preview in VS Code', () => {
  test('shows scores beside the text, follows each edit, and keeps what can be read', async ({ open }) => {
    const window = await open(files, wide);
    await openPreview(window);
    const books = row(window, 'Books finished per child');
    await expect.poll(() => books.innerText()).toContain('0.5');
    await window.screenshot('preview');
    await window.goTo(5, 17);
    await window.press('Delete');
    await window.type('5');
    await expect.poll(() => books.innerText()).toContain('0.8');
    await window.goTo(7, 1);
    await window.type('?? ');
    await window.webview.getByRole('status').waitFor();
    expect(await books.innerText()).toContain('0.8');
  });

  test('a click leads to the line, and the cursor to its row', async ({ open }) => {
    const window = await open(files, wide);
    await openPreview(window);
    await row(window, 'Children who come again').click();
    await expect.poll(() => window.cursorLine.textContent()).toBe('6');
    await window.runCommand('View: Focus First Editor Group');
    await window.goTo(3);
    await window.webview.locator('[role=treeitem][data-marked]', { hasText: 'Books finished' }).waitFor();
  });

  test('in little room the detail is open when a person opens it, and stays closed when one closes it', async ({
    open,
  }) => {
    const window = await open(files, wide);
    await openPreview(window);
    const detail = window.webview.locator('.detail');
    const marked = (title: string) =>
      window.webview.locator('[role=treeitem][data-marked]', { hasText: title }).waitFor();
    await window.goTo(3);
    await marked('Books finished');
    expect(await detail.isVisible()).toBe(false);
    await row(window, 'Children who come again').click();
    await detail.getByRole('heading', { name: 'Children who come again' }).waitFor();
    // From now on it goes along with the cursor.
    await window.runCommand('View: Focus First Editor Group');
    await window.goTo(3);
    await detail.getByRole('heading', { name: 'Books finished' }).waitFor();
    await detail.getByRole('button', { name: 'Close' }).click();
    await window.goTo(6);
    await marked('Children who come again');
    expect(await detail.isVisible()).toBe(false);
  });

  test('travels in time and filters by words, with diacritics or without', async ({ open }) => {
    const window = await open(files, wide);
    await openPreview(window);
    const books = row(window, 'Books finished per child');
    await expect.poll(() => books.innerText()).toContain('0.5');
    await window.webview.getByRole('slider').fill('35');
    await expect.poll(() => books.innerText()).toContain('0.3');
    await window.webview.getByRole('searchbox').fill('come ágain');
    await books.waitFor({ state: 'detached' });
    await row(window, 'Children who come again').waitFor();
  });

  test('a panel that is opened again is as wide inside as the last one was made', async ({ open }) => {
    const window = await open(files, wide);
    await window.runCommand('OKR: Open Preview');
    const divider = window.webview.getByRole('separator');
    const width = async () => Number(await divider.getAttribute('aria-valuenow'));
    await divider.focus();
    const usual = await width();
    for (let times = 0; times < 3; times++) await divider.press('ArrowLeft');
    await expect.poll(width).toBe(usual + 72);
    // What is kept is told a moment later.
    await window.page.waitForTimeout(1_000);
    await window.runCommand('View: Close Editor');
    await window.runCommand('OKR: Open Preview');
    await expect.poll(width).toBe(usual + 72);
  });

  test('is there again after the window is reloaded', async ({ open }) => {
    const window = await open(files, wide);
    await openPreview(window);
    await row(window, 'Children who come again').waitFor();
    await window.reload();
    await expect.poll(() => row(window, 'Books finished per child').innerText()).toContain('0.5');
  });

  test('shows hostile plans as the text that they are', async ({ open }) => {
    const hostile = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>`;
    const text = plan.replace('Children read for pleasure', hostile.replaceAll('"', "'"));
    const window = await open({ 'reading.okr': text.replace('4\n', '4 "[go](javascript:alert(1))"\n') }, wide);
    await openPreview(window);
    await row(window, '<img src=x').click();
    await row(window, 'Books finished per child').click();
    await window.webview.getByText('javascript:alert(1)').first().waitFor();
    expect(await window.webview.locator('img, [href^="javascript:"], [role=tree] script').count()).toBe(0);
    expect(await window.webview.locator('head title').textContent()).not.toContain('hacked');
    await window.screenshot('preview-hostile');
  });
});
