/**
 * Looks for texts for which a target does not hold, in a thread of its own, so that what hangs can be ended and told. Each
 * case follows from its seed alone.
 */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { minimised } from './minimise.ts';
import { targets } from './targets.ts';
import { anyPlan, typed } from './texts.ts';

/** What the thread is started with: from which seed it counts, and where it notes what it is at. */
export interface Task {
  readonly from: number;
  /** Seed, target, and how often a target was tried so far. */
  readonly at: SharedArrayBuffer;
}

export interface Failure {
  readonly seed: number;
  readonly target: string;
  readonly message: string;
  readonly text: string;
  readonly next: string;
}

/** The texts of a seed. */
export function caseOf(seed: number): { readonly text: string; readonly next: string } {
  const parts = fc.tuple(anyPlan, typed, fc.nat(), fc.nat(60), fc.boolean(), anyPlan);
  const [made] = fc.sample(parts, { seed, numRuns: 1 });
  if (made === undefined) return { text: '', next: '' };
  const [text, put, where, length, isOther, other] = made;
  const at = where % (text.length + 1);
  return { text, next: isOther ? other : text.slice(0, at) + put + text.slice(at + length) };
}

/** Why a target does not hold; undefined where it does. */
export function failureOf(target: string, text: string, next: string): string | undefined {
  try {
    targets.find(({ name }) => name === target)?.holds(text, next);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
}

async function run({ from, at }: Task): Promise<void> {
  const place = new Int32Array(at);
  for (let seed = from; ; seed++) {
    const { text, next } = caseOf(seed);
    for (const [index, { name }] of targets.entries()) {
      Atomics.store(place, 0, seed);
      Atomics.store(place, 1, index);
      Atomics.add(place, 2, 1);
      const message = failureOf(name, text, next);
      if (message === undefined) continue;
      const fails = async (first: string, second: string): Promise<boolean> => {
        Atomics.add(place, 2, 1);
        return failureOf(name, first, second) !== undefined;
      };
      const short = await minimised(text, (shorter) => fails(shorter, next));
      const least = name === 'again' ? await minimised(next, (shorter) => fails(short, shorter)) : next;
      const failure: Failure = { seed, target: name, message, text: short, next: least };
      parentPort?.postMessage(failure);
    }
  }
}

if (parentPort !== null && workerData !== null) await run(workerData as Task);
