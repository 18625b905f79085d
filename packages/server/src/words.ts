import { type Bilingual, formatRate, type Unit } from '@okr/core';

/** Words that several features share, in both languages. */
export const words = {
  noScore: { en: 'no score yet', vi: 'chưa có điểm' },
  keyResult: { en: 'Key result', vi: 'Kết quả then chốt' },
  score: { en: 'Score', vi: 'Điểm' },
  grade: { en: 'Grade', vi: 'Điểm chấm' },
  status: { en: 'Status', vi: 'Trạng thái' },
  supporters: { en: 'Supported by', vi: 'Mục tiêu đóng góp' },
  supports: { en: 'Supports', vi: 'Đóng góp cho' },
  owners: { en: 'Owners', vi: 'Phụ trách' },
  owns: { en: 'Owner of', vi: 'Đang phụ trách' },
  leads: { en: 'Leads', vi: 'Đang quản lý' },
  plans: { en: 'Plans', vi: 'Kế hoạch' },
  due: { en: 'Due', vi: 'Hạn' },
  scorecard: { en: 'Scorecard', vi: 'Bảng điểm' },
  guards: { en: 'Guards', vi: 'Bảo vệ' },
  movesAll: { en: 'Moves all key results of its objective', vi: 'Tác động đến mọi kết quả của mục tiêu' },
  moves: { en: 'Moves', vi: 'Tác động đến' },
  notDeclared: { en: 'Mentioned, not declared', vi: 'Được nhắc tới, chưa khai báo' },
  example: { en: 'Example', vi: 'Ví dụ' },
  more: { en: 'and more', vi: 'và nữa' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `12 days left`, `the last day`, `3 days ago`. */
export function daysLeft(days: number): Bilingual {
  if (days === 0) return { en: 'the last day is today', vi: 'hôm nay là ngày cuối' };
  const count = Math.abs(days);
  const plural = count === 1 ? 'day' : 'days';
  return days > 0
    ? { en: `${count} ${plural} left`, vi: `còn ${count} ngày` }
    : { en: `${count} ${plural} ago`, vi: `đã qua ${count} ngày` };
}

/** `+0.5 points a week`. */
export function neededRate(perWeek: number, unit: Unit): Bilingual {
  return { en: `${formatRate(perWeek, unit, 'en')} a week`, vi: `${formatRate(perWeek, unit, 'vi')} mỗi tuần` };
}

/** `+0.5 points/week`. */
export function shortRate(perWeek: number, unit: Unit): Bilingual {
  return { en: `${formatRate(perWeek, unit, 'en')}/week`, vi: `${formatRate(perWeek, unit, 'vi')}/tuần` };
}
