import { positionAt, type SourceFile } from '@okr/core';
import type { LoadedFile } from '@okr/language';
import type { ScoredFile } from '../protocol.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

type Found = Pick<ScoredFile, 'errors' | 'warnings'>;

/** How many findings each file has; while a workspace is being checked, those that it had before. */
export class FileCounts {
  private readonly last = new Map<string, Found>();
  private readonly unread = new WeakMap<SourceFile, number>();
  /** Of files whose counts were told before they were checked. */
  private readonly guessed = new Set<string>();

  of(snapshot: Snapshot, key: string, loaded: LoadedFile, exactly: boolean): Omit<ScoredFile, 'uri' | 'language'> {
    const before = this.last.get(key);
    const isGuess = !exactly && before !== undefined && !snapshot.isChecked(loaded.file);
    if (isGuess) this.guessed.add(key);
    return { ...(isGuess ? before : this.count(snapshot, key, loaded.file)), unread: this.unreadIn(loaded) };
  }

  /** Counts what was told unchecked, where that is checked now; whether something else came out. */
  settle(snapshot: Snapshot): boolean {
    let isNews = false;
    for (const key of this.guessed) {
      const file = snapshot.member(key)?.loaded.file;
      if (file === undefined || !snapshot.isChecked(file)) continue;
      const before = this.last.get(key);
      const { errors, warnings } = this.count(snapshot, key, file);
      isNews ||= before?.errors !== errors || before.warnings !== warnings;
      this.guessed.delete(key);
    }
    return isNews;
  }

  private count(snapshot: Snapshot, key: string, file: SourceFile): Found {
    let errors = 0;
    let warnings = 0;
    for (const { severity } of snapshot.diagnosticsOf(file)) {
      if (severity === 'error') errors++;
      else if (severity === 'warning') warnings++;
    }
    const found = { errors, warnings };
    this.last.set(key, found);
    return found;
  }

  /** Lines that hold something that could not be read. */
  private unreadIn({ file, problems }: LoadedFile): number {
    const known = this.unread.get(file);
    if (known !== undefined) return known;
    const lines = new Set<number>();
    for (const { rule, span } of problems) {
      if (rule !== 'syntax') continue;
      const last = positionAt(file, Math.max(span.start, span.end - 1)).line;
      for (let line = positionAt(file, span.start).line; line <= last; line++) lines.add(line);
    }
    this.unread.set(file, lines.size);
    return lines.size;
  }
}
