import type { WrittenTopLevel } from '@okr/core';
import type { Problem } from '../findings.ts';
import type { GatedFile } from '../parse/parse.ts';
import type { Places } from './places.ts';

/** What one piece of a file says. */
export interface ReadPiece {
  readonly elements: readonly WrittenTopLevel[];
  /** Of the parser. */
  readonly leftovers: readonly Problem[];
  /** Of single values. */
  readonly problems: readonly Problem[];
  /** The clauses that could not be parsed and were given to its elements. */
  readonly unread: GatedFile['unread'];
  /** Of its elements and problems. */
  readonly places: Places;
}
