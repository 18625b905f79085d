/**
 * Looks for plans that break something: `npm run fuzz -- --minutes 10`, or `--seed N` for one case again. What is found is
 * written to `.cache/fuzz`, with its seed and as short as it could be made; a text worth keeping goes to `test/fuzz/corpus`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { failureIn, type Session, sessionOf } from './protocol.ts';
import { targets } from './targets.ts';
import { caseOf, type Failure, failureOf, type Task } from './worker.ts';

/** A case that takes longer hangs, in milliseconds; the longest known takes a hundredth of it. */
const longest = 60_000;
const folder = join(import.meta.dirname, '../../.cache/fuzz');

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, from: { type: 'string' } },
});
const found: Failure[] = [];
const counts = { cases: 0, sessions: 0, edits: 0 };

function keep(failure: Failure): void {
  found.push(failure);
  mkdirSync(folder, { recursive: true });
  const { seed, target, message, text, next } = failure;
  const kept = JSON.stringify({ seed, target, text, next, message }, null, 2);
  writeFileSync(join(folder, `${target}-${seed}.json`), `${kept}\n`);
  const said = message.split('\n').slice(0, 4).join('\n');
  process.stdout.write(`\n${target}, seed ${seed}: ${said}\n${JSON.stringify(text).slice(0, 400)}\n`);
}

/** Texts, until time is up; what hangs is ended, told, and passed over. */
async function textsUntil(end: number, from: number): Promise<void> {
  for (let next = from; Date.now() < end; ) {
    const at = new SharedArrayBuffer(12);
    const place = new Int32Array(at);
    const task: Task = { from: next, at };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    const failed = new Promise<never>((_, reject) => worker.once('error', reject));
    worker.on('message', keep);
    let since = Date.now();
    let before = 0;
    while (Date.now() < end) {
      await Promise.race([new Promise((later) => setTimeout(later, 200)), failed]);
      const now = Atomics.load(place, 2);
      if (now !== before) since = Date.now();
      before = now;
      if (Date.now() - since < longest) continue;
      const seed = Atomics.load(place, 0);
      const target = targets[Atomics.load(place, 1)]?.name ?? 'text';
      keep({ seed, target, message: `no end after ${longest} ms`, ...caseOf(seed) });
      break;
    }
    counts.cases += before;
    next = Atomics.load(place, 0) + 1;
    await worker.terminate();
  }
}

async function sessionsUntil(end: number, from: number): Promise<void> {
  for (let seed = from; Date.now() < end; seed++) {
    const session = sessionOf(seed);
    counts.sessions++;
    counts.edits += session.edits.length;
    const message = await failureIn(session);
    if (message === undefined) continue;
    keep({ seed, target: 'protocol', message, text: JSON.stringify(await shorter(session)), next: '' });
  }
}

/** Edits are left out one by one. */
async function shorter(session: Session): Promise<Session> {
  let best = session;
  for (let at = best.edits.length - 1; at >= 0; at--) {
    const less = { ...best, edits: best.edits.filter((_, index) => index !== at) };
    if ((await failureIn(less)) !== undefined) best = less;
  }
  return best;
}

async function again(seed: number): Promise<void> {
  const { text, next } = caseOf(seed);
  for (const { name } of targets) {
    const message = failureOf(name, text, next);
    if (message !== undefined) keep({ seed, target: name, message, text, next });
  }
  const message = await failureIn(sessionOf(seed));
  if (message !== undefined)
    keep({ seed, target: 'protocol', message, text: JSON.stringify(sessionOf(seed)), next: '' });
}

if (values.seed !== undefined) await again(Number(values.seed));
else {
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error('--minutes needs a number');
  const from = values.from === undefined ? Date.now() % 1_000_000_000 : Number(values.from);
  const end = Date.now() + minutes * 60_000;
  process.stdout.write(`from seed ${from}\n`);
  await Promise.all([textsUntil(end, from), sessionsUntil(end, from)]);
  const { cases, sessions, edits } = counts;
  process.stdout.write(`${cases} tries of texts, ${sessions} sessions with ${edits} edits, ${found.length} failures\n`);
}
process.exitCode = found.length === 0 ? 0 : 1;
