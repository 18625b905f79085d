import type { Band, Bilingual, Health, Language, PlanState } from '@okr/core';

/** Signs that tell bands and healths apart without colour. */
export const bandSigns: { readonly [B in Band]: string } = { red: '▼', amber: '◆', green: '●' };
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
