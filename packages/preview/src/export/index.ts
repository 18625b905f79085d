/** A scored plan as a file to take along; pure, for the command, the editor and a browser worker alike. */
export { amount, boundText, change, grade, rate, score } from './amount.ts';
export { exportIcs } from './calendar.ts';
export { exportCsv } from './csv.ts';
export { exportHtml, type HtmlInput, titleOf } from './html.ts';
export { exportJson } from './json.ts';
export { exportMarkdown } from './markdown.ts';
export { exportMermaid } from './mermaid.ts';
export { movement } from './movement.ts';
export { bandSigns, healthSigns, stateWords, wordOf } from './words.ts';
