import { addAll, type Bilingual, rangeOf, type Span } from '@okr/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Edit, Fix } from '../../findings.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import type { Client } from '../client.ts';
import { workspaceEdit } from '../edits.ts';
import { plainWords } from '../plain-words.ts';
import { Refactorings } from '../refactor/index.ts';
import { offsetAt, type View } from '../view.ts';
import { declaration } from './declare.ts';
import type { Diagnostics } from './diagnostics.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`;

const said = {
  all: (count: number): Bilingual => ({
    en: `Mend all that needs no asking (${count})`,
    vi: `Sửa mọi chỗ không cần hỏi lại (${count})`,
  }),
  rule: (rule: string, count: number): Bilingual => ({
    en: `Mend all of ${rule} in this file (${count})`,
    vi: `Sửa mọi chỗ ${rule} trong tệp này (${count})`,
  }),
};

/** Quick fixes of what is found in a range; all of one rule; all safe ones of the file, also on save; refactorings. */
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
    const wants = (kind: string): boolean =>
      context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      const span = { start: offsetAt(view, range.start), end: offsetAt(view, range.end) };
      const here = all.filter((found) => touches(found.span, span));
      addAll(
        actions,
        here.flatMap((found) => this.fixesOf(view, found, context.diagnostics)),
      );
      addAll(actions, this.wholeRules(view, here, all));
    }
    if (context.only !== undefined && wants(fixAllKind)) addAll(actions, this.everything(view, all));
    addAll(actions, this.refactorings.provide(view, range, wants, context.only !== undefined));
    return actions.map((action) => ({ ...action, title: plainWords(action.title) }));
  }

  /** Works out the edit of an action that was handed out without one. */
  resolve(view: View, action: CodeAction): CodeAction {
    return this.refactorings.resolve(view, action);
  }

  private fixesOf(view: View, found: Diagnostic, shown: readonly LspDiagnostic[]): CodeAction[] {
    const range = rangeOf(found.file, found.span);
    const known = shown.filter((one) => one.code === found.rule && sameStart(one, range));
    const declares = declaration(view, found);
    return [...found.fixes, ...(declares === undefined ? [] : [declares])].map((fix, index) => ({
      title: fix.title[view.language],
      kind: CodeActionKind.QuickFix,
      diagnostics: known.length > 0 ? known : [this.diagnostics.convert(view, found)],
      ...(index === 0 && fix.safe ? { isPreferred: true } : {}),
      edit: workspaceEdit(view, found.file, fix.edits, this.client),
    }));
  }

  private wholeRules(view: View, here: readonly Diagnostic[], all: readonly Diagnostic[]): CodeAction[] {
    const rules = new Set(here.filter(({ fixes }) => fixes.some(({ safe }) => safe)).map(({ rule }) => rule));
    return [...rules].flatMap((rule) => {
      const { edits, count } = safeEdits(all.filter((found) => found.rule === rule));
      if (count < 2) return [];
      const edit = workspaceEdit(view, view.file, edits, this.client);
      return [{ title: said.rule(rule, count)[view.language], kind: CodeActionKind.QuickFix, edit }];
    });
  }

  private everything(view: View, all: readonly Diagnostic[]): CodeAction[] {
    const { edits, count } = safeEdits(all);
    if (count === 0) return [];
    const edit = workspaceEdit(view, view.file, edits, this.client);
    return [{ title: said.all(count)[view.language], kind: fixAllKind, edit }];
  }
}

/** The first safe fix of each finding, whole or not at all: one that touches what an earlier one changes has to wait. */
function safeEdits(all: readonly Diagnostic[]): { readonly edits: readonly Edit[]; readonly count: number } {
  const edits: Edit[] = [];
  let count = 0;
  for (const { file, fixes } of all) {
    const fix: Fix | undefined = fixes.find(({ safe }) => safe);
    if (fix === undefined || fix.edits.some((edit) => (edit.file ?? file) !== file)) continue;
    if (fix.edits.some(({ span }) => edits.some((other) => touches(other.span, span)))) continue;
    addAll(edits, fix.edits);
    count++;
  }
  return { edits, count };
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function sameStart({ range }: LspDiagnostic, { start }: LspDiagnostic['range']): boolean {
  return range.start.line === start.line && range.start.character === start.character;
}
