/** `npm run bench`: speed and memory, as a table and as JSON (`.cache/bench.json`); ends with 1 if a limit is passed. A name runs one part: `npm run bench -- soak`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { judging } from './judging.ts';
import { languageServers } from './lsp/index.ts';
import { soak } from './lsp/soak.ts';
import { type Figure, figure, isKept } from './measure.ts';
import { page } from './page.ts';
import { scored } from './scored.ts';
import { startup } from './startup.ts';
import { throughput } from './throughput.ts';

function memory(): readonly Figure[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', 'test/bench/memory.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring memory failed: ${stderr}`);
  const { bytes, heap } = JSON.parse(stdout) as { readonly bytes: number; readonly heap: number };
  return [
    figure('source, parsed and resolved', bytes / 2 ** 20, 'MB'),
    figure('heap per source byte', heap / bytes, 'bytes', 'at most', 40),
  ];
}

const sections: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  startup,
  en: () => throughput('en'),
  vi: () => throughput('vi'),
  memory,
  judging,
  scored,
  lsp: languageServers,
  page,
};

/** Runs when it is asked for by name. */
const long: Readonly<Record<string, () => Promise<readonly Figure[]>>> = { soak };

const [only] = process.argv.slice(2);
const chosen =
  only === undefined
    ? Object.entries(sections)
    : Object.entries({ ...sections, ...long }).filter(([name]) => name === only);
const figures: Figure[] = [];
const number = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 5 : 3 });

for (const [, measure] of chosen) {
  for (const found of await measure()) {
    figures.push(found);
    const limit = found.limit === undefined ? '' : `${found.limit.kind} ${number(found.limit.value)}`;
    const verdict = found.limit === undefined ? '' : isKept(found) ? 'ok' : 'MISSED';
    const cells = [
      found.name.padEnd(52),
      `${number(found.value)} ${found.unit}`.padStart(18),
      limit.padStart(18),
      verdict,
    ];
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

const report = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, figures };
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench.json', `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(figures.every(isKept) ? 0 : 1);
