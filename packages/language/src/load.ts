import { readAgain, readFile, type WrittenFile } from './read/read-file.ts';
import type { ReadPieces } from './read/reuse.ts';

export interface SourceText {
  /** With `/`, as shown to people; unique in a workspace. */
  readonly path: string;
  readonly text: string;
}

/** One file, parsed and read; it depends on its text alone, so it may be kept until that changes. */
export type LoadedFile = WrittenFile;

export function loadFile({ path, text }: SourceText): LoadedFile {
  return readFile(path, text);
}

/**
 * Loads one file again and again while it is being edited: of each version only what changed is parsed, and of the version
 * before nothing may be used any more.
 */
export class FileLoader {
  private pieces: ReadPieces | undefined;

  load({ path, text }: SourceText): LoadedFile {
    const before = this.pieces;
    // Whatever goes wrong, half of it has moved by then.
    this.pieces = undefined;
    const { written, pieces } = readAgain(path, text, before);
    this.pieces = pieces;
    return written;
  }
}
