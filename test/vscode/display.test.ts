import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

const wide = { width: 1600, height: 900 };

const plan = `team club "Reading club"

plan for club in 2026-Q4 active

objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books
    2026-11-28  4
`;

describeEditor('how VS Code shows it', () => {
  test('in Vietnamese, commands and preview are Vietnamese: tree, KPI board and alignment map', async ({ open }) => {
    const window = await open('examples', { ...wide, file: 'team/bep-nha.vi.okr', language: 'vi' });
    await window.runCommand('OKR: Mở bản xem trước ở bên cạnh');
    await window.webview.getByRole('tab', { name: 'Cây mục tiêu' }).waitFor();
    await window.webview.getByRole('treeitem').first().waitFor();
    expect(await window.webview.locator('html').getAttribute('lang')).toBe('vi');
    await window.screenshot('display-vietnamese');
    await window.webview.getByRole('tab', { name: 'KPI' }).click();
    await window.webview.getByText('Chi phí marketing trên mỗi khách hàng tiềm năng').first().waitFor();
    await window.screenshot('display-kpis');
    await window.webview.getByRole('tab', { name: 'Liên kết' }).click();
    await window.webview.locator('svg').getByText('bữa tối cho Bếp Nhà').last().waitFor({ state: 'attached' });
    await window.screenshot('display-map');
  });

  test('in dark and in high contrast, the preview goes along', async ({ open }) => {
    const window = await open('examples', { ...wide, file: 'team/home-kitchen.en.okr' });
    await window.runCommand('OKR: Open Preview to the Side');
    await window.webview.getByRole('treeitem').first().waitFor();
    for (const [theme, name] of [
      ['Default Dark Modern', 'vscode-dark'],
      ['Default High Contrast', 'vscode-high-contrast'],
    ] as const) {
      window.settings({ 'okr.asOf': '2026-11-30', 'workbench.colorTheme': theme });
      await window.webview.locator(`body.${name}`).waitFor({ state: 'attached' });
      await window.screenshot(`display-${name}`);
    }
  });

  test('the explorer view lists goals with their scores, leads to them and follows the cursor', async ({ open }) => {
    const window = await open({ 'reading.okr': plan }, { file: 'reading.okr' });
    await window.showView('OKR');
    const goal = window.page.locator('.pane-body .monaco-list-row', { hasText: 'Children read for pleasure' });
    await expect.poll(() => goal.textContent()).toContain('0.50');
    await window.screenshot('display-explorer');
    await goal.click();
    await expect.poll(() => window.cursorLine.textContent()).toBe('5');
    // And the other way round: what the cursor is in is selected.
    await window.goTo(7);
    const selected = window.page.locator('.pane-body .monaco-list-row.selected');
    await expect.poll(() => selected.textContent()).toContain('Books finished per child');
    await window.screenshot('display-explorer-follows');
  });
});
