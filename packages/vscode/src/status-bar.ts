import type { PublishedPlan } from '@okr/core';
import type { ScoredFile } from '@okr/server/protocol';
import {
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
} from 'vscode';
import type { Server } from './client/server.ts';
import { shownLanguage } from './language.ts';
import { around } from './scores/find.ts';
import { planFacts, planInShort, planTitle } from './scores/plan.ts';
import type { Scores, WorkspaceScores } from './scores/scores.ts';

/**
 * The plan under the cursor with its score, and how the server is. The editor counts problems next to it; how many are of
 * this workspace says the tooltip.
 */
export function showStatus(server: Server, scores: Scores): Disposable {
  const item = window.createStatusBarItem('okr.status', StatusBarAlignment.Left, 10);
  item.name = 'OKR';
  const state = languages.createLanguageStatusItem('okr.server', { language: 'okr' });
  state.name = l10n.t('OKR language server');

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const isPlan = document?.languageId === 'okr';
    const found = document && isPlan ? scores.of(document.uri) : undefined;
    const here = window.activeTextEditor?.selection.active.line ?? 0;
    const plan = found && document ? planAt(found, document.uri.toString(), here) : null;
    state.busy = server.state === 'starting';
    state.severity = server.state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    state.text = stateText(server);
    state.command =
      server.state === 'stopped'
        ? { command: 'okr.restartServer', title: l10n.t('Restart') }
        : { command: 'okr.showOutput', title: l10n.t('Show Output') };
    if (!isPlan) {
      item.hide();
      return;
    }
    item.backgroundColor = server.state === 'stopped' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.command = server.state === 'stopped' ? 'okr.restartServer' : 'okr.openPreviewToSide';
    item.text = textOf(server, plan);
    item.tooltip = tooltipOf(server, found?.files ?? [], plan);
    item.accessibilityInformation = { label: `OKR: ${item.text.replace(/\$\([\w~-]+\)/g, '')}` };
    item.show();
  };

  const subscriptions = [
    item,
    state,
    server.onDidChangeState(update),
    scores.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(update),
  ];
  update();
  return Disposable.from(...subscriptions);
}

/** The plan around a line; above all plans, the first of the file. */
function planAt({ scored }: WorkspaceScores, file: string, line: number): PublishedPlan | null {
  return around(scored, file, line).plan ?? scored.plans.find((plan) => plan.file === file) ?? null;
}

function textOf(server: Server, plan: PublishedPlan | null): string {
  if (server.state === 'stopped') return '$(error) OKR';
  if (server.state === 'starting') return '$(sync~spin) OKR';
  return `$(target) ${(plan && planInShort(plan, shownLanguage())) ?? 'OKR'}`;
}

function tooltipOf(server: Server, files: readonly ScoredFile[], plan: PublishedPlan | null): MarkdownString {
  const language = shownLanguage();
  const tooltip = new MarkdownString(undefined, true);
  tooltip.isTrusted = { enabledCommands: ['workbench.actions.view.problems'] };
  if (plan !== null) {
    tooltip.appendMarkdown('**').appendText(planTitle(plan)).appendMarkdown('**\n\n');
    const facts = [...(plan.score === null ? [l10n.t('no score yet')] : []), ...planFacts(plan, language)];
    tooltip.appendText(facts.join(' · ')).appendMarkdown('\n\n');
  }
  const { errors, warnings } = problemsIn(files);
  const problems = l10n.t('Errors: {0} · warnings: {1}', errors, warnings);
  tooltip.appendMarkdown(`[${problems}](command:workbench.actions.view.problems)\n\n`);
  tooltip.appendText(stateText(server));
  return tooltip;
}

function problemsIn(files: readonly ScoredFile[]): { readonly errors: number; readonly warnings: number } {
  const sum = (count: (of: ScoredFile) => number): number => files.reduce((total, one) => total + count(one), 0);
  return { errors: sum(({ errors }) => errors), warnings: sum(({ warnings }) => warnings) };
}

function stateText(server: Server): string {
  switch (server.state) {
    case 'starting':
      return l10n.t('The OKR language server is starting');
    case 'running':
      return l10n.t('The OKR language server is running');
    case 'stopped':
      return l10n.t('The OKR language server has stopped');
  }
}
