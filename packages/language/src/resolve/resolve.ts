import type { FiscalYear, SourceFile, Workspace } from '@okr/core';
import type { Problem } from '../findings.ts';
import type { WrittenFile } from '../read/read-file.ts';
import { Resolver } from './resolver.ts';

type Sources = readonly Pick<WrittenFile, 'file' | 'elements'>[];

export interface Resolution {
  readonly workspace: Workspace;
  /** What linking and settling found; those of reading a file stay with the file. */
  readonly problems: ReadonlyMap<SourceFile, readonly Problem[]>;
}

/**
 * Written → resolved: names are linked over all files, whatever their order; days are placed in their cycles; every
 * measure is settled in one unit. Never fails: what does not resolve stays unlinked, with a problem that says so.
 */
export function resolve(files: Sources, fiscalYear: FiscalYear): Resolution {
  const resolver = new Resolver();
  const workspace = resolver.resolve(files, fiscalYear);
  const problems = new Map(files.map(({ file }) => [file, resolver.problemsOf(file)]));
  return { workspace, problems };
}
