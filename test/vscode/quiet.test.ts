import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

const plan = `plan in 2026-Q4 active

objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books
    2026-11-28  4
`;

/** Long enough that a busy machine is not taken for a rest. */
const rest = 8_000;

describeEditor('a line that is being written', () => {
  test('is left in peace until somebody rests, or leaves it', async ({ open }) => {
    const settings = { 'okr.quietWhileTyping': rest };
    const window = await open({ 'plan.okr': plan }, { file: 'plan.okr', settings, width: 1400 });
    await window.goTo(6, 1);
    await window.page.keyboard.type('  kr "Improve the library"', { delay: 60 });
    await window.press('Escape');
    // The server has long had its say: it knows the key result.
    await window.problems();
    await expect.poll(() => window.status.textContent()).not.toBe('');
    await window.page.waitForTimeout(2_000);
    await window.screenshot('quiet-while-typing');
    expect(await window.squiggle('warning').count()).toBe(0);
    expect(await window.squiggle('error').count()).toBe(0);
    // Nor is it counted, or offered to be fixed.
    expect(await window.page.locator('.statusbar-item[id$="status.problems"]').textContent()).not.toMatch(/[1-9]/);
    expect(await window.editor.locator('.codicon-light-bulb, .codicon-gutter-lightbulb').count()).toBe(0);
    await window.squiggle('warning').first().waitFor();
    await window.screenshot('quiet-after-a-rest');
  });

  test('tells what it has as soon as the cursor leaves', async ({ open }) => {
    const settings = { 'okr.quietWhileTyping': 60_000 };
    const window = await open({ 'plan.okr': plan }, { file: 'plan.okr', settings, width: 1400 });
    await window.goTo(6, 1);
    await window.page.keyboard.type('  kr "Improve the library"', { delay: 60 });
    await window.press('Escape');
    await window.page.waitForTimeout(2_000);
    expect(await window.squiggle('warning').count()).toBe(0);
    await window.press('ArrowUp');
    await window.squiggle('warning').first().waitFor();
  });
});

/** What the page draws around the words of a line, without its being text. */
const shownBehind = `[...document.querySelectorAll('.monaco-editor .view-line:first-child span')]
  .map((each) => getComputedStyle(each, '::after').content)
  .filter((content) => content !== 'none' && content !== 'normal')
  .join('')`;

describeEditor('an empty plan', () => {
  for (const [language, words] of [
    ['en', 'Write `Objective: …` or press `/`'],
    ['vi', 'Viết `Mục tiêu: …` hoặc gõ `/`'],
  ] as const) {
    test(`shows one ghost line, which goes with the first letter (${language})`, async ({ open }) => {
      const window = await open({ 'plan.okr': '' }, { file: 'plan.okr', language });
      const ghost = () => window.page.evaluate<string>(shownBehind);
      await expect.poll(ghost).toContain(words);
      await window.screenshot(`ghost-${language}`);
      await window.type('K');
      await expect.poll(ghost).toBe('');
    });
  }
});

const list = `Mục tiêu: Khách ở lại và giới thiệu
KR1: Tăng NPS từ 30 lên 45 điểm
KR2: Giảm đơn trễ từ 24% xuống 12%
Sáng kiến: Gọi cho khách hai ngày trước khi giao`;

describeEditor('a list that is pasted', () => {
  test('is text by itself, and OKRs by the paste menu', async ({ open }) => {
    const window = await open({ 'plan.okr': '', 'list.txt': list }, { file: 'plan.okr', width: 1400 });
    await window.openFile('list.txt');
    await window.press('Control+a', 'Control+c');
    await window.openFile('plan.okr');
    await window.press('Control+v');
    await window.line('KR1: Tăng NPS').waitFor();
    const menu = window.page.locator('.post-edit-widget');
    await menu.waitFor();
    await window.screenshot('paste-menu');
    await menu.click();
    const entry = window.page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as OKRs' });
    await entry.click();
    await window.line('kr1 "Tăng NPS" từ 30 lên 45 điểm').waitFor();
    await window.screenshot('paste-as-okrs');
    await window.saveAll();
    expect(window.saved('plan.okr')).toContain('mục tiêu "Khách ở lại và giới thiệu"');
    expect(window.saved('plan.okr')).not.toContain('KR1:');
  });
});
