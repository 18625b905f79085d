import { type Range, rangeOf } from '@okr/core';
import { type CompletionItem, type CompletionItemKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { filterTextFor } from './filter.ts';

/** The stretch that is being typed. */
export interface Slot {
  readonly range: Range;
  readonly typed: string;
}

/** What stands behind the offset up to `end` is replaced too: the rest of the word or date. */
export function slotAt(view: View, start: number, offset: number, end = offset): Slot {
  return { range: rangeOf(view.file, { start, end }), typed: view.text.slice(start, offset) };
}

export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; the label where none is given. */
  readonly text?: string;
  /** `text` with tab stops. */
  readonly snippet?: boolean;
  /** What it may be found by; the label where none is given. */
  readonly surfaces?: readonly string[];
  readonly detail?: string | undefined;
  readonly description?: string | undefined;
  readonly documentation?: string | undefined;
  /** Smaller comes first. */
  readonly rank: number;
  readonly additional?: readonly TextEdit[];
  /** A keyword that begins a clause. */
  readonly isClause?: boolean;
  /** What comes next, where several may. */
  readonly preselect?: boolean;
  /** Where it is typed, where that is not where the others are. */
  readonly slot?: Slot;
}

/** No commit characters: an input method for Vietnamese types many of them. */
export function itemOf(offer: Offer, common: Slot, index: number): CompletionItem {
  const { range, typed } = offer.slot ?? common;
  const { label, kind, text = label, surfaces = [label], detail, description, documentation, additional } = offer;
  return {
    label,
    kind,
    filterText: filterTextFor(typed, surfaces),
    sortText: `${String(offer.rank).padStart(2, '0')}${String(index).padStart(5, '0')}`,
    textEdit: { range, newText: text },
    ...(offer.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(offer.preselect ? { preselect: true } : {}),
    ...(detail === undefined ? {} : { detail }),
    ...(description === undefined ? {} : { labelDetails: { description } }),
    ...(documentation === undefined ? {} : { documentation: { kind: 'markdown' as const, value: documentation } }),
    ...(additional === undefined || additional.length === 0 ? {} : { additionalTextEdits: [...additional] }),
  };
}

/** A snippet for clients that have none: placeholders by their own words. */
export function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}|\$\{?\d+\}?/g, (_, words: string | undefined) => words ?? '')
    .replace(/\\([\\$}])/g, '$1');
}
