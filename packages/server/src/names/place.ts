import type { SourceFile, Span, Workspace } from '@okr/core';
import type { Target } from './target.ts';

/** Where a target is written: all of it, and the words that name it. */
export interface TargetPlace {
  readonly file: SourceFile;
  readonly span: Span;
  readonly name: Span;
}

/** Undefined for people and cycles that nobody declared. */
export function placeOf(workspace: Workspace, target: Target): TargetPlace | undefined {
  if (!('kind' in target)) {
    const file = workspace.plans
      .flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults))
      .find(({ milestones }) => milestones.includes(target))?.file;
    const { written } = target;
    return file && { file, span: written.span, name: written.name?.span ?? written.title.span };
  }
  if (target.kind === 'person' || target.kind === 'cycle') {
    const { declared } = target;
    if (declared === undefined) return undefined;
    const { file, written } = declared;
    return { file, span: written.span, name: written.name?.span ?? written.head };
  }
  if (target.kind === 'plan') {
    const { file, written } = target;
    return written && { file, span: written.span, name: written.head };
  }
  const { file, written } = target;
  return { file, span: written.span, name: written.name?.span ?? written.title?.span ?? written.head };
}
