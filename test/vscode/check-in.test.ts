import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

const plan = `objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books by 2099-12-31
    2026-10-05  3

  kr guests "Children who come again" from 40% to 80% by 2099-12-31
    2026-10-05  60%
`;

describeEditor('a check-in', () => {
  test('is asked for step by step and written in its place', async ({ open }) => {
    const window = await open({ 'reading.okr': plan }, { file: 'reading.okr' });
    // Inside a key result it need not be asked which.
    await window.goTo(2);
    await window.runCommand('OKR: Add Check-in…');
    await window.answer('The value today', '4 books');
    await window.answer('How sure are you', '8');
    await window.screenshot('check-in');
    await window.answer('What happened?', 'summer club');
    await window.line('summer club').waitFor();
    await window.saveAll();
    const [before, after = ''] = window.saved('reading.okr').split('    2026-10-05  3\n');
    expect(before).toBe(plan.split('    2026-10-05  3\n')[0]);
    expect(after).toMatch(/^ {4}\d{4}-\d\d-\d\d {2}4 +confidence 8\/10 +"summer club"\n\n {2}kr guests/);
  });

  test('that cannot be read says so at once, and writes nothing', async ({ open }) => {
    const window = await open({ 'reading.okr': plan }, { file: 'reading.okr' });
    await window.runCommand('OKR: Add Check-in…');
    await window.entry('Books finished per child').click();
    await window.answer('The value today', 'many');
    await window.page.locator('.quick-input-message', { hasText: 'such as 38 or 2.4 million' }).waitFor();
    await window.screenshot('check-in-refused');
    await window.press('Escape');
    expect(window.saved('reading.okr')).toBe(plan);
  });
});
