/** What of Node's `process` it needs, beside a thread to look from. */
type Child = Pick<NodeJS.Process, 'pid' | 'ppid' | 'getBuiltinModule'>;

/** As a thread of its own sees it: `ppid` is another once the parent is gone. In milliseconds. */
const look = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL');
}, 1000);`;

/**
 * Ends this process once the one that forked it is gone, even while it computes: then it does not hear that the channel of
 * the fork is closed. The thread holds nothing up and ends with the process.
 */
export function endWithParent({ ppid, getBuiltinModule }: Child): void {
  const threads = getBuiltinModule?.('node:worker_threads');
  if (threads === undefined) return;
  const limits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 };
  const thread = new threads.Worker(look, { eval: true, workerData: { parent: ppid }, resourceLimits: limits });
  // Without it the server serves as well.
  thread.on('error', () => {});
  thread.unref();
}
