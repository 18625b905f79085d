import type { Bilingual } from '@okr/core';
import { rowsOf } from './cells.ts';
import { readWide } from './encoding.ts';
import { type Imported, type ImportOptions, importRows, importText } from './import-text.ts';
import { importJson } from './json/import-json.ts';
import { damaged, notScores, notText, notUtf8, notXlsx, tooLarge } from './refusals.ts';

/** No document with OKRs in it is longer, in bytes. */
export const longestImport = 20_000_000;

export type FileImport =
  | { readonly ok: true; readonly imported: Imported }
  /** What is wrong with the file and what to do, as words behind its name. */
  | { readonly ok: false; readonly message: Bilingual };

/**
 * A document of any kind as a plan: by the end of its name, and by its first bytes where they say more. Any bytes get an
 * answer; nothing in them is run. The reader of spreadsheets is loaded for one alone.
 */
export async function importFile(name: string, bytes: Uint8Array, options: ImportOptions = {}): Promise<FileImport> {
  if (bytes.length > longestImport) return refused(tooLarge);
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const isSheet = spreadsheets.has(ending);
  if (head === '\u00d0\u00cf\u0011\u00e0') return refused(isSheet ? notXlsx.locked : notText);
  if (head === 'PK\u0003\u0004' || isSheet) {
    const { importXlsx } = await import('./xlsx/import-xlsx.ts');
    const imported = importXlsx(bytes, options);
    return typeof imported === 'string' ? refused(notXlsx[imported]) : { ok: true, imported };
  }
  if (head === '%PDF' || binary.has(ending)) return refused(notText);
  const wide = readWide(bytes);
  const text = wide?.text ?? utf8(bytes);
  // Bytes that are no letters would be lost.
  if (text === undefined) return refused(notUtf8);
  if (text.includes('\uFFFD') && wide !== undefined) return refused(damaged);
  const told = wide === undefined ? [] : [savedAs(wide.encoding)];
  const imported = ending === '.json' ? importJson(text) : asText(text, ending, options);
  if (typeof imported === 'string') return refused(notScores[imported]);
  return { ok: true, imported: { ...imported, told: [...(imported.told ?? []), ...told] } };
}

function refused(message: Bilingual): FileImport {
  return { ok: false, message };
}

const spreadsheets: ReadonlySet<string> = new Set(['.xlsx', '.xlsm']);
const binary: ReadonlySet<string> = new Set(['.xls', '.docx', '.pdf', '.ods', '.numbers', '.pptx']);
const tables: ReadonlySet<string> = new Set(['.csv', '.tsv', '.tab']);

function asText(text: string, ending: string, options: ImportOptions): Imported {
  return tables.has(ending) ? importRows(rowsOf(text), options) : importText(text, options);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function savedAs(encoding: string): Bilingual {
  return {
    en: `it is saved as ${encoding} and was read so`,
    vi: `tệp lưu ở dạng ${encoding} và đã được đọc theo dạng đó`,
  };
}
