import { commands, type ExtensionContext, Uri, window } from 'vscode';
import type { CreateClient } from './client/connect.ts';
import { Server } from './client/server.ts';
import { addCheckIn } from './commands/check-in.ts';
import { explainScore } from './commands/explain.ts';
import { exportScores } from './commands/export.ts';
import { importOkrs } from './commands/import.ts';
import { newPlan } from './commands/new-plan.ts';
import { pickFile } from './commands/pick-file.ts';
import { cursorPlace } from './commands/place.ts';
import { followContext } from './context.ts';
import { Explorer } from './explorer/explorer.ts';
import { checkMarkdown } from './markdown/checks.ts';
import { type MarkdownPreview, markdownPreview } from './markdown/preview.ts';
import { helpMarkdown } from './markdown/writing.ts';
import type { Parts } from './parts.ts';
import { offerPaste } from './paste.ts';
import { Previews } from './preview/previews.ts';
import { offerRulePages } from './rules/pages.ts';
import { openingLine } from './scores/find.ts';
import { Scores } from './scores/scores.ts';
import { showStatus } from './status-bar.ts';
import { wakeFor } from './wake.ts';
import { helpWriting } from './writing/help.ts';
import { indentAsPlans } from './writing/indent.ts';
import { Quiet } from './writing/quiet.ts';

/** Starts the server and all features; nothing waits for the server. Returns what VS Code's Markdown asks for. */
export function activateWith(context: ExtensionContext, createClient: CreateClient): MarkdownPreview {
  const output = window.createOutputChannel('OKR', { log: true });
  const quiet = new Quiet();
  const server = new Server(output, createClient, quiet);
  const scores = new Scores(server);
  const previews = new Previews({ context, server, scores });
  const parts: Parts = { context, server, scores, previews };

  const openPreview = (given: unknown, side: boolean): void => {
    const cursor = cursorPlace();
    const uri = uriOf(given)?.toString() ?? cursor?.file;
    const line = cursor?.file === uri ? (cursor?.line ?? 0) : 0;
    const known = uri === undefined ? undefined : scores.of(Uri.parse(uri))?.scored;
    previews.open(uri, side, uri === undefined ? undefined : openingLine(known, uri, line));
  };
  context.subscriptions.push(
    output,
    quiet,
    server,
    helpWriting(),
    indentAsPlans(),
    scores,
    previews,
    showStatus(server, scores),
    followContext(server, scores),
    offerRulePages(server),
    offerPaste(server),
    new Explorer(parts),
    commands.registerCommand('okr.openPreview', (given: unknown) => openPreview(given, false)),
    commands.registerCommand('okr.openPreviewToSide', (given: unknown) => openPreview(given, true)),
    commands.registerCommand('okr.newPlan', (given: unknown) => newPlan(parts, uriOf(given))),
    commands.registerCommand('okr.import', (given: unknown) => importOkrs(parts, uriOf(given), output)),
    commands.registerCommand('okr.checkIn', (given: unknown) => addCheckIn(parts, given)),
    commands.registerCommand('okr.export', (given: unknown) => exportScores(parts, given)),
    commands.registerCommand('okr.explainScore', () => explainScore(parts)),
    commands.registerCommand('okr.restartServer', () => server.restart()),
    commands.registerCommand('okr.showOutput', () => output.show()),
    commands.registerCommand('okr.pickFile', pickFile),
    commands.registerCommand('okr.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#first`, false),
    ),
  );
  // The editor counts what follows at once as activation; the library behind the server is loaded a moment later.
  const soon = setTimeout(() => {
    context.subscriptions.push(wakeFor(server), checkMarkdown(server), helpMarkdown(server));
  }, 0);
  context.subscriptions.push({ dispose: () => clearTimeout(soon) });
  return markdownPreview(context);
}

/** Menus of files and editors hand over what they are about. */
function uriOf(given: unknown): Uri | undefined {
  return given instanceof Uri ? given : undefined;
}
