import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { files } from '../house/sources.ts';

const root = join(import.meta.dirname, '../..');

/** A copy of the repository that can be changed and run; what is installed is shared, its own packages are the copy's. */
export class Copy {
  readonly folder = mkdtempSync(join(realpathSync(tmpdir()), 'okr-walk-'));

  constructor() {
    for (const file of files) cpSync(join(root, file), join(this.folder, file));
    const modules = join(this.folder, 'node_modules');
    mkdirSync(join(modules, '@okr'), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules')))
      if (name !== '@okr' && name !== '.vite') symlinkSync(join(root, 'node_modules', name), join(modules, name));
    for (const name of readdirSync(join(this.folder, 'packages')))
      symlinkSync(join(this.folder, 'packages', name), join(modules, '@okr', name));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Runs a script with this Node; what it said, whatever it came to. */
  run(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
    const env = { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.folder,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: status, said: stdout + stderr };
  }

  /**
   * Does what a section of CONTRIBUTING shows: a block whose first line names its file by a comment is that file, new; a
   * block of `diff` changes the file that it names.
   */
  follow(heading: string): void {
    const blocks = [...sectionOf(this.read('CONTRIBUTING.md'), heading).matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)];
    if (blocks.length === 0) throw new Error(`"${heading}" shows no file`);
    for (const [, kind, path = '', text = ''] of blocks) {
      this.write(path, kind === 'diff' ? changed(path, this.read(path), text) : text);
    }
  }
}

function sectionOf(page: string, heading: string): string {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`there is no section "${heading}"`);
  const end = page.indexOf('\n## ', start + 4);
  return page.slice(start, end < 0 ? undefined : end);
}

/** The text with a change, whose lines begin with a space, `-` or `+`; empty lines part places. */
function changed(path: string, text: string, diff: string): string {
  const places = diff.split(/\n{2,}/).map((place) => place.split('\n').filter((line) => line !== ''));
  return places.reduce((before, lines) => {
    const [old, now] = ['-', '+'].map((sign) =>
      lines
        .filter((line) => line[0] === ' ' || line[0] === sign)
        .map((line) => `${line.slice(1)}\n`)
        .join(''),
    );
    if (old === undefined || now === undefined || before.split(old).length !== 2)
      throw new Error(`${path}: not there, or not once:\n${old}`);
    return before.replace(old, () => now);
  }, text);
}
