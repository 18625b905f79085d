import { writeFileSync } from 'node:fs';
import { fileFailure } from '../failure.ts';

/** Writes a text where it came from, with the byte-order mark that it had. */
export function writeBack(
  source: { readonly absolute: string; readonly path: string; readonly mark: boolean },
  text: string,
): void {
  try {
    writeFileSync(source.absolute, source.mark ? `\uFEFF${text}` : text);
  } catch (error) {
    throw fileFailure(error, source.path);
  }
}
