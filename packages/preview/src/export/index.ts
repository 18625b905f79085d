/** A scored plan as a file to take along; pure, for the command, the editor and a browser worker alike. */
export { exportIcs } from './calendar.ts';
export { csvFile, exportCsv } from './csv.ts';
export { type Exported, exportAs, fileText, type PageAssets } from './export-as.ts';
export { exportHtml, type HtmlInput } from './html.ts';
export { exportJson } from './json.ts';
export { exportMarkdown } from './markdown.ts';
export { exportMermaid } from './mermaid.ts';
export { scorecardsAsCsv, scorecardsAsMarkdown } from './scorecard.ts';
