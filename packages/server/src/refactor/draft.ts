import type { SourceFile } from '@okr/core';
import type { Edit } from '@okr/language';
import { applied } from '@okr/language';
import type { View } from '../view.ts';
import { composed, inOrder } from './compose.ts';

type Changes = readonly Pick<Edit, 'span' | 'text'>[];

/** A file that a refactoring changes or makes. */
export interface DraftFile {
  readonly path: string;
  /** Undefined for one that is new. */
  readonly file: SourceFile | undefined;
  readonly before: string;
  readonly text: string;
  /** From `before` to `text`. */
  readonly edits: Changes;
}

/** The texts of a workspace while a refactoring works on them, one round of edits after the other. */
export class Draft {
  private readonly files = new Map<string, DraftFile>();
  private readonly first = new Map<string, Changes>();
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  get changed(): readonly DraftFile[] {
    return [...this.files.values()];
  }

  /** What was done to a file first, told in its text before everything. */
  firstRound(path: string): Changes {
    return this.first.get(path) ?? [];
  }

  create(path: string, text: string): void {
    this.files.set(path, { path, file: undefined, before: '', text, edits: [] });
  }

  textOf(path: string): string {
    return this.files.get(path)?.text ?? this.view.textOf(this.fileAt(path) ?? this.view.file);
  }

  /** Edits of the file as it is now. */
  edit(path: string, edits: Changes): void {
    const file = this.fileAt(path);
    const known = this.files.get(path);
    const before = known?.before ?? this.textOf(path);
    const now = known?.text ?? before;
    const next = inOrder(edits);
    if (known === undefined) this.first.set(path, next);
    const all = known === undefined ? next : known.file === undefined ? [] : composed(before, known.edits, next);
    this.files.set(path, { path, file, before, text: applied(now, next), edits: all });
  }

  private fileAt(path: string): SourceFile | undefined {
    return this.view.workspace.files.find((file) => file.path === path);
  }
}
