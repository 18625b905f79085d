import type { Scan } from './scan.ts';

/** Whether a mask holds one of the bits. */
export const has = (mask: number, bits: number): boolean => (mask & bits) !== 0;

/** The mask of a chunk; 0 when there is none. */
export const maskAt = (scan: Scan, index: number): number => scan.chunks[index]?.mask ?? 0;
