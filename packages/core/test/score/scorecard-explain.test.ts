import { describe, expect, it } from 'vitest';
import { explainKpi, explainRow, explainScorecard, type Language, Scorecards, textOf } from '../../src/index.ts';
import { workspace } from '../support/plan.ts';
import { scored, scoreKpiSpec } from '../support/scored.ts';
import type { KpiSpec } from '../support/spec.ts';

function said(kpis: readonly Omit<KpiSpec, 'name'>[], language: Language): { card: string; rows: readonly string[] } {
  const model = workspace({
    units: [{ name: 'sales' }],
    kpis: kpis.map((kpi, index) => ({ name: `k${index}`, for: 'sales', ...kpi })),
  });
  const cards = new Scorecards(model, scored(model));
  const [owner] = cards.owners();
  if (owner === undefined) throw new Error('nobody has a card');
  const card = cards.card(owner, cards.current(owner));
  return { card: textOf(explainScorecard(card, language)), rows: card.rows.map((row) => explainRow(row, language)) };
}

const target = { kind: 'at-least', value: 4.5 } as const;
const rated = (value: number, weight?: KpiSpec['weight']): Omit<KpiSpec, 'name'> => ({
  scale: [2, 3, 4, 5],
  actuals: [['2026-11-02', value]],
  ...(weight !== undefined && { weight }),
});

describe('the total, for a pocket calculator', () => {
  it.each<[string, readonly Omit<KpiSpec, 'name'>[], string, string]>([
    ['one', [rated(4)], 'Total 4.00 of 5', 'Tổng điểm: 4,00/5'],
    ['equal', [rated(4), rated(2)], 'Total (4 + 2) / 2 = 3.00 of 5', 'Tổng điểm: (4 + 2) / 2 = 3,00/5'],
    [
      'numbers',
      [rated(5, 2), rated(3)],
      'Total (2 × 5 + 1 × 3) / 3 = 4.33 of 5',
      'Tổng điểm: (2 × 5 + 1 × 3) / 3 = 4,33/5',
    ],
    [
      'per cent',
      [rated(5, '40%'), rated(3, '60%')],
      'Total 40% × 5 + 60% × 3 = 3.80 of 5',
      'Tổng điểm: 40% × 5 + 60% × 3 = 3,80/5',
    ],
    [
      'per cent of another sum',
      [rated(5, '60%'), rated(1, '20%')],
      'Total (60% × 5 + 20% × 1) / 80% = 4.00 of 5; The weights that count sum to 80%, and are taken in proportion',
      'Tổng điểm: (60% × 5 + 20% × 1) / 80% = 4,00/5; Các trọng số được tính cộng lại là 80% và giữ nguyên tương quan',
    ],
    [
      'an error',
      [rated(5, '60%'), rated(1, 2)],
      'Total (5 + 1) / 2 = 3.00 of 5; The weights have an error, so all count alike',
      'Tổng điểm: (5 + 1) / 2 = 3,00/5; Trọng số đang có lỗi nên mọi KPI được tính như nhau',
    ],
  ])('%s', (_, kpis, en, vi) => {
    expect(said(kpis, 'en').card.split('\n')[0]).toBe(en);
    expect(said(kpis, 'vi').card.split('\n')[0]).toBe(vi);
  });

  it('says what has no number and what is left out', () => {
    const kpis = [rated(5), { target }, {}, { target, unread: ['scale'], actuals: [['2026-11-02', 3]] as const }];
    expect(said(kpis, 'en').card.split('\n').slice(1)).toEqual([
      '1 of 2 KPIs has a number in this period; 1 without a number counts as 1',
      '1 skipped: neither a scale nor a target',
      '1 skipped: a target, alert or scale cannot be read',
    ]);
    expect(said(kpis, 'vi').card.split('\n').slice(1)).toEqual([
      '1/2 KPI có số liệu trong kỳ; 1 KPI chưa có số liệu được tính 1 điểm',
      'Không tính 1 KPI: chưa có thang điểm và chỉ tiêu',
      'Không tính 1 KPI: không đọc được chỉ tiêu, ngưỡng báo động hoặc thang điểm',
    ]);
  });

  it('says that there is none', () => {
    expect(said([{}], 'en').card).toBe(
      'No total: none of its KPIs can be rated\n1 skipped: neither a scale nor a target',
    );
  });

  it('of very many goes on with …', () => {
    const many = said(
      Array.from({ length: 30 }, () => rated(4)),
      'en',
    ).card;
    expect(many).toContain(' + 4 + …) / 30 = 4.00 of 5');
  });
});

describe('one KPI', () => {
  const was = [{ target: { kind: 'at-least', value: 4 } as const, until: '2026-12-31' }];
  const health = (value: number): Omit<KpiSpec, 'name'> => ({
    unit: 'points',
    target,
    alert: { kind: 'below', value: 4 },
    actuals: [['2026-11-02', value]],
  });

  it.each<[Omit<KpiSpec, 'name'>, string, string]>([
    [
      { unit: 'points', ...rated(4) },
      '4 points: rating 4, 3 of 4 thresholds reached (2 · 3 · 4 · 5)',
      '4 points: mức xếp loại 4, đạt 3/4 ngưỡng (2 · 3 · 4 · 5)',
    ],
    [
      health(4.6),
      '4.6 points: healthy counts as 5, the target is ≥ 4.5 points',
      '4,6 points: tốt được tính 5 điểm, chỉ tiêu ≥ 4,5 points',
    ],
    [
      health(4.2),
      '4.2 points: watch counts as 3, the target is ≥ 4.5 points',
      '4,2 points: cần theo dõi được tính 3 điểm, chỉ tiêu ≥ 4,5 points',
    ],
    [
      health(3.9),
      '3.9 points: alarm counts as 1, the alert is < 4 points',
      '3,9 points: báo động được tính 1 điểm, ngưỡng báo động < 4 points',
    ],
    [
      { ...health(4.2), was },
      '4.2 points: healthy counts as 5, the target is ≥ 4 points; judged by the old target (until 31 Dec 2026)',
      '4,2 points: tốt được tính 5 điểm, chỉ tiêu ≥ 4 points; xét theo chỉ tiêu cũ (đến hết 31/12/2026)',
    ],
    [
      { unit: 'days', target: { kind: 'between', low: 3, high: 5 }, actuals: [['2026-11-02', 4]] },
      '4 days: healthy counts as 5, the target is 3–5 days',
      '4 days: tốt được tính 5 điểm, chỉ tiêu 3–5 days',
    ],
    [{ target }, 'No number in this period: counts as 1', 'Trong kỳ chưa có số liệu: tính 1 điểm'],
    [{}, 'Skipped: it has neither a scale nor a target', 'Không tính: chưa có thang điểm và chỉ tiêu'],
    [
      { unread: ['scale'] },
      'Skipped: its target, alert or scale cannot be read',
      'Không tính: không đọc được chỉ tiêu, ngưỡng báo động hoặc thang điểm',
    ],
  ])('%o', (kpi, en, vi) => {
    expect(said([kpi], 'en').rows).toEqual([en]);
    expect(said([kpi], 'vi').rows).toEqual([vi]);
  });

  it('is judged by what was in force when it is looked at alone, too', () => {
    const score = scoreKpiSpec({ ...health(4.2), was });
    expect(score.health).toBe('healthy');
    expect(textOf(explainKpi(score, 'en'))).toContain('judged by the old target (until 31 Dec 2026)');
    const rating = scoreKpiSpec({ ...rated(4), was: [{ scale: [1, 2, 3, 4], until: '2026-11-02' }] });
    expect(rating.rating).toBe(5);
    expect(textOf(explainKpi(rating, 'vi'))).toContain('xét theo thang điểm cũ (đến hết 02/11/2026)');
  });
});
