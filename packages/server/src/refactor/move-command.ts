import type { Bilingual } from '@okr/core';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { isObstacle } from '../actions/obstacle.ts';
import type { Client } from '../client.ts';
import { anchored, anchorOf } from '../names/anchor.ts';
import { lineAt, type View } from '../view.ts';
import { changeTo, targetsFor } from './move.ts';
import type { Place } from './refactoring.ts';
import { editOf, planned } from './result.ts';

/**
 * Arguments: the document's URI, the line on which the objective opens, the path of a file as `okr.pickFile` had it, and the
 * anchor that it had last.
 */
export const moveObjectiveCommand = 'okr.moveObjective';

/**
 * Of the client, where it says that it has it (`experimental.okr.pickFile`): shows the paths of its fourth argument
 * (`isNew` for one that would be made) and calls the command of its first argument with the URI, the line, the path and what
 * came last.
 */
const pickFileCommand = 'okr.pickFile';

/** One action for all files, where the client can show a list. */
export function pickAction({ view, objective }: Place, client: Client): CodeAction[] {
  if (objective === undefined || objective.written.title.value.trim() === '') return [];
  const files = targetsFor(view, objective)
    .filter(({ file }) => file !== undefined || client.createsFiles)
    .map(({ path, file }) => ({ path, isNew: file === undefined }));
  const title = { en: 'Move the objective to another file …', vi: 'Chuyển mục tiêu sang tệp khác …' }[view.language];
  const line = lineAt(view.file, objective.written.head.start);
  const args = [moveObjectiveCommand, view.uriOf(view.file), line, files, anchorOf(view, objective)];
  return [{ title, kind: CodeActionKind.RefactorMove, command: { title, command: pickFileCommand, arguments: args } }];
}

const said = {
  unknown: {
    en: 'Nothing was moved: the plan has changed. Try again on the line of the objective you mean.',
    vi: 'Chưa chuyển gì: kế hoạch đã thay đổi nên không còn rõ đó là mục tiêu nào. Hãy thử lại ở dòng của mục tiêu.',
  },
  lost: {
    en: 'Nothing was moved: it cannot be done without losing or breaking something.',
    vi: 'Chưa chuyển gì: chuyển sang đó thì sẽ mất hoặc hỏng nội dung nào đó.',
  },
} as const;

/** What moves an objective; else why it stays. */
export function moveByCommand(
  view: View,
  line: number,
  [path, anchor]: readonly unknown[],
  client: Client,
): WorkspaceEdit | Bilingual {
  const found = anchored(view, line, anchor);
  if (found?.kind !== 'objective') return said.unknown;
  const target = targetsFor(view, found).find((one) => one.path === path);
  const change = target && changeTo(view, found, target);
  const plan = change && (isObstacle(change) ? change : planned(view, change, 'nothing'));
  if (plan !== undefined && isObstacle(plan)) {
    return { en: `Nothing was moved. ${plan.reason.en}`, vi: `Chưa chuyển gì. ${plan.reason.vi}` };
  }
  return (plan && editOf(view, plan, client)) ?? said.lost;
}
