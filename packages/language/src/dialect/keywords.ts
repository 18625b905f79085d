import { keywords } from './tables.generated.ts';

export { keywords };

/** A keyword by its English name. */
export type Keyword = (typeof keywords)[number];
