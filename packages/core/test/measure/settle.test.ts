import { describe, expect, it } from 'vitest';
import { settleCheckIn } from '../../src/measure/check-in.ts';
import type { MeasureProblem } from '../../src/measure/problems.ts';
import { settleMeasure } from '../../src/measure/settle.ts';
import type { Goal } from '../../src/model/plan.ts';
import { measure, quantity } from './measures.ts';

type Parts = Parameters<typeof measure>[0];

function goalText(goal: Goal | undefined): string {
  if (goal === undefined) return '-';
  if (goal.kind === 'absolute') return `${goal.value}`;
  return goal.kind === 'times' ? `×${goal.factor}` : `+${goal.amount}`;
}

function problemText(problem: MeasureProblem): string {
  const reason = problem.rule === 'unit-mismatch' ? ` ${problem.reason}` : '';
  const blamed = 'quantity' in problem ? ` ${problem.quantity.text}` : '';
  const readings = 'readings' in problem ? problem.readings.map((each) => ` → ${each.text}`).join('') : '';
  return `${problem.rule}${reason}${blamed}${readings}`;
}

/** `baseline to target, unit`, and what is wrong. */
function settle(parts: Parts, around?: Parts): string {
  const { measure: settled, problems } = settleMeasure(measure(parts), around && measure(around));
  if (settled === undefined) return ['no measure', ...problems.map(problemText)].join('; ');
  const { baseline, target, stretch, keep, unit, broken } = settled;
  const said = [
    ...(keep === undefined
      ? []
      : [`keep ${keep.kind} ${keep.kind === 'between' ? `${keep.low}–${keep.high}` : keep.value}`]),
    ...(target === undefined ? [] : [`${baseline ?? '-'} to ${target.comparison ?? ''}${goalText(target.goal)}`]),
    ...(stretch === undefined ? [] : [`stretch ${goalText(stretch)}`]),
    unit.text,
    ...(broken === undefined ? [] : [`BROKEN ${broken}`]),
  ];
  return [said.join(', '), ...problems.map(problemText)].join('; ');
}

describe('settleMeasure', () => {
  it.each<[Parts, string]>([
    // Said once, meant for all.
    [{ from: '30', to: '45 points' }, '30 to 45, points'],
    [{ from: '25%', to: '10%' }, '25 to 10, %'],
    [{ from: '25%', to: '10' }, '25 to 10, %'],
    [{ from: '25', to: '10%' }, '25 to 10, %'],
    [{ from: '30', to: '45' }, '30 to 45, '],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '2400000000 to 3200000000, đồng'],
    [{ from: '2,4 tỷ', to: '3,2 tỷ đồng' }, '2400000000 to 3200000000, đồng'],
    [{ from: '2,4 tỷ đồng', to: '3,2' }, '2400000000 to 3200000000, đồng'],
    [{ from: '2,4 tỷ đồng', to: '3,2 tỷ' }, '2400000000 to 3200000000, đồng'],
    [{ from: '$2.4M', to: '3.2' }, '2400000 to 3200000, $'],
    [{ from: '3,9', to: '4,5/5' }, '3.9 to 4.5, /5'],
    [{ from: '1,1', to: '2,2 triệu' }, '1100000 to 2200000, '],
    [{ from: '30', to: '45 điểm', stretch: '50' }, '30 to 45, stretch 50, điểm'],
    [
      { from: '2,4 tỷ đồng', to: '3,2 tỷ đồng', stretch: '3,6 tỷ đồng' },
      '2400000000 to 3200000000, stretch 3600000000, đồng',
    ],
    // One unit: the target's.
    [{ from: '5 giờ', to: '< 120 phút' }, '300 to below120, phút'],
    [{ from: '35 days', to: '3 weeks' }, '5 to 3, weeks'],
    [{ from: '900 triệu', to: '1,2 tỷ đồng' }, '900000000 to 1200000000, đồng'],
    [{ from: '500 đ', to: '1k VND' }, '500 to 1000, VND'],
    [{ from: '10% số hạng mục', to: '5%' }, '10 to 5, %'],
    [{ to: '45 points' }, '- to 45, points'],
    [{ from: '?', to: '< 2 giờ' }, 'unknown to below2, giờ'],
    // Relative targets keep the baseline's unit.
    [{ from: '200 listings', to: '+30%' }, '200 to ×1.3, listings'],
    [{ from: '200', to: '+300 listings' }, '200 to +300, listings'],
    [{ from: '40 hours', to: '-5 hours' }, '40 to +-5, hours'],
    [{ from: '3 weeks', to: '-7 days' }, '3 to +-1, weeks'],
    [{ from: '2,4 tỷ đồng', to: '+0,8' }, '2400000000 to +800000000, đồng'],
    [{ from: '2,4 tỷ đồng', to: '+800 triệu' }, '2400000000 to +800000000, đồng'],
    [{ from: '20%', to: '+5pp' }, '20 to +5, %'],
    [{ from: '20%', to: '+5%' }, '20 to ×1.05, %'],
    [{ from: '20%', to: '-15%' }, '20 to ×0.85, %'],
    [{ from: '20%', to: '+5 điểm %' }, '20 to +5, %'],
    [{ from: '20', to: '+5pp' }, '20 to +5, %'],
    [{ from: '500 users', to: 'gấp đôi' }, '500 to ×2, users'],
    [{ from: '500 users', to: 'x2', stretch: 'x3' }, '500 to ×2, stretch ×3, users'],
    [{ from: '500 users', to: '800', stretch: '+100%' }, '500 to 800, stretch ×2, users'],
    [{ to: '+30%' }, '- to ×1.3, '],
    [{ from: '?', to: '-15%' }, 'unknown to ×0.85, '],
    // A sign is part of the number beside a signed baseline or behind a bound word.
    [{ from: '-10', to: '+10 points' }, '-10 to 10, points'],
    [{ from: '-2,4', to: '+1,2 tỷ đồng' }, '-2400000000 to 1200000000, đồng'],
    [{ from: '5 points', to: '>= -3' }, '5 to at-least-3, points'],
    // Keep.
    [{ keep: '>= 60%' }, 'keep at-least 60, %'],
    [{ keep: '< 4' }, 'keep below 4, '],
    [{ keep: '3 and 5 dự án' }, 'keep between 3–5, dự án'],
    [{ keep: '2 tỷ and 3 tỷ đồng' }, 'keep between 2000000000–3000000000, đồng'],
    [{ keep: '5 and 3 dự án' }, 'keep between 3–5, dự án'],
    [{ keep: '30 phút and 2 giờ' }, 'keep between 0.5–2, giờ'],
    [{ keep: '>= -3 điểm' }, 'keep at-least -3, điểm'],
    // No way of measuring.
    [{}, 'no measure'],
    [{ from: '30' }, 'no measure'],
    [{ stretch: '30' }, 'no measure'],
    // Of two the first stands.
    [{ from: '30', to: '45', keep: '>= 60%' }, '30 to 45, '],
  ])('%o', (parts, expected) => {
    expect(settle(parts)).toBe(expected);
  });

  it.each<[Parts, string]>([
    [{ from: '30', to: '30' }, '30 to 30, , BROKEN baseline-equals-target; baseline-equals-target'],
    [
      { from: '2,4 tỷ', to: '3,2 tỳ' },
      '2400000000 to 3.2, tỳ, BROKEN unit-mismatch; unit-mismatch size 3,2 tỳ → 3,2 tỷ',
    ],
    [
      { from: '10 nk', to: '5k sessions' },
      '10 to 5000, sessions, BROKEN unit-mismatch; unit-mismatch size 10 nk → 10k sessions',
    ],
    [{ from: '30 orders', to: '5k' }, '30 to 5000, orders'],
    [{ from: '60 minutes', to: '1 hour' }, '1 to 1, hour, BROKEN baseline-equals-target; baseline-equals-target'],
    [
      { from: '0,3', to: '0,3000000000001' },
      '0.3 to 0.3000000000001, , BROKEN baseline-equals-target; baseline-equals-target',
    ],
    [{ from: '30', to: '+0%' }, '30 to ×1, , BROKEN baseline-equals-target; baseline-equals-target'],
    [{ from: '30', to: '-0' }, '30 to +0, , BROKEN baseline-equals-target; baseline-equals-target'],
    [{ from: '30', to: 'x1' }, '30 to ×1, , BROKEN baseline-equals-target; baseline-equals-target'],
    // A per cent of nothing is no level at all.
    [{ from: '0', to: '+30%' }, '0 to ×1.3, '],
    [{ from: '30 days', to: '45%' }, '- to 45, %, BROKEN unit-mismatch; unit-mismatch different 45%'],
    [{ from: '$5', to: '€6' }, '- to 6, €, BROKEN unit-mismatch; unit-mismatch different €6'],
    [{ from: '9/10', to: '4,5/5' }, '- to 4.5, /5, BROKEN unit-mismatch; unit-mismatch different 4,5/5'],
    [{ from: '9 tỷ', to: '1/3' }, '- to 1, /3, BROKEN unit-mismatch; unit-mismatch different 1/3'],
    [{ from: '2 tỷ', to: '10%' }, '- to 10, %, BROKEN unit-mismatch; unit-mismatch different 10%'],
    [{ from: '20 hours', to: '+5pp' }, 'hours, BROKEN unit-mismatch; unit-mismatch different +5pp'],
    [{ from: 'x2', to: '45' }, '- to 45, , BROKEN unit-mismatch; unit-mismatch times x2'],
    // What is written and cannot be taken leaves no measure: nothing else stands in for it.
    [
      { from: '30', to: '45 điểm', stretch: '60%' },
      '30 to 45, điểm, BROKEN unit-mismatch; unit-mismatch different 60%',
    ],
    [{ from: '30 customers', to: '45 clients' }, '30 to 45, clients; unit-words-differ 45 clients → 45 customers'],
    [{ from: '1 customer', to: '45 customers' }, '1 to 45, customers'],
    [{ from: '8 hop dong', to: '9 hợp đồng' }, '8 to 9, hợp đồng'],
    [
      { from: '2400000000', to: '3,2 tỷ đồng' },
      '- to 3200000000, đồng, BROKEN unread; check-in-magnitude 2400000000 → 2400000000 đồng',
    ],
    [{ keep: '30% and 5 giờ' }, 'giờ, BROKEN unit-mismatch; unit-mismatch different 30%'],
  ])('%o', (parts, expected) => {
    expect(settle(parts)).toBe(expected);
  });
});

describe('settleMeasure of what was promised before', () => {
  it.each<[Parts, Parts, string]>([
    [{ from: '2,4', to: '3,4' }, { from: '2,4', to: '3,2 tỷ đồng' }, '2400000000 to 3400000000, đồng'],
    [{ from: '30', to: '50' }, { from: '30', to: '45 điểm' }, '30 to 50, điểm'],
    [{ from: '900', to: '950 triệu đồng' }, { from: '2,4', to: '3,2 tỷ đồng' }, '900000000 to 950000000, đồng'],
    [{ from: '30', to: '50' }, {}, '30 to 50, '],
  ])('%o beside %o: %s', (then, today, expected) => {
    expect(settle(then, today)).toBe(expected);
  });
});

describe('settleCheckIn', () => {
  it.each<[Parts, string, string]>([
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '2,9', '2900000000'],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '2,9 tỷ', '2900000000'],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '2900 triệu đồng', '2900000000'],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '2900000000 đồng', '2900000000'],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '320', '320000000000'],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '321', 'check-in-magnitude 321 → 321 đồng'],
    [{ from: '2,4', to: '3,2 tỷ đồng' }, '2900000000', 'check-in-magnitude 2900000000 → 2900000000 đồng'],
    [{ from: '2,4', to: '3,2 tỷ' }, '2900000000', 'check-in-magnitude 2900000000 → 2,9 tỷ'],
    [{ from: '$2.4M', to: '$3.2M' }, '2900000', 'check-in-magnitude 2900000 → $2900000'],
    [{ from: '30', to: '45 points' }, '9999', '9999'],
    [{ from: '30', to: '45 points' }, '4.5k', '4500'],
    [{ from: '30', to: '45 points' }, '38k', 'unit-mismatch size 38k → 38'],
    [{ from: '30k', to: '45k points' }, '38M', '38000000'],
    [{ from: '25%', to: '10%' }, '18', '18'],
    [{ from: '25%', to: '10%' }, '18% số dự án', '18'],
    [{ from: '30', to: '45 points' }, '-5', '-5'],
    [{ from: '30', to: '45 points' }, '+5', '5'],
    [{ from: '30', to: '45' }, '33 points', '33'],
    [{ from: '5 giờ', to: '< 2 giờ' }, '150 phút', '2.5'],
    [{ from: '2,4 tỷ đồng', to: '+30%' }, '2,9', '2900000000'],
    [{ from: '?', to: '-30%' }, '5 giờ', '5'],
    [{ keep: '3 and 5 dự án' }, '4', '4'],
    [{ keep: '>= 60%' }, '63%', '63'],
    [{ from: '35 days', to: '3 weeks' }, '4', 'unit-mismatch bare-between 4 → 4 weeks → 4 days'],
    [{ from: '35 days', to: '3 weeks' }, '28 days', '4'],
    [
      { from: '900 triệu đồng', to: '1,2 tỷ đồng' },
      '950',
      'unit-mismatch bare-between 950 → 950 tỷ đồng → 950 triệu đồng',
    ],
    [{ from: '900 triệu', to: '1,2 tỷ đồng' }, '1', 'unit-mismatch bare-between 1 → 1 tỷ đồng → 1 triệu'],
    [{ from: '0 đồng', to: '3 tỷ đồng' }, '1,2', '1200000000'],
    [{ keep: '30 phút and 2 giờ' }, '1', 'unit-mismatch bare-between 1 → 1 giờ → 1 phút'],
    [{ from: '25%', to: '10%' }, '5pp', 'unit-mismatch different 5pp'],
    [{ from: '25%', to: '10%' }, '5 giờ', 'unit-mismatch different 5 giờ'],
    [{ from: '$5', to: '$6' }, '5,5 EUR', 'unit-mismatch different 5,5 EUR'],
    [{ from: '9/10', to: '10/10' }, '4,5/5', 'unit-mismatch different 4,5/5'],
    [{ from: '30', to: '45' }, '33%', 'unit-mismatch different 33%'],
    [{ from: '30', to: '45' }, 'x2', 'unit-mismatch times x2'],
    [{ from: '30', to: '45 points' }, '33 votes', '33 unit-words-differ 33 votes → 33 points'],
    // Without a measure a judged key result keeps what was written.
    [{}, '40%', '40'],
    [{}, '0,4', '0.4'],
  ])('of %o: %s is %s', (parts, text, expected) => {
    const { value, problems } = settleCheckIn(quantity(text), measure(parts));
    const said = [...(value === undefined ? [] : [`${value}`]), ...problems.map(problemText)].join(' ');
    expect(said).toBe(expected);
  });

  it('points at the number in its file, and tells where the other unit is written', () => {
    const written = measure({ from: '5 giờ', to: '2 giờ' });
    const checkIn = quantity('18%');
    const { problems } = settleCheckIn(checkIn, written);
    expect(problems).toMatchObject([{ span: checkIn.span, other: { text: '2 giờ' }, expected: { text: 'giờ' } }]);
  });
});
