import type { Cycle, Kpi, OrgUnit, Person, Plan, SourceFile, Workspace } from '@okr/core';

/** The elements that stand at the top of one file, each kind in its order; of people of one name the first in all files. */
export interface FileElements {
  readonly units: readonly OrgUnit[];
  readonly people: readonly Person[];
  readonly cycles: readonly Cycle[];
  readonly plans: readonly Plan[];
  readonly kpis: readonly Kpi[];
}

type Find = (file: SourceFile) => FileElements | undefined;

const finders = new WeakMap<Workspace, Find>();

/** Says how the elements of one file are found in a workspace. */
export function setFileElements(workspace: Workspace, find: Find): void {
  finders.set(workspace, find);
}

/** Undefined for a file of another workspace. */
export function fileElements(workspace: Workspace, file: SourceFile): FileElements | undefined {
  return finders.get(workspace)?.(file);
}
