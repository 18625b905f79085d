import type { Name, SourceFile, Text } from '@okr/core';
import { FreshNames } from '../names/fresh.ts';
import { duplicateName, firstNamed, type NameKind } from './messages.ts';
import type { ProblemList } from './problems.ts';

interface Named {
  readonly name: Name | undefined;
  readonly title: Text | undefined;
}

/** Names of one kind that must differ within an objective: of duplicates the first is meant. */
export class UniqueNames {
  private readonly kind: NameKind;
  private readonly problems: ProblemList;
  private readonly names = new Map<string, Name>();
  private readonly fresh: FreshNames;

  /** `all` are those that will be claimed. */
  constructor(kind: NameKind, problems: ProblemList, all: readonly Named[]) {
    this.kind = kind;
    this.problems = problems;
    this.fresh = new FreshNames(() => all.flatMap(({ name }) => name?.text ?? []));
  }

  /** Whether the element is the first of its name; reports it if not. An element without a name claims nothing. */
  claim(file: SourceFile, { name, title }: Named): boolean {
    if (name === undefined) return false;
    const first = this.names.get(name.text);
    if (first === undefined) {
      this.names.set(name.text, name);
      return true;
    }
    const fresh = this.fresh.instead(name.text, title?.value);
    this.problems.add(file, duplicateName(this.kind, name.text, name.span, firstNamed(file, first.span), fresh));
    return false;
  }
}
