import type { Language } from '@okr/core';
import type { Colors } from '../text/colors.ts';

export interface TreeStyle {
  readonly colors: Colors;
  readonly columns: number;
  /** Of what stands around the plans. */
  readonly language: Language;
  /** Of each file's plans. */
  readonly languageOf: (path: string) => Language;
  /** Say how each number comes about. */
  readonly explain: boolean;
}
