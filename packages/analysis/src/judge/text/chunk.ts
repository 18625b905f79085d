import type { NumberRead } from './numbers.ts';

/** A phrase of the lists, a number with its unit, or a single unknown token. */
export interface Chunk {
  from: number;
  to: number;
  /** Key of the first token. */
  key: string;
  mask: number;
  forms: number;
  number: NumberRead | undefined;
  /** A preposition, article, pronoun or conjunction: it ends a noun phrase. */
  small: boolean;
}
