import { mostPatterns, type Work } from './glob.ts';
import { begun, entered, fits, type Live, type RefusedLine, readIgnoreFile } from './ignore-rules.ts';

/** A `.gitignore`: the folder that it stands in, as a path without a slash at its end, and its text. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** A line of an ignore file that is left out. */
export interface RefusedPattern extends RefusedLine {
  readonly folder: string;
}

/**
 * What git would ignore in one folder. Of the lines that fit, the last one of the deepest file decides; below a folder that
 * is ignored nothing comes back.
 */
export class IgnoreScope {
  readonly #live: readonly Live[];
  readonly #isIgnored: boolean;
  /** Lines of this folder's own file that are left out. */
  readonly refused: readonly RefusedLine[];

  private constructor(above: readonly Live[], isIgnored: boolean, text: string | undefined, work: Work | undefined) {
    const read = text === undefined ? noRules : readIgnoreFile(text, mostPatterns - above.length);
    this.#live = [...above, ...read.rules.map((rule) => begun(rule, work))];
    this.#isIgnored = isIgnored;
    this.refused = read.refused;
  }

  /** Of the topmost folder; `text` is that of its ignore file. */
  static top(text?: string, work?: Work): IgnoreScope {
    return new IgnoreScope([], false, text, work);
  }

  /** Of a folder in it; `text` is that of the ignore file there. */
  inside(name: string, text?: string, work?: Work): IgnoreScope {
    const live = this.#live.flatMap((each) => entered(each, name, work) ?? []);
    return new IgnoreScope(live, this.ignores(name, true, work), text, work);
  }

  /** Whether a file or folder of this name, in this folder, is ignored. */
  ignores(name: string, isFolder: boolean, work?: Work): boolean {
    if (this.#isIgnored) return true;
    return this.#live.findLast((live) => fits(live, name, isFolder, work))?.rule.ignores ?? false;
  }
}

const noRules = { rules: [], refused: [] };

/** Which paths (with `/`, from where the folders of the ignore files start) git would ignore; each is a file's. */
export function ignoredBy(files: readonly IgnoreFile[]): {
  readonly isIgnored: (path: string) => boolean;
  readonly refused: readonly RefusedPattern[];
} {
  const texts = new Map(files.map(({ folder, text }) => [folder, text]));
  const scopes = new Map([['', IgnoreScope.top(texts.get(''))]]);
  const scopeOf = (folder: string): IgnoreScope => {
    const known = scopes.get(folder);
    if (known !== undefined) return known;
    const scope = scopeOf(parentOf(folder)).inside(nameOf(folder), texts.get(folder));
    scopes.set(folder, scope);
    return scope;
  };
  const refused = files.flatMap(({ folder }) => scopeOf(folder).refused.map((line) => ({ ...line, folder })));
  return { isIgnored: (path) => scopeOf(parentOf(path)).ignores(nameOf(path), false), refused };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
