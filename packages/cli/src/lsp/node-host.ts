import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileText, ServerHost } from '@okr/language/server';
import type { Host } from '../host.ts';
import { languageOfHost } from '../speech.ts';
import { decode } from '../workspace/decode.ts';
import { configName } from '../workspace/paths.ts';
import { plansBelow } from '../workspace/walk.ts';

/** The file system and the clock of this machine, for the language server. */
export function nodeHost(host: Pick<Host, 'env'>, today: () => string): ServerHost {
  const pages = rulePages();
  return {
    today,
    language: languageOfHost(host.env),
    list: (folder) => listBelow(fileURLToPath(folder)),
    dataFiles: (folder) => tablesBelow(fileURLToPath(folder)),
    read: readText,
    rulePage(rule, language) {
      const path = pages && join(pages, language, `${rule}.md`);
      return path !== undefined && existsSync(path) ? pathToFileURL(path).href : undefined;
    },
  };
}

/** Nothing where the folder cannot be read: an editor may name one that is gone. */
async function listBelow(folder: string): Promise<readonly string[]> {
  try {
    const { globby } = await import('globby');
    const options = { cwd: folder, gitignore: true, ignore: ['**/node_modules/**'], absolute: true };
    const [plans, configs] = await Promise.all([plansBelow(folder), globby(`**/${configName}`, options)]);
    return [...plans, ...configs].map((path) => pathToFileURL(path).href);
  } catch {
    return [];
  }
}

/** More files than these nobody picks from a list. */
const mostTables = 200;

async function tablesBelow(folder: string): Promise<readonly string[]> {
  const { globby } = await import('globby');
  const options = { cwd: folder, gitignore: true, ignore: ['**/node_modules/**'], absolute: true };
  const paths = await globby('**/*.{csv,tsv,xlsx,xls,ods}', options);
  return paths
    .sort()
    .slice(0, mostTables)
    .map((path) => pathToFileURL(path).href);
}

async function readText(uri: string): Promise<FileText | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return decode(await readFile(fileURLToPath(uri)));
  } catch {
    return undefined;
  }
}

/** The folder with the rules' pages: a part of the built command, or that of the repository. */
function rulePages(): string | undefined {
  const near = ['./rules', '../../../../docs/rules'];
  return near.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
}
