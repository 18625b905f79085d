import type { Language } from '@okr/core';
import { importFile } from '@okr/language';
import type { ImportFileParams, ImportFileResult } from '../protocol.ts';

/** A document as a plan of its own; `language` is that of what is said. */
export async function importDocument({ name, data }: ImportFileParams, language: Language): Promise<ImportFileResult> {
  const found = await importFile(name, bytesOf(data));
  if (!found.ok) return { kind: 'refused', message: found.message[language] };
  const { text, count, unplaced, told = [] } = found.imported;
  return {
    kind: 'plan',
    text,
    ...count,
    unplaced: unplaced.map((one) => ({
      place: one.sheet === undefined ? `${one.line}` : `${one.sheet}!${one.line}`,
      text: one.text,
    })),
    told: told.map((message) => message[language]),
  };
}

function bytesOf(data: string): Uint8Array {
  const letters = atob(data);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
