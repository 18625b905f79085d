import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { english } from './en/own.ts';

/** What one language alone says in its own shapes; each reading finds something or leaves the title to the next. */
export interface OwnFindings {
  /** What is arranged in so many words: had done, given up, made possible. */
  readonly arranged: (scan: Scan) => Finding | undefined;
  /** The name of a figure: which ones are meant, to be counted. */
  readonly namesSelected: (scan: Scan, counted: Finding | undefined) => boolean;
  /** How well something goes, and nothing that was made. */
  readonly saysHowWell: (scan: Scan) => boolean;
  /** What a part of a product does. */
  readonly product: (scan: Scan, purpose: number) => Finding | undefined;
  /** What a product can be given, by its name alone. */
  readonly feature: (scan: Scan) => Finding | undefined;
}

const none: OwnFindings = {
  arranged: () => undefined,
  namesSelected: () => false,
  saysHowWell: () => false,
  product: () => undefined,
  feature: () => undefined,
};

export const ownFindings: Readonly<Record<Scan['language'], OwnFindings>> = { en: english, vi: none };
