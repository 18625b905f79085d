import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Figure, figure, medians } from './measure.ts';

/** `okr check` of one small file, as a process, beside Node doing nothing. */
export function startup(): readonly Figure[] {
  const run = (args: readonly string[]) => () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  // In a folder of its own: beside a configuration, all files of the workspace would be read.
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'));
  const plan = join(folder, 'plan.okr');
  copyFileSync('examples/first/first.en.okr', plan);
  const check = ['packages/cli/bin/okr.js', 'check', plan, '--as-of', '2026-11-30'];
  const works = { node: run(['-e', '0']), check: run(check) };
  medians(works, 2);
  const { node, check: checked } = medians(works, 21);
  rmSync(folder, { recursive: true });
  return [
    figure('node -e 0', node, 'ms'),
    figure('okr check, one small file', checked, 'ms'),
    figure('okr check ÷ node', checked / node, '×', 'at most', 4),
  ];
}
