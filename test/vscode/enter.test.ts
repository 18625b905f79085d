import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

/** Lines at whose end some word of the list could have been taken. */
const lines = [
  'ngôn ngữ vi',
  'mục tiêu "Lớn lên" phụ trách @mai cam kết',
  'kết quả "Doanh thu" từ 2 lên 3 tỷ',
  'kết quả "Doanh thu của nhóm" từ 2 lên 3 tr',
  'kết quả "Khách" từ 40 lên 80 khách h',
  'objective "People meet"',
  'kr "People at the door" to 500 people at do',
  'kr "Calls" from 1 to 5 in',
] as const;

describeEditor('Enter, whatever the list of suggestions shows', () => {
  test('makes a new line in every pause, and the text is what was typed', async ({ open }) => {
    const window = await open({ 'plan.okr': '' }, { file: 'plan.okr', width: 1400 });
    await window.serverIsUp();
    for (const [index, line] of lines.entries()) {
      await window.page.keyboard.type(line, { delay: 30 });
      // From before the list is there to after somebody has read it.
      await window.page.waitForTimeout([40, 120, 400][index % 3] ?? 40);
      await window.press('Enter');
    }
    await window.screenshot('enter-lines');
    await window.saveAll();
    const written = window.saved('plan.okr').split('\n');
    expect(written.map((line) => line.trim()).filter((line) => line !== '')).toEqual(lines);
  });

  test('takes what was chosen with an arrow, what was asked for, and the block behind a slash; Tab takes the first', async ({
    open,
  }) => {
    const head = 'objective "People meet" owner @mai committed\n  kr "Visits" from 1 to 5';
    const window = await open({ 'plan.okr': `${head}\n` }, { file: 'plan.okr', width: 1400 });
    await window.serverIsUp();
    await window.goTo(2, 99);
    await window.page.keyboard.type(' wei', { delay: 400 });
    await window.completions(false);
    await window.press('ArrowDown', 'Enter');
    await window.line('from 1 to 5 weight 1').waitFor();
    await window.page.keyboard.type('2 ow', { delay: 400 });
    await window.completions(false);
    await window.press('Tab');
    await window.line('weight 2 owner @mai').waitFor();
    await window.type('@mai com');
    await window.press('Escape');
    await window.completions();
    await window.press('Enter');
    await window.line('weight 2 owner @mai committed').waitFor();
    await window.press('Enter');
    await window.type('/');
    await window.completions(false);
    await window.screenshot('enter-slash');
    await window.press('Enter');
    await window.line('2026-').waitFor();
  });
});
