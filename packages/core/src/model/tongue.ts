import type { IsoDate, Period } from '../time/types.ts';
import type { Language } from './language.ts';

/** How numbers and days are read where a file says what it is written in. */
export interface Habits {
  readonly decimalMark: '.' | ',';
  /** `3/4/2026` is 3 April; otherwise it is asked which is the day, as those who write the tongue differ. */
  readonly dayFirst: boolean;
  /** Whether a number grouped once may stand before a magnitude: `1.250 tỷ`. */
  readonly groupsMagnitudes: boolean;
  /** The words of a value that is offered in place of one that cannot be taken as written. */
  readonly words: { readonly atLeast: string; readonly atMost: string; readonly minutes: string };
}

/**
 * What a file is written in, as far as its values go; its keywords are known to whoever reads it. There is one value of each
 * tongue. It is not what people are told things in: a file in any tongue has its messages in one of the two languages.
 */
export interface Tongue extends Habits {
  /** As the `language` line names it: `en`. */
  readonly key: string;
  /** What is told of the file is told in this language. */
  readonly messages: Language;
  /** A date as a file that says its tongue writes it. */
  date(date: IsoDate): string;
  /** A period that is longer or shorter than a year, likewise; a year by itself in words, if the tongue has some. */
  period(period: Period): string;
}
