import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

const english = `team club "Reading club" lead @mai

plan for club in 2026-Q4 active

objective readers "Children read for pleasure"
  owner @mai committed
  because "Who reads at ten reads for life"

  kr books "Books finished per child" from 2 to 6 books weight 2
    2026-10-31  3  confidence 7/10  "slow start"
    2026-11-28  4

  kr guests "Children who come again" from 40% to 80% by 2026-12-31
    2026-11-28  60%
`;

const vietnamese = `ngôn ngữ vi

nhóm câu_lạc_bộ "Câu lạc bộ đọc sách" quản lý @mai

kế hoạch của câu_lạc_bộ trong quý IV/2026

mục tiêu bạn_đọc "Trẻ đọc sách vì thích"
  phụ trách @mai
  vì "Đọc từ lúc lên mười là đọc cả đời"

  kết quả sách "Số sách mỗi em đọc xong" từ 2 lên 6 cuốn
    31/10/2026  3  tự tin 7/10  "khởi đầu chậm"
    28/11/2026  4

  kết quả khách "Số em quay lại" từ 40% lên 80%
    28/11/2026  60%
`;

/** Only text, without what the server draws into the lines. */
const settings = { 'editor.inlayHints.enabled': 'off', 'editor.codeLens': false };

describeEditor('typing a plan key by key, without a thought about indentation', () => {
  test('gives the text that was meant, in English and in Vietnamese', async ({ open }) => {
    const files = { 'english.okr': '', 'vietnamese.okr': '' };
    const window = await open(files, { settings, width: 1400 });
    for (const [name, text] of [
      ['english.okr', english],
      ['vietnamese.okr', vietnamese],
    ] as const) {
      await window.openFile(name);
      await window.serverIsUp();
      for (const line of text.trimEnd().split('\n')) {
        await window.type(line.trim());
        // As long as somebody looks at what is offered.
        await window.page.waitForTimeout(300);
        await window.press('Enter');
        await window.page.waitForTimeout(150);
      }
      await window.screenshot(`typing-${name}`);
      await window.saveAll();
      expect(window.saved(name).trimEnd()).toBe(text.trimEnd());
    }
    // A line becomes a comment and text again by one key.
    await window.goTo(3);
    await window.press('Control+/');
    await window.line('// nhóm câu_lạc_bộ').waitFor();
    await window.press('Control+/');
    await window.line('// nhóm câu_lạc_bộ').waitFor({ state: 'detached' });
  });
});

const activity = `plan in 2026-Q4 active

objective readers "Children read for pleasure" owner @mai committed
  kr "Launch the reading app" owner @mai by 2026-12-31

  kr books "Books finished per child" from 2 to 6 books
    2026-10-31  3
    2026-11-20  4
`;

const mended = `plan in 2026-Q4 active

objective readers "Children read for pleasure" owner @mai committed
  kr outcome "Children who open it daily" from ? to ? by 2026-12-31 owner @mai
  initiative "Launch the reading app" for outcome owner @mai by 2026-12-31

  kr books "Books finished per child" from 2 to 6 books
    2026-10-31  3
    2026-11-20  4
    2026-11-30  5
`;

describeEditor('edits of several lines', () => {
  test('land with the right indentation: from a code lens and from the light bulb', async ({ open }) => {
    const window = await open({ 'plan.okr': activity }, { file: 'plan.okr', width: 1400 });
    await window.lens('Add today’s check-in', window.line('2026-11-30'));
    await window.type('5');
    await window.press('Escape');
    await window.screenshot('edits-code-lens');
    await window.goTo(4, 12);
    await window.squiggle('warning').first().waitFor();
    await window.quickFix('Make it an initiative');
    await window.line('initiative').waitFor();
    await window.type('Children who open it daily');
    await window.screenshot('edits-light-bulb');
    await window.saveAll();
    expect(window.saved('plan.okr')).toBe(mended);
  });
});
