import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { fitsPattern } from '../../src/config/config.ts';
import { Glob, longestPattern, type Work } from '../../src/paths/glob.ts';

describe('patterns of a configuration', () => {
  test.each<[pattern: string, fit: readonly string[], others: readonly string[]]>([
    ['legacy/**', ['legacy/a.okr', 'legacy/.x/b.okr'], ['legacy2/a.okr', 'x/legacy/a.okr', 'legacy']],
    ['**/old.okr', ['old.okr', 'x/y/old.okr'], ['xold.okr', 'x/old.okr/y']],
    ['a/**/b.okr', ['a/b.okr', 'a/x/y/b.okr'], ['ab.okr', 'a/xb.okr']],
    ['**', ['a.okr', 'x/a.okr'], []],
    ['*.okr', ['a.okr', '.okr'], ['x/a.okr']],
    ['a**.okr', ['a.okr', 'abc.okr'], ['a/b.okr']],
    ['plan?.okr', ['plan1.okr', 'planế.okr', 'plan😀.okr'], ['plan.okr', 'plan10.okr']],
    ['{a,b}/*.okr', ['a/x.okr', 'b/x.okr'], ['c/x.okr']],
    ['{a,{b,c}d}.okr', ['a.okr', 'bd.okr', 'cd.okr'], ['b.okr']],
    ['{,old/}a.okr', ['a.okr', 'old/a.okr'], []],
    ['{a}.okr', ['{a}.okr'], ['a.okr']],
    ['{a,b.okr', ['{a,b.okr'], ['a']],
    ['[a-c]x.okr', ['ax.okr', 'cx.okr'], ['dx.okr']],
    ['[!a-c]x.okr', ['dx.okr'], ['ax.okr']],
    ['[^[:digit:]].okr', ['a.okr'], ['1.okr']],
    ['a[b.okr', ['a[b.okr'], ['ab.okr']],
    ['plan (draft).okr', ['plan (draft).okr'], ['plan draft.okr']],
    ['a\\*.okr', ['a*.okr'], ['ab.okr']],
    ['!legacy/**', ['a.okr'], ['legacy/a.okr']],
    ['./a.okr', ['a.okr'], ['x/a.okr']],
    ['../*.okr', ['../a.okr'], ['a.okr', '../../a.okr']],
    ['**/*.okr', [], ['../a.okr']],
    ['kế hoạch/*', ['kế hoạch/a.okr'], ['ke hoach/a.okr']],
  ])('%s', (pattern, fit, others) => {
    const fits = fitsPattern(pattern);
    expect(fit.filter((path) => !fits(path))).toEqual([]);
    expect(others.filter(fits)).toEqual([]);
  });

  test('mean what picomatch takes them for', () => {
    const segment = fc.string({
      unit: fc.constantFrom('a', 'b', 'ab', '*', '?', '[ab]', '[^a]', '[a-b]', '{a,b}', '{a,*b}', '.', '-'),
      minLength: 1,
      maxLength: 4,
    });
    const pattern = fc
      .array(fc.oneof({ weight: 4, arbitrary: segment }, fc.constant('**')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'))
      // Dots alone are no names, and of three stars in a row nobody knows what they mean.
      .filter((written) => !/(?:^|\/)\.{1,2}(?:\/|$)|\*\*\*|\*\*[^/]|[^/]\*\*/.test(written));
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 4 });
    const path = fc
      .array(
        name.filter((each) => !each.endsWith('.')),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, path, (written, place) => {
        // Of `a/**` some take `a` for one.
        fc.pre(!written.endsWith('/**') || !fitsPattern(written.replace(/(?:\/\*\*)+$/, ''))(place));
        const theirs = picomatch(written, { dot: true });
        expect({ written, place, fits: fitsPattern(written)(place) }).toEqual({ written, place, fits: theirs(place) });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('no pattern costs more than its length for each letter of a name', () => {
  const name = 'a'.repeat(250);
  const stepsOf = (pattern: string, path: string, style: 'git' | 'config'): number => {
    const work: Work = { steps: 0 };
    Glob.of(pattern, style)?.matches(path, work);
    return work.steps;
  };

  test.each([
    ['*a'.repeat(100)],
    [`${'a*'.repeat(100)}b`],
    ['?*'.repeat(120)],
    [`${'**/'.repeat(80)}b`],
    [`${'**/*a'.repeat(50)}`],
    [`${'{a,aa}'.repeat(40)}b`],
    [`${'{*,**/}'.repeat(36)}b`],
    ['{'.repeat(256)],
    [`${'{a,'.repeat(60)}b${'}'.repeat(60)}`],
    [`${'[a-z]*'.repeat(40)}b`],
    ['+(a|aa)'.repeat(36)],
    ['+(+(+(a)))b'],
  ])('%s', (pattern) => {
    const paths = [name, name.replace(/(.{10})/g, '$1/'), `${name}b`];
    for (const style of ['git', 'config'] as const)
      for (const path of paths)
        expect(stepsOf(pattern, path, style)).toBeLessThanOrEqual(4 * pattern.length * (path.length + 1));
  });

  test('whatever somebody writes', () => {
    const unit = fc.constantFrom(
      'a',
      '*',
      '**',
      '?',
      '/',
      '**/',
      '[',
      ']',
      '{',
      ',',
      '}',
      '\\',
      '!',
      '(',
      ')',
      '|',
      '+',
    );
    const pattern = fc.string({ unit, minLength: 1, maxLength: longestPattern / 3 });
    const path = fc.string({ unit: fc.constantFrom('a', 'aa', '/', '*'), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(pattern, path, fc.constantFrom('git' as const, 'config' as const), (written, place, style) => {
        expect(stepsOf(written, place, style)).toBeLessThanOrEqual(4 * (written.length + 1) * (place.length + 1));
      }),
    );
  });
});
