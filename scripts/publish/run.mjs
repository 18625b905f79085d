import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root } from './config.mjs';

/** Runs a command that has nothing to say unless it fails; then it throws. @param {string} command @param {readonly string[]} args @param {string} [cwd] */
export function runQuietly(command, args, cwd = root) {
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
}
