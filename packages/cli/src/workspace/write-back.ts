import type { Bilingual, Language } from '@okr/core';
import { Failure, failureAt, tell } from '../failure.ts';
import { changedMeanwhile, holds, type Written, writeWhole } from '../files/write.ts';
import type { Host } from '../host.ts';
import type { Source } from './load.ts';

/** A file as it was read. */
export interface WritableSource extends Source {
  readonly absolute: string;
}

/** A text to be written where another came from. */
export interface Change {
  readonly source: WritableSource;
  readonly text: string;
}

/** Whether it is a file, and its bytes can be given back as they were. */
export function isWritable(source: Source): source is WritableSource {
  return source.absolute !== undefined && source.damage.length === 0;
}

/** Whether a file still is what was read. */
export function isAsRead({ absolute, mark, text }: WritableSource): boolean {
  return holds(absolute, { text: marked(text, mark) });
}

/** Writes a text where it came from, with the byte-order mark that it had, unless the file holds something else by now. */
export function writeBack({ source: { absolute, path, mark, text: old }, text }: Change): Promise<Written> {
  return writeWhole({ absolute, path, text: marked(text, mark), before: { text: marked(old, mark) } });
}

/** The same; what stands there already, perhaps under another name of the file, is written too. */
async function writeBackOnce(change: Change): Promise<Written> {
  const written = await writeBack(change);
  const { source, text } = change;
  return written === 'changed' && isAsRead({ ...source, text }) ? 'written' : written;
}

/**
 * Writes each of them that can be written, in their order, and says of which it cannot be. True where all are written.
 * `onWritten` hears of each that is.
 */
export async function writeAll(
  changes: readonly Change[],
  host: Host,
  language: Language,
  onWritten: (source: WritableSource) => void = () => {},
): Promise<boolean> {
  let isWhole = true;
  for (const change of changes) {
    try {
      const written = await writeBackOnce(change);
      const said = remark(change.source.path, written);
      if (said !== undefined) tell(host, said, language);
      if (written !== 'changed') onWritten(change.source);
      isWhole &&= written !== 'changed';
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(host, error, language);
      isWhole = false;
    }
  }
  return isWhole;
}

/** What there is to say of what became of a file; undefined where it is simply written. */
export function remark(path: string, written: Written): Failure | undefined {
  if (written === 'changed') return changedMeanwhile(path);
  return written === 'linked' ? failureAt(path, otherNames) : undefined;
}

const otherNames: Bilingual = {
  en: 'written; its other names (hard links) keep the old text',
  vi: 'đã ghi; các tên khác của nó (liên kết cứng) vẫn giữ nội dung cũ',
};

function marked(text: string, mark: boolean): string {
  return mark ? `\uFEFF${text}` : text;
}
