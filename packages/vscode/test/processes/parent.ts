/** Forks the busy one, tells its number, and stays. */
import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const child = fork(fileURLToPath(new URL('./busy-child.ts', import.meta.url)), { stdio: 'ignore' });
child.on('message', (pid) => process.stdout.write(`${pid}\n`));
