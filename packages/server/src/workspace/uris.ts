import { URI } from 'vscode-uri';

/** One spelling for each file: clients encode the same URI in different ways. */
export function keyOf(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    // What is no URI is itself, and the key of nothing else.
    return uri;
  }
}

/** A folder's key, without a slash at its end. */
export function folderKey(uri: string): string {
  return keyOf(uri).replace(/\/+$/, '');
}

export function isBelow(key: string, folder: string): boolean {
  return key.startsWith(`${folder}/`);
}

/** The folder that a file stands in. */
export function parentOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

/** The path of a file from a folder. */
export function wayTo(key: string, folder: string): string {
  const [there, here] = [key, folder].map((one) =>
    URI.parse(one)
      .path.split('/')
      .filter((part) => part !== ''),
  );
  if (there === undefined || here === undefined) return key;
  const shared = here.findIndex((part, at) => part !== there[at]);
  const from = shared < 0 ? here.length : shared;
  return '../'.repeat(here.length - from) + there.slice(from).join('/');
}

export const configName = 'okr.config.json';

export function isConfig(key: string): boolean {
  return key.endsWith(`/${configName}`);
}

export function isPlan(key: string): boolean {
  return key.endsWith('.okr');
}

/** How people know a file: its path from the folder, else its last part. */
export function shownPath(key: string, folder: string | undefined): string {
  const { path } = URI.parse(key);
  if (folder === undefined || !isBelow(key, folder)) return path.slice(path.lastIndexOf('/') + 1);
  return path.slice(URI.parse(folder).path.replace(/\/+$/, '').length + 1);
}

/** By code units, so that the order is the same everywhere. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
