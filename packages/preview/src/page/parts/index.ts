/** What the parts of the page (tree, detail, board, map) are made with. */
export { type PageContext, useKept, usePage } from '../context.ts';
export type { Format } from '../format.ts';
export type * from '../model/elements.ts';
export { StatusGlyph } from './glyph.tsx';
export { GradeBadge } from './grade.tsx';
export { Icon } from './icon.tsx';
export { SafeLink } from './link.tsx';
export { bandTones, healthTones, statusTones, type Tone } from './tone.ts';
