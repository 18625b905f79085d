/**
 * `npm start`, `npm test` and `npm run vscode` as the very first command: installs what is missing, builds what is out of
 * date, then does what was asked. Runs on Node 20 with nothing installed, so it uses Node's own modules alone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { installed, newestIn, newestOf, pickNode, root, run, say, withBin } from './setup/ground.mjs';
import { servePreview, showExamples, staysUp } from './setup/show.mjs';

const [task, ...args] = process.argv.slice(2);

if (!installed()) {
  say(
    'Installing packages (npm ci); this takes a minute, once.',
    'Đang cài các gói cần dùng (npm ci), chỉ lần đầu, khoảng một phút.',
  );
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  // NODE_ENV=production would leave out what builds and tests.
  const flags = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit'];
  stopUnless(run(command, [...first, ...flags], process.env));
}

const node = pickNode();
if (node === undefined) {
  say(
    `This machine has Node ${process.versions.node}. Node 22.18 or newer is needed here (on Linux x64 npm brings it along): https://nodejs.org`,
    `Máy này có Node ${process.versions.node}. Cần Node 22.18 trở lên (trên Linux x64 thì npm tự mang theo): https://nodejs.org`,
  );
  process.exit(1);
}
const env = withBin(node);

const dist = join(root, 'packages/cli/dist');
const sources = [
  'packages/core',
  'packages/language',
  'packages/analysis',
  'packages/server',
  'packages/preview',
  'packages/cli',
  'scripts',
  'package-lock.json',
];
if (
  !existsSync(dist) ||
  newestIn(dist) <
    newestOf(
      sources.map((path) => join(root, path)),
      ['dist', 'test', 'node_modules'],
    )
) {
  say('Building the okr command.', 'Đang dựng lệnh okr.');
  stopUnless(run(node, ['scripts/build.mjs'], env));
}

if (task === 'start') {
  stopUnless(showExamples(node, env));
  process.exit(staysUp() ? servePreview(node, env) : 0);
}
if (task === 'vscode') process.exit(run(node, ['scripts/editor.ts', ...args], env));
if (task === 'test') process.exit(run(node, ['node_modules/vitest/vitest.mjs', 'run', ...args], env));

/** @param {number} status */
function stopUnless(status) {
  if (status !== 0) process.exit(status);
}
