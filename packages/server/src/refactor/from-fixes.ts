import {
  guardFixes,
  initiativeFixes,
  isOpen,
  isRate,
  joinedIn,
  saysWork,
  splitFixes,
  startsItsLine,
  verdictOf,
} from '@okr/analysis';
import type { KeyResult } from '@okr/core';
import type { Fix } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { errorWithin, lineNamed, lostAt, type Obstacle, sharedLine } from '../actions/obstacle.ts';
import type { View } from '../view.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/** Work, or things made, become an initiative under a key result that is still to be written. */
export function toInitiative({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult) || !isWork(keyResult, view)) return [];
  const title = {
    en: 'Make it an initiative, under a key result that says what it changes',
    vi: 'Chuyển thành sáng kiến, dưới một kết quả nói điều nó thay đổi',
  };
  const fixes = initiativeFixes(keyResult, view.text);
  return [offered('to-initiative', title, keyResult, fixes, view, { intoNotes: true })];
}

/** Whether a key result names work, or things made by it. */
export function isWork(keyResult: KeyResult, { snapshot: { lexicons } }: View): boolean {
  return saysWork(keyResult, { lexicons }) || verdictOf(keyResult, { lexicons }).label === 'output';
}

/** Two measures in one title become two key results. */
export function splitKeyResult({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult)) return [];
  const { lexicons, asOf, scores } = view.snapshot;
  const found = joinedIn(keyResult.written.title, lexicons);
  if (found === undefined || isRate(keyResult, found)) return [];
  const fixes = splitFixes(keyResult, found, { lexicons, asOf, scores, textOf: () => view.text });
  return [offered('split', { en: 'Split into two key results', vi: 'Tách thành hai kết quả' }, keyResult, fixes, view)];
}

/** A level to hold becomes a KPI that the objective guards. */
export function toGuard({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult) || keyResult.written.measure.keep === undefined) return [];
  const { workspace, loaded } = view;
  const fixes = guardFixes(
    keyResult,
    { ask: (question) => question(workspace), textOf: () => view.text },
    loaded.comments,
  );
  const title = { en: 'Guard it as a KPI at the objective instead', vi: 'Chuyển thành KPI được bảo vệ ở mục tiêu' };
  const unread = keyResult.written.checkIns.find(({ value }) => value === undefined);
  // What could not be read has no place on a KPI's line.
  const isReadable = unread === undefined;
  return [offered('to-guard', title, keyResult, isReadable ? fixes : [], view)];
}

function offered(
  id: string,
  title: Fix['title'],
  keyResult: KeyResult,
  [fix]: readonly Fix[],
  view: View,
  more: Partial<Change> = {},
): Offer {
  return {
    id,
    kind: CodeActionKind.RefactorRewrite,
    title: fix?.title ?? title,
    about: keyResult,
    make: (): Change | Obstacle => (fix === undefined ? obstacleOf(view, keyResult) : { edits: fix.edits, ...more }),
  };
}

/** Why there is no way: an error, lines that it shares, whoever refers to it, what it holds. */
function obstacleOf(view: View, keyResult: KeyResult): Obstacle {
  const { written, objective, file } = keyResult;
  const error = errorWithin(view, written.span);
  if (error !== undefined) return error;
  if (!startsItsLine(view.text, written.head.start)) return sharedLine(file, written.head.start);
  const served = objective.initiatives.find(({ for: links }) => links.some(({ target }) => target === keyResult));
  const referrer = served ?? keyResult.supporters.find((one) => one.file === file);
  if (referrer !== undefined) return lineNamed(file, referrer.written.head.start);
  return lostAt(file, (written.reviews[0] ?? written.revisions[0] ?? written).span.start);
}
