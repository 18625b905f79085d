import type { Language } from '@okr/core';
import type { Colors } from '../text/colors.ts';
import type { Report } from './report.ts';

export interface TextStyle {
  readonly colors: Colors;
  /** Of the terminal; undefined where the output goes elsewhere: messages then stay on one line. */
  readonly columns: number | undefined;
  /** Of the summary. */
  readonly language: Language;
  /** Where infos and hints are a table by rule: all findings that there are, told or not. */
  readonly all?: Report | undefined;
}
