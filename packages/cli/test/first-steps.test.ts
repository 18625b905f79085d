import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './harness.ts';

describe('okr init', () => {
  const days = ['2026-01-01', '2026-02-14', '2026-06-30', '2026-11-15', '2026-12-31'];
  const languages = ['en', 'vi'];

  test.each(days.flatMap((day) => languages.map((language) => [day, language] as const)))(
    'on %s in %s: one gentle thing to improve, on track',
    async (day, language) => {
      const cwd = folder({});
      const options = `--as-of ${day} --lang ${language}`;
      const made = await okr(`init ${options}`, { cwd });
      expect(made.code).toBe(0);
      const name = language === 'vi' ? 'ke-hoach.okr' : 'plan.okr';
      expect(made.out).toContain(name);
      const { summary, files } = JSON.parse((await okr(`check --format json ${options}`, { cwd })).out);
      expect(summary).toEqual({ files: 1, errors: 0, warnings: 0, infos: 1, hints: 0 });
      expect(files[0].diagnostics[0].rule).toBe('kr-output-count');
      expect((await okr('fmt --check', { cwd })).code).toBe(0);
      const { plans } = JSON.parse((await okr(`score --format json ${options}`, { cwd })).out);
      expect(['on-track', 'done']).toContain(plans[0].objectives[0].status);
    },
  );

  test('--list names the fields', async () => {
    const cwd = folder({});
    const en = (await okr('init --list', { cwd })).out.trimEnd().split('\n');
    const vi = (await okr('init --list --lang vi', { cwd })).out.trimEnd().split('\n');
    expect(en).toHaveLength(10);
    expect(en).toContain('customer-care  Customer care');
    expect(vi).toContain('customer-care  Bộ phận Chăm sóc khách hàng');
    expect(vi.map((line) => line.split(' ')[0])).toEqual(en.map((line) => line.split(' ')[0]));
  });

  test.each(['school', 'School', 'nhà trường', 'nha truong'])('--template %s', async (name) => {
    const cwd = folder({});
    expect((await okr(['init', '--template', name, '--lang', 'vi'], { cwd })).code).toBe(0);
    const { summary } = JSON.parse((await okr('check --format json', { cwd })).out);
    expect(summary).toEqual({ files: 1, errors: 0, warnings: 0, infos: 0, hints: 0 });
    expect(readFileSync(join(cwd, 'nha-truong.okr'), 'utf8')).toContain('bảo vệ giáo_viên_nghỉ');
  });

  test('a template that there is not: one line, nothing is written', async () => {
    expect(await okr('init --template sale', { cwd: folder({}) })).toEqual({
      code: 2,
      out: '',
      err: 'okr: there is no template "sale"; did you mean sales?\n',
    });
    expect((await okr('init --template xyz --lang vi', { cwd: folder({}) })).err).toBe(
      'okr: không có mẫu "xyz"; xem okr init --list\n',
    );
  });

  test('overwrites nothing', async () => {
    const cwd = folder({ 'plan.okr': 'mine' });
    expect(await okr('init', { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'okr: plan.okr: is there already; nothing was written\n',
    });
    expect(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toBe('mine');
  });

  test('makes the folder that it is given', async () => {
    const cwd = folder({});
    expect((await okr('init deep/plans', { cwd, env: { LANG: 'vi_VN.UTF-8' } })).code).toBe(0);
    expect(readFileSync(join(cwd, 'deep/plans/ke-hoach.okr'), 'utf8')).toMatch(/^ngôn ngữ vi\n/);
  });

  test('a fiscal year shifts the quarter', async () => {
    const cwd = folder({ 'okr.config.json': '{ "fiscalYearStart": 4 }' });
    await okr('init --as-of 2026-11-15', { cwd });
    const { plans } = JSON.parse((await okr('score --format json --as-of 2026-11-15', { cwd })).out);
    expect(plans[0]).toMatchObject({ start: '2026-10-01', end: '2026-12-31', cycle: '2026-Q3' });
  });

  test('and its name', async () => {
    const cwd = folder({ 'okr.config.json': '{ "fiscalYearStart": 4, "fiscalYearNamedBy": "end" }' });
    await okr('init --as-of 2026-11-15', { cwd });
    const { plans } = JSON.parse((await okr('score --format json --as-of 2026-11-15', { cwd })).out);
    expect(plans[0]).toMatchObject({ start: '2026-10-01', end: '2026-12-31', cycle: '2027-Q3' });
  });
});

describe('okr explain', () => {
  test.each([
    ['en', 'Reported', '      kr '],
    ['vi', 'Cách viết bị nhắc', '      kết quả '],
  ])('the page of a rule in %s', async (language, heading, example) => {
    const { code, out } = await okr(`explain kr-activity --lang ${language}`, { cwd: folder({}) });
    expect(code).toBe(0);
    expect(out).toMatch(/^kr-activity\n\n/);
    expect(out).toContain(`\n${heading}\n`);
    expect(out).toContain(`\n${example}`);
    expect(out).not.toMatch(/```|\*\*|^#/m);
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !line.startsWith('    '))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  test('a slip of the finger gets an offer', async () => {
    expect((await okr('explain kr-activty', { cwd: folder({}) })).err).toBe(
      'okr: there is no rule "kr-activty"; did you mean kr-activity?\n',
    );
  });
});

test.each(['--help', 'check --help', 'score --help', 'fmt --help', 'init --help', 'explain --help'])(
  'okr %s is written in both languages, and fits',
  async (line) => {
    const cwd = folder({});
    const en = await okr(line, { cwd });
    const vi = await okr(`${line} --lang vi`, { cwd });
    expect(en.out).toMatch(/^Usage: okr/);
    expect(vi.out).toMatch(/^Cách dùng: okr/);
    expect(vi.out).not.toMatch(/Options:|Commands:|Arguments:|display|default:/);
    for (const text of [...en.out.split('\n'), ...vi.out.split('\n')]) expect(text.length).toBeLessThanOrEqual(130);
  },
);
