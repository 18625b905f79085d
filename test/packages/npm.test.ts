import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fitsHere, oldNodes } from '../../scripts/editor/install.ts';
import { layOutNpm } from '../../scripts/publish/npm.mjs';
import { expectParts } from './parts.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const here = mkdtempSync(join(tmpdir(), 'okr-npm-'));
const user = join(here, 'user');
const installed = join(user, 'node_modules/okr-as-text');
const okr = join(installed, 'bin/okr.js');

/** As on a machine that has never seen npm, without a network. */
const alone = {
  PATH: process.env.PATH ?? '',
  HOME: here,
  npm_config_cache: join(here, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  LANG: 'C.UTF-8',
};

beforeAll(async () => {
  await run(process.execPath, [join(root, 'scripts/package.mjs'), '--only', 'npm', '--out', here], { env: alone });
  mkdirSync(user);
  const tarball = readdirSync(here).find((name) => name.endsWith('.tgz')) ?? '';
  expect(tarball).toMatch(/^okr-as-text-\d+\.\d+\.\d+\.tgz$/);
  await run('npm', ['install', '--no-audit', '--no-fund', join(here, tarball)], { cwd: user, env: alone });
  cpSync(join(root, 'examples'), join(user, 'plans'), { recursive: true });
}, 240_000);

afterAll(() => rmSync(here, { recursive: true, force: true }));

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What the installed command answers; a plan's date is fixed. */
async function answer(args: readonly string[], node = process.execPath): Promise<string> {
  return (await run(node, [okr, ...args], { cwd: user, env: alone, maxBuffer: 1 << 26 })).stdout;
}

test('nothing else is installed, and npm links the command', async () => {
  expect(readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['okr-as-text']);
  expect(manifest(installed)).not.toHaveProperty('dependencies');
  const { stdout } = await run('npx', ['okr', '--version'], { cwd: user, env: alone });
  expect(stdout).toBe(`${manifest(installed).version}\n`);
});

test('it brings along its pages with their pictures, rules, schemas and licences', () => {
  for (const page of ['README.md', 'README.vi.md']) {
    const shown = [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path);
    expect(shown.filter((path) => path?.endsWith('.png')).length).toBeGreaterThan(0);
    expect(shown.filter((path = '') => !path.startsWith('https://') && !existsSync(join(installed, path)))).toEqual([]);
  }
  const others = [
    'LICENSE',
    'dist/notices.txt',
    'lib/notices.txt',
    'dist/page/page.js',
    'dist/rules/vi/kr-activity.md',
  ];
  expect(others.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  expect(readdirSync(join(installed, 'schemas')).sort()).toEqual([
    'check.schema.json',
    'okr-scored.schema.json',
    'okr.config.schema.json',
  ]);
});

test('beside it stand the list of its parts and the checksums', () =>
  expectParts(here, /^okr-as-text-.*\.cdx\.json$/, ['commander', 'chokidar', 'preact']));

test('where the project lives is in the manifest, the links and the ids of schemas', async () => {
  const folder = join(here, 'somewhere');
  const repository = 'https://example.org/people/okr-as-text';
  await layOutNpm(folder, { repository, homepage: 'https://example.org', publisher: 'people' });
  expect(manifest(folder)).toMatchObject({
    homepage: 'https://example.org',
    repository: { type: 'git', url: `git+${repository}.git` },
    bugs: { url: `${repository}/issues` },
  });
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(page).toContain(`](${repository}/blob/HEAD/docs/reference/language.md`);
  expect(page).toContain(`](${repository}/raw/HEAD/packages/vscode/media/readme/preview.en.png)`);
  const schema = JSON.parse(readFileSync(join(folder, 'schemas/okr.config.schema.json'), 'utf8'));
  expect(schema.$id).toBe(`${repository}/raw/HEAD/packages/analysis/schemas/okr.config.schema.json`);
});

describe('every command runs', () => {
  const plan = 'objective "Guests come back" \n  kr back "Guests who return" from 20% to 30% by 2026-12-31\n';
  const asOf = ['--as-of', '2026-11-30'];

  test('check, score, export', async () => {
    expect(JSON.parse(await answer(['check', 'plans/agency', '--format', 'json', ...asOf])).summary.errors).toBe(0);
    expect(
      JSON.parse(await answer(['score', 'plans/agency', '--format', 'json', ...asOf])).plans.length,
    ).toBeGreaterThan(0);
    await answer(['export', 'plans/agency', '-o', 'page.html', ...asOf]);
    expect(readFileSync(join(user, 'page.html'), 'utf8')).toContain('okrPage.mount');
  });

  test('init, check-in, fmt, import, explain, completions', async () => {
    expect(await answer(['init', 'mine', ...asOf])).toContain('mine/plan.okr');
    writeFileSync(join(user, 'mine/other.okr'), plan);
    expect(await answer(['check-in', 'back', '24%', 'mine', '--date', '2026-11-28', ...asOf])).toContain('24%');
    await answer(['fmt', 'mine']);
    expect(readFileSync(join(user, 'mine/other.okr'), 'utf8')).toMatch(/back"?\n|come back"\n/);
    writeFileSync(join(user, 'goals.md'), '# Guests come back\n- Guests who return from 20% to 30%\n');
    await answer(['import', 'goals.md', '-o', 'goals.okr']);
    expect(readFileSync(join(user, 'goals.okr'), 'utf8')).toContain('from 20% to 30%');
    expect(await answer(['explain', 'kr-activity'])).toContain('kr-activity');
    expect(await answer(['init', '--template', 'school', ...asOf])).toContain('school.okr');
    expect(await answer(['completions', 'bash'])).toContain('complete -F _okr okr');
  });

  test('serve shows the page', async () => {
    const child = spawn(process.execPath, [okr, 'serve', 'plans', '--port', '0'], { cwd: user, env: alone });
    try {
      let said = '';
      const address = await new Promise<string>((resolve, reject) => {
        const look = (chunk: Buffer) => {
          said += chunk.toString('utf8');
          const found = /http:\/\/[^\s]+/.exec(said);
          if (found) resolve(found[0]);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.on('exit', () => reject(new Error(said)));
      });
      expect(await (await fetch(address)).text()).toContain('okrPage.mount');
    } finally {
      child.kill();
    }
  });

  test('lsp answers', async () => {
    const child = spawn(process.execPath, [okr, 'lsp', '--stdio'], { cwd: user, env: alone });
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    try {
      const answered = new Promise<string>((resolve) => {
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString('utf8');
          if (said.includes('"completionProvider"')) resolve(said);
        });
      });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      expect(await answered).toContain('"id":1');
    } finally {
      child.kill();
    }
  });
});

test.runIf(fitsHere)('older Nodes give the same answers', async () => {
  const asked = ['score', 'plans/team', '--format', 'json', '--as-of', '2026-11-30'];
  const expected = await answer(asked);
  const nodes = await oldNodes();
  expect(nodes.length).toBeGreaterThan(1);
  for (const node of nodes) expect(await answer(asked, node)).toBe(expected);
});

describe('a program of a user', () => {
  const program = `import { analyse, format, score, type Analysed, type PublishedKeyResult } from 'okr-as-text';

const text = 'plan in 2026-Q4\\nobjective "Guests come back"\\n  kr "Guests who return" from 20% to 30%\\n    2026-11-28  26%\\n';
const analysed: Analysed = analyse([{ path: 'a.okr', text }], { asOf: '2026-11-30', language: 'en' });
const keyResult: PublishedKeyResult | undefined = analysed.score.plans[0]?.objectives[0]?.keyResults[0];
const rules: readonly string[] = analysed.check.files.flatMap((file) => file.diagnostics.map(({ rule }) => rule));
const refused: string[] = [];
for (const wrong of [() => analyse([], { asOf: 'today' }), () => analyse([{ path: 'a', text }, { path: 'a', text }])]) {
  try {
    wrong();
  } catch (error) {
    refused.push(error instanceof RangeError ? error.message : 'something else');
  }
}
const { configProblems } = analyse([{ path: 'a.okr', text }], { config: '{ "langauge": "vi" }', asOf: '2026-11-30' });
console.log(
  JSON.stringify({
    score: keyResult?.score,
    rules,
    same: score([{ path: 'a.okr', text }], { asOf: '2026-11-30' }).plans.length,
    formatted: format('objective   "A"'),
    refused,
    configProblems,
  }),
);
`;

  test('compiles under strict settings, and runs', async () => {
    writeFileSync(join(user, 'program.ts'), program);
    writeFileSync(join(user, 'package.json'), JSON.stringify({ ...manifest(user), type: 'module' }));
    const settings = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [], noEmit: true };
    const declared = 'declare const console: { log(text: string): void };\n';
    writeFileSync(join(user, 'console.d.ts'), declared);
    writeFileSync(
      join(user, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: settings, files: ['program.ts', 'console.d.ts'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', user], { cwd: user }).catch((error) => error);
    expect(stdout).toBe('');
    const ran = await run(process.execPath, ['program.ts'], { cwd: user, env: alone });
    expect(JSON.parse(ran.stdout)).toEqual({
      score: 0.6,
      rules: expect.arrayContaining(['kr-no-owner']),
      same: 1,
      formatted: 'objective "A"\n',
      refused: ['asOf needs a date such as 2026-11-15, not "today"', 'two texts have the path "a"'],
      configProblems: [expect.stringContaining('"langauge" is not known here')],
    });
  });

  test('runs where there is no Node: the library asks for none of its modules', () => {
    const library = readFileSync(join(installed, 'lib/index.js'), 'utf8');
    const asked = [...library.matchAll(/(?:from|import\(|(?<![.\w])require\()\s*["']([\w:/@.-]+)["']/g)].map(
      ([, name]) => name,
    );
    expect(asked).toEqual([]);
  });
});
