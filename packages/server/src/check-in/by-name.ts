import { type AnalysisOptions, Memory } from '@okr/analysis';
import { positionAt, qualifiedName } from '@okr/core';
import { loadFile, nearNames, type SourceText } from '@okr/language';
import { checkIn, lineText } from '../features/check-in.ts';
import type { CheckInParams, CheckInResult } from '../protocol.ts';
import { defaultClientSettings } from '../settings.ts';
import { View } from '../view.ts';
import { Roster } from '../workspace/roster.ts';
import { Snapshot } from '../workspace/snapshot.ts';
import { Texts } from '../workspace/texts.ts';
import type { Measured } from './measured.ts';
import { lineOf } from './place.ts';

export interface NamedCheckIn extends Omit<CheckInParams, 'textDocument' | 'position'> {
  /** As a reference names it, from the left as short as it likes: `delivery.renew.nps`, `renew.nps`, `nps`. */
  readonly name: string;
  /** What becomes of a line of that day: by default it stays, and nothing is written. */
  readonly sameDay?: 'replace' | 'keep-tail' | undefined;
}

export type NamedCheckInResult =
  | { readonly kind: 'unknown'; readonly near: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  /** Of one whole name, in several files or twice in one: `a.okr:5`. */
  | { readonly kind: 'namesakes'; readonly places: readonly string[] }
  /** There is a line of that day: `text`, on a line of the file that is counted from zero. */
  | { readonly kind: 'taken'; readonly path: string; readonly line: number; readonly text: string }
  /** `path` is the file to change. */
  | (CheckInResult & { readonly path: string });

/** As `okr/checkIn`, for files that no editor has open: the key result or KPI is found by its name. */
export function checkInByName(
  sources: readonly SourceText[],
  { name, sameDay, ...given }: NamedCheckIn,
  { asOf, config }: AnalysisOptions,
): NamedCheckInResult {
  const members = sources.map((source) => ({ key: source.path, loaded: loadFile(source) }));
  const configuration = { config, problems: [], text: undefined, settings: defaultClientSettings };
  const snapshot = new Snapshot(undefined, new Roster(members), configuration, asOf, new Memory());
  const { plans, kpis } = snapshot.workspace;
  const all = [...plans.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults)), ...kpis];
  const found = named(all, name);
  const [element] = found;
  if (element === undefined) return { kind: 'unknown', near: nearNames(name, all.flatMap(namesOf)) };
  if (found.length > 1) return several(found);
  const member = snapshot.memberOf(element.file);
  if (member === undefined) return { kind: 'unknown', near: [] };
  const view = new View(member, snapshot, new Texts());
  const position = positionAt(element.file, element.written.head.start);
  const params = { ...given, textDocument: { uri: member.key }, position };
  const answer = checkIn(view, params, asOf, sameDay === 'replace' ? 'dropped' : 'kept');
  const before = lineOf(view, element, given.date ?? asOf);
  if (answer.kind === 'refused' || before === undefined || sameDay !== undefined)
    return { ...answer, path: member.key };
  const { line } = positionAt(element.file, before.written.span.start);
  return { kind: 'taken', path: member.key, line, text: lineText(view, before) };
}

/** Those that a name fits best: whole names before ends of names, running plans before closed ones. */
function named(all: readonly Measured[], name: string): readonly Measured[] {
  const wanted = folded(name);
  const whole = all.filter(
    (element) => folded(qualifiedName(element)) === wanted || folded(fullName(element)) === wanted,
  );
  const found = whole.length > 0 ? whole : all.filter((element) => endsAs(element, wanted));
  const running = found.filter((element) => element.kind === 'kpi' || element.objective.plan.state !== 'closed');
  return running.length > 0 ? running : found;
}

/** As a reference may be cut: from the left, and between the cycle and the rest. */
function endsAs(element: Measured, wanted: string): boolean {
  const name = folded(qualifiedName(element));
  const ends = (part: string): boolean => name === part || name.endsWith(`.${part}`);
  if (ends(wanted)) return true;
  const cycle = cycleOf(element);
  return cycle !== undefined && wanted.startsWith(`${folded(cycle)}.`) && ends(wanted.slice(cycle.length + 1));
}

function several(found: readonly Measured[]): NamedCheckInResult {
  const names = found.map(fullName);
  if (new Set(names).size === names.length) return { kind: 'ambiguous', names };
  const places = found.map(({ file, written }) => `${file.path}:${positionAt(file, written.head.start).line + 1}`);
  return { kind: 'namesakes', places };
}

function cycleOf(element: Measured): string | undefined {
  return element.kind === 'kpi' ? undefined : element.objective.plan.cycle?.target?.id;
}

/** With its cycle, which tells namesakes apart. */
function fullName(element: Measured): string {
  const cycle = cycleOf(element);
  return cycle === undefined ? qualifiedName(element) : `${cycle}.${qualifiedName(element)}`;
}

/** What somebody may have meant by a short name: the last part, and the whole. */
function namesOf(element: Measured): readonly string[] {
  const whole = qualifiedName(element);
  return [whole, whole.slice(whole.lastIndexOf('.') + 1)];
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
