import {
  type CodeAction,
  CodeActionKind,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { record } from '../settings.ts';
import { offsetAt, type View } from '../view.ts';
import { sortAllCheckIns, sortCheckIns } from './check-ins.ts';
import { freezePromise } from './freeze.ts';
import { splitKeyResult, toGuard, toInitiative } from './from-fixes.ts';
import { moveObjective } from './move.ts';
import { pickAction } from './move-command.ts';
import { fromPasted } from './paste.ts';
import { placeAt } from './place.ts';
import type { Change, Offer, Place, Refactoring } from './refactoring.ts';
import { resultOf } from './result.ts';
import { supportingObjective } from './supporting.ts';
import { translateKeywords } from './translate.ts';

export const sortKind = `${CodeActionKind.Source}.sortCheckIns.okr`;

const all: readonly Refactoring[] = [
  toInitiative,
  splitKeyResult,
  toGuard,
  supportingObjective,
  freezePromise,
  sortCheckIns,
  moveObjective,
  translateKeywords,
  fromPasted,
];

const said = {
  sort: { en: 'Sort all check-ins of this file by date', vi: 'Sắp mọi check-in của tệp theo ngày' },
  lost: {
    en: 'This cannot be done here without losing or breaking something.',
    vi: 'Không làm được ở đây mà không mất hoặc hỏng nội dung nào đó.',
  },
  changed: { en: 'The text has changed since.', vi: 'Văn bản đã thay đổi.' },
} as const;

/** Refactorings of what stands at a place, and the sorting of a whole file. */
export class Refactorings {
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  provide(view: View, range: Range, wants: (kind: string) => boolean, isAsked: boolean): CodeAction[] {
    const { picksFiles, createsFiles } = this.client;
    const isMove = (kind: string): boolean => kind === CodeActionKind.RefactorMove;
    const offers = offersAt(view, range)
      .filter(({ kind }) => wants(kind) && !(picksFiles && isMove(kind)))
      .filter(({ createsFile }) => createsFile !== true || createsFiles);
    return [
      ...offers.flatMap((offer) => this.actionOf(view, range, offer)),
      ...(picksFiles && wants(CodeActionKind.RefactorMove) ? pickAction(placeIn(view, range), this.client) : []),
      ...(isAsked && wants(sortKind) ? this.sorting(view) : []),
    ];
  }

  /** Works out the edit of an action that was handed out without. */
  resolve(view: View, action: CodeAction): CodeAction {
    const data = dataOf(action.data);
    const offer =
      data !== undefined && view.versionOf(view.file) === data.version
        ? offersAt(view, data.range).find(({ id }) => id === data.id)
        : undefined;
    if (offer === undefined) throw new ResponseError(LSPErrorCodes.ContentModified, said.changed[view.language]);
    const edit = this.editOf(view, offer.make());
    if (edit === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, said.lost[view.language]);
    return { ...action, edit };
  }

  private editOf(view: View, change: Change | undefined): WorkspaceEdit | undefined {
    return change && resultOf(view, change, this.client);
  }

  private actionOf(view: View, range: Range, offer: Offer): CodeAction[] {
    const { id, kind, title } = offer;
    const action: CodeAction = { title: title[view.language], kind };
    if (this.client.resolvesEdits) {
      const data: ActionData = { uri: view.uriOf(view.file), version: view.versionOf(view.file), range, id };
      return [{ ...action, data }];
    }
    const edit = this.editOf(view, offer.make());
    return edit === undefined ? [] : [{ ...action, edit }];
  }

  private sorting(view: View): CodeAction[] {
    const edit = this.editOf(view, sortAllCheckIns(view));
    return edit === undefined ? [] : [{ title: said.sort[view.language], kind: sortKind, edit }];
  }
}

function placeIn(view: View, { start, end }: Range): Place {
  return placeAt(view, { start: offsetAt(view, start), end: offsetAt(view, end) });
}

function offersAt(view: View, range: Range): readonly Offer[] {
  const place = placeIn(view, range);
  return all.flatMap((refactoring) => refactoring(place));
}

/** The document of an action that was handed out without its edit. */
export function uriOfAction({ data }: CodeAction): string | undefined {
  return dataOf(data)?.uri;
}

/** What a client hands back to have an action resolved. */
interface ActionData {
  readonly uri: string;
  readonly version: number | null;
  readonly range: Range;
  readonly id: string;
}

function dataOf(data: unknown): ActionData | undefined {
  const { uri, version, range, id } = record(data);
  if (typeof uri !== 'string' || typeof id !== 'string') return undefined;
  const { start, end } = record(range);
  const [from, to] = [positionOf(start), positionOf(end)];
  if (from === undefined || to === undefined) return undefined;
  return { uri, id, version: typeof version === 'number' ? version : null, range: { start: from, end: to } };
}

function positionOf(value: unknown): Range['start'] | undefined {
  const { line, character } = record(value);
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}
