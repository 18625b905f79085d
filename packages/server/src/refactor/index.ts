import { type CodeAction, CodeActionKind, LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { isObstacle, type Obstacle } from '../actions/obstacle.ts';
import type { Client } from '../client.ts';
import { record } from '../settings.ts';
import { offsetAt, type View } from '../view.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { sortAllCheckIns, sortCheckIns } from './check-ins.ts';
import { freezePromise } from './freeze.ts';
import { freezeLevels } from './freeze-kpi.ts';
import { splitKeyResult, toGuard, toInitiative } from './from-fixes.ts';
import { moveObjective } from './move.ts';
import { pickAction } from './move-command.ts';
import { fromPasted } from './paste.ts';
import { placeAt } from './place.ts';
import type { Offer, Place, Refactoring } from './refactoring.ts';
import { editOf, type Planned, planned } from './result.ts';
import { supportingObjective } from './supporting.ts';
import { tidyUp } from './tidy.ts';
import { translateKeywords } from './translate.ts';

export const sortKind = `${CodeActionKind.Source}.sortCheckIns.okr`;

const all: readonly Refactoring[] = [
  toInitiative,
  splitKeyResult,
  toGuard,
  supportingObjective,
  freezePromise,
  freezeLevels,
  sortCheckIns,
  moveObjective,
  tidyUp,
  translateKeywords,
  fromPasted,
];

const said = {
  sort: { en: 'Sort all check-ins of this file by date', vi: 'Sắp mọi check-in của tệp theo ngày' },
  changed: { en: 'The text has changed since.', vi: 'Văn bản đã thay đổi.' },
} as const;

type Outcome = Planned | Obstacle | undefined;

/** Refactorings of what stands at a place, and the sorting of a whole file. */
export class Refactorings {
  private readonly client: Client;
  /** What becomes of the offers of a state, each worked out once. */
  private readonly outcomes = new WeakMap<Snapshot, Map<string, Outcome>>();

  constructor(client: Client) {
    this.client = client;
  }

  provide(view: View, range: Range, wants: (kind: string) => boolean, isAsked: boolean): CodeAction[] {
    const { picksFiles, createsFiles } = this.client;
    const isMove = (kind: string): boolean => kind === CodeActionKind.RefactorMove;
    const offers = offersAt(view, range)
      .filter(({ kind }) => wants(kind) && !(picksFiles && isMove(kind)))
      .filter(({ createsFile }) => createsFile !== true || createsFiles)
      .filter(({ needsStops }) => needsStops !== true || this.client.snippetEdits);
    return [
      ...offers.flatMap((offer) => this.actionOf(view, range, offer)),
      ...(picksFiles && wants(CodeActionKind.RefactorMove) ? pickAction(placeIn(view, range), this.client) : []),
      ...(isAsked && wants(sortKind) ? this.sorting(view, range) : []),
    ];
  }

  /** Works out the edit of an action that was handed out without. */
  resolve(view: View, action: CodeAction): CodeAction {
    const data = dataOf(action.data);
    const isSame = data !== undefined && view.versionOf(view.file) === data.version;
    const offers = isSame ? [...offersAt(view, data.range), sortingOffer(view)] : [];
    const offer = offers.find(({ id }) => id === data?.id);
    const outcome = offer && data && this.outcomeOf(view, data.range, offer);
    const edit = outcome && !isObstacle(outcome) ? editOf(view, outcome, this.client) : undefined;
    if (edit === undefined) throw new ResponseError(LSPErrorCodes.ContentModified, said.changed[view.language]);
    return { ...action, edit };
  }

  private actionOf(view: View, range: Range, offer: Offer): CodeAction[] {
    const { id, kind, title } = offer;
    const outcome = this.outcomeOf(view, range, offer);
    if (outcome === undefined) return [];
    const action: CodeAction = { title: title[view.language], kind };
    if (isObstacle(outcome)) return [{ ...action, disabled: { reason: outcome.reason[view.language] } }];
    if (this.client.resolvesEdits) {
      const data: ActionData = { uri: view.uriOf(view.file), version: view.versionOf(view.file), range, id };
      return [{ ...action, data }];
    }
    const edit = editOf(view, outcome, this.client);
    return edit === undefined ? [] : [{ ...action, edit }];
  }

  private outcomeOf(view: View, range: Range, offer: Offer): Outcome {
    const known = this.outcomes.get(view.snapshot) ?? new Map<string, Outcome>();
    this.outcomes.set(view.snapshot, known);
    const key = JSON.stringify([view.key, offer.id, offer.about?.written.head.start ?? range]);
    if (!known.has(key)) known.set(key, outcomeOf(view, offer));
    return known.get(key);
  }

  private sorting(view: View, range: Range): CodeAction[] {
    return this.actionOf(view, range, sortingOffer(view));
  }
}

function outcomeOf(view: View, { make, reads }: Offer): Outcome {
  const change = make();
  if (change === undefined || isObstacle(change)) return change;
  return planned(view, change, reads ? 'warnings where errors go' : 'nothing');
}

function sortingOffer(view: View): Offer {
  return { id: 'sort-all', kind: sortKind, title: said.sort, make: () => sortAllCheckIns(view) };
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
