import type { Language, Published } from '@okr/core';
import type { ExportFormat } from '../formats.ts';
import type { PageFile } from '../protocol.ts';
import { exportIcs } from './calendar.ts';
import { csvFile, exportCsv } from './csv.ts';
import { exportHtml } from './html.ts';
import { exportJson } from './json.ts';
import { exportMarkdown } from './markdown.ts';
import { exportMermaid } from './mermaid.ts';

export interface Exported {
  readonly scored: Published;
  readonly files: readonly PageFile[];
  readonly language: Language;
  /** Of each file's plans, by its path. */
  readonly languageOf: (path: string) => Language;
}

/** The page's own program and looks. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** The scores as text in a format. `assets`: asked for where the page itself is wanted. */
export function exportAs(
  format: ExportFormat,
  { scored, files, language, languageOf }: Exported,
  assets: () => PageAssets,
): string {
  switch (format) {
    case 'html':
      return exportHtml({ scored, language, files, ...assets() });
    case 'json':
      return exportJson(scored);
    case 'csv':
      return exportCsv(scored);
    case 'markdown':
      return exportMarkdown(scored, language, languageOf);
    case 'mermaid':
      return exportMermaid(scored, language);
    case 'ics':
      return exportIcs(scored, language);
  }
}

/** What stands in the file: a table needs a mark that standard output does without. */
export function fileText(format: ExportFormat, text: string): string {
  return format === 'csv' ? csvFile(text) : text;
}
