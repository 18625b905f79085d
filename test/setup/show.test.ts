import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { firstWords } from '../../scripts/setup/show.mjs';

describe.each([
  { LANG: 'en_GB.UTF-8', score: 'A plan and its score', next: 'Do next:\n  npx okr init my-plan', other: /kế hoạch/ },
  { LANG: 'vi_VN.UTF-8', score: 'Một kế hoạch', next: 'Làm tiếp:\n  npx okr init ke-hoach', other: /Do next|plans?\b/ },
])('npm start, LANG=$LANG', ({ LANG, score, next, other }) => {
  const { PATH } = process.env;
  const { text, status } = firstWords(process.execPath, { PATH, LANG });

  test('says at most 40 lines, in one language', () => {
    expect(status).toBe(0);
    expect(text.split('\n').length).toBeLessThanOrEqual(40);
    expect(text).not.toMatch(other);
  });

  test('shows a score, the linter at work, and two things to do next', () => {
    expect(text).toContain(score);
    expect(text).toContain('kr-activity');
    expect(text).toContain(next);
    expect(text.split('npx okr')).toHaveLength(3);
  });
});
