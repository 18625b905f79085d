/** A `.gitignore`: the folder that it stands in, as a path from the workspace folder without a slash at its end, and its text. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * Which paths (from the workspace folder, with `/`) git would ignore. Of the lines that fit, the last one of the deepest
 * file decides; below a folder that is ignored nothing comes back. https://git-scm.com/docs/gitignore
 */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const rules = [...files].sort((a, b) => depth(a.folder) - depth(b.folder)).flatMap(rulesOf);
  const decided = (path: string, isFolder: boolean): boolean =>
    rules.findLast((rule) => (isFolder || !rule.onlyFolders) && rule.fits(path))?.ignores ?? false;
  const folders = new Map<string, boolean>();
  const isFolderIgnored = (folder: string): boolean => {
    if (folder === '') return false;
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const ignored = isFolderIgnored(parent(folder)) || decided(folder, true);
    folders.set(folder, ignored);
    return ignored;
  };
  return (path) => isFolderIgnored(parent(path)) || decided(path, false);
}

interface Rule {
  readonly ignores: boolean;
  readonly onlyFolders: boolean;
  fits(path: string): boolean;
}

function rulesOf({ folder, text }: IgnoreFile): readonly Rule[] {
  return text.split(/\r\n|\r|\n/).flatMap((written): readonly Rule[] => {
    const line = written.replace(/(?<!\\)\s+$/, '');
    if (line === '' || line.startsWith('#')) return [];
    const ignores = !line.startsWith('!');
    const pattern = ignores ? line : line.slice(1);
    const onlyFolders = pattern.endsWith('/');
    const body = pattern.replace(/\/+$/, '');
    const anchored = body.includes('/');
    const expression = expressionOf(body.replace(/^\//, ''));
    if (expression === undefined) return [];
    const home = folder === '' ? '' : `${folder}/`;
    const fits = (path: string): boolean => {
      if (!path.startsWith(home)) return false;
      const below = path.slice(home.length);
      return expression.test(anchored ? below : below.slice(below.lastIndexOf('/') + 1));
    };
    return [{ ignores, onlyFolders, fits }];
  });
}

/** Undefined for a pattern that git would not understand either. */
function expressionOf(pattern: string): RegExp | undefined {
  const source = pattern.replace(
    /\/\*\*\/|^\*\*\/|\/\*\*$|\*+|\?|\[!?\]?[^\]]*\]|\\.|[^*?[\\]/gsu,
    (part, at: number): string => {
      if (part === '/**/') return '/(?:.*/)?';
      if (part === '**/' && at === 0) return '(?:.*/)?';
      if (part === '/**') return '/.*';
      if (part.startsWith('*')) return '[^/]*';
      if (part === '?') return '[^/]';
      if (part.startsWith('[')) return part.replace(/^\[!/, '[^').replace(/\\(?![\]\\^-])/g, '\\\\');
      const letter = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
      return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    },
  );
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    return undefined;
  }
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}
