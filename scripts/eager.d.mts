/** Marks in the built files of a folder what `okr.js` among them calls when it checks and scores each of some plans. */
export function markEager(folder: string, plans: readonly string[]): void;

/** A module with its called functions in brackets; `called` holds them as `start-end` in its text. */
export function withEager(text: string, called: ReadonlySet<string>): string;
