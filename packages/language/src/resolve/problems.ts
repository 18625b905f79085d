import type { SourceFile } from '@okr/core';
import type { Problem } from '../findings.ts';
import { Speller } from '../names/near.ts';

/** Problems by the file they stand in. */
export class ProblemList {
  readonly byFile = new Map<SourceFile, Problem[]>();
  /** Of all files. */
  count = 0;
  /** Offers names for those that nobody knows. */
  readonly speller = new Speller();

  add(file: SourceFile, problem: Problem): void {
    this.count++;
    const list = this.byFile.get(file);
    if (list === undefined) this.byFile.set(file, [problem]);
    else list.push(problem);
  }

  of(file: SourceFile): readonly Problem[] {
    return this.byFile.get(file) ?? [];
  }
}
