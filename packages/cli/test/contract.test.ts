import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './harness.ts';

const plan = `language en
plan in 2026-Q4 active
objective renew "Customers stay and renew" owner @linh committed
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-15  38
  kr late "Projects that miss their deadline" from 25% to 10%
    2026-11-15  17%
`;
const broken = 'objective renew "Customers stay and renew" supports nowhere\n  kr "NPS" from 30 to 45\n';

describe('exit codes', () => {
  test.each([
    ['a clean plan', 'check plan.okr', 0],
    ['a plan with an error', 'check broken.okr', 1],
    ['score, whatever errors', 'score broken.okr', 0],
    ['no such file', 'check nowhere.okr', 2],
    ['no such folder', 'score nowhere', 2],
    ['a folder without plans', 'check empty', 2],
    ['no such command', 'chekc plan.okr', 2],
    ['no such option', 'check --fiks plan.okr', 2],
    ['no such format', 'check --format yaml plan.okr', 2],
    ['a format of later', 'check --format sarif plan.okr', 2],
    ['no such language', 'check --lang fr plan.okr', 2],
    ['no such day', 'check --as-of 2026-02-30 plan.okr', 2],
    ['a day in words', 'score --as-of tomorrow plan.okr', 2],
    ['an option without its value', 'check plan.okr --config', 2],
    ['a configuration that is not there', 'check plan.okr --config nope.json', 2],
    ['warnings counted in words', 'check plan.okr --max-warnings many', 2],
    ['a baseline to write, without its name', 'check plan.okr --update-baseline', 2],
    ['a baseline that is not there', 'check plan.okr --baseline nope.json', 2],
    ['no such rule', 'explain kr-activty', 2],
    ['no rule', 'explain', 2],
    ['no command', '', 2],
    ['help', '--help', 0],
    ['help of a command', 'check --help', 0],
    ['version', '--version', 0],
  ])('%s: okr %s → %i', async (_, line, code) => {
    const cwd = folder({ 'plan.okr': plan, 'broken.okr': broken, 'empty/readme.md': '' });
    const result = await okr(line, { cwd });
    expect(result.code).toBe(code);
    if (code === 2) {
      expect(result.out).toBe('');
      expect(result.err).toMatch(/^okr: [^\n]+\n$/);
      expect(result.err).not.toMatch(/\bat .*\.[jt]s\b|Error:/);
    }
  });

  test('--max-warnings', async () => {
    const cwd = folder({ 'a.okr': 'objective "Customers stay and renew" owner @a\n  kr "Organise 10 trainings"\n' });
    const { out } = await okr('check --format json a.okr', { cwd });
    const { warnings } = JSON.parse(out).summary;
    expect(warnings).toBeGreaterThan(0);
    expect((await okr(`check --max-warnings ${warnings} a.okr`, { cwd })).code).toBe(0);
    expect((await okr(`check --max-warnings ${warnings - 1} a.okr`, { cwd })).code).toBe(1);
  });
});

describe('which files are the workspace', () => {
  const files = {
    'company/okr.config.json': '{}',
    'company/a.okr': 'objective top "Customers stay and renew"\n',
    'company/team/b.okr': 'objective mine "Projects arrive on time" supports top\n',
  };
  const unknown = async (line: string, cwd: string): Promise<readonly string[]> => {
    const { out } = await okr(`check --format json ${line}`, { cwd });
    const report: { files: { path: string; diagnostics: { rule: string }[] }[] } = JSON.parse(out);
    return report.files.map(
      ({ path, diagnostics }) => `${path}${diagnostics.some(({ rule }) => rule === 'unknown-reference') ? ' ?' : ''}`,
    );
  };

  test.each([
    ['the folder of the configuration', '.', 'company', ['a.okr', 'team/b.okr']],
    ['a file in it: all is linked, one is reported', 'team/b.okr', 'company', ['team/b.okr']],
    ['from below', '.', 'company/team', ['b.okr']],
    ['from beside', '../company/team', 'other', ['../company/team/b.okr']],
    ['none given: the current folder', '', 'company/team', ['b.okr']],
    ['a configuration below a PATH counts for no other', '.', '.', ['company/a.okr', 'company/team/b.okr']],
  ])('%s', async (_, path, from, expected) => {
    const root = folder({ ...files, 'other/x.txt': '' });
    expect(await unknown(path, join(root, from))).toEqual(expected);
  });

  test.each([
    ['only what is named', 'team/b.okr', ['team/b.okr ?']],
    ['all that are named', 'team/b.okr a.okr', ['a.okr', 'team/b.okr']],
    ['each once', 'a.okr ./a.okr team/../a.okr .', ['a.okr', 'team/b.okr']],
  ])('without a configuration: %s', async (_, paths, expected) => {
    const root = folder({ 'a.okr': files['company/a.okr'], 'team/b.okr': files['company/team/b.okr'] });
    expect(await unknown(paths, root)).toEqual(expected);
  });

  test('.gitignore is honoured, above and below; hidden folders and node_modules are left out', async () => {
    const root = folder({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.okr\n',
      'plans/.gitignore': '/private.okr\n!keep.old.okr\n',
      'plans/a.okr': '',
      'plans/private.okr': '',
      'plans/x.old.okr': '',
      'plans/keep.old.okr': '',
      'plans/drafts/b.okr': '',
      'plans/sub/private.okr': '',
      'plans/.hidden/c.okr': '',
      'plans/node_modules/p/d.okr': '',
      'plans/notes.md': '',
    });
    const found = ['plans/a.okr', 'plans/keep.old.okr', 'plans/sub/private.okr'];
    expect(await unknown('.', root)).toEqual(found);
    expect(await unknown('plans', root)).toEqual(found);
    expect(await unknown('plans/private.okr', root)).toEqual(['plans/private.okr']);
  });
});

describe('standard input', () => {
  test('on its own', async () => {
    const cwd = folder({ 'other.okr': plan });
    const { code, out } = await okr('check --format json -', { cwd, stdin: broken });
    expect(code).toBe(1);
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['<stdin>']);
  });

  test('in the place of a file: the workspace is that file’s', async () => {
    const cwd = folder({ 'okr.config.json': '{}', 'a.okr': 'objective top "Customers stay"\n', 'b.okr': 'nonsense' });
    const stdin = 'objective mine "Projects arrive on time" supports top\n';
    const { out } = await okr('check --format json - --stdin-filename ./b.okr', { cwd, stdin });
    const report = JSON.parse(out);
    expect(report.files).toHaveLength(1);
    expect(report.files[0].path).toBe('b.okr');
    expect(report.files[0].diagnostics.map(({ rule }: { rule: string }) => rule)).not.toContain('unknown-reference');
    expect(report.files[0].diagnostics.map(({ rule }: { rule: string }) => rule)).not.toContain('syntax');
  });
});

describe('configuration', () => {
  test.each([
    ['not JSON', '{ "rules": ', ['1:12: not JSON: a value is missing here']],
    ['an unknown key', '{\n  "ruls": {}\n}', ['2:3: "ruls" is not known here; did you mean "rules"?']],
    [
      'two mistakes',
      '{ "staleDays": 0,\n  "language": "x" }',
      ['1:16: must be a whole number from 1 to 3660', '2:15: must be one of "en", "vi"'],
    ],
  ])('%s: each is told with its place, and the rest counts', async (_, config, problems) => {
    const cwd = folder({ 'okr.config.json': config, 'a.okr': plan });
    const told = problems.map((problem) => `okr: okr.config.json:${problem}\n`).join('');
    const bare = folder({ 'a.okr': plan });
    const check = await okr('check', { cwd });
    expect(check).toEqual({ ...(await okr('check', { cwd: bare })), code: 2, err: told });
    for (const line of ['score', 'export --to csv', 'fmt --check', 'check-in nps 40 --date 2026-11-14']) {
      const { code, out, err } = await okr(line, { cwd });
      expect({ line, code, err }).toEqual({ line, code: 0, err: told });
      expect(out).toBe((await okr(line, { cwd: bare })).out);
    }
    expect(await okr('init sub', { cwd })).toMatchObject({ code: 0, err: told });
  });

  test('what is right beside a mistake counts', async () => {
    const cwd = folder({ 'okr.config.json': '{ "ruls": {}, "language": "vi", "bands": 1 }', 'broken.okr': broken });
    expect((await okr('check', { cwd })).out).toMatch(/lỗi/);
  });

  test('settings in another encoding are read, and that is told', async () => {
    const cwd = folder({ 'okr.config.json': Buffer.from('{ "language": "vi" }', 'utf16le'), 'broken.okr': broken });
    const { code, out, err } = await okr('check', { cwd });
    expect(out).toMatch(/lỗi/);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'okr: okr.config.json: This file is saved as UTF-16; other tools cannot read it. Save it as UTF-8.\n',
    });
  });

  test('a mistake is told in the language that is asked for', async () => {
    const cwd = folder({ 'okr.config.json': '{ "ruls": {} }', 'a.okr': plan });
    expect((await okr('check --lang vi', { cwd })).err).toBe(
      'okr: okr.config.json:1:3: không có "ruls" ở đây; có phải ý bạn là "rules"?\n',
    );
  });

  test('thousands of mistakes end', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`zzz${at}`, 1]));
    const cwd = folder({ 'okr.config.json': JSON.stringify(many), 'a.okr': plan });
    const { err } = await okr('check', { cwd });
    expect(err.trimEnd().split('\n')).toHaveLength(1001);
    expect(err).toMatch(/okr: okr\.config\.json: 2000 more problems\n$/);
  });

  test('severities, overrides and --config', async () => {
    const activity = 'objective "Customers stay and renew" owner @a\n  kr "Organise 10 trainings"\n';
    const cwd = folder({
      'okr.config.json':
        '{ "rules": { "kr-activity": "info" }, "overrides": [{ "files": ["old/**"], "rules": { "kr-activity": "off" } }] }',
      'strict.json': '{ "rules": { "kr-activity": "error" } }',
      'a.okr': activity,
      'old/b.okr': activity,
    });
    const severities = async (line: string): Promise<readonly string[]> => {
      const { out } = await okr(`check --format json ${line}`, { cwd });
      const { files } = JSON.parse(out) as { files: { diagnostics: { rule: string; severity: string }[] }[] };
      return files.map((file) => file.diagnostics.find(({ rule }) => rule === 'kr-activity')?.severity ?? 'none');
    };
    expect(await severities('.')).toEqual(['info', 'none']);
    expect(await severities('. --config strict.json')).toEqual(['error', 'error']);
  });
});

describe('bytes', () => {
  test.each([
    ['a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(plan)]), []],
    ['Windows line ends', Buffer.from(plan.replaceAll('\n', '\r\n')), []],
    ['Latin-1', Buffer.from('objective "caf\xe9 stays open and busy"\n', 'latin1'), [[0, 14]]],
  ])('%s', async (_, bytes, syntax) => {
    const cwd = folder({ 'a.okr': bytes });
    const { out } = await okr('check --format json a.okr', { cwd });
    const { diagnostics } = JSON.parse(out).files[0];
    const found = diagnostics
      .filter(({ rule }: { rule: string }) => rule === 'syntax')
      .map(({ range }: { range: { start: { line: number; character: number } } }) => [
        range.start.line,
        range.start.character,
      ]);
    expect(found).toEqual(syntax);
  });
});

test('the language: asked for, configured, the file’s own', async () => {
  const cwd = folder({
    'vi.okr': 'mục tiêu "Khách hàng ở lại lâu dài hơn" đóng góp cho x\n',
    'en.okr': broken,
  });
  const messages = async (line: string): Promise<string> => (await okr(`check ${line}`, { cwd })).out;
  expect(await messages('vi.okr')).toMatch(/lỗi/);
  expect(await messages('en.okr')).toMatch(/error/);
  expect(await messages('vi.okr --lang en')).not.toMatch(/lỗi/);
  writeFileSync(join(cwd, 'okr.config.json'), '{ "language": "vi" }');
  expect(await messages('en.okr')).toMatch(/lỗi/);
  expect((await okr('check nowhere --lang vi', { cwd })).err).toBe('okr: nowhere: không có tệp hay thư mục này\n');
  expect((await okr('check nowhere', { cwd, env: { LANG: 'vi_VN.UTF-8' } })).err).toContain('không có tệp');
});
