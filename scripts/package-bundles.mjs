/** Everything that the extension runs, bundled into its `dist`: clients and servers for Node and for browsers, and the page. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPreview } from './build-preview.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** VS Code 1.101 has Node 22; of a browser, what its web edition asks for. */
const bundles = [
  { entry: 'node/extension.ts', file: 'extension.js', platform: 'node', target: 'node22', format: 'cjs' },
  { entry: 'server/main.ts', file: 'server.js', platform: 'browser', target: 'es2022', format: 'iife' },
  { entry: 'web/extension.ts', file: 'web/extension.js', platform: 'browser', target: 'es2022', format: 'cjs' },
];

/** Builds what belongs into `dist` of the extension's folder. @param {string} folder @param {string} dist where to */
export async function buildExtension(folder, dist = join(folder, 'dist')) {
  await buildPreview(join(dist, 'preview'));
  await Promise.all(bundles.map((bundle) => buildBundle(folder, dist, bundle)));
  for (const path of ['syntaxes/okr.tmLanguage.json', 'packages/language/schemas/okr.config.schema.json']) {
    writeFileSync(join(dist, basename(path)), JSON.stringify(JSON.parse(readFileSync(join(root, path), 'utf8'))));
  }
  writeFileSync(join(dist, 'notices.txt'), notices(folder));
}

/** @param {string} folder @param {string} dist @param {(typeof bundles)[number]} bundle */
async function buildBundle(folder, dist, { entry, file, platform, target, format }) {
  await build({
    absWorkingDir: root,
    entryPoints: [join(folder, 'src', entry)],
    outfile: join(dist, file),
    bundle: true,
    format,
    platform,
    target,
    external: ['vscode'],
    /** jsonc-parser's main file loads its parts in a way that cannot be bundled. */
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** The licences of all packages that the bundles may hold parts of. @param {string} folder */
function notices(folder) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const add = (/** @type {string} */ path, /** @type {boolean} */ isOurs) => {
    const { name, version, license, dependencies = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    if (texts.has(name)) return;
    const file = isOurs ? undefined : readdirSync(path).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(path, file), 'utf8').trim();
    texts.set(name, isOurs ? '' : `${name} ${version}\n\n${text}\n`);
    for (const each of Object.keys(dependencies)) {
      const nested = join(path, 'node_modules', each);
      const found = existsSync(nested) ? nested : join(root, 'node_modules', each);
      add(found, each.startsWith('@okr/'));
    }
  };
  add(folder, true);
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `This extension contains parts of the following packages.\n\n${sorted.filter((text) => text !== '').join(`\n${'-'.repeat(80)}\n\n`)}`;
}
