import {
  type BigIntStats,
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import process from 'node:process';
import { errorCode } from '../failure.ts';
import { beforeTheEnd } from './signals.ts';

/** Permissions of a new file, before the user's mask. */
const newFile = 0o666;
const permissions = 0o777;

const standing = new Set<Draft>();
let isWatched = false;

/** Whoever ends the process leaves no draft lying about. */
function watchSignals(): void {
  if (isWatched) return;
  isWatched = true;
  beforeTheEnd(() => {
    for (const draft of standing) draft.drop();
  });
}

/** A text that is to become a file, in a file of its own. */
export class Draft {
  readonly path: string;
  #open: number | undefined;

  /** Made empty; `like`: the file that it is to replace, than which it is never more open. Throws if the path is taken. */
  constructor(path: string, like: BigIntStats | undefined) {
    watchSignals();
    this.path = path;
    this.#open = openSync(path, 'wx', like === undefined ? newFile : Number(like.mode) & permissions);
    standing.add(this);
  }

  /** Writes the text, with mode and owner of the file that it is to replace, and waits until it is on the disk. */
  fill(text: string, like: BigIntStats | undefined): void {
    if (this.#open === undefined) return;
    writeFileSync(this.#open, Buffer.from(text));
    if (like !== undefined) dress(this.#open, like);
    flush(this.#open);
    this.#close();
  }

  /** Takes it away, where it is still there. */
  drop(): void {
    standing.delete(this);
    removed(this.path);
    this.#close();
  }

  /** Some disks say only now that they are full; what is closed once is closed, even then. */
  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined) closeSync(open);
  }
}

/** Takes a file away; false where it stays. */
export function removed(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}

/** So that a crash of the machine does not undo what was put into a folder; some systems have no such thing. */
export function flushFolder(folder: string): void {
  let open: number;
  try {
    open = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    flush(open);
  } finally {
    closeSync(open);
  }
}

function flush(open: number): void {
  try {
    fsyncSync(open);
  } catch (error) {
    // Windows does not flush folders.
    if (!isUnsupported(error) && !(process.platform === 'win32' && errorCode(error) === 'EPERM')) throw error;
  }
}

/**
 * Gives an open file the owner and the mode of another. An owner that the user may not give becomes the user, as with every
 * program that saves by replacing; a group that may not be given gets no more rights than everybody has.
 */
function dress(open: number, { uid, gid, mode }: BigIntStats): void {
  const now = fstatSync(open, { bigint: true });
  const keepsGroup = now.gid === gid || allowed(() => fchownSync(open, -1, Number(gid)));
  const keepsOwner = now.uid === uid || allowed(() => fchownSync(open, Number(uid), -1));
  const bits = Number(mode) & (keepsOwner && keepsGroup ? 0o7777 : permissions);
  const others = bits & 0o007;
  const wanted = keepsGroup ? bits : bits & (0o707 | (others << 3));
  if (Number(now.mode & 0o7777n) !== wanted) allowed(() => fchmodSync(open, wanted));
}

/** False where the system does not allow or does not know it. */
function allowed(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EPERM' || isUnsupported(error)) return false;
    throw error;
  }
}

function isUnsupported(error: unknown): boolean {
  return ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR'].includes(errorCode(error) ?? '');
}
