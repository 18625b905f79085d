import type { HelperList } from '../words/vocabulary.ts';

/** One language's word lists as text; what `packed.generated.ts` holds of the built-in ones. */
export interface PackedLexicon {
  readonly judge: string;
  readonly helpers: Readonly<Record<HelperList, string>>;
  /** Every word of a list, parted by blanks. */
  readonly known: string;
}

/** The built-in lists of both languages, and Vietnamese without marks. */
export interface PackedLexicons {
  readonly en: PackedLexicon;
  readonly vi: PackedLexicon;
  readonly viPlain: PackedLexicon;
}
