import { dayOf, type IsoDate } from '@okr/core';

/** What the command needs of the process around it. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, and how wide it is. */
  readonly terminal: { readonly columns: number } | undefined;
  /** Today in the machine's own time zone. */
  readonly today: IsoDate;
  /** Text for people, which `main` sees to it comes out safe. */
  out(text: string): void;
  err(text: string): void;
  /** A format that sees to it itself, or a plan as it stands. */
  raw(text: string): void;
  /** Waits until all that was given to `out` and `raw` is out: why it could not be, undefined where it is. */
  outcome(): Promise<Error | undefined>;
  readStdin(): Promise<Uint8Array>;
}

/**
 * The process itself. What goes to a pipe that nobody reads any more is dropped without a word, and the command goes on, so
 * that its exit code says what it found.
 */
export function processHost(): Omit<Host, 'raw'> {
  let failed: NodeJS.ErrnoException | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    failed ??= error;
  });
  // There is nobody left to tell.
  process.stderr.on('error', () => {});
  return {
    cwd: process.cwd(),
    env: process.env,
    terminal: process.stdout.isTTY ? { columns: process.stdout.columns || 80 } : undefined,
    today: todayHere(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    async outcome() {
      await new Promise<void>((done) => process.stdout.write('', () => done()));
      return failed?.code === 'EPIPE' ? undefined : failed;
    },
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** Today in the machine's own time zone. */
export function todayHere(): IsoDate {
  return dayOf(new Date());
}
