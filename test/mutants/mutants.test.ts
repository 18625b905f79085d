import { describe, expect, it } from 'vitest';
import { stretches } from './stretches.ts';
import { summary } from './summary.ts';

describe('stretches of lines', () => {
  it('are the same for the same seed, others for another, and about the share that was asked for', () => {
    const all = (share: number, seed: number) => stretches('a.ts', 5000, share, seed);
    expect(all(0.2, 1)).toEqual(all(0.2, 1));
    expect(all(0.2, 1)).not.toEqual(all(0.2, 2));
    expect(all(0.2, 1).length / 1000).toBeCloseTo(0.2, 1);
  });

  it('cover every line with a share of 1, and none behind the end', () => {
    expect(stretches('a.ts', 12, 1, 1)).toEqual(['a.ts:1-5', 'a.ts:6-10', 'a.ts:11-12']);
  });
});

describe('the summary', () => {
  it('names what no test noticed, and counts what one did', () => {
    const place = (column: number) => ({ line: 2, column });
    const mutant = (status: string) => ({
      mutatorName: 'EqualityOperator',
      replacement: 'a <= b',
      status,
      location: { start: place(8), end: place(13) },
    });
    const source = 'if (true)\nreturn a < b;\n';
    const mutants = [mutant('Killed'), mutant('Survived'), mutant('Ignored'), mutant('Timeout')];
    expect(summary({ files: { 'a.ts': { source, mutants } } })).toBe(
      'a.ts  66.7%\n  2:8  a < b → a <= b\n2 of 3 noticed: 66.7%\n',
    );
  });
});
