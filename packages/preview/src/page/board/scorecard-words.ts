import type { Language } from '@okr/core';

const en = {
  title: 'Scorecards',
  period: 'Period',
  current: 'Current',
  weight: 'Weight',
  value: 'Value',
  when: 'When',
  attainment: 'Rating',
  how: 'How',
  leftOut: 'skipped',
  total: (total: string): string => `${total} of 5`,
  noTotal: 'No total',
  part: 'scorecard',
  partOf: (share: string, total: string, period: string): string => `${share} of ${total}, ${period}`,
  until: (date: string): string => `until ${date}`,
  target: 'target',
  alert: 'alert',
  scale: 'scale',
  withNumber: (reported: number, of: number): string => `${reported} of ${of} with a number`,
};

export type ScorecardWords = typeof en;

const vi: ScorecardWords = {
  title: 'Bảng điểm',
  period: 'Kỳ',
  current: 'Kỳ hiện tại',
  weight: 'Trọng số',
  value: 'Số liệu',
  when: 'Kỳ số liệu',
  attainment: 'Xếp loại',
  how: 'Cách tính',
  leftOut: 'không tính',
  total: (total) => `${total}/5`,
  noTotal: 'Chưa có tổng điểm',
  part: 'bảng điểm',
  partOf: (share, total, period) => `chiếm ${share} trong tổng điểm ${total}, ${period}`,
  until: (date) => `đến hết ${date}`,
  target: 'chỉ tiêu',
  alert: 'báo động',
  scale: 'thang điểm',
  withNumber: (reported, of) => `${reported}/${of} có số liệu`,
};

export const scorecardWords: Readonly<Record<Language, ScorecardWords>> = { en, vi };
