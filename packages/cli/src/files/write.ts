/** The one way in which the command writes files: on the disk stands the old text or the new one, whatever happens. */
import {
  accessSync,
  type BigIntStats,
  constants,
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bilingual } from '@okr/core';
import { errorCode, type Failure, failureAt, fileFailure } from '../failure.ts';
import { type Draft, flushFolder } from './draft.ts';
import { followed } from './links.ts';
import { takeTurn } from './turn.ts';

/** What must be there for a file to be written: this text, nothing, or whatever it is. */
export type Before = { readonly text: string } | 'nothing' | 'anything';

export interface Wish {
  /** Where to, absolute; links are followed. */
  readonly absolute: string;
  /** As people see it. */
  readonly path: string;
  /** The whole content, a byte-order mark included. */
  readonly text: string;
  readonly before: Before;
}

/** `changed`: what is there is not what must be, and stays. `linked`: the file has other names, which keep the old text. */
export type Written = 'written' | 'linked' | 'changed';

/** A draft can be taken from a writer that is slow; then it begins again. */
const mostTries = 20;
/** On Windows a file that another program looks at cannot be replaced for a moment (ms). */
const heldMs = 2_000;

/**
 * Writes a file whole or not at all: the text goes into a draft beside it, is flushed to the disk and put into its place in
 * one step, in this writer's turn. Mode and owner stay. What cannot be done is a Failure, and leaves all as it was.
 */
export async function writeWhole(wish: Wish): Promise<Written> {
  try {
    const there = statSync(wish.absolute, { throwIfNoEntry: false });
    if (there === undefined || there.isFile()) return await replaced(wish);
    if (!there.isDirectory() && wish.before !== 'anything') throw failureAt(wish.path, said.noFile);
    writeFileSync(wish.absolute, wish.text);
    return 'written';
  } catch (error) {
    throw fileFailure(error, wish.path);
  }
}

async function replaced({ absolute, path, text, before }: Wish): Promise<Written> {
  // A link to nothing is something too.
  if (before === 'nothing' && !holds(absolute, before)) return 'changed';
  const target = followed(absolute);
  const old = statSync(target, { bigint: true, throwIfNoEntry: false });
  if (old !== undefined && before !== 'nothing') refuseReadOnly(target, old, path);
  for (let tries = 0; tries < mostTries; tries++) {
    const draft = await turnAt(target, old, path);
    try {
      if (!holds(target, before)) return 'changed';
      draft.fill(text, old);
      const done = await put(draft, target, before);
      if (done === 'changed') return 'changed';
      if (done === 'written') return old !== undefined && old.nlink > 1n ? 'linked' : 'written';
    } finally {
      draft.drop();
    }
  }
  throw failureAt(path, said.busy);
}

function refuseReadOnly(target: string, { mode }: BigIntStats, path: string): void {
  // Who may do anything is stopped too by what is said of the file itself.
  if ((mode & 0o222n) === 0n) throw failureAt(path, said.readOnly);
  accessSync(target, constants.W_OK);
}

async function turnAt(target: string, old: BigIntStats | undefined, path: string): Promise<Draft> {
  let draft: Draft | undefined;
  try {
    draft = await takeTurn(dirname(target), old);
  } catch (error) {
    if (old === undefined || !['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
    throw failureAt(path, said.closedFolder);
  }
  if (draft === undefined) throw failureAt(path, said.busy);
  return draft;
}

/** Whether a file is as it must be. */
export function holds(target: string, before: Before): boolean {
  if (before === 'anything') return true;
  if (before === 'nothing') return lstatSync(target, { throwIfNoEntry: false }) === undefined;
  try {
    return readFileSync(target).equals(Buffer.from(before.text));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** `gone`: another writer has taken the draft away. */
async function put(draft: Draft, target: string, before: Before): Promise<'written' | 'changed' | 'gone'> {
  const end = performance.now() + heldMs;
  for (;;) {
    if (!holds(target, before)) return 'changed';
    try {
      if (before === 'nothing') putNew(draft, target);
      else renameSync(draft.path, target);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT') return 'gone';
      if (code === 'EEXIST') return 'changed';
      if (!isHeld(code) || performance.now() > end) throw error;
      await sleep(20);
      continue;
    }
    flushFolder(dirname(target));
    return 'written';
  }
}

/** A second name for the draft replaces nothing, even what came into being just now; not every disk has such names. */
function putNew({ path }: Draft, target: string): void {
  try {
    linkSync(path, target);
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'].includes(errorCode(error) ?? '')) throw error;
    renameSync(path, target);
  }
}

function isHeld(code: string | undefined): boolean {
  return process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY');
}

const said = {
  noFile: { en: 'is not a file that text can be written into', vi: 'không phải tệp ghi được văn bản' },
  readOnly: {
    en: 'is read-only, so it was left as it is; allow writing first',
    vi: 'chỉ cho đọc nên được giữ nguyên; hãy cho phép ghi trước',
  },
  closedFolder: {
    en: 'its folder takes no new file, which replacing it safely needs; allow writing there',
    vi: 'thư mục của nó không cho tạo tệp mới nên không thay tệp an toàn được; hãy cho phép ghi ở đó',
  },
  busy: {
    en: 'other programs keep writing in its folder, so nothing was written; try again',
    vi: 'chương trình khác liên tục ghi trong thư mục này nên chưa ghi gì; hãy thử lại',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** For a file that is no longer what was read. */
export function changedMeanwhile(path: string): Failure {
  return failureAt(path, {
    en: 'changed while okr worked on it, so it was left as it is; run the command again',
    vi: 'đã thay đổi trong lúc okr xử lý nên được giữ nguyên; hãy chạy lại lệnh',
  });
}
