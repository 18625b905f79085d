import type { Bilingual } from '../model/language.ts';
import type { Ambition } from '../model/written.ts';
import type { Band } from './bands.ts';
import type { KeyResultKind } from './basis.ts';
import type { Health } from './kpi.ts';
import type { Status } from './status.ts';

/** What people call the words of a scored plan, in sentence case. */
export const statusLabels: Readonly<Record<Status, Bilingual>> = {
  'on-track': { en: 'On track', vi: 'Đúng tiến độ' },
  'at-risk': { en: 'At risk', vi: 'Có rủi ro' },
  'off-track': { en: 'Off track', vi: 'Chệch hướng' },
  'not-started': { en: 'Not started', vi: 'Chưa bắt đầu' },
  'no-data': { en: 'No data', vi: 'Chưa có số liệu' },
  done: { en: 'Done', vi: 'Đã đạt' },
  dropped: { en: 'Dropped', vi: 'Đã hủy' },
};

export const bandLabels: Readonly<Record<Band, Bilingual>> = {
  red: { en: 'Red', vi: 'Đỏ' },
  amber: { en: 'Amber', vi: 'Vàng' },
  green: { en: 'Green', vi: 'Xanh' },
};

export const healthLabels: Readonly<Record<Health, Bilingual>> = {
  healthy: { en: 'Healthy', vi: 'Tốt' },
  watch: { en: 'Watch', vi: 'Cần theo dõi' },
  alarm: { en: 'Alarm', vi: 'Báo động' },
};

export const ambitionLabels: Readonly<Record<Ambition, Bilingual>> = {
  committed: { en: 'Committed', vi: 'Cam kết' },
  aspirational: { en: 'Aspirational', vi: 'Khát vọng' },
};

export const kindLabels: Readonly<Record<KeyResultKind, Bilingual>> = {
  move: { en: 'Move', vi: 'Thay đổi' },
  keep: { en: 'Keep', vi: 'Duy trì' },
  milestones: { en: 'Milestones', vi: 'Cột mốc' },
  judged: { en: 'Self-assessed', vi: 'Tự đánh giá' },
  carried: { en: 'Carried by supporters', vi: 'Theo mục tiêu đóng góp' },
  unmeasured: { en: 'Not measured', vi: 'Chưa có số đo' },
};
