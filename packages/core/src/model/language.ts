/** What people are told things in: messages, pages and output. What a file is written in is its `Tongue`. */
export type Language = 'en' | 'vi';

/** What a person reads, in both languages. */
export type Bilingual = { readonly [L in Language]: string };
