/** What the parts of the page (tree, detail, board, map) are made with. */
export { type PageContext, useKept, usePage } from '../context.ts';
export type { Format } from '../format.ts';
export type * from '../model/elements.ts';
export { Mark } from './glyph.tsx';
export { Icon } from './icon.tsx';
export { SafeLink } from './link.tsx';
export { GradeBadge, ScoreAndGrade, ScoreBadge } from './score.tsx';
export { gradeToneOf, healthTones, statusToneOf, type Tone, toneOf } from './tone.ts';
