import { type Bilingual, type Language, languageOfLocale } from '@okr/core';

/** The language of help and of messages that no plan and no configuration decides. */
export function languageOfHost(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageOfLocale(locale);
}

/** `3 errors`, `1 error`; Vietnamese has one form. */
export function counted(count: number, one: Bilingual, many: string): Bilingual {
  return { en: `${count} ${count === 1 ? one.en : many}`, vi: `${count} ${one.vi}` };
}

/** Texts side by side, in both languages. */
export function joined(parts: readonly Bilingual[], between: string): Bilingual {
  return { en: parts.map(({ en }) => en).join(between), vi: parts.map(({ vi }) => vi).join(between) };
}

/** The one language of all files, else the other choice. */
export function commonLanguage(languages: readonly Language[], otherwise: Language): Language {
  const first = languages[0];
  return first !== undefined && languages.every((language) => language === first) ? first : otherwise;
}
