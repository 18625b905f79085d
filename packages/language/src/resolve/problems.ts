import type { SourceFile } from '@okr/core';
import type { Problem } from '../findings.ts';

/** Problems by the file they stand in. */
export class ProblemList {
  readonly byFile = new Map<SourceFile, Problem[]>();

  add(file: SourceFile, problem: Problem): void {
    const list = this.byFile.get(file);
    if (list === undefined) this.byFile.set(file, [problem]);
    else list.push(problem);
  }
}
