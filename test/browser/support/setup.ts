import type { TestProject } from 'vitest/node';
import { type BrowserChoice, findBrowser } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is none: the tests that need it are skipped. */
    browser: BrowserChoice | null;
  }
}

/** Before the tests in a browser: what they run in is fetched or found. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('browser', (await findBrowser()) ?? null);
}
