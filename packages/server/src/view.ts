import { type Language, positionAt, type Range, rangeOf, type SourceFile, type Span, type Workspace } from '@okr/core';
import type { LoadedFile } from '@okr/language';
import type { FileText } from './host.ts';
import type { Member } from './workspace/roster.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import type { Texts } from './workspace/texts.ts';

/** One file by itself. */
export interface FileView {
  readonly key: string;
  readonly loaded: LoadedFile;
  readonly file: SourceFile;
  readonly text: string;
}

export function fileView(key: string, loaded: LoadedFile): FileView {
  return { key, loaded, file: loaded.file, text: loaded.text };
}

/** One file within its workspace: what a feature answers from. */
export class View implements FileView {
  readonly key: string;
  readonly loaded: LoadedFile;
  readonly snapshot: Snapshot;
  private readonly texts: Texts;

  constructor({ key, loaded }: Member, snapshot: Snapshot, texts: Texts) {
    this.key = key;
    this.loaded = loaded;
    this.snapshot = snapshot;
    this.texts = texts;
  }

  get file(): SourceFile {
    return this.loaded.file;
  }

  get text(): string {
    return this.loaded.text;
  }

  get workspace(): Workspace {
    return this.snapshot.workspace;
  }

  /** Of what is said to the reader of this file. */
  get language(): Language {
    return this.snapshot.languageOf(this.file);
  }

  uriOf(file: SourceFile): string {
    const key = this.snapshot.memberOf(file)?.key;
    return key === undefined ? '' : this.texts.uriOf(key);
  }

  /** The version that the client has open; null for a file on disk. */
  versionOf(file: SourceFile): number | null {
    const key = this.snapshot.memberOf(file)?.key;
    return (key === undefined ? undefined : this.texts.versionOf(key)) ?? null;
  }

  /** The file as it was when it was opened; undefined for one on disk. */
  get first(): LoadedFile | undefined {
    return this.texts.firstOf(this.key);
  }

  textOf(file: SourceFile): string {
    return this.snapshot.memberOf(file)?.loaded.text ?? '';
  }

  /** What of the bytes on disk could not be read. */
  get damage(): FileText['damage'] {
    return this.texts.damageOf(this.key);
  }

  locationOf(file: SourceFile, span: Span): { readonly uri: string; readonly range: Range } {
    return { uri: this.uriOf(file), range: rangeOf(file, span) };
  }
}

/** The offset of a position; past a line's end it is that end, past the last line the end of the file. */
export function offsetAt(
  { file, text }: FileView,
  { line, character }: { readonly line: number; readonly character: number },
): number {
  const start = file.lineStarts[line];
  if (line < 0 || start === undefined) return line < 0 ? 0 : file.length;
  return Math.min(start + Math.max(0, character), lineEnd(file, text, line));
}

/** Where a line ends, its break left out. */
export function lineEnd(file: SourceFile, text: string, line: number): number {
  const next = file.lineStarts[line + 1];
  if (next === undefined) return file.length;
  const isCrLf = text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13;
  return Math.max(file.lineStarts[line] ?? 0, isCrLf ? next - 2 : next - 1);
}

export function lineAt(file: SourceFile, offset: number): number {
  return positionAt(file, offset).line;
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
