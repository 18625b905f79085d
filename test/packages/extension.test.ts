import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPublishers } from '../../scripts/editor/install.ts';
import { expectParts } from './parts.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const here = mkdtempSync(join(tmpdir(), 'okr-extension-'));
const env = { PATH: process.env.PATH ?? '', HOME: here, NO_COLOR: '1' };
const repository = 'https://github.com/example/okr-as-text';

type Files = Readonly<Record<string, Uint8Array>>;
let ours: Files;
let vsix: string;
let tools: Awaited<ReturnType<typeof extensionPublishers>>;

/** As a fork that has an address makes it. */
beforeAll(async () => {
  tools = await extensionPublishers();
  const settings = join(here, 'publish.json');
  writeFileSync(settings, JSON.stringify({ repository, homepage: '', publisher: 'example' }));
  const script = join(root, 'scripts/package.mjs');
  const made = join(here, 'made');
  await run(process.execPath, [script, '--only', 'extension', '--out', made, '--publish-config', settings], { env });
  vsix = join(made, readdirSync(made).find((name) => name.endsWith('.vsix')) ?? '');
  ours = unzipSync(readFileSync(vsix));
}, 240_000);

afterAll(() => rmSync(here, { recursive: true, force: true }));

const text = (files: Files, path: string): string => strFromU8(files[path] ?? new Uint8Array());

describe('vsce', () => {
  let theirs: Files;

  beforeAll(async () => {
    const folder = join(here, 'folder');
    for (const [path, bytes] of Object.entries(ours)) {
      if (!path.startsWith('extension/')) continue;
      const file = join(folder, path.slice('extension/'.length));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const packed = join(here, 'theirs.vsix');
    await run(process.execPath, [tools.vsce, 'package', '--no-dependencies', '--out', packed], { cwd: folder, env });
    theirs = unzipSync(readFileSync(packed));
  }, 120_000);

  test('accepts manifest, pages and files, and packs the same ones', () => {
    expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
    expect(JSON.parse(text(theirs, 'extension/package.json'))).toEqual(
      JSON.parse(text(ours, 'extension/package.json')),
    );
    expect(text(theirs, 'extension/readme.md')).toBe(text(ours, 'extension/readme.md'));
  });

  test('tells the marketplace the same', () => {
    const properties = (files: Files) =>
      Object.fromEntries(
        [...text(files, 'extension.vsixmanifest').matchAll(/<Property Id="([^"]+)" Value="([^"]*)"/g)].map(
          ([, id, value]) => [id, value],
        ),
      );
    expect(properties(ours)).toEqual(properties(theirs));
    const others = (files: Files) =>
      [
        ...text(files, 'extension.vsixmanifest').matchAll(
          /<(?:Identity|Asset|InstallationTarget|Icon|License)\b[^>]*>/g,
        ),
      ]
        .map(([whole]) => whole.replace(/\s*\/>/, '/>'))
        .sort();
    expect(others(ours)).toEqual(others(theirs));
  });

  test('the page keeps its pictures, each of them in the repository', () => {
    const pictures = [...text(ours, 'extension/readme.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(
      ([, at = '']) => at,
    );
    expect(pictures.length).toBeGreaterThan(1);
    for (const at of pictures) {
      expect(at).toMatch(/^https:\/\/github\.com\/example\/okr-as-text\/raw\/HEAD\/.*\.png$/);
      expect(() => readFileSync(join(root, at.slice(`${repository}/raw/HEAD/`.length)))).not.toThrow();
    }
  });
});

test('beside it stand the list of its parts and the checksums', () =>
  expectParts(dirname(vsix), /^okr-vscode-.*\.cdx\.json$/, ['vscode-languageclient', 'preact']));

test('no proposed interface is used', () => {
  expect(JSON.parse(text(ours, 'extension/package.json'))).not.toHaveProperty('enabledApiProposals');
});

test('ovsx hands the package on as it is', async () => {
  const received: Buffer[] = [];
  const registry = createServer((request, response) => {
    if (request.method === 'POST') request.on('data', (chunk: Buffer) => received.push(chunk));
    request.on('end', () => {
      const answer = { namespace: 'example', name: 'okr-vscode', version: '0.1.0', files: {}, success: 'ok' };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    request.resume();
  });
  await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
  const address = registry.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const url = `http://127.0.0.1:${port}`;
    await run(process.execPath, [tools.ovsx, 'publish', vsix, '--pat', 'token', '--registryUrl', url], {
      cwd: here,
      env,
    });
  } finally {
    registry.close();
  }
  expect(Buffer.concat(received).includes(readFileSync(vsix))).toBe(true);
});
