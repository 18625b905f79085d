import type { Words } from './en.ts';

export const vi: Words = {
  tree: 'Cây mục tiêu',
  alignment: 'Liên kết',
  kpis: 'KPI',
  notYet: 'chưa có điểm',
  stale: 'lâu chưa cập nhật',
  openInEditor: 'Mở trong trình soạn thảo',
  openLink: 'Mở liên kết',
  daysLeft: (days) => {
    if (days === 0) return 'hôm nay là hạn chót';
    return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
  },
  atLeast: (value) => `ít nhất ${value}`,
  atMost: (value) => `tối đa ${value}`,
  above: (value) => `trên ${value}`,
  below: (value) => `dưới ${value}`,
  between: (low, high) => `từ ${low} đến ${high}`,
  perWeek: (rate) => `${rate} mỗi tuần`,
};
