import { existsSync, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileText, ServerHost } from '@okr/server';
import type { Host } from '../host.ts';
import { isSingleFile } from '../single-file.ts';
import { languageOfHost } from '../speech.ts';
import { decode } from '../workspace/decode.ts';
import type { Met } from '../workspace/find.ts';
import { spokenMet } from '../workspace/met.ts';
import { configName } from '../workspace/paths.ts';
import { filesBelow, plansBelow } from '../workspace/walk.ts';

/** The file system and the clock of this machine, for the language server; `warn` is for its log. */
export function nodeHost(host: Pick<Host, 'env'>, today: () => string, warn: (message: string) => void): ServerHost {
  const pages = rulePages();
  const language = languageOfHost(host.env);
  return {
    today,
    language,
    list: async (folder) => (isFile(folder) ? listBelow(fileURLToPath(folder), spokenMet(warn, language)) : []),
    dataFiles: async (folder) => (isFile(folder) ? tablesBelow(fileURLToPath(folder)) : []),
    read: readText,
    stamp: stampOf,
    realUri,
    rulePage(rule, language) {
      const path = pages && join(pages, language, `${rule}.md`);
      return path !== undefined && existsSync(path) ? pathToFileURL(path).href : undefined;
    },
  };
}

/** Nothing where the folder cannot be read: an editor may name one that is gone. */
async function listBelow(folder: string, met: Met): Promise<readonly string[]> {
  try {
    const [plans, configs] = await Promise.all([
      plansBelow(folder, folder, met),
      filesBelow(folder, folder, (name) => name === configName),
    ]);
    return [...plans, ...configs].map((path) => pathToFileURL(path).href);
  } catch {
    return [];
  }
}

/** More files than these nobody picks from a list. */
const mostTables = 200;

async function tablesBelow(folder: string): Promise<readonly string[]> {
  const tables = await filesBelow(folder, folder, (name) => /\.(?:csv|tsv|xlsx|xls|ods)$/.test(name));
  return tables.slice(0, mostTables).map((path) => pathToFileURL(path).href);
}

/** Others are of systems that only the editor can read. */
function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

async function stampOf(uri: string): Promise<string | undefined> {
  if (!isFile(uri)) return undefined;
  try {
    const { mtimeMs, size, ino } = await stat(fileURLToPath(uri));
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}

function realUri(uri: string): string | undefined {
  if (!isFile(uri)) return undefined;
  try {
    return pathToFileURL(realpathSync(fileURLToPath(uri))).href;
  } catch {
    return undefined;
  }
}

async function readText(uri: string): Promise<FileText | undefined> {
  if (!isFile(uri)) return undefined;
  try {
    return decode(await readFile(fileURLToPath(uri)));
  } catch {
    return undefined;
  }
}

/** The folder with the rules' pages: a part of the built command, or that of the repository. An editor cannot open what is inside a file. */
function rulePages(): string | undefined {
  if (isSingleFile) return undefined;
  const near = ['./rules', '../../../../docs/reference/rules'];
  return near.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
}
