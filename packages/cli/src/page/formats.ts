import type { Language, Published } from '@okr/core';
import {
  csvFile,
  exportCsv,
  exportHtml,
  exportIcs,
  exportJson,
  exportMarkdown,
  exportMermaid,
} from '@okr/preview/export';
import type { PageFile } from '@okr/preview/protocol';
import type { PageAssets } from './assets.ts';

/** The formats of `okr export`, by the ending of the file that each is usually kept in. */
export const formats = { html: 'html', json: 'json', csv: 'csv', markdown: 'md', mermaid: 'mmd', ics: 'ics' } as const;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly Format[];

export const mediaTypes: { readonly [F in Format]: string } = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  mermaid: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

export interface Exported {
  readonly scored: Published;
  readonly files: readonly PageFile[];
  readonly language: Language;
  readonly languageOf: (path: string) => Language;
}

/** `assets`: asked for where the page itself is wanted. */
export function exportAs(
  format: Format,
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
export function fileText(format: Format, text: string): string {
  return format === 'csv' ? csvFile(text) : text;
}
