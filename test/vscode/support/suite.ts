/** What a bundle of tests that run inside the extension host writes beside itself when it is done. */
export const resultsFile = 'results.json';

export interface HostResult {
  readonly name: string;
  /** Undefined where the test passed. */
  readonly error?: string;
}

/** As the extension host calls it: runs the tests one after the other. `folder` is that of the bundle. */
export function suite(folder: string, tests: Readonly<Record<string, () => Promise<void>>>): () => Promise<void> {
  return async () => {
    const { writeFileSync, renameSync } = await import('node:fs');
    const results: HostResult[] = [];
    for (const [name, test] of Object.entries(tests)) {
      try {
        await test();
        results.push({ name });
      } catch (error) {
        results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    }
    // Under another name first, so that a reader never meets half of it.
    const path = `${folder}/${resultsFile}`;
    writeFileSync(`${path}.new`, JSON.stringify(results));
    renameSync(`${path}.new`, path);
  };
}
