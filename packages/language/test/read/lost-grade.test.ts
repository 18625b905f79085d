import { defaultSettings, scoreWorkspace } from '@okr/core';
import { describe, expect, it } from 'vitest';
import { resolved } from '../support/resolved.ts';

/** The score of a key result without a measure, judged by what stands below it. */
function judged(lines: string): number | undefined {
  const { workspace, keyResult } = resolved(`objective "O"\n  kr "K" done 2026-11-20\n${lines}`);
  return scoreWorkspace(workspace, { asOf: '2026-12-31', settings: defaultSettings }).keyResult(keyResult('K')).score;
}

describe('a grade that cannot be read is no older one, and nothing stands in for it', () => {
  it('of one that can be read it is the newest', () => {
    expect(judged('    review 2026-12-01 grade 0.4\n    review 2026-12-30 grade 0.7\n')).toBe(0.7);
  });

  it.each(['grade O.7', 'grade seven', 'grade 17', 'grad 0.7', 'grade', '0.7', 'grade ~0.7', 'chấm 0,7x'])(
    '%s',
    (clause) => {
      expect(judged(`    review 2026-12-01 grade 0.4\n    review 2026-12-30 ${clause}\n`)).toBeUndefined();
      expect(judged(`    review 2026-12-30 ${clause}\n`)).toBeUndefined();
    },
  );

  it('one that is older, or the objective’s, says nothing of it', () => {
    expect(judged('    review 2026-12-01 grade O.4\n    review 2026-12-30 grade 0.7\n')).toBe(0.7);
    expect(judged('    review 2026-12-01 grade 0.4\n  review 2026-12-30 grade O.7\n')).toBe(0.4);
  });

  it('its own words are told at its line', () => {
    const { objective } = resolved('objective "O"\n  kr "K" to 45\n  review 2026-12-30 grade O.7 "Well begun"\n');
    expect(objective('O').reviews.map(({ written }) => written.unread)).toEqual([['grade']]);
    expect(objective('O').keyResults[0]?.written.unread).toEqual([]);
  });
});
