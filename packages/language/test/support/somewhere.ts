import fc from 'fast-check';

/**
 * A place in a text, as a share of its length, all over it: most doubles between 0 and 1 lie near 0, and so do the numbers
 * that are tried most.
 */
export const somewhere: fc.Arbitrary<number> = fc.nat(999).map((number) => ((number * 617) % 1000) / 1000);
