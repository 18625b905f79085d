import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';

const goals = `objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books by 2026-12-31
    2026-10-31  4
`;
const club = `objective club "The club is a place to come back to" owner @mai committed
  supports readers
  kr guests "Children who come again" from 40% to 80% by 2026-12-31
    2026-10-31  60%
`;

describeEditor('writing a plan in VS Code', () => {
  test('a mistake is underlined, listed, explained and mended', async ({ open }) => {
    const window = await open({ 'goals.okr': goals, 'club.okr': '' }, { file: 'club.okr' });
    await window.type('objective club "The club is a place to come back to"\nsupports raeders ');
    await window.squiggle('error').waitFor();
    const problem = (await window.problems()).filter({ hasText: 'raeders' });
    await problem.waitFor();
    expect(await problem.textContent()).toContain('okr');
    await window.goTo(2, 14);
    expect(await (await window.hover()).textContent()).toContain('unknown-reference');
    await window.quickFix('readers');
    await window.line('supports readers').waitFor();
    await problem.waitFor({ state: 'detached' });
    await window.screenshot('writing-mended');
  });

  test('a hover tells how a key result stands and why', async ({ open }) => {
    const window = await open({ 'goals.okr': goals }, { file: 'goals.okr' });
    await window.goTo(2, 9);
    const hover = await window.hover();
    await expect
      .poll(() => hover.textContent())
      .toMatch(/Books finished per child.*0\.50|0\.50.*Books finished per child/s);
    await window.screenshot('writing-hover');
  });

  test('a slash at the start of a line offers blocks, as snippets', async ({ open }) => {
    const window = await open({ 'goals.okr': goals }, { file: 'goals.okr' });
    await window.goTo(4);
    await window.type('/');
    const offered = await (await window.completions(false)).allTextContents();
    expect(offered.join(' ')).toMatch(/\/kr.*\/objective.*\/plan/);
    await window.screenshot('writing-blocks');
    await window.acceptCompletion('/objective');
    await window.type('quiet');
    await window.saveAll();
    expect(window.saved('goals.okr')).toContain('objective "quiet"');
  });

  test('a new name is written wherever the old one stood, in other files too', async ({ open }) => {
    const window = await open({ 'goals.okr': goals, 'club.okr': club }, { file: 'goals.okr' });
    await window.goTo(1, 13);
    await window.rename('young_readers');
    await window.line('objective young_readers').waitFor();
    await window.saveAll();
    expect(window.saved('goals.okr')).toBe(goals.replace('readers', 'young_readers'));
    expect(window.saved('club.okr')).toBe(club.replace('readers', 'young_readers'));
  });
});
