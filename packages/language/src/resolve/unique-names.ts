import type { Name, SourceFile } from '@okr/core';
import { duplicateName, firstNamed, type NameKind } from './messages.ts';
import type { ProblemList } from './problems.ts';

/** Names of one kind that must differ within an objective: of duplicates the first is meant. */
export class UniqueNames {
  private readonly kind: NameKind;
  private readonly problems: ProblemList;
  private readonly names = new Map<string, Name>();

  constructor(kind: NameKind, problems: ProblemList) {
    this.kind = kind;
    this.problems = problems;
  }

  /** Whether the element is the first of its name; reports it if not. An element without a name claims nothing. */
  claim(file: SourceFile, name: Name | undefined): boolean {
    if (name === undefined) return false;
    const first = this.names.get(name.text);
    if (first === undefined) {
      this.names.set(name.text, name);
      return true;
    }
    this.problems.add(file, duplicateName(this.kind, name.text, name.span, firstNamed(file, first.span)));
    return false;
  }
}
