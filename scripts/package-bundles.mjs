/** Everything that the extension runs, bundled into its `dist`: clients and servers for Node and for browsers, and the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-preview.mjs';
import { bundle } from './bundle.mjs';
import { noticesOf } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** VS Code 1.101 has Node 22; of a browser, what its web edition asks for. */
/** @type {readonly ({ entry: string, file: string } & import('esbuild').BuildOptions)[]} */
const bundles = [
  { entry: 'node/extension.ts', file: 'extension.js', platform: 'node', target: 'node22', format: 'cjs' },
  { entry: 'server/main.ts', file: 'server.js', platform: 'browser', target: 'es2022', format: 'iife' },
  { entry: 'web/extension.ts', file: 'web/extension.js', platform: 'browser', target: 'es2022', format: 'cjs' },
];

/** Builds what belongs into `dist` of the extension's folder. @param {string} folder @param {string} dist where to */
export async function buildExtension(folder, dist = join(folder, 'dist')) {
  const inPage = await buildPage(join(dist, 'preview'));
  const inBundles = await Promise.all(bundles.map((bundle) => buildBundle(folder, dist, bundle)));
  for (const path of [
    'syntaxes/okr.tmLanguage.json',
    'syntaxes/okr.markdown.tmLanguage.json',
    'packages/analysis/schemas/okr.config.schema.json',
  ]) {
    writeFileSync(join(dist, basename(path)), JSON.stringify(JSON.parse(readFileSync(join(root, path), 'utf8'))));
  }
  writeFileSync(join(dist, 'notices.txt'), noticesOf('This extension', [...inPage, ...inBundles.flat()]));
}

/** Returns the folders of the packages in it. @param {string} folder @param {string} dist @param {(typeof bundles)[number]} bundle */
function buildBundle(folder, dist, { entry, file, ...options }) {
  return bundle({
    ...options,
    entryPoints: [join(folder, 'src', entry)],
    outfile: join(dist, file),
    external: ['vscode'],
  });
}
