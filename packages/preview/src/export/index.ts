/** A scored plan as a file to take along; pure, for the command, the editor and a browser worker alike. */
export { amount, boundText, change, grade, rate, score } from './amount.ts';
export { exportCsv } from './csv.ts';
export { exportMarkdown } from './markdown.ts';
export { movement } from './movement.ts';
export { bandSigns, healthSigns, stateWords, wordOf } from './words.ts';
