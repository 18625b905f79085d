/** Says that it is there, at the first message, and then computes for ever. */
import { parentPort, workerData } from 'node:worker_threads';

const busy = (): void => {
  parentPort?.postMessage(workerData);
  // What was said has to be out before nothing else is.
  setTimeout(() => {
    for (let count = 0; count >= 0; count = (count + 1) % 1000);
  }, 50);
};
if (workerData.kind === undefined) parentPort?.once('message', busy);
else busy();
