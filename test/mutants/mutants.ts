/**
 * `npm run mutants -- FOLDER [--share 0.1] [--seed 1] [--workers 1] [--tests FOLDER,…]`: changes the code of FOLDER (a
 * comparison, a sum, a constant, a statement left out), one place at a time, runs the tests that reach it, and lists what
 * none of them noticed. A share takes stretches of lines at random, the same ones for the same seed; workers are
 * processes, by default one for each core but one. Tests are those of the package and the acceptance, or only some of
 * them, which is quicker and notices no more. Stryker makes and runs the mutants.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sourcesIn } from './sources.ts';
import { stretches } from './stretches.ts';
import { type Report, summary } from './summary.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/mutants');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string' },
    tests: { type: 'string' },
  },
});
const [folder] = positionals;
const share = Number(values.share);
if (folder === undefined || !(share > 0 && share <= 1)) {
  process.stderr.write('npm run mutants -- FOLDER [--share 0.1] [--seed 1] [--workers 1] [--tests FOLDER,…]\n');
  process.exit(2);
}

const sources = sourcesIn(join(root, folder)).map((path) => relative(root, path).split(sep).join('/'));
const linesOf = (path: string): number => readFileSync(join(root, path), 'utf8').split('\n').length;
const mutate =
  share === 1 ? sources : sources.flatMap((path) => stretches(path, linesOf(path), share, Number(values.seed)));
const report = join(cache, 'mutation.json');
const config = join(cache, 'stryker.json');
mkdirSync(cache, { recursive: true });
writeFileSync(
  config,
  JSON.stringify({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutants/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: values.workers === undefined ? undefined : Number(values.workers),
    // What is worked out when a file is loaded would need every test for each mutant.
    ignoreStatic: true,
    // Types are stripped, never compiled: there is no compiler's setting to read.
    tsconfigFile: '.cache/mutants/none.json',
    reporters: ['json', 'progress'],
    jsonReporter: { fileName: report },
    tempDirName: '.cache/mutants/copy',
    timeoutMS: 20_000,
    // All tests, once, with every line counted: long on a busy machine.
    dryRunTimeoutMinutes: 60,
    // The whole of node_modules is linked, and what is built is not what is tested here, but for the page that is served.
    ignorePatterns: ['docs', 'packages/cli/dist', 'packages/vscode/dist', 'packages/vscode/media'],
  }),
);

const testFolders = values.tests?.split(',') ?? [`${folder.split('/').slice(0, 2).join('/')}/test`, 'test/acceptance'];
const tests = testFolders.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts*`));
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, OKR_MUTANTS_TESTS: tests.join(',') },
});
if (status !== 0) process.exit(status ?? 1);
process.stdout.write(summary(JSON.parse(readFileSync(report, 'utf8')) as Report));
