/**
 * The folder of the npm package `okr-as-text`: the command, and the library that programs import. All that they run is
 * bundled, so that the package depends on no other.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundle } from '../bundle.mjs';
import { noticesOf } from '../notices.mjs';
import { addressesOf, packedPage, packedSchema, root } from './config.mjs';
import { typesOf } from './types.mjs';

const library = 'packages/cli/src/library/index.ts';
const schemas = [
  'packages/cli/schemas/check.schema.json',
  'packages/core/schemas/okr-scored.schema.json',
  'packages/analysis/schemas/okr.config.schema.json',
];
const pages = ['README.md', 'README.vi.md'];
const pictures = 'packages/vscode/media/readme/';

/**
 * Writes the package into a folder, whose `dist` holds the built command.
 * @param {string} folder
 * @param {import('./config.mjs').PublishConfig} config
 */
export async function layOutNpm(folder, config) {
  await buildLibrary(join(folder, 'lib'));
  mkdirSync(join(folder, 'bin'), { recursive: true });
  cpSync(join(root, 'packages/cli/bin/okr.js'), join(folder, 'bin/okr.js'));
  for (const path of schemas) write(join(folder, 'schemas', basename(path)), packedSchema(path, config.repository));
  for (const page of pages) {
    const text = packedPage(readFileSync(join(root, page), 'utf8'), '', config.repository, (path) => {
      if (!path.startsWith(pictures)) return undefined;
      const at = `media/${path.slice(pictures.length)}`;
      mkdirSync(join(folder, 'media'), { recursive: true });
      cpSync(join(root, path), join(folder, at));
      return at;
    });
    write(join(folder, page), text);
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  write(join(folder, 'package.json'), `${JSON.stringify(manifestOf(config), null, 2)}\n`);
}

/** @param {import('./config.mjs').PublishConfig} config */
function manifestOf(config) {
  const { name, version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description,
    keywords: ['okr', 'objectives and key results', 'kpi', 'goals', 'linter', 'language server', 'cli', 'mục tiêu'],
    license,
    ...addressesOf(config),
    type: 'module',
    bin: { okr: 'bin/okr.js' },
    exports: {
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
    types: './lib/index.d.ts',
    sideEffects: false,
    engines: { node: engines.node },
    publishConfig: { access: 'public' },
  };
}

/** Runs in Node, browsers and workers. @param {string} outdir */
async function buildLibrary(outdir) {
  const packages = await bundle({
    entryPoints: { index: library },
    outdir,
    format: 'esm',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    platform: 'neutral',
    target: ['node20', 'es2022'],
  });
  write(join(outdir, 'index.d.ts'), typesOf(library));
  write(join(outdir, 'notices.txt'), noticesOf('The library', packages));
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
