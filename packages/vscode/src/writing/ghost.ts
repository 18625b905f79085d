import type { Language } from '@okr/core';

const words: { readonly [L in Language]: string } = {
  en: 'Write `Objective: …` or press `/`',
  vi: 'Viết `Mục tiêu: …` hoặc gõ `/`',
};

/** What an empty plan shows in place of its first line; undefined once something stands there. */
export function ghostFor(text: string, language: Language): string | undefined {
  return text.trim() === '' ? words[language] : undefined;
}

/** Whether a change has typed the sign that opens the menu of blocks: alone on its line. */
export function opensMenu(typed: string, line: string): boolean {
  return typed === '/' && line.trim() === '/';
}
