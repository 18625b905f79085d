import type { WrittenFile } from '../read/read-file.ts';
import type { DraftPlan } from './build.ts';
import type { Declared } from './declared.ts';
import type { Linked } from './link.ts';
import type { PlanParts } from './parts.ts';
import type { ProblemList } from './problems.ts';

/** What of a file is resolved. */
export type Source = Pick<WrittenFile, 'file' | 'elements'>;

/** All that is made of one file. */
export interface ResolvedFile extends Linked {
  readonly source: Source;
  readonly declared: Declared;
  readonly plans: readonly DraftPlan[];
  readonly parts: readonly PlanParts[];
  /** How many objectives of each are not dropped. */
  readonly live: readonly number[];
  /** People whom the plans name, in the order of the file, each once; set apart by blanks. */
  readonly people: string;
  /** Those whom some plan is for. */
  readonly holders: string;
  /** The cycles of the plans that nobody declares. */
  readonly periods: string;
  /** What was found while it was built. */
  readonly found: ProblemList;
}
