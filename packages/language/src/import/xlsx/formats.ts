import { largest, writeNumber } from '@okr/core';
import { walk } from './xml.ts';

/** What a number is shown as. */
export type Shown = (value: number) => string;

const plain: Shown = (value) => writeNumber(Number(value.toPrecision(15)), '.');

/** By the style of a cell, in its order. `isFrom1904`: days are counted from there. */
export function formatsOf(xml: string | undefined, isFrom1904: boolean): readonly Shown[] {
  const codes = new Map<string, string>();
  const formats: Shown[] = [];
  let isInCells = false;
  if (xml === undefined) return formats;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        codes.set(numFmtId, formatCode);
      } else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) {
        const { numFmtId = '' } = attributes();
        formats.push(shownBy(codes.get(numFmtId) ?? builtIn(Number(numFmtId)), isFrom1904));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

/** Formats that no file spells out. */
function builtIn(id: number): string {
  if (id === 9 || id === 10) return '0%';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'h:mm' : '';
}

function shownBy(code: string, isFrom1904: boolean): Shown {
  const [section = ''] = code.slice(0, 200).split(';');
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/[yd]|m{3}/i.test(bare)) return (value) => dayOf(value, isFrom1904) ?? plain(value);
  if (/[hs]/i.test(bare)) return timeOf;
  if (bare.includes('%')) return (value) => `${plain(value * 100)}%`;
  const { before, after } = wordsOf(section);
  return (value) => `${before}${plain(value)}${after === '' ? '' : ` ${after}`}`;
}

/** A currency's sign before the number, words behind it: `$#,##0`, `0 "khách"`, `#,##0 [$₫-42A]`. */
function wordsOf(section: string): { readonly before: string; readonly after: string } {
  const start = section.search(/[0#?]/);
  const end = largest(['0', '#', '?'].map((sign) => section.lastIndexOf(sign)));
  const said = (part: string): string =>
    [...part.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|(\p{Sc})/gu)]
      .map((found) => found.slice(1).join(''))
      .join('')
      .trim();
  const before = start < 0 ? '' : said(section.slice(0, start));
  return { before: /^\p{Sc}$/u.test(before) ? before : '', after: start < 0 ? '' : said(section.slice(end + 1)) };
}

const dayLength = 86_400_000;

/** A serial number as a day; undefined where it is none. 29 February 1900, which was none, is counted. */
function dayOf(serial: number, isFrom1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const day = Math.floor(serial) + (isFrom1904 ? 1462 : 0);
  return new Date((day - 25_569 + (day < 60 ? 1 : 0)) * dayLength).toISOString().slice(0, 10);
}

function timeOf(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
