import {
  type Bilingual,
  formatNumber,
  formatPeriod,
  type IsoDate,
  type Period,
  type SourceFile,
  writeDate,
} from '@okr/core';
import { dialectFor, type Keyword, type KeywordPlace, writtenSurface } from '@okr/language';

const LONGEST = 60;

/** Blanks that are more than one space between words. */
const uneven = /\s\s|[^\S ]/;

/** A title inside a message: on one line, and cut where it would drown the rest. */
export function quoted(title: string): string {
  const line = (uneven.test(title) ? title.replace(/\s+/g, ' ') : title).trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `“${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…”`;
}

/** What a keyword is in some tongue, at a place if that matters. */
export type Say = (keyword: Keyword, place?: KeywordPlace) => string;
type Clause = (say: Say) => string;

/** A clause in the words of the file that it is written into. */
export function inFile({ tongue }: Pick<SourceFile, 'tongue'>, clause: Clause): string {
  return clause((keyword, place) => writtenSurface(keyword, tongue, place));
}

/** The same as people are shown it. */
export function inBoth(clause: Clause): Bilingual {
  return { en: inFile({ tongue: dialectFor('en') }, clause), vi: inFile({ tongue: dialectFor('vi') }, clause) };
}

/** A number as prose writes it: grouped, with the decimal mark of the language. */
export function number(value: number): Bilingual {
  return { en: formatNumber(value, 'en'), vi: formatNumber(value, 'vi') };
}

/** A date as prose writes it: ISO, or day first in Vietnamese. */
export function date(iso: IsoDate): Bilingual {
  const [year, month, day] = iso.split('-');
  return { en: iso, vi: `${day}/${month}/${year}` };
}

/** When a value is of, within a sentence: `in October 2026` for one of a period, which is no day; else `on 2026-11-02`. */
export function when(value: { readonly date: IsoDate; readonly period?: Period | undefined }): Bilingual {
  const { period } = value;
  if (period !== undefined) return { en: `in ${formatPeriod(period, 'en')}`, vi: formatPeriod(period, 'vi') };
  const { en, vi } = date(value.date);
  return { en: `on ${en}`, vi: `ngày ${vi}` };
}

/** A date as the file reads it for sure. */
export function dateIn(file: SourceFile, iso: IsoDate): string {
  return writeDate(iso, file);
}
