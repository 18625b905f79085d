import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './harness.ts';

const plan = `language en
company us "Our company"
plan for us in 2026-Q4 active
objective renew "Customers stay and renew" owner @linh
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-15  38
`;
const second = plan.replace('company us "Our company"', 'team them "Another team"').replace('for us', 'for them');

test.each(['csv', 'markdown', 'json'])('%s is what okr score prints', async (format) => {
  const cwd = folder({ 'plan.okr': plan });
  const exported = await okr(`export --to ${format} plan.okr`, { cwd });
  expect(exported).toEqual(await okr(`score --format ${format} plan.okr`, { cwd }));
});

test.each([
  ['mermaid', /^flowchart BT\n/],
  ['ics', /^BEGIN:VCALENDAR\r\n/],
])('%s to standard output', async (format, beginning) => {
  const { code, out, err } = await okr(`export --to ${format}`, { cwd: folder({ 'plan.okr': plan }) });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(beginning);
});

describe('to a file', () => {
  test.each([
    ['a.csv', '\uFEFFtype,plan,'],
    ['a.md', '# OKR · 2026-11-15\n'],
    ['a.MMD', 'flowchart BT\n'],
    ['a.ics', 'BEGIN:VCALENDAR'],
    ['a.json', '{\n  "version": 1'],
  ])('%s: its ending says the format', async (name, beginning) => {
    const cwd = folder({ 'plan.okr': plan });
    expect(await okr(`export -o ${name}`, { cwd })).toEqual({ code: 0, out: '', err: `wrote ${name}\n` });
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(beginning)).toBe(true);
  });

  test('--to comes before the ending', async () => {
    const cwd = folder({ 'plan.okr': plan });
    expect((await okr('export --to mermaid --output chart.txt --lang vi', { cwd })).err).toBe('đã ghi chart.txt\n');
    expect(readFileSync(join(cwd, 'chart.txt'), 'utf8')).toContain('0,5');
  });
});

test('options of okr score narrow it down', async () => {
  const cwd = folder({ 'a.okr': plan, 'b.okr': second });
  const all = await okr('export --to mermaid', { cwd });
  expect(all.out).toMatch(/Our company[\s\S]*Another team/);
  const one = await okr(['export', '--to', 'mermaid', '--unit', 'them', '--owner', 'linh', '--cycle', '2026-Q4'], {
    cwd,
  });
  expect(one.out).not.toContain('Our company');
  expect(one.out).toContain('Another team');
  expect((await okr('export --to csv --unit nobody', { cwd })).err).toMatch(/^okr: nothing fits, of 2 plans/);
  const earlier = await okr('export --to csv --as-of 2026-11-01 a.okr', { cwd });
  expect(earlier.out).toContain('no-data');
});

test('standard input', async () => {
  const { out } = await okr('export --to csv -', { cwd: folder({}), stdin: plan });
  expect(out).toContain('Customers recommend us');
});

test('what a plan says in a broken line is left out, and counted', async () => {
  const { code, err } = await okr('export --to csv', { cwd: folder({ 'plan.okr': `${plan}  kr "NPS" from to\n` }) });
  expect(code).toBe(0);
  expect(err).toMatch(/^\d+ errors? in the plans/);
});

test.each([
  ['no format', 'export plan.okr', '--to FORMAT is missing: html, json, csv, markdown, mermaid, ics'],
  [
    'a format there is not',
    'export --to pdf plan.okr',
    '--to takes html, json, csv, markdown, mermaid, ics, not "pdf"',
  ],
  ['a name that says nothing', 'export -o out plan.okr', '--to FORMAT is missing'],
  ['a plan as the output', 'export --to csv -o plan.okr', 'plan.okr: an export replaces no plan and no settings'],
  ['a plan that is not there yet', 'export --to csv -o New.OKR', 'New.OKR: an export replaces no plan'],
  ['settings', 'export --to json -o okr.config.json', 'okr.config.json: an export replaces no plan'],
  ['an ignore file', 'export --to csv -o .gitignore', '.gitignore: an export replaces no plan'],
  ['a folder that is not there', 'export -o no/such.csv', 'no/such.csv: no such file or folder'],
])('%s: one line, exit code 2', async (_, line, said) => {
  const cwd = folder({ 'plan.okr': plan });
  const { code, out, err } = await okr(line, { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(`okr: ${said}`)).toBe(true);
  expect(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toBe(plan);
});

describe('an export replaces no plan and no settings, by whatever name', () => {
  const files = {
    'plans/plan.okr': plan,
    'plans/other.okr': second,
    'okr.config.json': '{}',
    'plans/.gitignore': 'x',
    'own.json': '{}',
    'out/x.txt': '',
  };
  const contents = (cwd: string): readonly string[] =>
    Object.keys(files).map((name) => readFileSync(join(cwd, name), 'utf8'));

  test.each([
    ['a link to a plan', 'out/a.csv', (to: string) => symlinkSync('../plans/plan.okr', to)],
    ['a link to a plan that is not there yet', 'out/a.csv', (to: string) => symlinkSync('../plans/new.okr', to)],
    ['a link to settings', 'out/a.json', (to: string) => symlinkSync('../okr.config.json', to)],
    ['another name of a plan beside it', 'plans/a.csv', (to: string) => linkSync(join(to, '../plan.okr'), to)],
    ['another name of a plan elsewhere', 'out/a.csv', (to: string) => linkSync(join(to, '../../plans/plan.okr'), to)],
    ['another name of an ignore file', 'plans/a.md', (to: string) => linkSync(join(to, '../.gitignore'), to)],
    ['capitals', 'plans/PLAN.OKR', () => {}],
    ['dots and blanks at the end', 'plans/plan.okr. ', () => {}],
    ['letters that some disks do not see', 'plans/plan.o\u200Ckr', () => {}],
    ['a stream of a file', 'okr.config.json::$DATA', () => {}],
    ['what --config names', 'own.json', () => {}],
  ])('%s', async (_, name, make) => {
    const cwd = folder(files);
    make(join(cwd, name));
    const { code, out, err } = await okr(['export', '--to', 'csv', '--config', 'own.json', '-o', name, 'plans'], {
      cwd,
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/: an export replaces no plan and no settings; choose another name\n$/);
    expect(contents(cwd)).toEqual(Object.values(files));
  });

  test('anything else is replaced whole', async () => {
    const cwd = folder(files);
    writeFileSync(join(cwd, 'out/a.csv'), 'long ago'.repeat(10_000));
    expect((await okr('export -o out/a.csv plans', { cwd })).code).toBe(0);
    const { out } = await okr('export --to csv plans', { cwd });
    expect(readFileSync(join(cwd, 'out/a.csv'), 'utf8')).toBe(`\uFEFF${out}`);
  });
});
