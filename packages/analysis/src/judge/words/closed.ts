import * as en from './en/closed.ts';
import * as vi from './vi/closed.ts';

/** The small groups of both languages together: titles of Vietnamese teams mix in English words. */
const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> => new Set([...one, ...other]);

export const PREPOSITIONS = both(en.PREPOSITIONS, vi.PREPOSITIONS);
export const LOOSE = both(en.LOOSE, vi.LOOSE);
export const RANGES = both(en.RANGES, vi.RANGES);
export const SECONDS = both(en.SECONDS, vi.SECONDS);
export const MINUTES = both(en.MINUTES, vi.MINUTES);
export const DAYS = both(en.DAYS, vi.DAYS);
export const WITHIN = both(en.WITHIN, vi.WITHIN);
export const LESSONS = both(en.LESSONS, vi.LESSONS);
export const TRAINING = both(en.TRAINING, vi.TRAINING);
export const COMPLETION = both(en.COMPLETION, vi.COMPLETION);
export const ALSO = both(en.ALSO, vi.ALSO);
export const MANNERS = both(en.MANNERS, vi.MANNERS);
export const UPWARDS = both(en.UPWARDS, vi.UPWARDS);
export const FAILING = both(en.FAILING, vi.FAILING);
export const RELATIVES = both(en.RELATIVES, vi.RELATIVES);
export const CONDITIONS = both(en.CONDITIONS, vi.CONDITIONS);
export const MULTIPLYING = both(en.MULTIPLYING, vi.MULTIPLYING);
