import { defaultSettings, type FiscalYear, type Tongue } from '@okr/core';
import { writtenSurface } from '../dialect/surfaces.ts';
import type { Edit } from '../findings.ts';
import { Cycles, type KnownCycles } from './cycles.ts';
import { directionsOf } from './direction.ts';
import { applied, editsOf, homesOf } from './edits.ts';
import { type Freedom, layOut } from './layout.ts';
import { placesOf } from './outline.ts';
import { insideOf, type LineRange } from './ranges.ts';
import { readSource, type Source } from './source.ts';
import { spacingOf } from './spacing.ts';
import { changedLines } from './verify.ts';
import type { Style } from './write.ts';

export interface FormatOptions {
  /** No line outside these is changed. */
  readonly ranges?: readonly LineRange[];
  /** Rewrites keywords, numbers, days and the `language` line, of the whole file whatever the ranges. */
  readonly toTongue?: Tongue;
  /** Rewrites the keywords of the ranges alone; the `language` line and what it decides stay as they are. */
  readonly keywordsTo?: Tongue;
  /** As configured; where it does not start in January, a quarter's last day is another one. */
  readonly fiscalYear?: FiscalYear;
  /** The days of cycles that other files declare, by id. */
  readonly cycles?: KnownCycles;
}

export interface Formatted {
  readonly text: string;
  /** In order, none over another; applied together they make `text`. */
  readonly edits: readonly Edit[];
}

/** Lines that come out saying something else are held back, round by round; more rounds than this no text has needed. */
const mostRounds = 6;

/**
 * Formats one file: indentation, blank lines, columns, the order of clauses on a line, spelling of keywords, numbers and
 * days. What the file says stays the same, line by line: each keeps its facts, and what could not be read stays as it
 * stands. Any text gets an answer; formatting the answer again changes nothing.
 */
export function formatFile(path: string, text: string, options: FormatOptions = {}): Formatted {
  const { toTongue, ...others } = options;
  if (toTongue === undefined) return formatOnce(text, options) ?? { text, edits: [] };
  const translated = formatOnce(text, options);
  if (translated === undefined) return formatFile(path, text, others);
  // A file that had not said its language could not be read as well before.
  const again = formatFile(path, translated.text, {
    ...others,
    ranges: [{ startLine: 0, endLine: Number.MAX_SAFE_INTEGER }],
  });
  if (again.edits.length === 0) return translated;
  return { text: again.text, edits: [{ span: { start: 0, end: text.length }, text: again.text }] };
}

/** Undefined where no way was found to write the file anew without a change of what it says. */
function formatOnce(text: string, options: FormatOptions): Formatted | undefined {
  const source = readSource(text);
  const places = placesOf(source);
  const style = styleOf(source, places, options);
  const isInside = insideOf(style.changes ? undefined : options.ranges);
  const spacing = spacingOf(source, places);
  const freedom: Freedom[] = source.lines.map(() => 'all');
  for (let round = 0; round < mostRounds; round++) {
    const laidOut = { source, texts: layOut(style, places, freedom), spacing, isInside, added: languageLine(style) };
    const edits = editsOf(laidOut);
    if (edits.length === 0) return { text, edits };
    const formatted = applied(text, edits);
    const changed = changedLines(style, places, readSource(formatted), homesOf(laidOut));
    if (changed.length === 0) return { text: formatted, edits };
    for (const number of changed) freedom[number] = freedom[number] === 'all' ? 'indent' : 'none';
  }
  return undefined;
}

function styleOf(source: Source, places: ReturnType<typeof placesOf>, options: FormatOptions): Style {
  const { fiscalYear = defaultSettings, toTongue, keywordsTo, cycles } = options;
  // Between conflict markers nothing may change, so nothing may change around them that decides how it reads.
  const to = source.conflicts || source.text.trim() === '' ? undefined : toTongue;
  const declared = to ?? source.declared;
  const words = to ?? keywordsTo;
  return {
    source,
    read: source.declared,
    write: declared,
    tongue: to ?? source.tongue,
    changes: to !== undefined,
    to: words,
    header: to,
    fiscalYear,
    cycles: new Cycles(source, places, fiscalYear, cycles),
    directions: words === undefined ? new Map() : directionsOf(source, places),
    known: new Map(),
  };
}

/** The line to put on top of a file that does not say what it is written in. */
function languageLine({ source, header }: Style): string | undefined {
  if (header === undefined || source.declared !== undefined) return undefined;
  return `${writtenSurface('language', header)} ${header.key}`;
}
