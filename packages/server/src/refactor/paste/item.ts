/** What a pasted line becomes. */
export type Level = 'objective' | 'kr' | 'initiative';

/** A pasted line, taken apart; values are as the file will write them. */
export interface Item {
  /** As its words say it; undefined where only its place can. */
  readonly level: Level | undefined;
  /** How deep it stands in its list, from 0. */
  readonly depth: number;
  readonly title: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly owners?: readonly string[];
  readonly weight?: string | undefined;
  readonly confidence?: string | undefined;
  /** A box that was ticked, or was not. */
  readonly ticked?: boolean | undefined;
  /** What found no other place, each a note. */
  readonly notes: readonly string[];
}

/** What stands for itself, above the items that come after it. */
export interface Remark {
  readonly remark: string;
}

export type Pasted = Item | Remark;

export function isItem(one: Pasted): one is Item {
  return 'title' in one;
}
