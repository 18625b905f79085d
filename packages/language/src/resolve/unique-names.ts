import type { Name, SourceFile } from '@okr/core';
import { duplicateName, firstNamed, type NameKind } from './messages.ts';
import type { ProblemList } from './problems.ts';

/** Names of one kind that must differ within a space (a plan, an objective): of duplicates the first is meant. */
export class UniqueNames {
  private readonly kind: NameKind;
  private readonly problems: ProblemList;
  private readonly spaces = new Map<object | string, Map<string, { readonly file: SourceFile; readonly name: Name }>>();

  constructor(kind: NameKind, problems: ProblemList) {
    this.kind = kind;
    this.problems = problems;
  }

  /** Whether the element is the first of its name there; reports it if not. An element without a name claims nothing. */
  claim(space: object | string, file: SourceFile, name: Name | undefined): boolean {
    if (name === undefined) return false;
    let names = this.spaces.get(space);
    if (names === undefined) {
      names = new Map();
      this.spaces.set(space, names);
    }
    const first = names.get(name.text);
    if (first === undefined) {
      names.set(name.text, { file, name });
      return true;
    }
    const place = firstNamed(first.file, first.name.span);
    this.problems.add(file, duplicateName(this.kind, name.text, name.span, place));
    return false;
  }
}
