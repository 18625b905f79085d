import { isUtf8 } from 'node:buffer';
import type { Damage } from '@okr/analysis';
import type { Bilingual } from '@okr/core';
import { readWide, type Wide } from '@okr/language';

/** A file's bytes as text, and what was wrong with them. Offsets count in `text`. */
export interface Decoded {
  readonly text: string;
  /** A byte-order mark stood before the text. */
  readonly mark: boolean;
  readonly damage: readonly Damage[];
}

/** Damaged lines that are named one by one; the rest is counted. */
const namedLines = 20;

/**
 * UTF-8, with or without a byte-order mark. UTF-16 and UTF-32 are read and pointed out; bytes that are none of these become
 * replacement characters, and each line that holds some is named.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = readWide(bytes);
  if (wide !== undefined) return { text: wide.text, mark: false, damage: [notForOthers(wide.encoding)] };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = mark ? bytes.subarray(3) : bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  return { text, mark, damage: isUtf8(body) ? [] : damageOf(body) };
}

function notForOthers(encoding: Wide): Damage {
  const message = {
    en: `This file is saved as ${encoding}; other tools cannot read it. Save it as UTF-8.`,
    vi: `Tệp này được lưu ở dạng ${encoding} nên công cụ khác không đọc được. Hãy lưu lại ở dạng UTF-8.`,
  };
  return { span: { start: 0, end: 0 }, message };
}

function damageOf(bytes: Uint8Array): Decoded['damage'] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const damage: Damage[] = [];
  let offset = 0;
  let line = 1;
  let more = 0;
  for (let start = 0; start < bytes.length; line++) {
    const at = bytes.indexOf(0x0a, start);
    const end = at < 0 ? bytes.length : at + 1;
    const piece = bytes.subarray(start, end);
    const text = decoder.decode(piece);
    if (!isUtf8(piece)) {
      const first = text.indexOf('\uFFFD');
      const last = text.lastIndexOf('\uFFFD') + 1;
      if (damage.length < namedLines)
        damage.push({ span: { start: offset + first, end: offset + last }, message: notUtf8(line) });
      else more++;
    }
    offset += text.length;
    start = end;
  }
  return more === 0 ? damage : [...damage, { span: { start: offset, end: offset }, message: moreLines(more) }];
}

function notUtf8(line: number): Bilingual {
  return {
    en: `Line ${line} holds bytes that are not UTF-8, so some letters are lost. Save the file as UTF-8.`,
    vi: `Dòng ${line} có byte không phải UTF-8 nên mất một số chữ. Hãy lưu tệp ở dạng UTF-8.`,
  };
}

function moreLines(count: number): Bilingual {
  return {
    en: `${count} more lines hold bytes that are not UTF-8. Save the file as UTF-8.`,
    vi: `Còn ${count} dòng nữa có byte không phải UTF-8. Hãy lưu tệp ở dạng UTF-8.`,
  };
}
