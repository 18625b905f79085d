import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

const notes = `# Notes

Ours for the quarter:

\`\`\`okr
plan "Care" in 2026-Q4

objective "Customers are content enough to sign again" owner @linh
  kr nps "They recommend us" from 30 to 45 points
    2026-11-27  41
  kr "Delays" form 24% to 12%
\`\`\`

> \`\`\`okr
> mục tiêu "Khách ở lại" phụ trách @linh
>   kết quả "Điểm hài lòng" từ 30 đến 45 điểm hạn 31/2/2027
> \`\`\`

\`\`\`text
objective "Not a plan
\`\`\`
`;

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

describeEditor('plans in Markdown', () => {
  for (const [name, theme] of Object.entries(themes)) {
    test(`are coloured, checked, told of and shown with scores (${name})`, async ({ open }) => {
      const settings = { 'workbench.colorTheme': theme };
      const window = await open({ 'notes.md': notes }, { file: 'notes.md', settings, width: 1500 });
      await window.squiggle('error').nth(1).waitFor();
      await window.goTo(9, 8);
      expect(await (await window.hover()).innerText()).toContain('They recommend us');
      const rows = await window.problems();
      await expect.poll(() => rows.allInnerTexts().then((texts) => texts.join('\n'))).toContain('28/2/2027');
      await window.screenshot(`markdown-checked-${name}`);
      await window.openFile('notes.md');
      await window.runCommand('Markdown: Open Preview to the Side');
      const page = window.webview.locator('.okr-plans').first();
      await expect.poll(() => page.innerText()).toContain('Customers are content');
      // Its styles come later than its text.
      const border = () =>
        page.evaluate((element: unknown) =>
          String(
            (globalThis as { getComputedStyle?: (of: unknown) => { borderTopStyle: string } }).getComputedStyle?.(
              element,
            ).borderTopStyle,
          ),
        );
      await expect.poll(border).toBe('solid');
      await window.screenshot(`markdown-preview-${name}`);
    });
  }

  test('are completed, quiet while they are written, and checked by the setting', async ({ open }) => {
    const settings = { 'okr.quietWhileTyping': 60_000 };
    const text = '```okr\nobjective "A" owner @linh\n  \n```\n';
    const window = await open({ 'notes.md': text }, { file: 'notes.md', settings, width: 1400 });
    await window.goTo(3, 3);
    // Until the server is up the editor offers the words of the document.
    const offered = async () => {
      await window.press('Escape');
      return (await (await window.completions()).allInnerTexts()).join('\n');
    };
    await expect.poll(offered, { timeout: 30_000 }).toMatch(/\bkr\b/);
    await window.screenshot('markdown-completed');
    await window.press('Escape');
    await window.page.keyboard.type('kr "B" form 3 to 5', { delay: 40 });
    await window.press('Escape');
    await window.page.waitForTimeout(2_000);
    expect(await window.squiggle('error').count()).toBe(0);
    await window.press('ArrowUp');
    await window.squiggle('error').first().waitFor();
    window.settings({ ...settings, 'okr.markdown.check': 'off' });
    await window.squiggle('error').first().waitFor({ state: 'detached' });
  });
});
