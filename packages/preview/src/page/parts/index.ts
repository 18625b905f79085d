/** What the parts of the page (tree, detail, board, map) are made with. */
export { type Actions, type PageContext, useKept, usePage } from '../context.ts';
export { type Format, formatIn } from '../format.ts';
export type * from '../model/elements.ts';
export { placeOf } from '../model/elements.ts';
export { safeUrl } from '../model/links.ts';
export { ProgressBar } from './bar.tsx';
export { StatusGlyph } from './glyph.tsx';
export { GradeBadge } from './grade.tsx';
export { Icon } from './icon.tsx';
export { SafeLink } from './link.tsx';
export { Sparkline } from './spark.tsx';
export { bandTones, healthTones, statusTones, type Tone } from './tone.ts';
export { Trend } from './trend.tsx';
