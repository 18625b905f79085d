/**
 * The command as one file with Node in it, for the system that this runs on: Node's single executable with a code cache
 * (https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html).
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buildPage } from '../build-preview.mjs';
import { bundleCommand } from '../bundle.mjs';
import { noticesOf } from '../notices.mjs';
import { runQuietly } from './run.mjs';

/** The name of what was made, for this system. @param {string} version */
export function singleName(version) {
  const system = { linux: 'linux', darwin: 'macos', win32: 'windows' }[process.platform] ?? process.platform;
  return `okr-${version}-${system}-${process.arch}${process.platform === 'win32' ? '.exe' : ''}`;
}

/**
 * Makes the file. What it is made from stays in `draft`, an empty folder so far: `notices.txt` has the licences of what is
 * in the file.
 * @param {string} draft
 * @param {string} target
 */
export async function buildSingle(draft, target) {
  const page = join(draft, 'page');
  const packages = [
    ...(await buildPage(page)),
    ...(await script('packages/cli/src/okr-single.ts', join(draft, 'okr.js'))),
    ...(await script('packages/cli/src/lsp/thread.ts', join(draft, 'lsp-thread.js'))),
    ...(await script('packages/cli/src/serve/thread.ts', join(draft, 'serve-thread.js'))),
  ];
  writeFileSync(join(draft, 'notices.txt'), noticesOf('The okr command', packages) + nodeNotice());
  const assets = ['page/page.js', 'page/page.css', 'lsp-thread.js', 'serve-thread.js'];
  const config = {
    main: 'okr.js',
    output: 'okr.blob',
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: Object.fromEntries(assets.map((name) => [name, name])),
  };
  writeFileSync(join(draft, 'sea.json'), JSON.stringify(config));
  // Paths stand in the file: those of this machine are nobody's business, and another one's would make another file.
  runQuietly(process.execPath, ['--experimental-sea-config', 'sea.json'], draft);

  copyFileSync(process.execPath, target);
  chmodSync(target, 0o755);
  // A file without its symbols is a seventh smaller; what Node's binary is signed with does not hold for another.
  if (process.platform === 'linux') spawnSync('strip', ['--strip-all', target], { stdio: 'ignore' });
  if (process.platform === 'darwin') runQuietly('codesign', ['--remove-signature', target]);
  runQuietly(process.execPath, [
    join(dirname(createRequire(import.meta.url).resolve('postject/package.json')), 'dist/cli.js'),
    target,
    'NODE_SEA_BLOB',
    join(draft, config.output),
    '--sentinel-fuse',
    'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
    ...(process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : []),
  ]);
  if (process.platform === 'darwin') runQuietly('codesign', ['--sign', '-', target]);
}

/** One script: there is nothing beside it to load from. Returns the folders of the packages in it. @param {string} entry @param {string} outfile */
function script(entry, outfile) {
  return bundleCommand({
    entryPoints: [entry],
    outfile,
    format: 'cjs',
    target: 'node22',
    /** Asked for only where there are files beside the command. */
    logOverride: { 'empty-import-meta': 'silent' },
  });
}

/** The licence of Node and of what Node bundles, from beside its binary. */
function nodeNotice() {
  const folder = dirname(dirname(process.execPath));
  const file = ['LICENSE', 'share/doc/node/LICENSE', '../LICENSE'].map((path) => join(folder, path)).find(existsSync);
  const said =
    file === undefined
      ? `Licence: https://github.com/nodejs/node/blob/${process.version}/LICENSE`
      : readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  return `\n${'='.repeat(80)}\n\nIt runs in Node.js ${process.version}, which stands in the same file.\n\n${said}\n`;
}
