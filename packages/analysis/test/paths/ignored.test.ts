import { describe, expect, test } from 'vitest';
import type { Work } from '../../src/paths/glob.ts';
import { IgnoreScope, ignoredBy } from '../../src/paths/ignored.ts';

const inRoot = (...lines: readonly string[]) => ignoredBy([{ folder: '', text: lines.join('\n') }]).isIgnored;

describe('what git ignores', () => {
  test.each<[line: string, ignored: readonly string[], kept: readonly string[]]>([
    ['drafts', ['drafts/a.okr', 'x/drafts/a.okr', 'drafts'], ['draft/a.okr', 'drafts.okr']],
    ['/drafts', ['drafts/a.okr'], ['x/drafts/a.okr']],
    ['drafts/', ['drafts/a.okr'], ['drafts']],
    ['*.tmp.okr', ['a.tmp.okr', 'x/y/a.tmp.okr'], ['a.okr', 'tmp.okr']],
    ['x/*.okr', ['x/a.okr'], ['x/y/a.okr', 'y/x/a.okr']],
    ['x/**', ['x/a.okr', 'x/y/a.okr'], ['a.okr']],
    ['**/old', ['old/a.okr', 'x/old/a.okr'], ['older/a.okr']],
    ['x/**/z', ['x/z/a.okr', 'x/y/z/a.okr'], ['z/a.okr']],
    ['plan?.okr', ['plan1.okr'], ['plan10.okr', 'plan/.okr']],
    ['plan[0-9].okr', ['plan1.okr'], ['plana.okr']],
    ['plan[!0-9].okr', ['plana.okr'], ['plan1.okr']],
    ['\\#a.okr', ['#a.okr'], ['a.okr']],
    ['a.okr   ', ['a.okr'], []],
    ['# a.okr', [], ['a.okr', '# a.okr']],
    ['kế hoạch', ['kế hoạch/a.okr'], ['ke hoach/a.okr']],
    ['(a|b)+.okr', ['(a|b)+.okr'], ['a.okr']],
    ['a[.okr', [], ['a[.okr']],
  ])('%s', (line, ignored, kept) => {
    const isIgnored = inRoot(line);
    expect(ignored.filter((path) => !isIgnored(path))).toEqual([]);
    expect(kept.filter(isIgnored)).toEqual([]);
  });

  test('a later line brings a file back, but not from a folder that is ignored', () => {
    expect(inRoot('*.okr', '!a.okr')('a.okr')).toBe(false);
    expect(inRoot('x/', '!x/a.okr')('x/a.okr')).toBe(true);
  });

  test('the deeper file decides, for what is below it alone', () => {
    const { isIgnored } = ignoredBy([
      { folder: 'x', text: '!a.okr\n/b.okr' },
      { folder: '', text: 'a.okr' },
    ]);
    expect(['a.okr', 'x/a.okr', 'x/b.okr', 'x/y/b.okr'].map(isIgnored)).toEqual([true, false, true, false]);
  });
});

describe('what is too much is left out and said', () => {
  test('a pattern of more than 256 letters', () => {
    const { isIgnored, refused } = ignoredBy([{ folder: 'x', text: `a\n${'b'.repeat(257)}\n${'😀'.repeat(256)}\nc` }]);
    expect(refused).toEqual([
      {
        folder: 'x',
        line: 1,
        message: {
          en: 'this pattern is longer than 256 letters and is skipped; write a shorter one',
          vi: 'mẫu này dài quá 256 ký tự nên bị bỏ qua; hãy viết mẫu ngắn hơn',
        },
      },
    ]);
    expect([`x/${'b'.repeat(257)}`, `x/${'😀'.repeat(256)}`, 'x/c'].map(isIgnored)).toEqual([false, true, true]);
  });

  test('more than 1,000 patterns that hold at one place', () => {
    const lines = (count: number, name: string) =>
      Array.from({ length: count }, (_, at) => `${name}${at}.okr`).join('\n');
    const { isIgnored, refused } = ignoredBy([
      { folder: '', text: lines(600, 'a') },
      { folder: 'x', text: `# note\n${lines(600, 'b')}` },
      { folder: 'y', text: lines(400, 'c') },
    ]);
    expect(refused.map(({ folder, line }) => [folder, line])).toEqual([['x', 401]]);
    expect(['a599.okr', 'x/b399.okr', 'x/b400.okr', 'y/c399.okr'].map(isIgnored)).toEqual([true, true, false, true]);
  });

  test('the steps for a name are bounded by the patterns, however deep it lies', () => {
    const count = 50;
    const patterns = Array.from({ length: count }, () => `/**/${'*a'.repeat(126)}`);
    const work: Work = { steps: 0 };
    let scope = IgnoreScope.top(patterns.join('\n'), work);
    const name = 'a'.repeat(250);
    const counts = Array.from({ length: 5 }, () => {
      scope = scope.inside(name, undefined, work);
      work.steps = 0;
      scope.ignores('b', false, work);
      return work.steps;
    });
    expect(counts.every((steps) => steps <= count * 4 * 256)).toBe(true);
    // Nothing is read again from the top.
    expect(counts.at(-1)).toBe(counts.at(-2));
  });
});
