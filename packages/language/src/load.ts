import { readFile, type WrittenFile } from './read/read-file.ts';

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
