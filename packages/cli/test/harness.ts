import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../src/host.ts';
import { main } from '../src/main.ts';

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** As on a terminal of this width. */
  readonly columns?: number;
}

/** A folder with these files, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'okr-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Runs the command in this process; `line` is split at spaces. */
export async function okr(line: string | readonly string[], around: Around): Promise<Result> {
  let out = '';
  let err = '';
  const host: Omit<Host, 'raw'> = {
    cwd: around.cwd,
    env: around.env ?? {},
    terminal: around.columns === undefined ? undefined : { columns: around.columns },
    today: '2026-11-15',
    out(text) {
      out += text;
    },
    err(text) {
      err += text;
    },
    outcome: async () => undefined,
    readStdin: async () => Buffer.from(around.stdin ?? ''),
  };
  const args = typeof line === 'string' ? line.split(' ').filter((arg) => arg !== '') : line;
  const code = await main(args, host);
  return { code, out, err };
}
