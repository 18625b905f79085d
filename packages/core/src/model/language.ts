/** What people are told things in: messages, pages and output. What a file is written in is its `Tongue`. */
export const languages = ['en', 'vi'] as const satisfies readonly Language[];

export type Language = 'en' | 'vi';

/** What a person reads, in both languages. */
export type Bilingual = { readonly [L in Language]: string };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language of a locale such as `vi-VN` or `vi_VN.UTF-8`; that of all others is English. */
export function languageOfLocale(locale: string): Language {
  const [said] = locale.toLowerCase().split(/[_.@-]/);
  return isLanguage(said) ? said : 'en';
}
