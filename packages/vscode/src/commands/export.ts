import type { Published } from '@okr/core';
import { type ExportFormat, exportFormatOf, exportFormats, formatFacts } from '@okr/preview/formats';
import type { PageFile } from '@okr/preview/protocol';
import { type ScoredResult, scoredRequest } from '@okr/server/protocol';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { shownLanguage } from '../language.ts';
import type { Parts } from '../parts.ts';
import { save } from '../preview/save.ts';
import { withFileNames } from '../scores/file-names.ts';
import { cursorPlace } from './place.ts';
import { plansAreRead } from './ready.ts';

/** Saves the scores as a file: of what the preview shows, else of the workspace of the plan at hand. */
export async function exportScores(parts: Parts, given: unknown): Promise<void> {
  if (!(await plansAreRead(parts))) return;
  const format = exportFormatOf(given) ?? (await pickFormat());
  if (format === undefined) return;
  const result = await wholeOf(parts);
  const scored = result?.update.kind === 'full' ? result.update.scored : undefined;
  if (!result || scored === undefined) {
    void window.showWarningMessage(l10n.t('There are no plans to export yet.'));
    return;
  }
  const text = await contentOf(parts, format, scored, result);
  const name = `okr-${scored.asOf}.${formatFacts[format].ending}`;
  const saved = await save(name, new TextEncoder().encode(text));
  if (saved !== undefined) void commands.executeCommand('setContext', 'okr.exported', true);
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const language = shownLanguage();
  const items = exportFormats.map((format) => {
    const { label, purpose } = formatFacts[format];
    return { label: label[language], description: purpose[language], format };
  });
  const chosen = await window.showQuickPick(items, { title: l10n.t('Export scores'), matchOnDescription: true });
  return chosen?.format;
}

async function wholeOf({ server, previews }: Parts): Promise<ScoredResult | null | undefined> {
  if (previews.opened !== undefined) return previews.opened.whole();
  const place = cursorPlace();
  return server.request(scoredRequest, { ...(place && { uri: place.file }), language: shownLanguage() });
}

async function contentOf(parts: Parts, format: ExportFormat, whole: Published, result: ScoredResult): Promise<string> {
  const language = shownLanguage();
  const nameOf = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));
  // What leaves the machine names no folders of it.
  const scored = withFileNames(whole, nameOf);
  const files = result.files.map((file): PageFile & Pick<typeof file, 'language'> => ({
    ...file,
    uri: nameOf(file.uri),
    name: nameOf(file.uri),
  }));
  // Only who exports waits for it.
  const { exportAs, fileText } = await import('./export-formats.ts');
  // Only the page needs its parts.
  const [script = '', style = ''] =
    format === 'html' ? await Promise.all(['page.js', 'page.css'].map((name) => pagePart(parts, name))) : [];
  const languageOf = (name: string) => files.find((file) => file.name === name)?.language ?? language;
  return fileText(
    format,
    exportAs(format, { scored, files, language, languageOf }, () => ({ script, style })),
  );
}

async function pagePart({ context }: Parts, name: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/preview', name));
  return new TextDecoder().decode(bytes);
}
