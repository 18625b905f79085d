#!/usr/bin/env node
/** Stands where npm links the command at install, before anything is built; the command itself is in `dist`. */
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import process from 'node:process';

const built = new URL('../dist/okr.js', import.meta.url);
if (existsSync(built)) {
  module.enableCompileCache?.();
  await import(built.href);
} else {
  process.stderr.write('okr: not built yet; run `npm run build` first · chưa dựng; hãy chạy `npm run build` trước\n');
  process.exitCode = 2;
}
