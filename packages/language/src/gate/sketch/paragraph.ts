import type { Edit } from '../../findings.ts';

/** What was told last of prose, while the paragraph goes on. */
export interface Paragraph {
  /** Its place among the problems. */
  readonly index: number;
  /** Of its only fix; more are added with each line. */
  readonly edits: Edit[];
  readonly line: number;
}
