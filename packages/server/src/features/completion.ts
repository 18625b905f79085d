import type { Language } from '@okr/core';
import { type Dialect, dialectFor, dialectOf, dialects } from '@okr/language';
import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { lineBelow } from '../completion/below.ts';
import { blockOffer, blocksAt } from '../completion/blocks.ts';
import { behind, type Cursor, restOf, slotOf } from '../completion/cursor.ts';
import { fits } from '../completion/filter.ts';
import { itemOf, type Offer, type Slot, slotAt, withoutStops } from '../completion/item.ts';
import { type Expected, expectedAfter } from '../completion/line.ts';
import { sourceOffers } from '../completion/names.ts';
import { clauseOffers, fitting, startOffers, unitOffers, valuesOf } from '../completion/offers.ts';
import { surroundingsAt } from '../completion/outline.ts';
import { expectedInSketch } from '../completion/sketched.ts';
import { holding } from '../completion/trial.ts';
import { dayStart, keywordStart, wordStart } from '../completion/typed.ts';
import type { DataFiles } from '../data-files.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, lineEnd, offsetAt, type View } from '../view.ts';

/** What may be written at the cursor, in the tongue of the file. */
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
    const line = lineAt(view.file, offset);
    const start = view.file.lineStarts[line] ?? 0;
    const head = view.text.slice(start, offset);
    const rest = view.text.slice(offset, lineEnd(view.file, view.text, line));
    const around = surroundingsAt(tokensOf(view.loaded), start);
    const files = (): readonly string[] => this.files.namesFor(view.key, view.snapshot.folder);
    const cursor: Cursor = {
      view,
      offset,
      start,
      head,
      rest,
      around,
      tongue: tongueOf(view, this.language),
      files,
    };
    if (isQuoted(view, offset)) return this.sourceNames(cursor);
    const menu = /^\s*(\/[\p{L}\p{M}\p{N} -]*)$/u.exec(head)?.[1];
    if (menu !== undefined) return this.blockMenu(cursor, menu);
    return this.answer(cursor, context?.triggerCharacter);
  }

  private blockMenu(cursor: Cursor, typed: string): CompletionList | null {
    const { view, offset, around, tongue, rest } = cursor;
    if (rest.trim() !== '' || lineBelow(view, offset) === 'language') return null;
    const offers = blocksAt(view, around, offset, true)
      .map((block, rank) => blockOffer(view, block, tongue, offset, rank, true))
      .filter(({ label, surfaces = [label] }) => fits(typed.trimEnd(), surfaces));
    const slot = slotAt(view, offset - typed.length, offset);
    return this.list(holding(view, offset, offers, slot), slot);
  }

  /** Within the quotes of a KPI's source: the names alone, with the closing quote where there is none yet. */
  private sourceNames(cursor: Cursor): CompletionList | null {
    const { view, offset, start, head, rest, around } = cursor;
    const quote = openQuote(head);
    if (quote === undefined) return null;
    const expected = expectedAfter(head.slice(0, quote), around.elements);
    if (expected.kind !== 'value' || expected.keyword !== 'source') return null;
    const closing = rest.indexOf('"');
    const files = cursor.files();
    // What stands in these quotes so far is a source too, of this KPI alone.
    const typed = `${head.slice(quote + 1)}${closing < 0 ? '' : rest.slice(0, closing)}`;
    const offers = sourceOffers(view, files).flatMap((offer): Offer[] => {
      const [name = offer.label] = offer.surfaces ?? [];
      if (name === typed && !files.includes(name)) return [];
      return [{ ...offer, label: name, text: `${offer.label.slice(1, -1)}${closing < 0 ? '"' : ''}` }];
    });
    return this.list(offers, slotAt(view, start + quote + 1, offset, offset + Math.max(0, closing)));
  }

  private answer(cursor: Cursor, trigger: string | undefined): CompletionList | null {
    const { view, offset, start, head, around } = cursor;
    if (trigger === '/' || trigger === '"') return null;
    const word = wordStart(head);
    const after = (end: number): Expected =>
      expectedInSketch(view, start + end, around.elements) ?? expectedAfter(head.slice(0, end), around.elements);
    const expected = after(word);
    const phrase = keywordStart(head);
    const isAsked = trigger !== ' ';
    if (phrase < word) {
      const begun = this.offers(cursor, after(phrase), phrase, isAsked);
      // `nguồn ` may become `nguồn số liệu`, but it is a keyword already: what it takes comes first.
      const isWhole = expected.kind === 'value' && word === head.length && valuesOf(cursor, expected).length > 0;
      const whole = slotOf(cursor, phrase, restOf(cursor, 'word', false));
      if (begun.length > 0 && !isWhole) return this.list(holding(view, offset, begun, whole), whole);
    }
    // A blank asks for a value, or for what comes next where people pause; never for all that could follow.
    const isMoment = (expected.kind === 'clause' || expected.kind === 'unit') && isPause(expected);
    if (!isAsked && expected.kind !== 'value' && expected.kind !== 'language' && !isMoment) return null;
    const isDay = expected.kind === 'value' && (expected.shape.startsWith('da') || expected.shape === 'cycle');
    const from = isDay ? Math.min(word, dayStart(head)) : word;
    const rest = restOf(cursor, isDay ? 'day' : 'word', from === head.length);
    const slot = slotOf(cursor, from, rest);
    // What stands behind would be left without what opens it.
    const isValue = expected.kind === 'value' || expected.kind === 'dated';
    const replaced = offsetAt(view, slot.range.end) - offset;
    if (isValue && !isBound(expected) && behind(cursor, replaced) === 'value') return null;
    const offers = standingFirst(view, this.offers(cursor, expected, from, isAsked), slot);
    return this.list(holding(view, offset, offers, slot), slot);
  }

  /** What may stand from a place in the line on, of that what fits the letters there. */
  private offers(cursor: Cursor, expected: Expected, from: number, isAsked: boolean): readonly Offer[] {
    switch (expected.kind) {
      case 'nothing':
        return [];
      case 'start':
        return startOffers(cursor, from);
      case 'clause':
        return clauseOffers(cursor, expected, from, isAsked);
      case 'unit':
        return unitOffers(cursor, expected, from, isAsked);
      default:
        return fitting(cursor, from, valuesOf(cursor, expected));
    }
  }

  private list(offers: readonly Offer[], slot: Slot): CompletionList {
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

/** What stands there already comes first: it is right so far. */
function standingFirst({ file, text }: View, offers: readonly Offer[], { range }: Slot): readonly Offer[] {
  const from = (file.lineStarts[range.start.line] ?? 0) + range.start.character;
  const stands = text.slice(from, from + range.end.character - range.start.character);
  return offers
    .map((offer) => (offer.label === stands ? { ...offer, text: stands, snippet: false, rank: 0 } : offer))
    .sort((a, b) => Number(b.label === stands) - Number(a.label === stands));
}

/** People pause behind a title in quotes, but not behind each word of one without. */
function isPause({ after, only }: Extract<Expected, { kind: 'clause' | 'unit' }>): boolean {
  return after !== undefined && !(after === 'title' && only !== undefined);
}

function isBound(expected: Expected): boolean {
  return expected.kind === 'value' && (expected.shape === 'bound' || expected.shape === 'target');
}

/** Of an empty file nobody knows it: that of the settings, else of most files beside it, else of the client. */
function tongueOf({ loaded, file, snapshot }: View, client: Language): Dialect {
  if (loaded.elements.length > 0 || file.declared !== undefined) return dialectOf(file.tongue);
  const set = snapshot.configuration.config.language;
  const others = snapshot.members.filter((member) => member.loaded.elements.length > 0);
  if (set !== undefined || others.length === 0) return dialectFor(set ?? client);
  const isMost = (dialect: Dialect): boolean =>
    others.filter((member) => member.loaded.file.tongue === dialect).length * 2 > others.length;
  return dialects.find(isMost) ?? dialects[0];
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
