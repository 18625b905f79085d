import type { Band, Bilingual, Health, Language, PlanState } from '@okr/core';

/** Signs that tell the three colours, and healths, apart without colour. */
export const colourSigns: { readonly [B in Band]: string } = { red: '▼', amber: '◆', green: '●' };
/** Of what has no colour: not started, no data, dropped, without a score. */
export const NO_COLOUR = '○';
export const healthSigns: { readonly [H in Health]: string } = { healthy: '●', watch: '◆', alarm: '▼' };

export const stateWords: { readonly [S in PlanState]: Bilingual } = {
  draft: { en: 'draft', vi: 'nháp' },
  active: { en: 'active', vi: 'đang chạy' },
  closed: { en: 'closed', vi: 'đã đóng' },
};

/** A label of `@okr/core` as a word within a line: `on track`. */
export function wordOf(label: Bilingual, language: Language): string {
  return label[language].toLowerCase();
}
