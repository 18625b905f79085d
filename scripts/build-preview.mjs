/**
 * Bundles the page of `packages/preview` into `page.js` and `page.css`: one script that gives `okrPage.mount` to whoever
 * shows it, and one style sheet. Neither needs `eval` nor an inline style, so a strict content-security policy holds.
 *
 *   node scripts/build-preview.mjs [FOLDER]    by default packages/preview/dist
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { noticesOf } from './notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Returns the sizes of the two files in bytes. */
export async function buildPreview(outdir = join(root, 'packages/preview/dist')) {
  await buildPage(outdir);
  return ['page.js', 'page.css'].map((name) => ({ name, bytes: statSync(join(outdir, name)).size }));
}

/**
 * Returns the folders of the packages in it. Their licences stand at the top of the script, which is all of the page that an
 * exported file holds.
 */
export async function buildPage(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  const packages = await bundle({
    entryPoints: { page: 'packages/preview/src/page/index.tsx' },
    outdir,
    format: 'iife',
    globalName: 'okrPage',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await bundle({ entryPoints: { page: 'packages/preview/src/page/styles.css' }, outdir });
  const script = join(outdir, 'page.js');
  const notices = noticesOf('This page', packages).replaceAll('*/', '* /');
  writeFileSync(script, `/*!\n${notices}*/\n${readFileSync(script, 'utf8')}`);
  return packages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildPreview(process.argv[2] === undefined ? undefined : resolve(process.argv[2]));
  for (const { name, bytes } of sizes) console.log(`${name} ${(bytes / 1024).toFixed(1)} KB`);
}
