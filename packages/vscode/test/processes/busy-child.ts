/** A server that was forked, and whose computation never ends. */
import process from 'node:process';
import { endWithParent } from '../../src/server/watch-parent.ts';

endWithParent(process);
process.send?.(process.pid, undefined, undefined, () => {
  for (let count = 0; count >= 0; count = (count + 1) % 1000);
});
