/**
 * Bundles the page of the preview, and the `okr` command for Node 20 and later; each of its commands is a chunk of its own.
 *
 *   node scripts/build.mjs [FOLDER]    by default packages/cli/dist
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-preview.mjs';
import { bundleCommand } from './bundle.mjs';
import { markEager } from './eager.mjs';
import { noticesOf } from './notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outdir = resolve(process.argv[2] ?? join(root, 'packages/cli/dist'));

rmSync(outdir, { recursive: true, force: true });
const inCommand = await bundleCommand({
  entryPoints: {
    okr: 'packages/cli/src/okr.ts',
    'lsp-thread': 'packages/cli/src/lsp/thread.ts',
    'serve-thread': 'packages/cli/src/serve/thread.ts',
  },
  outdir,
  splitting: true,
  format: 'esm',
  target: 'node20',
  /** Libraries in CommonJS ask for Node's own modules by `require`. */
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});

/** The plans of the first step in both languages call what any small plan calls. */
markEager(
  outdir,
  ['en', 'vi'].map((language) => join(root, `examples/first/first.${language}.okr`)),
);

/** The command reads the page where `serve` and `export` need it; starting up costs nothing more. */
const page = join(outdir, 'page');
const inPage = await buildPage(process.argv[2] === undefined ? join(root, 'packages/preview/dist') : page);
if (process.argv[2] === undefined) cpSync(join(root, 'packages/preview/dist'), page, { recursive: true });

writeFileSync(join(outdir, 'notices.txt'), noticesOf('The okr command', [...inCommand, ...inPage]));

/** Findings in an editor link to the pages of their rules. */
cpSync(join(root, 'docs/reference/rules'), join(outdir, 'rules'), { recursive: true });
