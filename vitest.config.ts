import { defineConfig } from 'vitest/config';

/** A state is waited for as long as a busy machine may need (ms). */
const patient = { testTimeout: 120_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    /**
     * One after the other: what is quick first (from 1 on, as group 0 may run last). What the later ones run in is fetched
     * when one of their files is to run.
     */
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/vscode/**'],
          /** Nothing here waits for a time: only what hangs runs into this, on a busy machine too. */
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/support/setup.ts',
          ...patient,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'vscode',
          include: ['test/vscode/**/*.test.ts'],
          globalSetup: 'test/vscode/support/setup.ts',
          ...patient,
          /** A window of an editor has moods; what is wrong fails twice. */
          retry: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
