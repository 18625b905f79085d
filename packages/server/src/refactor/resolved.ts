import type { Workspace } from '@okr/core';
import { Workbench } from '../actions/workbench.ts';
import type { View } from '../view.ts';
import type { DraftFile } from './draft.ts';

type Changed = Pick<DraftFile, 'path' | 'text'>;

/** The workspace as it would be with some files changed or made; it holds until the next is asked for. */
export function resolvedWith({ snapshot }: View, changed: readonly Changed[]): Workspace {
  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  return Workbench.of(snapshot).stages(snapshot, texts).workspace;
}
