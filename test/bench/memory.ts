/** Prints the heap that 16 MB of plans take once they are parsed and resolved. Runs as a process: `node --expose-gc`. */
import process from 'node:process';
import { generatePlan } from './generate.ts';
import { readAll } from './pipeline.ts';

const wanted = 16 * 1024 * 1024;

function heap(): number {
  for (let pass = 0; pass < 3; pass++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Files of about 2,000 lines; bytes as UTF-8. */
function generate(): { readonly sources: { readonly path: string; readonly text: string }[]; readonly bytes: number } {
  const sources: { readonly path: string; readonly text: string }[] = [];
  let bytes = 0;
  for (let index = 0; bytes < wanted; index++) {
    const language = index % 2 === 0 ? 'en' : 'vi';
    const text = generatePlan({ language, lines: 2_000, seed: index, prefix: `f${index}` });
    bytes += Buffer.byteLength(text);
    sources.push({ path: `plan-${index}.okr`, text });
  }
  return { sources, bytes };
}

// Once without keeping it, so that tables and compiled code are not counted.
readAll([{ path: 'warm.okr', text: generatePlan({ language: 'vi', lines: 2_000, seed: 1 }) }]);
const before = heap();
const { sources, bytes } = generate();
const read = readAll(sources);
const after = heap();
process.stdout.write(JSON.stringify({ bytes, heap: after - before, files: read.files.length }));
