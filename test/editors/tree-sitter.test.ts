import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/setup/ground.mjs';
import { isThere } from './served.ts';

const home = join(root, 'syntaxes/tree-sitter-okr');

interface Said {
  readonly trees: readonly string[];
  readonly captures: readonly (readonly string[])[];
  readonly broken: readonly string[];
  readonly problem?: string;
}

/** Builds the parser and has neovim read by it: some texts to be shown, some cut off every `step` bytes. */
function read(shown: readonly string[], whole: readonly string[] = [], step = 1): Said {
  const folder = mkdtempSync(join(tmpdir(), 'okr-parser-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Where the documentation puts it.
  const site = join(folder, 'nvim/site');
  const parser = join(site, 'parser/okr.so');
  mkdirSync(join(site, 'parser'), { recursive: true });
  cpSync(join(home, 'queries'), join(site, 'queries/okr'), { recursive: true });
  const sources = ['parser.c', 'scanner.c'].map((name) => join(home, 'src', name));
  const built = spawnSync('cc', [
    '-shared',
    '-fPIC',
    '-Wall',
    '-Werror',
    `-I${join(home, 'src')}`,
    ...sources,
    '-o',
    parser,
  ]);
  expect(built.stderr.toString()).toBe('');
  const texts = join(folder, 'texts.json');
  writeFileSync(texts, JSON.stringify({ shown, whole, step }));
  const script = join(root, 'test/editors/tree-sitter.lua');
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`];
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, LC_ALL: 'C.UTF-8', OKR_TEXTS: texts };
  const { stdout } = spawnSync('nvim', args, {
    encoding: 'utf8',
    timeout: 100_000,
    maxBuffer: 2 ** 26,
    env,
  });
  const said: Said = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect(said.problem).toBeUndefined();
  return said;
}

/** Of the grammar that the parser was made from, written when it was made. */
const made = readFileSync(join(home, 'src/grammar.sha256'), 'utf8').trim();

test('the parser was made from this grammar', () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(home, 'grammar.js')))
    .digest('hex');
  expect(hash, 'npm run tree-sitter').toBe(made);
});

describe.skipIf(!isThere('nvim') || !isThere('cc'))('the tree-sitter grammar', () => {
  const examples = globSync('examples/**/*.okr', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));

  test('reads every example, and each broken off anywhere, without an error', () => {
    expect(examples.length).toBeGreaterThan(20);
    expect(read([], examples, 61).broken).toEqual([]);
  }, 120_000);

  test('reads any text without an error', () => {
    const odd = [
      'objective "no end\nkr \\',
      '"""\n/* " ”',
      'kết quả\r\n\r\nmục',
      '\u0007 \ufeff ^ ` @ @a. . - -- 5% .5 1_0',
      '<<<<<<< ours\nkr "A"\n=======',
      'objective objective objective\n\t\tkr',
      '1/2/3/4 2026-13-45 Q9 tháng quý IV/',
    ];
    expect(read([], odd).broken).toEqual([]);
  }, 60_000);

  const keyword = 'keyword: (keyword)';
  const cases = [
    [
      'plan in 2026-Q4\nobjective stay "Stay"\n  kr "NPS" from 3 to 5\n    2026-11-01 4\nobjective "B"',
      `(source_file (plan ${keyword} (keyword) (date) ` +
        `(objective ${keyword} name: (name) title: (string) ` +
        `(key_result ${keyword} title: (string) (keyword) (number) (keyword) (number) (check_in day: (date) (number)))) ` +
        `(objective ${keyword} title: (string))))`,
    ],
    [
      'KẾT QUẢ "A" // b\n  phụ trách @lan.hồ',
      `(source_file (key_result ${keyword} title: (string) (comment) (line (keyword) (person_name))))`,
    ],
    [
      'kpi a "B"\n  tháng 8/2026 61\n  was target 3',
      `(source_file (kpi ${keyword} name: (name) title: (string) (check_in day: (date) (number)) (was ${keyword} (keyword) (number))))`,
    ],
    ['krill mục', '(source_file (line (name) (name)))'],
  ] as const;

  test('nests what belongs together', () => {
    expect(read(cases.map(([text]) => text)).trees).toEqual(cases.map(([, tree]) => tree));
  }, 60_000);

  test('keywords are known in NFC and NFD, whatever their case and the spaces in them', () => {
    const texts = ['Mục  Tiêu "A"', 'mục tiêu "A"'.normalize('NFD'), 'Key Result "A"'];
    expect(read(texts).trees).toEqual([
      `(source_file (objective ${keyword} title: (string)))`,
      `(source_file (objective ${keyword} title: (string)))`,
      `(source_file (key_result ${keyword} title: (string)))`,
    ]);
  }, 60_000);

  test('its highlights name what there is', () => {
    const text = 'objective stay "Stay" owner @linh // c\n  kr "B" from 3% to >= 5 by 2026-12-31';
    expect(read([text]).captures[0]).toEqual([
      'keyword objective',
      'function stay',
      'string "Stay"',
      'keyword owner',
      'variable @linh',
      'comment // c',
      'keyword kr',
      'string "B"',
      'keyword from',
      'number 3%',
      'keyword to',
      'operator >=',
      'number 5',
      'keyword by',
      'constant 2026-12-31',
    ]);
  }, 60_000);
});
