import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

describeEditor('a first plan in an empty folder', () => {
  test('the walkthrough leads to a scored plan, and marks each step by itself', async ({ open }) => {
    const window = await open({}, { width: 1600, height: 900 });
    const { page } = window;
    const done = (step: string) => page.locator(`.getting-started-step[data-step-id$="#${step}"] .codicon.complete`);
    const backToSteps = () => window.runCommand('OKR: Open “Your First OKRs”');

    await backToSteps();
    await page.locator('.getting-started-step').first().waitFor();
    await window.screenshot('first-steps');
    await page.getByRole('button', { name: 'New Plan' }).first().click();
    await window.answerWith('Whose plan is it?', 'Reading club');
    await window.screenshot('first-whose');
    await window.answerWith('For when?', '2026-Q4');
    await window.screenshot('first-what');
    await window.answerWith('What is it about?', 'A general first plan');
    await window.line('objective').first().waitFor();
    await window.screenshot('first-plan');
    const [file = ''] = readdirSync(window.folder).filter((name) => name.endsWith('.okr'));
    expect(window.saved(file)).toContain('2026-Q4');

    await window.runCommand('OKR: Add Check-in…');
    await window.entry('Customers recommend us').waitFor();
    await window.screenshot('first-which');
    await window.entry('Customers recommend us').click();
    await window.answer('The value today', '42');
    await window.answer('How sure are you', '8');
    await window.answer('What happened?', '');
    await window.line('confidence 8/10').waitFor();
    await expect.poll(() => window.status.textContent()).toMatch(/\d\.\d\d/);

    await window.runCommand('OKR: Open Preview to the Side');
    await window.webview.getByRole('treeitem').first().waitFor();
    await window.screenshot('first-preview');

    await window.runCommand('OKR: Export Scores…');
    await window.entry('Markdown').click();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    const exported = join(window.folder, 'okr-2026-11-30.md');
    // A file is there before it is written.
    await expect.poll(() => existsSync(exported) && readFileSync(exported, 'utf8')).toContain('Reading club');

    await backToSteps();
    for (const step of ['write', 'measure', 'preview', 'checkIn', 'share'])
      await done(step).waitFor({ state: 'attached' });
    await window.screenshot('first-done');
  });
});
