/** What setting up needs to know: what is installed, what is out of date, which Node to use. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');

/** The reader's language, as the command reads it from the environment. */
export function language(env = process.env) {
  return /^vi(?:[_.@-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'vi' : 'en';
}

/** One line in the reader's language, to standard error so that results stay alone on standard output. */
export function say(english, vietnamese) {
  process.stderr.write(`${language() === 'vi' ? vietnamese : english}\n`);
}

/** npm writes the inner lock file last, so a broken installation has none. */
export function installed() {
  const inner = join(root, 'node_modules/.package-lock.json');
  return existsSync(inner) && statSync(inner).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** When the newest file of a folder changed (ms), or the file itself; 0 where there is none. */
export function newestIn(path, leaveOut = []) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !leaveOut.includes(name));
  return newestOf(
    inside.map((name) => join(path, name)),
    leaveOut,
  );
}

/** The same of several. */
export function newestOf(paths, leaveOut = []) {
  return paths.reduce((newest, path) => Math.max(newest, newestIn(path, leaveOut)), 0);
}

/** Node 24 from npm where it runs on this system, else the machine's own if it runs TypeScript; else undefined. */
export function pickNode() {
  const fromNpm = join(bin, 'node');
  if (existsSync(fromNpm) && spawnSync(fromNpm, ['--version']).status === 0) return fromNpm;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

/** The environment in which a child finds this Node first, then the installed commands. */
export function withBin(node) {
  const key = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  return { ...process.env, [key]: [dirname(node), bin, process.env[key] ?? ''].join(delimiter) };
}

/** Runs a command in the repository's root with this terminal; its exit code. */
export function run(command, args, env) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: command === 'npm' });
  if (error !== undefined) process.stderr.write(`${error.message}\n`);
  return status ?? 1;
}

/** Runs a command quietly; its exit code and what it wrote to standard output. */
export function read(command, args, env) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) process.stderr.write(stderr);
  return { status: status ?? 1, stdout };
}
