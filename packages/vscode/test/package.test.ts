import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../../scripts/package-bundles.mjs';
import { packVsix } from '../../../scripts/package-vsix.mjs';
import type { PublishConfig } from '../../../scripts/publish/config.mjs';

const folder = join(import.meta.dirname, '..');
const nowhere: PublishConfig = { repository: undefined, homepage: undefined, publisher: 'okr-as-text' };
let vsix: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;
let placed: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const dist = mkdtempSync(join(tmpdir(), 'okr-dist-'));
  await buildExtension(folder, dist);
  vsix = packVsix(folder, dist, nowhere).bytes;
  expect(packVsix(folder, dist, nowhere).bytes).toEqual(vsix);
  files = unzipSync(vsix);
  const somewhere = {
    repository: 'https://github.com/example/okr',
    homepage: 'https://okr.example',
    publisher: 'example',
  };
  placed = unzipSync(packVsix(folder, dist, somewhere).bytes);
  rmSync(dist, { recursive: true });
}, 120_000);

const text = (path: string, of = files): string => strFromU8(of[path] ?? new Uint8Array());

describe('the package', () => {
  test('holds what the extension needs, and nothing else', () => {
    const walkthrough = ['checkin', 'measure', 'preview', 'review', 'share', 'write'];
    expect(Object.keys(files).sort()).toEqual(
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/LICENSE.txt',
        'extension/changelog.md',
        'extension/dist/extension.js',
        'extension/dist/notices.txt',
        'extension/dist/okr.config.schema.json',
        'extension/dist/okr.markdown.tmLanguage.json',
        'extension/dist/okr.tmLanguage.json',
        'extension/dist/preview/page.css',
        'extension/dist/preview/page.js',
        'extension/dist/server.js',
        'extension/dist/web/extension.js',
        'extension/l10n/bundle.l10n.vi.json',
        'extension/language-configuration.json',
        'extension/media/activity.svg',
        'extension/media/file-dark.svg',
        'extension/media/file-light.svg',
        'extension/media/icon.png',
        'extension/media/markdown.css',
        'extension/media/preview-dark.svg',
        'extension/media/preview-light.svg',
        ...walkthrough.flatMap((name) =>
          ['en', 'vi'].map((language) => `extension/media/walkthrough/${name}.${language}.svg`),
        ),
        'extension/package.json',
        'extension/package.nls.json',
        'extension/package.nls.vi.json',
        'extension/readme.md',
        'extension/snippets.json',
      ].sort(),
    );
  });

  test('is at most 1.5 MB', () => {
    expect(vsix.length).toBeLessThanOrEqual(1_500_000);
  });

  test('has a manifest without what only developers need, and every file that it names', () => {
    const manifest = JSON.parse(text('extension/package.json'));
    expect(Object.keys(manifest)).not.toContain('dependencies');
    expect(Object.keys(manifest)).not.toContain('devDependencies');
    const named = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:dist|media)\/[^"]+|[\w-]+\.json)"/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => path !== 'okr.config.json');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !(`extension/${path}` in files))).toEqual([]);
  });

  test('tells the marketplace name, version and engine, and the kind of every file', () => {
    const manifest = text('extension.vsixmanifest');
    expect(manifest).toContain('<Identity Language="en-US" Id="okr-vscode" Version="0.1.0" Publisher="okr-as-text"/>');
    expect(manifest).toContain('<DisplayName>OKRs as text</DisplayName>');
    expect(manifest).toContain('Id="Microsoft.VisualStudio.Code.Engine" Value="^1.101.0"');
    const assets = [...manifest.matchAll(/ Path="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(assets.filter((path) => !(path in files))).toEqual([]);
    const types = [...text('[Content_Types].xml').matchAll(/Extension="(\.\w+)"/g)].map((match) => match[1]);
    const endings = new Set(Object.keys(files).map((path) => path.slice(path.lastIndexOf('.'))));
    expect([...endings].filter((ending) => ending !== '.xml' && !types.includes(ending))).toEqual([]);
  });

  test('names the licences of what it bundles', () => {
    for (const name of ['vscode-languageserver', 'preact', 'vscode-languageclient']) {
      expect(text('extension/dist/notices.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  test('runs nothing that Node alone has where a browser runs it', () => {
    for (const path of ['extension/dist/web/extension.js', 'extension/dist/server.js']) {
      const required = [...text(path).matchAll(/(?<![.\w])require\("([^"]+)"\)/g)].map((match) => match[1]);
      expect(required.filter((name) => name !== 'vscode')).toEqual([]);
    }
  });

  test('has a page whose pictures and links all lead somewhere', () => {
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    const named = [...page.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const packed = [...text('extension/readme.md').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(packed.filter((path) => !path.startsWith('https://'))).toEqual([]);
  });

  test('whose repository is known says so, and its page keeps its pictures and links', () => {
    expect(JSON.parse(text('extension/package.json', placed))).toMatchObject({
      publisher: 'example',
      homepage: 'https://okr.example',
      repository: { type: 'git', url: 'git+https://github.com/example/okr.git' },
      bugs: { url: 'https://github.com/example/okr/issues' },
      qna: 'https://github.com/example/okr/discussions',
    });
    expect(text('extension.vsixmanifest', placed)).toContain(
      'Id="Microsoft.VisualStudio.Services.Links.GitHub" Value="https://github.com/example/okr.git"',
    );
    const page = text('extension/readme.md', placed);
    expect(page).toContain('](https://github.com/example/okr/raw/HEAD/packages/vscode/media/readme/preview.en.png)');
    expect(page).toContain('](https://github.com/example/okr/blob/HEAD/packages/vscode/README.vi.md)');
    expect(text('extension/readme.md')).not.toContain('README.vi.md');
  });
});
