import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { type Figure, figure, medians } from './measure.ts';

/** `okr check` of one small file, as a process, beside Node doing nothing. */
export function startup(): readonly Figure[] {
  const run = (args: readonly string[]) => () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  const check = ['packages/cli/bin/okr.js', 'check', 'examples/first/first.en.okr', '--as-of', '2026-11-30'];
  const works = { node: run(['-e', '0']), check: run(check) };
  medians(works, 2);
  const { node, check: checked } = medians(works, 21);
  return [
    figure('node -e 0', node, 'ms'),
    figure('okr check, one small file', checked, 'ms'),
    figure('okr check ÷ node', checked / node, '×', 'at most', 4),
  ];
}
