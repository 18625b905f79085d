/** Values and words of a scored plan as every text writes them; apart from the exports, so that a terminal loads no more. */
export { amount, boundText, change, rate } from './amount.ts';
export { legendOf } from './legend.ts';
export { movement } from './movement.ts';
export { cycleTitle, planLine, whenText } from './names.ts';
export { reviewsInWords } from './reviews.ts';
export { basisText, cardTitle, totalOf, whenOf } from './scorecard.ts';
export { signOf, standingOf } from './standing.ts';
export { belowWords, confidenceWords, furtherSums, reportedWords, sumWords } from './sums.ts';
export { colourSigns, healthSigns, NO_COLOUR, stateWords, wordOf } from './words.ts';
