import type { IsoDate, Language, MaybePlace, Place, Published } from '@okr/core';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { ExportFormat } from '../formats.ts';
import type { Abilities, PageFile } from '../protocol.ts';
import type { Format } from './format.ts';
import type { ScoredElement, ScoredIndex } from './model/elements.ts';
import type { Sieve } from './model/filter.ts';
import type { View } from './model/view.ts';
import type { Words } from './words/index.ts';

/** What every part of the page sees. It is a new object after each change; what did not change inside it is the same object. */
export interface PageContext {
  readonly scored: Published;
  readonly index: ScoredIndex;
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
  readonly today: IsoDate;
  /** The date that everything shown is scored at. */
  readonly asOf: IsoDate;
  /** The date that somebody asked for; null while it follows today. */
  readonly asked: IsoDate | null;
  readonly files: readonly PageFile[];
  readonly selected: ScoredElement | undefined;
  /** The id of what the editor's cursor is in. */
  readonly marked: string | null;
  readonly view: View;
  /** Whether the filter lets it through, for itself or for something in it. */
  readonly shows: (element: ScoredElement) => boolean;
  /** The filter itself, made ready. */
  readonly sieve: Sieve;
  readonly can: Abilities;
  readonly actions: Actions;
}

export interface Actions {
  /** By id; also shows its line in the editor, which does not take the focus. */
  select(id: string | null): void;
  /** Its line in the editor, which takes the focus. */
  open(place: Place | MaybePlace): void;
  /** Does nothing for what is not http, https or mailto. */
  openLink(url: string): void;
  /** Asks the host for a check-in of the key result or KPI at a place. */
  addCheckIn(place: Place): void;
  newPlan(): void;
  /** Null follows today. */
  setAsOf(date: IsoDate | null): void;
  exportAs(format: ExportFormat): void;
  /** Lets the host save what the page made. */
  save(name: string, mediaType: string, content: Blob): void;
  /** Goes to an element, in the view that has it. */
  find(element: ScoredElement): void;
  /** Changes how the page is looked at. */
  look(change: Partial<View>): void;
  /** Changes what a part of the page keeps under its key. */
  keepPart(key: string, value: unknown): void;
  /** Where the tree is scrolled to; nothing is drawn again. */
  scrolled(top: number): void;
}

export const Context = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(Context);
  if (page === undefined) throw new Error('A part of the page stands outside it.');
  return page;
}

/**
 * State of a part of the page that survives a reload, under a key of its own. `read` makes it from what was kept, which may
 * be of an older version; undefined for what it cannot read, as at first.
 */
export function useKept<T>(
  key: string,
  initial: T,
  read: (kept: unknown) => T | undefined,
): readonly [T, (next: T) => void] {
  const { view, actions } = usePage();
  const kept = view.parts[key];
  const value = useMemo(() => read(kept) ?? initial, [kept, read, initial]);
  return [value, (next) => actions.keepPart(key, next)];
}
