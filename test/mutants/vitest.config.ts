import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** The tests that may notice a mutant: those of its package, and what is asked of the whole. */
export default defineConfig({
  test: { include: (process.env.OKR_MUTANTS_TESTS ?? '').split(','), testTimeout: 60_000 },
});
