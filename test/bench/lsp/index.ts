import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { generatePlan } from '../generate.ts';
import { type Figure, figure, median } from '../measure.ts';
import { BenchClient, type Served } from './client.ts';
import { type Document, okrDocument, planSchema, prismaDocument, yamlDocument } from './documents.ts';
import { peers } from './peers.ts';

/** Keys pressed in each run: the first are for warming up. */
const keys = { unmeasured: 20, measured: 60 };
/** A fast typist's pause between two keys. */
const pauseMs = 100;
/** How long yaml-language-server waits before it validates (`validationDelayMs` in its settings). */
const yamlDelayMs = 200;

interface Run {
  readonly first: number;
  readonly change: readonly number[];
  readonly hover: number;
  readonly completion: number;
  readonly resident: number;
}

/** Our server among more and more files, and two peers on a text of equal size, one after the other on the same machine. */
export async function languageServers(): Promise<readonly Figure[]> {
  const { yaml, prisma } = peers();
  const small = await ours(1);
  const middle = await ours(500);
  const large = await ours(2_000);
  const yamlRun = await run(
    yamlDocument(1_000),
    { args: yaml, languageId: 'yaml', configuration: yamlSettings },
    (folder) => writeFileSync(join(folder, 'plan.schema.json'), JSON.stringify(planSchema)),
  );
  const prismaRun = await run(prismaDocument(1_000), { args: prisma, languageId: 'prisma', configuration: () => ({}) });
  const changed = (found: Run): number => median(found.change);
  return [
    ...figuresOf('okr, 1 file', small),
    figure('okr, 1 file: change → diagnostics, median', changed(small), 'ms', 'at most', 15),
    figure('okr, 1 file: resident memory', small.resident, 'MB', 'at most', 150),
    ...figuresOf('okr, 500 files', middle),
    figure('okr, 500 files: change → diagnostics, median', changed(middle), 'ms', 'at most', 15),
    figure('okr, 500 files: change → diagnostics, p95', percentile(middle.change, 95), 'ms', 'at most', 30),
    figure('okr, 500 files: hover, median', middle.hover, 'ms', 'at most', 10),
    figure('okr, 500 files: completion, median', middle.completion, 'ms', 'at most', 10),
    figure('okr, 500 files: resident memory', middle.resident, 'MB'),
    ...figuresOf('okr, 2,000 files', large),
    figure('okr, 2,000 files: change → diagnostics, median', changed(large), 'ms'),
    figure('okr, 2,000 files: resident memory', large.resident, 'MB'),
    ...figuresOf('yaml, 1 file', yamlRun),
    figure('yaml, 1 file: change → diagnostics, median', changed(yamlRun), 'ms'),
    figure('yaml: of that, a built-in delay', yamlDelayMs, 'ms'),
    figure('yaml, 1 file: resident memory', yamlRun.resident, 'MB'),
    ...figuresOf('prisma, 1 file', prismaRun),
    figure('prisma, 1 file: change → diagnostics, median', changed(prismaRun), 'ms'),
    figure('prisma, 1 file: resident memory', prismaRun.resident, 'MB'),
    figure('yaml ÷ okr in 500 files', changed(yamlRun) / changed(middle), '×', 'at least', 10),
    figure('yaml without its delay ÷ okr in 500 files', (changed(yamlRun) - yamlDelayMs) / changed(middle), '×'),
    figure('prisma ÷ okr in 500 files', changed(prismaRun) / changed(middle), '×'),
  ];
}

function figuresOf(name: string, found: Run): readonly Figure[] {
  return [figure(`${name}: start → first diagnostics`, found.first, 'ms')];
}

function yamlSettings(section: string): unknown {
  return section === 'yaml' ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : null;
}

function ours(files: number): Promise<Run> {
  const args = [resolve('packages/cli/bin/okr.js'), 'lsp', '--stdio'];
  return run(okrDocument(1_000), { args, languageId: 'okr', configuration: () => null }, (folder) => {
    writeFileSync(join(folder, 'okr.config.json'), '{}\n');
    for (let file = 1; file < files; file++) {
      const language = file % 2 === 0 ? 'en' : 'vi';
      writeFileSync(
        join(folder, `f${file}.okr`),
        generatePlan({ language, lines: 60, seed: file, prefix: `p${file}` }),
      );
    }
  });
}

async function run(
  { name, text, changes, hover, completion }: Document,
  served: Omit<Served, 'folder'>,
  prepare: (folder: string) => void = () => {},
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-lsp-bench-'));
  writeFileSync(join(folder, name), text);
  prepare(folder);
  const uri = pathToFileURL(join(folder, name)).href;
  const client = new BenchClient({ ...served, folder });
  const start = performance.now();
  await client.start();
  const clean = await client.open(uri, text);
  const first = performance.now() - start;
  const change: number[] = [];
  const hovers: number[] = [];
  const completions: number[] = [];
  for (let key = 0; key < keys.unmeasured + keys.measured; key++) {
    const { ms, found } = await client.change(uri, key % 2 === 0 ? changes[0] : changes[1]);
    if (found > clean !== (key % 2 === 0)) throw new Error(`${name}: the diagnostics are not those of the text`);
    const hovered = await client.hover(uri, hover);
    const completed = await client.completion(uri, completion);
    await client.refresh(uri);
    if (key >= keys.unmeasured) {
      change.push(ms);
      hovers.push(hovered);
      completions.push(completed);
    }
    await pause(pauseMs);
  }
  const resident = client.resident() ?? Number.NaN;
  await client.stop();
  rmSync(folder, { recursive: true });
  return { first, change, hover: median(hovers), completion: median(completions), resident };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN;
}
