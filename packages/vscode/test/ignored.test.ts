import { describe, expect, test } from 'vitest';
import { ignoredBy } from '../src/files/ignored.ts';

const inRoot = (...lines: readonly string[]) => ignoredBy([{ folder: '', text: lines.join('\n') }]);

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
    const isIgnored = ignoredBy([
      { folder: 'x', text: '!a.okr\n/b.okr' },
      { folder: '', text: 'a.okr' },
    ]);
    expect(['a.okr', 'x/a.okr', 'x/b.okr', 'x/y/b.okr'].map(isIgnored)).toEqual([true, false, true, false]);
  });
});
