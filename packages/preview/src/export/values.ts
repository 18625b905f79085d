/** Values and words of a scored plan as every text writes them; apart from the exports, so that a terminal loads no more. */
export { amount, boundText, change, grade, rate, score } from './amount.ts';
export { movement } from './movement.ts';
export { basisText, cardTitle, totalOf, whenOf } from './scorecard.ts';
export { bandSigns, healthSigns, stateWords, wordOf } from './words.ts';
