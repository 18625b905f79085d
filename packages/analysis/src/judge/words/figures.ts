import * as en from './en/figures.ts';
import * as vi from './vi/figures.ts';

/** The groups of both languages together: titles of Vietnamese teams mix in English words. */
const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> => new Set([...one, ...other]);

export const JOINS = both(en.JOINS, vi.JOINS);
export const RESTARTS = both(en.RESTARTS, vi.RESTARTS);
export const MEMBERS = both(en.MEMBERS, vi.MEMBERS);
export const NAMED = both(en.NAMED, vi.NAMED);
export const OFTEN = both(en.OFTEN, vi.OFTEN);
export const MORE = both(en.MORE, vi.MORE);
export const POINTS = both(en.POINTS, vi.POINTS);
export const TIMES = both(en.TIMES, vi.TIMES);
export const MULTIPLIES = both(en.MULTIPLIES, vi.MULTIPLIES);
export const GROWS = both(en.GROWS, vi.GROWS);
export const DENIALS = both(en.DENIALS, vi.DENIALS);
export const MINUS = both(en.MINUS, vi.MINUS);
export const SPANNING = both(en.SPANNING, vi.SPANNING);
export const PER = both(en.PER, vi.PER);
export const REACHING = both(en.REACHING, vi.REACHING);
export const RECURRING = both(en.RECURRING, vi.RECURRING);
export const COMPARED = both(en.COMPARED, vi.COMPARED);
export const DATING = both(en.DATING, vi.DATING);
export const OFFSETS = both(en.OFFSETS, vi.OFFSETS);
export const QUESTIONS = both(en.QUESTIONS, vi.QUESTIONS);
