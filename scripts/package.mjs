/**
 * Makes what is published, in `dist`: the VS Code extension and the npm package. The same sources give the same bytes. The
 * extension is also in packages/vscode/okr-vscode.vsix, under a name that stays. Beside each package stands the list of what
 * it is made of (CycloneDX), and beside all of them their checksums.
 *
 *   node scripts/package.mjs [--only extension|npm|single] [--single] [--out FOLDER] [--publish-config FILE]
 *
 * With --single also the command as one file that needs no Node, for the system that this runs on; its code cache is another one
 * each time, and so are its bytes. With --out nothing outside that folder is written.
 */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from './package-bundles.mjs';
import { packVsix } from './package-vsix.mjs';
import { readPublishConfig, root } from './publish/config.mjs';
import { layOutNpm } from './publish/npm.mjs';
import { checksumsOf, partsList } from './publish/parts.mjs';
import { runQuietly } from './publish/run.mjs';
import { buildSingle, singleName } from './publish/single.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    single: { type: 'boolean' },
    out: { type: 'string' },
    'publish-config': { type: 'string' },
  },
});
const asked = (/** @type {string} */ kind) => options.only === undefined || options.only === kind;
const config = readPublishConfig(options['publish-config']);
const extension = join(root, 'packages/vscode');
const target = resolve(options.out ?? join(root, 'dist'));

// Made aside and moved when complete: who installs or packs it meanwhile never meets half of it.
mkdirSync(join(root, '.cache'), { recursive: true });
const draft = mkdtempSync(join(root, '.cache/packages-'));
try {
  const made = join(draft, 'made');
  mkdirSync(made);
  if (asked('extension')) await packExtension(made);
  if (asked('npm')) await packNpm(made);
  if (options.single || options.only === 'single') await packSingle(made);
  writeFileSync(join(made, 'SHA256SUMS'), checksumsOf(made));
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(made)) {
    renameSync(join(made, name), join(target, name));
    const path = join(target, name);
    process.stdout.write(`${relative(process.cwd(), path)} ${(statSync(path).size / 1024).toFixed(0)} KB\n`);
  }
} finally {
  rmSync(draft, { recursive: true, force: true });
}

/** @param {string} made */
async function packExtension(made) {
  const dist = join(draft, 'dist');
  await buildExtension(extension, dist);
  const { bytes, version } = packVsix(extension, dist, config);
  writeFileSync(join(made, `okr-vscode-${version}.vsix`), bytes);
  writeFileSync(join(made, `okr-vscode-${version}.cdx.json`), partsList('okr-vscode', version, config, dist));
  if (options.out !== undefined) return;
  writeFileSync(join(draft, 'vsix'), bytes);
  renameSync(join(draft, 'vsix'), join(extension, 'okr-vscode.vsix'));
  rmSync(join(extension, 'dist'), { recursive: true, force: true });
  renameSync(dist, join(extension, 'dist'));
}

/** @param {string} made */
async function packNpm(made) {
  const folder = join(draft, 'npm');
  runQuietly(process.execPath, [join(root, 'scripts/build.mjs'), join(folder, 'dist')]);
  await layOutNpm(folder, config);
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(made, `${name}-${version}.cdx.json`), partsList(name, version, config, folder));
  runQuietly('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', made], folder);
}

/** @param {string} made */
async function packSingle(made) {
  const folder = join(draft, 'single');
  mkdirSync(folder);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = singleName(version);
  await buildSingle(folder, join(made, name));
  copyFileSync(join(folder, 'notices.txt'), join(made, `${name}.notices.txt`));
  writeFileSync(join(made, `${name}.cdx.json`), partsList('okr-as-text', version, config, folder, process.execPath));
}
