import { FileLoader, type LoadedFile, loadFile } from '@okr/language';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileText } from '../host.ts';
import { keyOf } from './uris.ts';

/** The texts of all files: what is open wins over what is on disk. Loaded files are kept until their text changes. */
export class Texts {
  private readonly open = new Map<string, TextDocument>();
  /** As they were when they were opened; read when that is asked for. */
  private readonly first = new Map<string, { readonly text: string; loaded?: LoadedFile }>();
  private readonly disk = new Map<string, string>();
  private readonly damage = new Map<string, FileText['damage']>();
  private readonly loaded = new Map<string, LoadedFile>();
  /** By the names of links, the files that they lead to; of what is open. */
  private readonly links = new Map<string, string>();
  /** Of what is open. */
  private readonly loaders = new Map<string, FileLoader>();

  /** One key for each file, by whichever name the client has it open. */
  keyOf(uri: string): string {
    const key = keyOf(uri);
    return this.links.get(key) ?? key;
  }

  /** A name leads to a file that has another. */
  link(key: string, file: string): void {
    this.links.set(key, file);
  }

  /** How the client spells the name of a file. */
  uriOf(key: string): string {
    return this.open.get(key)?.uri ?? key;
  }

  /** The version that a client has open. */
  versionOf(key: string): number | undefined {
    return this.open.get(key)?.version;
  }

  isOpen(key: string): boolean {
    return this.open.has(key);
  }

  get openKeys(): Iterable<string> {
    return this.open.keys();
  }

  setOpen(key: string, document: TextDocument): void {
    this.open.set(key, document);
    this.loaders.set(key, new FileLoader());
    this.first.set(key, { text: document.getText() });
  }

  /** What an open document held when it was opened, read. */
  firstOf(key: string): LoadedFile | undefined {
    const first = this.first.get(key);
    if (first === undefined) return undefined;
    first.loaded ??= loadFile({ path: key, text: first.text });
    return first.loaded;
  }

  /** Applies a client's changes to an open document; one that is not open stays unknown. */
  change(key: string, changes: Parameters<typeof TextDocument.update>[1], version: number): void {
    const document = this.open.get(key);
    if (document !== undefined) this.open.set(key, TextDocument.update(document, changes, version));
  }

  close(key: string): void {
    for (const [link, file] of this.links) if (file === key) this.links.delete(link);
    this.open.delete(key);
    this.loaders.delete(key);
    this.first.delete(key);
  }

  /** Undefined takes the file away. */
  setDisk(key: string, text: string | undefined, damage: FileText['damage'] = []): void {
    if (text === undefined) this.disk.delete(key);
    else this.disk.set(key, text);
    // The same letters may have come from other bytes.
    if (damage.length > 0 || this.damage.has(key)) this.loaded.delete(key);
    if (damage.length > 0) this.damage.set(key, damage);
    else this.damage.delete(key);
  }

  /** Whether the disk holds just this. */
  isOnDisk(key: string, text: string | undefined): boolean {
    return this.disk.get(key) === text && !this.damage.has(key);
  }

  /** What of the bytes on disk could not be read; nothing where other text than theirs is open. */
  damageOf(key: string): FileText['damage'] {
    const damage = this.damage.get(key);
    return damage !== undefined && this.textOf(key) === this.disk.get(key) ? damage : [];
  }

  textOf(key: string): string | undefined {
    return this.open.get(key)?.getText() ?? this.disk.get(key);
  }

  /** The file, read; `path` is how people know it. Undefined where there is no such file. */
  load(key: string, path: string): LoadedFile | undefined {
    const text = this.textOf(key);
    if (text === undefined) {
      this.loaded.delete(key);
      return undefined;
    }
    const known = this.loaded.get(key);
    if (known !== undefined && known.text === text && known.file.path === path) return known;
    const made = this.loaders.get(key)?.load({ path, text }) ?? loadFile({ path, text });
    this.loaded.set(key, made);
    return made;
  }
}
