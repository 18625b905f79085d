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
  expect((await okr('export --to csv --unit nobody', { cwd })).err).toMatch(
    /^okr: no plan and no KPI has team nobody; cycles: 2026-Q4; teams: us, them/,
  );
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
  ['no format', 'export plan.okr', 'say the format with --to: html, csv, markdown, json, mermaid, ics'],
  [
    'a format there is not',
    'export --to pdf plan.okr',
    '--to takes html, csv, markdown, json, mermaid, ics, not "pdf"',
  ],
  ['a name that says nothing', 'export -o out plan.okr', 'say the format with --to'],
  ['a table for Excel', 'export -o out.xlsx plan.okr', 'okr cannot write .xlsx files; --to takes html'],
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

describe('the part of a unit or a person may be handed on: it holds nothing of others', () => {
  /** All that is `web`'s and not @an's says so, and so does all that is @an's; the rest is nobody's business. */
  const files = {
    'okr.config.json': '{}',
    'others.okr': `language en
cycle other-cycle "SECRET cycle" from 2026-10-01 to 2026-12-31
company us "SECRET company" lead @boss
  note "SECRET note"
team sales "SECRET sales team" in us lead @mai
team below "SECRET team below" in web
person @boss "SECRET boss" role "SECRET role" in us
person @mai "SECRET Mai" role "SECRET role" in sales
person @minh "Minh" role "SECRET role" in sales
kpi secret-kpi "SECRET KPI" for sales owner @mai
plan for us in 2026-Q4 active
objective grow "SECRET objective" owner @boss
  kr "SECRET key result" from 0 to 1000
    2026-11-15  617
plan for sales in other-cycle active
objective sell "SECRET objective of sales" owner @mai supports web.ship
  kr "SECRET key result of sales" from 0 to 1000
    2026-11-15  617
plan for below in 2026-Q4 active
objective low "SECRET objective of the team below"
  kr "SECRET" from 0 to 1000
    2026-11-15  617
plan for @mai in 2026-Q4 active
objective "SECRET objective of Mai"
  kr "SECRET" from 0 to 1000
    2026-11-15  617
`,
    'web.okr': `language en
team web "Web team" in us lead @minh
person @an "An" role "Lead of An" in web
kpi up "Uptime of web" for web owner @minh unit %
  2026-11-15  99
plan for web in 2026-Q4 active
  note "Note of web"
objective ship "What web ships" owner @minh supports us.grow
  because "Reason of web"
  note "Note of the objective of web"
  kr "Key result of web" from 0 to 10 owner @minh
    2026-11-15  3
  kr "Key result of An" from 0 to 10 owner @an
    2026-11-15  4
  initiative "Initiative of web" owner @minh
  review 2026-11-14 0.3 "Review of web"
objective own "What An answers for" owner @an
  kr "One of An" from 0 to 10
    2026-11-15  5
  kr "Handed to Minh, of web" from 0 to 10 owner @minh
    2026-11-15  6
plan for @an in 2026-Q4 active
objective mine "Objective of An alone"
  kr "Another of An" from 0 to 10
    2026-11-15  7
`,
  };
  const formats = ['json', 'html', 'csv', 'markdown', 'mermaid', 'ics'];
  const exported = async (format: string, ...options: readonly string[]): Promise<string> => {
    const cwd = folder(files);
    const { code, out } = await okr(['export', '--to', format, '--as-of', '2026-11-15', ...options], { cwd });
    expect(code).toBe(0);
    return out;
  };

  const secrets = /SECRET|others\.okr|0[.,]617|secret-kpi|other-cycle/;
  /** Not the whole of a page, where a test fails. */
  const found = (out: string, what: RegExp): string | undefined => what.exec(out)?.[0];

  test.each(formats)('of a unit, as %s', async (format) => {
    const out = await exported(format, '--unit', 'web');
    expect(found(out, /What web ships/)).toBe('What web ships');
    expect(found(out, secrets)).toBeUndefined();
    expect(found(out, /Another of An/)).toBeUndefined();
  });

  test.each(formats)('of a person, as %s', async (format) => {
    const out = await exported(format, '--owner', '@an');
    expect(found(out, /Objective of An alone/)).toBe('Objective of An alone');
    expect(found(out, secrets)).toBeUndefined();
    expect(found(out, /of web/i)).toBeUndefined();
  });

  test('what of a unit it holds: its plans, its own numbers, its people by name', async () => {
    const { plans, units, people, kpis, cycles } = JSON.parse(await exported('json', '--unit', 'web'));
    expect(plans.map(({ unit }: { unit: string }) => unit)).toEqual(['web']);
    expect(units).toMatchObject([{ name: 'web', lead: '@minh', rollUps: [{ of: 2, below: [] }] }]);
    expect(people).toMatchObject([
      { name: '@minh', title: 'Minh', role: null, unit: null, rollUps: [], file: null },
      { name: '@an', title: 'An', role: 'Lead of An', unit: 'web', rollUps: [] },
    ]);
    expect(kpis).toHaveLength(1);
    expect(cycles.map(({ name }: { name: string }) => name)).toEqual(['2026-Q4']);
    const [ship] = plans[0].objectives;
    expect(ship).toMatchObject({ score: 0.35, supporters: [], supporterScore: null, supports: ['us.grow'] });
    expect(ship.explanation).toMatch(/^\(0\.30 \+ 0\.40\)/);
  });

  test('what of a person it holds: their own, and what it goes into', async () => {
    const { plans, units, people } = JSON.parse(await exported('json', '--owner', 'an'));
    const titles = plans.map(({ objectives }: { objectives: { title: string; keyResults: { title: string }[] }[] }) =>
      objectives.map(({ title, keyResults }) => [title, ...keyResults.map((each) => each.title)]),
    );
    expect(titles).toEqual([
      [
        ['What web ships', 'Key result of An'],
        ['What An answers for', 'One of An'],
      ],
      [['Objective of An alone', 'Another of An']],
    ]);
    const [ship, own] = plans[0].objectives;
    expect(ship).toMatchObject({
      score: 0.35,
      explanation: '',
      because: null,
      notes: [],
      reviews: [],
      initiatives: [],
    });
    expect(own).toMatchObject({ score: 0.55, explanation: '' });
    expect(plans[0]).toMatchObject({ notes: [], explanation: '' });
    expect(plans[1].explanation).not.toBe('');
    expect(units).toMatchObject([{ name: 'web', lead: null, rollUps: [] }]);
    expect(people.find(({ name }: { name: string }) => name === '@an').rollUps).toHaveLength(1);
  });
});
