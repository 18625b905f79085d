/**
 * `npm run site`: the documentation as a site in `dist/site`, static, searchable, in both languages. Its generator is
 * installed apart, in `site`, the first time: who only wants the command need not fetch it. A dead link is an error.
 *
 *   npm run site -- [--base /okr/] [--serve]
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readPublishConfig } from './publish/config.mjs';
import { root, run, say } from './setup/ground.mjs';
import { layOutPages } from './site/pages.mjs';

const { values } = parseArgs({ options: { base: { type: 'string', default: '/' }, serve: { type: 'boolean' } } });
const site = join(root, 'site');
const inner = join(site, 'node_modules/.package-lock.json');

if (!existsSync(inner) || statSync(inner).mtimeMs < statSync(join(site, 'package-lock.json')).mtimeMs) {
  say('Installing the generator of the site (npm ci).', 'Đang cài công cụ dựng trang (npm ci).');
  stopUnless(run('npm', ['--prefix', site, 'ci', '--ignore-scripts', '--no-audit', '--loglevel=error'], process.env));
}
layOutPages(root, join(root, '.cache/site/pages'), readPublishConfig().repository);
const task = values.serve ? 'dev' : 'build';
const args = [join(site, 'node_modules/vitepress/bin/vitepress.js'), task, site];
stopUnless(run(process.execPath, args, { ...process.env, SITE_BASE: values.base }));
if (!values.serve) process.stdout.write('dist/site\n');

/** @param {number} status */
function stopUnless(status) {
  if (status !== 0) process.exit(status);
}
