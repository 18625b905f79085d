/** What an export is made with, apart, so that it is loaded by whoever exports, and holds nothing else of its package. */
export { csvFile, exportCsv, exportHtml, exportJson, exportMarkdown } from '@okr/preview/export';
