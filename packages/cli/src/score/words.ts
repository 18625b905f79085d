import type { Band, Bilingual, Health, InitiativeState, Status } from '@okr/core';
import type { Colors } from '../text/colors.ts';

type Paint = (text: string) => string;

/** How a band, a status or a health looks: a sign that is clear without colour, its word, its colour. */
export interface Look {
  readonly sign: string;
  readonly word: Bilingual;
  paint(colors: Colors): Paint;
}

function look(sign: string, en: string, vi: string, paint: (colors: Colors) => Paint): Look {
  return { sign, word: { en, vi }, paint };
}

const dim = (colors: Colors): Paint => colors.dim;
const red = (colors: Colors): Paint => colors.red;
const yellow = (colors: Colors): Paint => colors.yellow;
const green = (colors: Colors): Paint => colors.green;

export const noBand: Look = look('○', '', '', dim);

export const bandLooks: { readonly [B in Band]: Look } = {
  red: look('▼', 'red', 'đỏ', red),
  amber: look('◆', 'amber', 'vàng', yellow),
  green: look('●', 'green', 'xanh', green),
};

export const statusLooks: { readonly [S in Status]: Look } = {
  'on-track': look('', 'on track', 'đúng tiến độ', green),
  'at-risk': look('', 'at risk', 'có rủi ro', yellow),
  'off-track': look('', 'off track', 'chệch hướng', red),
  'not-started': look('', 'not started', 'chưa bắt đầu', dim),
  'no-data': look('', 'no data', 'chưa có số liệu', red),
  done: look('', 'done', 'đã đạt', green),
  dropped: look('', 'dropped', 'đã hủy', dim),
};

export const healthLooks: { readonly [H in Health]: Look } = {
  healthy: look('●', 'healthy', 'tốt', green),
  watch: look('◆', 'watch', 'cần theo dõi', yellow),
  alarm: look('▼', 'alarm', 'báo động', red),
};

export const initiativeLooks: { readonly [S in InitiativeState]: Look } = {
  todo: look('☐', 'to do', 'chưa làm', dim),
  doing: look('◐', 'doing', 'đang làm', yellow),
  done: look('☑', 'done', 'xong', green),
  dropped: look('☒', 'dropped', 'đã hủy', dim),
};

export const stateWords: { readonly [state: string]: Bilingual } = {
  draft: { en: 'draft', vi: 'nháp' },
  active: { en: 'active', vi: 'đang chạy' },
  closed: { en: 'closed', vi: 'đã đóng' },
};

export const ambitionWords: { readonly [ambition: string]: Bilingual } = {
  committed: { en: 'committed', vi: 'cam kết' },
  aspirational: { en: 'aspirational', vi: 'khát vọng' },
};
