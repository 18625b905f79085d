import type { KeyResult, Objective } from '@okr/core';
import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver';
import { elementAround } from '../completion/around.ts';
import { type Occurrence, occurrenceAt, occurrencesOf } from '../names/occurrences.ts';
import { placeOf } from '../names/place.ts';
import type { Target } from '../names/target.ts';
import { offsetAt, type View } from '../view.ts';

/** The name at a position. */
export function nameAt(view: View, position: Position): Occurrence | undefined {
  return occurrenceAt(view.workspace, view.file, offsetAt(view, position), (file) => view.textOf(file));
}

/** Every place that names a target. */
export function placesOf(view: View, target: Target): readonly Occurrence[] {
  return occurrencesOf(view.workspace, target, (file) => view.textOf(file));
}

export function definition(view: View, position: Position): Location | null {
  const named = nameAt(view, position);
  const place = named && placeOf(view.workspace, named.target);
  return place === undefined ? null : view.locationOf(place.file, place.name);
}

export function references(view: View, position: Position, withDeclaration: boolean): Location[] | null {
  const named = nameAt(view, position);
  if (named === undefined) return null;
  return placesOf(view, named.target)
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map(({ file, span }) => view.locationOf(file, span));
}

export function highlights(view: View, position: Position): DocumentHighlight[] | null {
  const named = nameAt(view, position);
  if (named === undefined) return null;
  return placesOf(view, named.target)
    .filter(({ file }) => file === view.file)
    .map(({ file, span, isDeclaration }) => ({
      range: view.locationOf(file, span).range,
      kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

/** Who makes a goal come true: its supporters. */
export function implementations(view: View, position: Position): Location[] | null {
  const goal = goalAt(view, position);
  if (goal === undefined) return null;
  return goal.supporters.flatMap((supporter) => {
    const place = placeOf(view.workspace, supporter);
    return place === undefined ? [] : [view.locationOf(place.file, place.name)];
  });
}

/** The objective or key result that a position names, else the one around it. */
export function goalAt(view: View, position: Position): Objective | KeyResult | undefined {
  const target = nameAt(view, position)?.target ?? elementAround(view, offsetAt(view, position));
  if (target === undefined || !('kind' in target)) return undefined;
  return target.kind === 'objective' || target.kind === 'key-result' ? target : undefined;
}
