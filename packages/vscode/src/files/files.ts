import { ignoredBy } from '@okr/analysis/paths';
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { shownLanguage } from '../language.ts';

const plans = '{*.okr,okr.config.json}';
const wanted = /(?:\.okr|(?:^|\/)okr\.config\.json)$/;
/** Folders that a walk looks into at most, where the editor cannot search by itself. */
const mostFolders = 5_000;

/** The files that the server asks for below a folder, as URIs. `warn` hears of lines of ignore files that are left out. */
export async function listFiles(folder: string, warn: (message: string) => void): Promise<readonly string[]> {
  const root = Uri.parse(folder);
  const [found, ignores] = await Promise.all([search(root, `**/${plans}`), search(root, '**/.gitignore')]);
  const listed = found.length > 0 || canSearch(root) ? found : await walk(root);
  const files = await Promise.all(
    ignores.map(async (uri) => ({
      folder: pathFrom(root, Uri.joinPath(uri, '..')),
      text: (await readFile(uri)) ?? '',
    })),
  );
  const { isIgnored, refused } = ignoredBy(files);
  for (const { folder: place, line, message } of refused) {
    warn(`${place === '' ? '' : `${place}/`}.gitignore:${line + 1}: ${message[shownLanguage()]}`);
  }
  return listed.filter((uri) => !isIgnored(pathFrom(root, uri))).map((uri) => uri.toString());
}

/** The text of a file, decoded as the editor would open it. */
export async function readFile(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

/** The editor finds files quickly where they are on disk; other file systems may offer no search. */
function canSearch({ scheme }: Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

async function search(root: Uri, pattern: string): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(new RelativePattern(root, pattern), '**/node_modules/**');
  return found.filter((uri) => !isHidden(pathFrom(root, Uri.joinPath(uri, '..'))));
}

/** Breadth first, so that what is near is found before a limit is reached. */
async function walk(root: Uri): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = [root];
  for (let at = 0; at < folders.length && at < mostFolders; at++) {
    const folder = folders[at];
    if (folder === undefined) break;
    for (const [name, type] of await entries(folder)) {
      if ((type & FileType.Directory) !== 0 && (type & FileType.SymbolicLink) === 0) {
        if (!name.startsWith('.') && name !== 'node_modules') folders.push(Uri.joinPath(folder, name));
      } else if (wanted.test(name)) files.push(Uri.joinPath(folder, name));
    }
  }
  return files;
}

async function entries(folder: Uri): Promise<readonly (readonly [string, FileType])[]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function pathFrom(root: Uri, { path }: Uri): string {
  return path.slice(root.path.replace(/\/+$/, '').length).replace(/^\/+/, '');
}

function isHidden(folder: string): boolean {
  return folder.split('/').some((part) => part.startsWith('.'));
}
