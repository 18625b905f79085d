import { expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { KeyResultSpec } from '../support/spec.ts';

test.each<[string, KeyResultSpec, object | undefined]>([
  ['none', { checkIns: [['2026-10-15', 33]] }, undefined],
  ['its own clause', { confidence: 0.5 }, { value: 0.5, trend: undefined }],
  ['a check-in’s', { checkIns: [['2026-10-15', 33, 0.7]] }, { value: 0.7, date: '2026-10-15', trend: undefined }],
  [
    'the newest, against the one before',
    {
      checkIns: [
        ['2026-11-15', 38, 0.6],
        ['2026-10-15', 33, 0.7],
      ],
    },
    { value: 0.6, trend: -0.1 },
  ],
  ['against its own clause', { confidence: 0.5, checkIns: [['2026-10-15', 33, 0.7]] }, { value: 0.7, trend: 0.2 }],
  [
    'a check-in without one says nothing',
    {
      checkIns: [
        ['2026-10-15', 33, 0.7],
        ['2026-11-15', 38],
      ],
    },
    { value: 0.7, trend: undefined },
  ],
  [
    'not one to come',
    {
      checkIns: [
        ['2026-10-15', 33, 0.7],
        ['2026-11-16', 38, 0.2],
      ],
    },
    { value: 0.7, trend: undefined },
  ],
])('%s', (_, spec, confidence) => {
  const score = scoreKr({ from: 30, to: 45, ...spec });
  if (confidence === undefined) expect(score.confidence).toBeUndefined();
  else expect(score.confidence).toMatchObject(confidence);
});
