import { findRule } from '@okr/analysis';
import type { Problem } from '@okr/language';
import { FileLoader, isOpener, keywords, Line, Resolver, Scanner, spellings, writtenSurface } from '@okr/language';
import { lineAt, offsetAt, type View } from '../view.ts';
import { type Offer, type Slot, withoutStops } from './item.ts';

/** Lines above and below the cursor that are looked at, at most. */
const mostLines = 60;
/** Offers that are tried, at most: those that a person is likely to take. */
const mostTries = 12;

/**
 * Takes offers on trial in the section around the cursor, from one opener at the margin to the next: what would be an error
 * there is not offered, or only the word without the value that came with it.
 */
export function holding(view: View, offset: number, offers: readonly Offer[], common: Slot): readonly Offer[] {
  const section = sectionAt(view, offset);
  const errors = new Errors(view);
  const before = errors.in(section.text);
  const order = offers.map((_, index) => index).sort((a, b) => rankOf(offers[a]) - rankOf(offers[b]) || a - b);
  const tried = new Set(order.slice(0, mostTries));
  return offers.flatMap((offer, index): Offer[] => {
    if (!tried.has(index)) return [offer];
    const slot = offer.slot ?? common;
    const forms = offer.isClause && offer.snippet ? [offer, { ...offer, text: offer.label, snippet: false }] : [offer];
    const form = forms.find((each) => errors.in(taken(view, section, each, slot)) <= before);
    return form === undefined ? [] : [form];
  });
}

function rankOf(offer: Offer | undefined): number {
  return offer?.rank ?? 0;
}

interface Section {
  /** Where it starts in the file. */
  readonly start: number;
  readonly text: string;
}

function sectionAt(view: View, offset: number): Section {
  const { file, text } = view;
  const own = lineAt(file, offset);
  let first = own;
  while (first > 0 && own - first < mostLines && !opensAtMargin(view, first)) first--;
  let end = own + 1;
  while (end < file.lineStarts.length && end - own < mostLines && !opensAtMargin(view, end)) end++;
  const start = file.lineStarts[first] ?? 0;
  return { start, text: text.slice(start, file.lineStarts[end] ?? text.length) };
}

function opensAtMargin({ file, text }: View, number: number): boolean {
  const start = file.lineStarts[number] ?? 0;
  if (/\s/.test(text[start] ?? ' ')) return false;
  const line = new Line();
  const scanner = new Scanner(text, file.lineStarts);
  scanner.seek(number);
  scanner.next(line);
  const spelling = spellings[line.spellings[0] ?? -1];
  const keyword = spelling && keywords[spelling.code];
  return line.count > 0 && keyword !== undefined && isOpener(keyword);
}

function taken(
  view: View,
  { start, text }: Section,
  { text: written, label, snippet, additional }: Offer,
  slot: Slot,
): string {
  const edits = [
    { range: slot.range, newText: snippet ? withoutStops(written ?? label) : (written ?? label) },
    ...(additional ?? []),
  ];
  return edits
    .map(({ range, newText }) => ({
      from: offsetAt(view, range.start) - start,
      to: offsetAt(view, range.end) - start,
      newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, newText }) => all.slice(0, from) + newText + all.slice(to), text);
}

/**
 * How many errors a section has in itself; whether a name is known is told elsewhere. From one try to the next only what is
 * written at the cursor changes, and only that is read again.
 */
class Errors {
  private readonly loader = new FileLoader();
  private readonly resolver = new Resolver();
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  in(section: string): number {
    const { file, snapshot } = this.view;
    const said =
      file.declared === undefined ? '' : `${writtenSurface('language', file.declared)} ${file.declared.key}\n`;
    const isSaid = said !== '' && section.startsWith(said.trim());
    const loaded = this.loader.load({ path: file.path, text: isSaid ? section : said + section });
    this.resolver.resolve([loaded], snapshot.configuration.config.scoring);
    return [...loaded.problems, ...this.resolver.problemsOf(loaded.file)].filter(isError).length;
  }
}

function isError({ rule, severity }: Problem): boolean {
  if (/reference|unknown/.test(rule)) return false;
  if (severity !== undefined) return severity === 'error';
  const found = findRule(rule);
  return !('rule' in found) || found.rule.severity === 'error';
}
