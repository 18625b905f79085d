import { expect, test } from 'vitest';
import { outline } from '../support/outline.ts';

const head = `language en
company shop "Shop"
team one "One" in shop
`;

test('what supports stands under what it supports, objective or key result', () => {
  const text = `${head}
plan for shop in 2026-Q4
objective top "Top"
  kr far "Far" from 1 to 2
  kr wide "Wide" from 1 to 2
plan for one in 2026-Q4
objective a "Supports the objective" supports top
  kr "A" from 1 to 2
objective b "Supports a key result" supports top.wide
  kr "B" from 1 to 2
objective c "Supports nothing"
  kr "C" from 1 to 2
`;
  expect(outline(text, { grouping: 'alignment' })).toEqual([
    'O Top',
    '  KR Far',
    '  KR Wide',
    '    O Supports a key result',
    '      KR B',
    '  O Supports the objective',
    '    KR A',
    'O Supports nothing',
    '  KR C',
  ]);
});

test('what supports two things stands in full once', () => {
  const text = `${head}
plan for shop in 2026-Q4
objective x "X"
  kr "A" from 1 to 2
objective y "Y"
  kr "B" from 1 to 2
plan for one in 2026-Q4
objective both "Both" supports x, y
  kr "C" from 1 to 2
`;
  expect(outline(text, { grouping: 'alignment' })).toEqual([
    'O X',
    '  KR A',
    '  O Both',
    '    KR C',
    'O Y',
    '  KR B',
    '  see Both',
  ]);
});

test('a circle is shown once and ends', () => {
  const text = `${head}
plan for one in 2026-Q4
objective x "X" supports y
  kr "A" from 1 to 2
objective y "Y" supports x
  kr "B" from 1 to 2
`;
  expect(outline(text, { grouping: 'alignment' })).toEqual(['O X', '  KR A', '  O Y', '    KR B', '    see X']);
});

test('under a filter a supporter brings with it what it supports', () => {
  const text = `${head}
plan for shop in 2026-Q4
objective top "Top"
  kr far "Far" from 1 to 2
plan for one in 2026-Q4
objective b "Below" supports top.far
  kr "Wanted" from 1 to 2
  kr "Other" from 1 to 2
`;
  expect(outline(text, { grouping: 'alignment', filter: { text: 'wanted' } })).toEqual([
    'O Top',
    '  KR Far',
    '    O Below',
    '      KR Wanted',
  ]);
});
