import { createHash, randomBytes } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep, setImmediate as turnOfLoop } from 'node:timers/promises';
import { errorCode } from '../failure.ts';
import { Draft, removed } from './draft.ts';

/** A writer that is alive and has not moved for so long is passed over (ms). */
const passedOverMs = 3_000;
/** Nobody waits longer for a turn (ms). */
const patienceMs = 30_000;
const longestPauseMs = 50;

/**
 * Waits for this writer's turn in a folder; undefined where it does not come. It lasts while the draft that it gets is
 * there: until it is put into the place of a file, or dropped.
 *
 * Each writer puts up a draft under a name that no other ever has, and goes ahead only if it then sees no other's; otherwise
 * it takes its own away and tries again. Of two, the one that looks last sees the other, so no two go ahead together. What
 * was killed leaves its draft behind: it is taken away when its process is gone, or has not moved for long. Should that be a
 * mistake, nothing is lost: a writer whose draft is gone cannot put it into the place of the file, and begins again.
 */
export async function takeTurn(folder: string, like: BigIntStats | undefined): Promise<Draft | undefined> {
  // Whoever wants to end the process, is heard before each turn.
  await turnOfLoop();
  const seen = new Map<string, number>();
  const end = performance.now() + patienceMs;
  for (let tries = 0; performance.now() < end; tries++) {
    // Where somebody was a moment ago, a look is cheaper than a draft.
    if (tries === 0 || othersIn(folder, undefined, seen) === 0) {
      const draft = new Draft(join(folder, newName()), like);
      if (isAlone(folder, draft, seen)) return draft;
      draft.drop();
    }
    await sleep(1 + Math.random() * Math.min(longestPauseMs, 2 ** tries));
  }
  return undefined;
}

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const draftName = /^\.okr-([\da-f]{8})-(\d+)-[\da-f]{16}\.tmp$/;

function newName(): string {
  return `.okr-${machine}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
}

function isAlone(folder: string, draft: Draft, seen: Map<string, number>): boolean {
  try {
    return othersIn(folder, basename(draft.path), seen) === 0;
  } catch (error) {
    draft.drop();
    throw error;
  }
}

/** How many others have a draft up; those that were left behind are taken away. `seen`: since when each is known (ms). */
function othersIn(folder: string, own: string | undefined, seen: Map<string, number>): number {
  let count = 0;
  for (const name of readdirSync(folder)) {
    const [, where, pid] = draftName.exec(name) ?? [];
    if (pid === undefined || name === own || !isFile(join(folder, name))) continue;
    const since = seen.get(name) ?? performance.now();
    seen.set(name, since);
    const isLeft = (where === machine && isGone(Number(pid))) || performance.now() - since > passedOverMs;
    if (!isLeft || !removed(join(folder, name))) count++;
  }
  return count;
}

/** What is called like a draft need not be one. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A process of another user counts as alive. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
