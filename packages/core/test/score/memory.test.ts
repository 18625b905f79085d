import { expect, test } from 'vitest';
import { defaultSettings, ScoreMemory } from '../../src/index.ts';
import type { ScoringContext } from '../../src/score/key-result.ts';
import { workspace } from '../support/plan.ts';
import { first, objectivesOf, scored } from '../support/scored.ts';
import type { KeyResultSpec } from '../support/spec.ts';

const day = '2026-11-15';

/** A key result, and what is asked for its score around it; the supporters' scores are those of the whole. */
function given(spec: KeyResultSpec) {
  const model = workspace({
    plans: [
      { objectives: [{ name: 'top', keyResults: [{ name: 'part', ...spec }] }] },
      { objectives: [{ supports: ['top.part'], keyResults: [{ from: 0, to: 10, checkIns: [[day, 6]] }] }] },
    ],
  });
  const keyResult = first(objectivesOf(model).flatMap((each) => each.keyResults));
  const scores = scored(model);
  const context: ScoringContext = {
    asOf: day,
    settings: defaultSettings,
    scoreOf: (each) => (each.kind === 'objective' ? scores.objective(each).score : scores.keyResult(each).score),
    statusOf: () => undefined,
  };
  return { keyResult, context, fresh: scores.keyResult(keyResult) };
}

test('a key result that stays is scored once; as another object it keeps what its score stands on', () => {
  const { keyResult, context, fresh } = given({ from: 30, to: 45, checkIns: [[day, 38]] });
  const memory = new ScoreMemory();
  const once = memory.score(keyResult, context);
  expect(once).toEqual(fresh);
  expect(memory.score(keyResult, context)).toBe(once);
  const copy = { ...keyResult };
  const again = memory.score(copy, context);
  expect(again).toEqual({ ...once, keyResult: copy });
  expect([again.keyResult, again.basis]).toEqual([copy, once.basis]);
  expect(again.basis).toBe(once.basis);
  expect(memory.score(copy, { ...context, asOf: '2026-11-14' }).current).toBeUndefined();
});

test('one that its supporters carry is scored each time', () => {
  const { keyResult, context, fresh } = given({});
  const memory = new ScoreMemory();
  const once = memory.score(keyResult, context);
  expect(once).toEqual(fresh);
  expect(once).toMatchObject({ kind: 'carried', score: 0.6, basis: { by: 'supporters' } });
  expect(memory.score(keyResult, context)).not.toBe(once);
});
