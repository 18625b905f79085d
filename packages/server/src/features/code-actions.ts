import type { Diagnostic } from '@okr/analysis';
import { elementAt, placedElements } from '@okr/analysis';
import { addAll, type Bilingual, type KeyResult, rangeOf, type Span } from '@okr/core';
import type { Fix } from '@okr/language';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { ignoreHere } from '../actions/ignore-here.ts';
import type { Obstacle } from '../actions/obstacle.ts';
import { eachOnce, type Ranked } from '../actions/order.ts';
import { safeEdits } from '../actions/safe-edits.ts';
import { Trials } from '../actions/trials.ts';
import type { Client } from '../client.ts';
import { workspaceEdit } from '../edits.ts';
import { plainWords } from '../plain-words.ts';
import { Refactorings } from '../refactor/index.ts';
import { offsetAt, type View } from '../view.ts';
import { addCheckInLens } from './add-check-in.ts';
import { declaration } from './declare.ts';
import { type Diagnostics, shownSpan } from './diagnostics.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`;

const said = {
  all: (count: number): Bilingual => ({
    en: `Fix all safe problems (${count})`,
    vi: `Sửa mọi chỗ không cần hỏi lại (${count})`,
  }),
  rule: (rule: string, count: number): Bilingual => ({
    en: `Fix all ${rule} problems in this file (${count})`,
    vi: `Sửa mọi chỗ ${rule} trong tệp này (${count})`,
  }),
};

/**
 * Quick fixes of what is found in a range; all of one rule; all safe ones of the file, also on save; refactorings. Each is
 * tried before it is offered: one that would leave an error or another warning behind is disabled and says on which line.
 */
export class CodeActions {
  private readonly client: Client;
  private readonly diagnostics: Diagnostics;
  private readonly refactorings: Refactorings;

  constructor(client: Client, diagnostics: Diagnostics) {
    this.client = client;
    this.diagnostics = diagnostics;
    this.refactorings = new Refactorings(client);
  }

  provide(view: View, { range, context }: CodeActionParams): CodeAction[] {
    const all = view.snapshot.mendableIn(view.file);
    const { only } = context;
    const wants = (kind: string): boolean =>
      only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
    const actions: CodeAction[] = [];
    /** Titles of what only takes text out of the plan. */
    const silencing = new Set<string>();
    if (wants(CodeActionKind.QuickFix)) {
      const span = { start: offsetAt(view, range.start), end: offsetAt(view, range.end) };
      const here = all.filter((found) => touches(found.span, span) || touches(shownSpan(view.text, found), span));
      const told = new Set(view.snapshot.diagnosticsOf(view.file));
      const fixes = here.flatMap((found) => this.fixesOf(view, found, context.diagnostics, told.has(found)));
      addAll(actions, eachOnce(view, [...fixes, ...this.wholeRules(view, here, all)], span));
      for (const { action } of fixes.filter(({ rank }) => rank === 'last')) silencing.add(action.title);
    }
    if (only !== undefined && wants(fixAllKind)) addAll(actions, this.everything(view, all));
    const titles = new Set(actions.map(({ title }) => title));
    const refactorings = this.refactorings.provide(view, range, wants, only !== undefined);
    // What mends a finding here is offered with that finding.
    addAll(
      actions,
      refactorings.filter(({ title }) => !titles.has(title)),
    );
    const isLast = ({ title }: CodeAction): boolean => silencing.has(title);
    return [...actions.filter((action) => !isLast(action)), ...actions.filter(isLast)]
      .filter(({ disabled }) => disabled === undefined || this.client.disablesActions)
      .map((action) => ({
        ...action,
        title: plainWords(action.title),
        ...(action.disabled && { disabled: { reason: plainWords(action.disabled.reason) } }),
      }));
  }

  /** Works out the edit of an action that was handed out without one. */
  resolve(view: View, action: CodeAction): CodeAction {
    return this.refactorings.resolve(view, action);
  }

  /** What is not told can be mended, but nobody asks for it to be ignored. */
  private fixesOf(view: View, found: Diagnostic, shown: readonly LspDiagnostic[], isTold: boolean): readonly Ranked[] {
    const range = rangeOf(found.file, found.span);
    const known = shown.filter((one) => one.code === found.rule && sameStart(one, range));
    const diagnostics = known.length > 0 ? known : [this.diagnostics.convert(view, found)];
    const ranked = (fix: Fix, rank: Ranked['rank'], obstacle: Obstacle | undefined): Ranked => ({
      rank: fix.isLast ? 'last' : rank,
      found,
      edits: fix.edits,
      action: {
        title: fix.title[view.language],
        kind: CodeActionKind.QuickFix,
        diagnostics,
        ...(rank === 'first' && fix.safe && obstacle === undefined ? { isPreferred: true } : {}),
        ...(obstacle === undefined
          ? { edit: workspaceEdit(view, found.file, fix.edits, this.client) }
          : { disabled: { reason: obstacle.reason[view.language] } }),
      },
    });
    const ignored = isTold ? ignoreHere(view, found) : undefined;
    const silenced = ignored === undefined ? [] : [ranked(ignored, 'ignore', undefined)];
    const checkIn = checkInFor(view, found);
    if (checkIn !== undefined) {
      const command = addCheckInLens(view, checkIn);
      const action = { title: command.title, kind: CodeActionKind.QuickFix, diagnostics, command };
      return [{ rank: 'first', found, edits: [], action }, ...silenced];
    }
    const trials = Trials.of(view);
    const allowed = found.severity === 'error' ? 'warnings where errors go' : 'nothing';
    const declares = declaration(view, found);
    const fixes = [...found.fixes, ...(declares === undefined ? [] : [declares])].map((fix, index) =>
      ranked(fix, index === 0 ? 'first' : 'other', trials.ofEdits(found.file, fix.edits, allowed)),
    );
    return [...fixes, ...silenced];
  }

  private wholeRules(view: View, here: readonly Diagnostic[], all: readonly Diagnostic[]): readonly Ranked[] {
    const safe = here.filter(({ fixes }) => fixes.some((fix) => fix.safe));
    return [...new Map(safe.map((found) => [found.rule, found]))].flatMap(([rule, found]): readonly Ranked[] => {
      const { edits, count } = safeEdits(
        view,
        all.filter((found) => found.rule === rule),
      );
      if (count < 2) return [];
      const edit = workspaceEdit(view, view.file, edits, this.client);
      const title = said.rule(rule, count)[view.language];
      return [{ rank: 'all', found, edits, action: { title, kind: CodeActionKind.QuickFix, edit } }];
    });
  }

  private everything(view: View, all: readonly Diagnostic[]): CodeAction[] {
    const { edits, count } = safeEdits(view, all);
    if (count === 0) return [];
    const edit = workspaceEdit(view, view.file, edits, this.client);
    return [{ title: said.all(count)[view.language], kind: fixAllKind, edit }];
  }
}

/** The key result of a finding that a check-in mends: what is measured is asked for, never made up. */
function checkInFor(view: View, { rule, file, span }: Diagnostic): KeyResult | undefined {
  if (rule !== 'check-in-missing' && rule !== 'stale') return undefined;
  const element = elementAt(placedElements(view.workspace).get(file) ?? [], span.start)?.element;
  return element?.kind === 'key-result' && element.measuredBy === undefined ? element : undefined;
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function sameStart({ range }: LspDiagnostic, { start }: LspDiagnostic['range']): boolean {
  return range.start.line === start.line && range.start.character === start.character;
}
