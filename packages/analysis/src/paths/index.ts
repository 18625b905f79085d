export type { RefusedLine } from './ignore-rules.ts';
export { IgnoreScope, ignoredBy } from './ignored.ts';
