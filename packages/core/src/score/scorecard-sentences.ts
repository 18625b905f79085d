import type { Language } from '../model/language.ts';
import type { Health } from './kpi.ts';

/** What a scorecard says of itself, in one language; numbers come formatted. */
export interface ScorecardSentences {
  /** The weighted mean written out, or the total alone. */
  total(formula: string): string;
  noTotal(): string;
  reported(reported: number, of: number): string;
  noActuals(count: number): string;
  leftOut(count: number, why: 'no-levels' | 'unread'): string;
  badWeights(): string;
  /** They are taken in proportion. */
  weightSum(sum: string): string;
  // Of one KPI.
  rating(rating: number, reached: number, value: string, thresholds: string): string;
  health(health: Health, attainment: number, value: string, bound: string): string;
  noActual(): string;
  noLevels(): string;
  unread(): string;
  formerly(clause: 'target' | 'alert' | 'scale', until: string): string;
}

const en: ScorecardSentences = {
  total: (formula) => `Total ${formula} of 5`,
  noTotal: () => 'No total: none of its KPIs can be rated',
  reported: (reported, of) =>
    `${reported} of ${of} KPI${of === 1 ? '' : 's'} ${of === 1 || reported === 1 ? 'has' : 'have'} a number in this period`,
  noActuals: (count) => `${count} without a number ${count === 1 ? 'counts' : 'count'} as 1`,
  leftOut: (count, why) =>
    why === 'unread'
      ? `${count} skipped: a target, alert or scale cannot be read`
      : `${count} skipped: neither a scale nor a target`,
  badWeights: () => 'The weights have an error, so all count alike',
  weightSum: (sum) => `The weights that count sum to ${sum}, and are taken in proportion`,
  rating: (rating, reached, value, thresholds) =>
    `${value}: rating ${rating}, ${reached} of 4 thresholds reached (${thresholds})`,
  health: (health, attainment, value, bound) =>
    ({
      healthy: `${value}: healthy counts as ${attainment}, the target is ${bound}`,
      watch: `${value}: watch counts as ${attainment}, the target is ${bound}`,
      alarm: `${value}: alarm counts as ${attainment}, the alert is ${bound}`,
    })[health],
  noActual: () => 'No number in this period: counts as 1',
  noLevels: () => 'Skipped: it has neither a scale nor a target',
  unread: () => 'Skipped: its target, alert or scale cannot be read',
  formerly: (clause, until) => `judged by the old ${clause} (until ${until})`,
};

const clauses = { target: 'chỉ tiêu', alert: 'ngưỡng báo động', scale: 'thang điểm' } as const;

const vi: ScorecardSentences = {
  total: (formula) => `Tổng điểm: ${formula}/5`,
  noTotal: () => 'Chưa có tổng điểm: chưa KPI nào xếp loại được',
  reported: (reported, of) => `${reported}/${of} KPI có số liệu trong kỳ`,
  noActuals: (count) => `${count} KPI chưa có số liệu được tính 1 điểm`,
  leftOut: (count, why) =>
    why === 'unread'
      ? `Không tính ${count} KPI: không đọc được chỉ tiêu, ngưỡng báo động hoặc thang điểm`
      : `Không tính ${count} KPI: chưa có thang điểm và chỉ tiêu`,
  badWeights: () => 'Trọng số đang có lỗi nên mọi KPI được tính như nhau',
  weightSum: (sum) => `Các trọng số được tính cộng lại là ${sum} và giữ nguyên tương quan`,
  rating: (rating, reached, value, thresholds) =>
    `${value}: mức xếp loại ${rating}, đạt ${reached}/4 ngưỡng (${thresholds})`,
  health: (health, attainment, value, bound) =>
    ({
      healthy: `${value}: tốt được tính ${attainment} điểm, chỉ tiêu ${bound}`,
      watch: `${value}: cần theo dõi được tính ${attainment} điểm, chỉ tiêu ${bound}`,
      alarm: `${value}: báo động được tính ${attainment} điểm, ngưỡng báo động ${bound}`,
    })[health],
  noActual: () => 'Trong kỳ chưa có số liệu: tính 1 điểm',
  noLevels: () => 'Không tính: chưa có thang điểm và chỉ tiêu',
  unread: () => 'Không tính: không đọc được chỉ tiêu, ngưỡng báo động hoặc thang điểm',
  formerly: (clause, until) => `xét theo ${clauses[clause]} cũ (đến hết ${until})`,
};

export const scorecardSentences: { readonly [L in Language]: ScorecardSentences } = { en, vi };
