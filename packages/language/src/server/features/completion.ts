import type { KeyResult, Kpi, Language } from '@okr/core';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { elementAround } from '../completion/around.ts';
import { blockOffer, blocksAt } from '../completion/blocks.ts';
import { writtenDay } from '../completion/days.ts';
import { fits } from '../completion/filter.ts';
import { itemOf, type Offer, slotAt, withoutStops } from '../completion/item.ts';
import { clausesOf, keywordOffers, languageOffers } from '../completion/keywords.ts';
import { type Expected, expectedAfter } from '../completion/line.ts';
import { sourceOffers } from '../completion/names.ts';
import { type Surroundings, surroundingsAt } from '../completion/outline.ts';
import { dayStart, keywordStart, wordStart } from '../completion/typed.ts';
import { usedUnits } from '../completion/units.ts';
import { valueOffers } from '../completion/values.ts';
import type { DataFiles } from '../data-files.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, lineEnd, offsetAt, type View } from '../view.ts';

/** What may be written at the cursor, in the language of the file. */
export class Completion {
  private readonly snippets: boolean;
  private readonly files: DataFiles;
  /** The client's. */
  private readonly language: Language;

  constructor(client: Pick<Client, 'completionSnippets'>, files: DataFiles, language: Language) {
    this.snippets = client.completionSnippets;
    this.files = files;
    this.language = language;
  }

  provide(view: View, { position, context }: CompletionParams): CompletionList | null {
    const offset = offsetAt(view, position);
    if (isComment(view, offset)) return null;
    const start = view.file.lineStarts[lineAt(view.file, offset)] ?? 0;
    const head = view.text.slice(start, offset);
    const around = surroundingsAt(tokensOf(view.loaded), start);
    const files = (): readonly string[] => this.files.namesFor(view.key, view.snapshot.folder);
    const cursor: Cursor = { view, offset, start, head, around, language: languageOf(view, this.language), files };
    if (isQuoted(view, offset)) return this.sourceNames(cursor);
    const menu = /^\s*(\/[\p{L}\p{M} -]*)$/u.exec(head)?.[1];
    if (menu !== undefined) return this.list(cursor, offset - menu.length, blockMenu(cursor));
    return this.answer(cursor, context?.triggerCharacter);
  }

  /** Within the quotes of a KPI's source: the names alone, with the closing quote where there is none yet. */
  private sourceNames(cursor: Cursor): CompletionList | null {
    const { view, offset, start, head, around } = cursor;
    const quote = openQuote(head);
    if (quote === undefined) return null;
    const expected = expectedAfter(head.slice(0, quote), around.elements);
    if (expected.kind !== 'value' || expected.keyword !== 'source') return null;
    const behind = view.text.slice(offset, lineEnd(view.file, view.text, lineAt(view.file, offset)));
    const close = behind.includes('"') ? '' : '"';
    const files = cursor.files();
    // What stands in these quotes so far is a source too, of this KPI alone.
    const typed = `${head.slice(quote + 1)}${close === '' ? behind.slice(0, behind.indexOf('"')) : ''}`;
    const offers = sourceOffers(view, files).flatMap((offer): Offer[] => {
      const [name = offer.label] = offer.surfaces ?? [];
      if (name === typed && !files.includes(name)) return [];
      return [{ ...offer, label: name, text: `${offer.label.slice(1, -1)}${close}` }];
    });
    return this.list(cursor, start + quote + 1, offers);
  }

  private answer(cursor: Cursor, trigger: string | undefined): CompletionList | null {
    const { head, start, around } = cursor;
    if (trigger === '/' || trigger === '"') return null;
    const phrase = keywordStart(head);
    const word = wordStart(head);
    const expected = expectedAfter(head.slice(0, word), around.elements);
    if (phrase < word) {
      const typed = head.slice(phrase);
      const begun = offersFor(cursor, expectedAfter(head.slice(0, phrase), around.elements)).filter(
        ({ surfaces, label }) => fits(typed, surfaces ?? [label]),
      );
      // `nguồn ` may become `nguồn số liệu`, but it is a keyword already: what it takes comes first.
      const isWhole = expected.kind === 'value' && word === head.length && offersFor(cursor, expected).length > 0;
      if (begun.length > 0 && !isWhole) return this.list(cursor, start + phrase, begun);
    }
    // A blank asks for a value, never for all that could follow.
    if (trigger === ' ' && expected.kind !== 'value' && expected.kind !== 'language') return null;
    const isDay = expected.kind === 'value' && (expected.shape.startsWith('da') || expected.shape === 'cycle');
    const from = isDay ? Math.min(word, dayStart(head)) : word;
    return this.list(cursor, start + from, offersFor(cursor, expected));
  }

  private list({ view, offset }: Cursor, from: number, offers: readonly Offer[]): CompletionList {
    const slot = slotAt(view, from, offset);
    const items = offers.map((offer, index) => this.withStops(itemOf(offer, slot, index)));
    // What is found depends on what is typed: initials, marks.
    return { isIncomplete: true, items };
  }

  private withStops(item: CompletionItem): CompletionItem {
    if (this.snippets || item.insertTextFormat !== InsertTextFormat.Snippet || item.textEdit === undefined) return item;
    const { insertTextFormat: _, ...plain } = item;
    return { ...plain, textEdit: { ...item.textEdit, newText: withoutStops(item.textEdit.newText) } };
  }
}

interface Cursor {
  readonly view: View;
  readonly offset: number;
  /** Of its line. */
  readonly start: number;
  readonly head: string;
  readonly around: Surroundings;
  readonly language: Language;
  /** That may hold the numbers of a KPI. */
  files(): readonly string[];
}

function blockMenu({ view, offset, around, language }: Cursor): readonly Offer[] {
  return blocksAt(around).map((block, rank) => blockOffer(view, block, language, offset, rank, true));
}

function offersFor(cursor: Cursor, expected: Expected): readonly Offer[] {
  const { view, offset, around, language } = cursor;
  switch (expected.kind) {
    case 'nothing':
      return [];
    case 'language':
      return languageOffers(language);
    case 'start':
      return [
        ...blocksAt(around).map((block, rank) => blockOffer(view, block, language, offset, rank, false)),
        ...clauseOffers(clausesOf(around.elements, around.given), language, 30),
        ...(view.loaded.elements.length === 0 ? keywordOffers('language', undefined, language, 40) : []),
      ];
    case 'clause':
      return clauseOffers(clausesOf(expected.elements, given(expected, around)), language, 1);
    case 'unit':
      return [
        ...usedUnits(view, measured(view, offset), offset),
        ...clauseOffers(clausesOf(expected.elements, given(expected, around)), language, 20),
      ];
    case 'value':
      return expected.keyword === 'source'
        ? sourceOffers(view, cursor.files())
        : valueOffers(view, expected, offset, language);
    case 'dated':
      return lastValues(view, offset);
  }
}

/** On a clause line the rest of the element counts too. */
function given(
  { elements, given: onLine }: Extract<Expected, { kind: 'clause' | 'unit' }>,
  around: Surroundings,
): Surroundings['given'] {
  return elements === around.elements ? new Set([...onLine, ...around.given]) : onLine;
}

function clauseOffers(clauses: ReturnType<typeof clausesOf>, language: Language, rank: number): readonly Offer[] {
  return clauses.flatMap(([keyword, element]) => keywordOffers(keyword, element, language, rank));
}

function measured(view: View, offset: number): KeyResult | Kpi | undefined {
  const element = elementAround(view, offset);
  return element?.kind === 'key-result' || element?.kind === 'kpi' ? element : undefined;
}

/** On a dated line: the value that was written last. */
function lastValues(view: View, offset: number): readonly Offer[] {
  const element = measured(view, offset);
  const written =
    element?.kind === 'key-result'
      ? element.checkIns.map(({ written: { value } }) => value)
      : element?.actuals.map(({ written: { value } }) => value);
  const last = written?.findLast((value) => value !== undefined && value.span.end < offset);
  return last === undefined
    ? []
    : [
        {
          label: last.text,
          kind: CompletionItemKind.Value,
          rank: 0,
          description: writtenDay(view.snapshot.asOf, view),
        },
      ];
}

/** Of an empty file nobody knows it: that of the settings, else of most files beside it, else of the client. */
function languageOf({ loaded, file, snapshot }: View, client: Language): Language {
  if (loaded.elements.length > 0 || file.declared !== undefined) return file.language;
  const set = snapshot.configuration.config.language;
  const others = snapshot.members.filter((member) => member.loaded.elements.length > 0);
  if (set !== undefined || others.length === 0) return set ?? client;
  const vietnamese = others.filter((member) => member.loaded.file.language === 'vi').length;
  return vietnamese * 2 > others.length ? 'vi' : 'en';
}

function isComment({ loaded, text }: View, offset: number): boolean {
  return loaded.comments.some(
    ({ start, end }) => start < offset && (offset < end || (offset === end && text.startsWith('//', start))),
  );
}

/** In a text, be it closed or not. */
function isQuoted({ loaded, file, text }: View, offset: number): boolean {
  const tokens = tokensOf(loaded);
  const last = tokens.countBefore(offset) - 1;
  const closed = tokens.nameAt(last) === 'TEXT' && offset < tokens.endAt(last);
  return closed || openQuote(text.slice(file.lineStarts[lineAt(file, offset)] ?? 0, offset)) !== undefined;
}

/** Where a text begins that a line's beginning does not end. */
function openQuote(head: string): number | undefined {
  const rest = head.replace(/"(?:[^"\\]|\\.)*"/g, (text) => ' '.repeat(text.length));
  const at = rest.indexOf('"');
  return at < 0 ? undefined : at;
}
