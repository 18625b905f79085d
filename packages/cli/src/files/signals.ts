import process from 'node:process';

const ending = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has something done before Ctrl-C and the like end the process, which they then do as if nobody had listened. Where
 * somebody else listens too, the end is theirs.
 */
export function beforeTheEnd(clean: () => void): void {
  for (const signal of ending) {
    const note = (): void => {
      if (process.listenerCount(signal) > 1) return;
      clean();
      process.off(signal, note);
      process.kill(process.pid, signal);
    };
    process.on(signal, note);
  }
}
