import type { Bilingual, KeyResult, Kpi, Objective, SourceFile, Span } from '@okr/core';
import type { Edit } from '@okr/language';
import type { Obstacle } from '../actions/obstacle.ts';
import type { View } from '../view.ts';

/** Where refactorings are asked for. */
export interface Place {
  readonly view: View;
  /** The selection; empty at a cursor. */
  readonly span: Span;
  /** The key result on whose own lines (not its check-ins and reviews) the selection begins. */
  readonly keyResult: KeyResult | undefined;
  /** The same of an objective. */
  readonly objective: Objective | undefined;
}

/** A stretch of a file that is cut out there and put in elsewhere as it stands. */
export interface Relocation {
  readonly from: SourceFile;
  readonly span: Span;
  /** The path of the file that it goes to. */
  readonly to: string;
  /** Where it is put in: an offset of that file's text before the change. */
  readonly at: number;
  /** How much is put in before it at that offset. */
  readonly lead: number;
  /** What its lines end with there. */
  readonly lineBreak: string;
  /** What is taken out of it on the way, told in the file that it comes from. */
  readonly without?: readonly Edit[];
}

/** What a refactoring does: text edits in which `…` is a place for the author to fill in. */
export interface Change {
  readonly edits: readonly Edit[];
  /** A new file, by its path in the workspace. */
  readonly creates?: { readonly path: string; readonly text: string };
  /** Words that stay and that the author is likely to overwrite at once. */
  readonly stops?: readonly Span[];
  /** Text goes to another place: references are looked at, and written so that they mean what they meant. */
  readonly relocation?: Relocation;
  /** A key result that an objective takes the place of, and where that one starts in what is put in. */
  readonly becomes?: { readonly from: KeyResult; readonly at: number };
  /** What is moved or given holds `…` of the author's own: nothing is to be filled in. */
  readonly complete?: boolean;
  /** Dated lines and what they say become notes. */
  readonly intoNotes?: boolean;
  /** The file is to say another language. */
  readonly translates?: boolean;
}

/** A refactoring that applies to a place. */
export interface Offer {
  /** Unique among the offers of a place. */
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  /** It makes a file, which not every client can. */
  readonly createsFile?: boolean;
  /** What it is about, where it does the same wherever in that one is asked. */
  readonly about?: KeyResult | Objective | Kpi;
  /** It makes sense only where the author is led to what is to be written over. */
  readonly needsStops?: boolean;
  /** It reads what could not be read before: rules may have something to say of that. */
  readonly reads?: boolean;
  /** Undefined where there is nothing to do. */
  make(): Change | Obstacle | undefined;
}

export type Refactoring = (place: Place) => readonly Offer[];
