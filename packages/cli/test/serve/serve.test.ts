import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Published } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { folder, okr } from '../harness.ts';
import { ask, PageClient, serving, today } from './client.ts';

const plan = (value: number) => `language en
plan in 2026-Q4 active
objective renew "Customers stay and renew"
  kr nps "Customers recommend us" from 30 to 50 points
    2026-11-10  35
    2026-11-15  ${value}
`;
const current = ({ plans }: Published) => plans[0]?.objectives[0]?.keyResults[0]?.current;

describe('live', () => {
  test('a page gets the whole, then what changes', async () => {
    const cwd = folder({ 'plan.okr': plan(40) });
    const { url } = await serving(cwd);
    const page = await new PageClient(url).open();
    const first = await page.until((scored) => current(scored) === 40);
    expect(first).toMatchObject({
      content: { kind: 'full' },
      language: 'en',
      today,
      asOf: null,
      files: [{ uri: 'plan.okr', name: 'plan.okr', errors: 0, unread: 0 }],
      can: { asOf: true, open: false, addCheckIn: false, newPlan: false },
    });
    writeFileSync(join(cwd, 'plan.okr'), plan(45));
    const next = await page.until((scored) => current(scored) === 45);
    expect(next.content.kind).toBe('delta');
  });

  test('files come, move and go; an empty folder shows nothing', async () => {
    const cwd = folder({ 'readme.md': '' });
    const { url } = await serving(cwd);
    const page = await new PageClient(url).open();
    await page.until(({ plans }) => plans.length === 0);
    mkdirSync(join(cwd, 'team'));
    writeFileSync(join(cwd, 'team/a.okr'), plan(40));
    await page.until((scored) => scored.plans[0]?.file === 'team/a.okr');
    renameSync(join(cwd, 'team/a.okr'), join(cwd, 'b.okr'));
    await page.until((scored) => scored.plans[0]?.file === 'b.okr');
    rmSync(join(cwd, 'b.okr'));
    await page.until(({ plans }) => plans.length === 0);
  });

  test('a file outside is followed where its workspace holds it', async () => {
    const cwd = folder({ 'okr.config.json': '{}', 'a.okr': plan(40), 'b.okr': 'objective top "Nobody waits"\n' });
    const { url } = await serving(cwd, { paths: ['b.okr'] });
    const page = await new PageClient(url).open();
    await page.until(({ plans }) => plans.length === 1);
    writeFileSync(join(cwd, 'a.okr'), plan(41).replace('"Customers stay and renew"', '"Customers stay" supports top'));
    await page.until(({ plans }) => plans[0]?.objectives[0]?.supporters.length === 1);
  });

  test('links lead nowhere else, and a folder may be reached through one', async () => {
    const cwd = folder({ 'real/plan.okr': plan(40), 'real/node_modules/x/a.okr': plan(1) });
    symlinkSync('..', join(cwd, 'real/up'));
    symlinkSync('/', join(cwd, 'real/everything'));
    symlinkSync('real', join(cwd, 'through'));
    const { url } = await serving(cwd, { paths: ['through'] });
    const page = await new PageClient(url).open();
    await page.until((scored) => scored.plans.length === 1 && current(scored) === 40);
    writeFileSync(join(cwd, 'real/plan.okr'), plan(43));
    await page.until((scored) => current(scored) === 43);
  });

  test('units of files that were not asked for are seen only where a plan needs them', async () => {
    const cwd = folder({
      'okr.config.json': '{}',
      'org.okr': 'company us "Us"\ndepartment ours in us\ndepartment other in us\n',
      'a.okr': plan(40).replace('plan in', 'plan for ours in'),
    });
    const named = async (path: string) => {
      const { url } = await serving(cwd, { paths: [path] });
      const page = await new PageClient(url).open();
      await page.until(() => true);
      return page.shown?.units.map(({ name }) => name);
    };
    expect(await named('a.okr')).toEqual(['us', 'ours']);
    expect(await named('.')).toEqual(['us', 'ours', 'other']);
  });

  test('a broken line is a notice, and the rest stays', async () => {
    const cwd = folder({ 'plan.okr': plan(40) });
    const { url } = await serving(cwd);
    const page = await new PageClient(url).open();
    await page.until((scored) => current(scored) === 40);
    writeFileSync(join(cwd, 'plan.okr'), `${plan(40)}  kr "Late projects" from to\n`);
    await page.until((scored, { files }) => current(scored) === 40 && (files[0]?.unread ?? 0) > 0);
  });

  test('a mistake in the settings is told, and noticed on the page, for as long as it is there; the rest counts', async () => {
    const cwd = folder({ 'okr.config.json': '{}', 'plan.okr': plan(40) });
    const { url, said } = await serving(cwd);
    const page = await new PageClient(url).open();
    await page.until((scored) => current(scored) === 40);
    writeFileSync(join(cwd, 'okr.config.json'), '{ "bands": 7, "language": "vi" }');
    const broken = await page.until((_, { files }) => files.some(({ name }) => name === 'okr.config.json'));
    expect(broken.files.find(({ name }) => name === 'okr.config.json')).toMatchObject({ errors: 1 });
    expect(broken.language).toBe('vi');
    expect(page.shown && current(page.shown)).toBe(40);
    expect(said.join('')).toMatch(/^okr: okr\.config\.json:1:\d+: [^\n]+\n$/);
    writeFileSync(join(cwd, 'okr.config.json'), '{}');
    writeFileSync(join(cwd, 'plan.okr'), plan(44));
    await page.until((scored, { files }) => current(scored) === 44 && files.length === 1);
  });
});

describe('a folder that goes and comes back, as with git checkout', () => {
  test.each([
    ['below the current one', 'plans', 'plans'],
    ['the current one itself', '.', '.'],
  ])('%s', { timeout: 60_000 }, async (_, where, path) => {
    const home = folder({ 'w/plans/a.okr': plan(40) });
    const cwd = where === '.' ? join(home, 'w/plans') : join(home, 'w');
    const { url } = await serving(cwd, { paths: [path] });
    const page = await new PageClient(url).open();
    await page.until((scored) => current(scored) === 40);
    for (const value of [41, 43]) {
      rmSync(join(home, 'w/plans'), { recursive: true });
      if (value === 43) await new Promise((later) => setTimeout(later, 1500));
      mkdirSync(join(home, 'w/plans'));
      writeFileSync(join(home, 'w/plans/a.okr'), plan(value));
      await page.until((scored) => current(scored) === value);
      writeFileSync(join(home, 'w/plans/a.okr'), plan(value + 1));
      await page.until((scored) => current(scored) === value + 1);
    }
  });

  test('another one in its place', { timeout: 60_000 }, async () => {
    const cwd = folder({ 'plans/a.okr': plan(40), 'others/a.okr': plan(50) });
    const { url } = await serving(cwd, { paths: ['plans'] });
    const page = await new PageClient(url).open();
    await page.until((scored) => current(scored) === 40);
    renameSync(join(cwd, 'plans'), join(cwd, 'before'));
    renameSync(join(cwd, 'others'), join(cwd, 'plans'));
    await page.until((scored) => current(scored) === 50);
    writeFileSync(join(cwd, 'plans/a.okr'), plan(51));
    await page.until((scored) => current(scored) === 51);
  });
});

describe('time travel', () => {
  test('each page looks from its own date', async () => {
    const cwd = folder({ 'plan.okr': plan(40) });
    const { url } = await serving(cwd);
    const [one, other] = [await new PageClient(url).open(), await new PageClient(url).open()];
    await one.until((scored) => current(scored) === 40);
    await other.until((scored) => current(scored) === 40);
    expect((await one.say({ type: 'asOf', date: '2026-11-12' })).status).toBe(204);
    await one.until((scored, { asOf }) => current(scored) === 35 && asOf === '2026-11-12' && scored.asOf === asOf);
    expect(other.updates).toHaveLength(1);
    writeFileSync(join(cwd, 'plan.okr'), plan(40).replace('  35', '  36'));
    await one.until((scored) => current(scored) === 36);
    await one.say({ type: 'asOf', date: null });
    await one.until((scored, { asOf }) => current(scored) === 40 && asOf === null && scored.asOf === today);
  });

  test('--as-of is where pages begin; today is one step away', async () => {
    const { url } = await serving(folder({ 'plan.okr': plan(40) }), { first: '2026-11-12' });
    const page = await new PageClient(url).open();
    await page.until(
      (scored, update) => current(scored) === 35 && update.asOf === '2026-11-12' && update.today === today,
    );
    await page.say({ type: 'asOf', date: null });
    await page.until((scored, { asOf }) => current(scored) === 40 && asOf === null);
  });

  test('a page that lost track gets the whole again', async () => {
    const { url } = await serving(folder({ 'plan.okr': plan(40) }));
    const page = await new PageClient(url).open();
    await page.until(() => true);
    await page.say({ type: 'resend' });
    await page.until(() => page.updates.length === 2);
    expect(page.updates.map(({ content }) => content.kind)).toEqual(['full', 'full']);
  });
});

test.each([
  ['html', 'text/html; charset=utf-8', 'okr-2026-11-12.html', /^<!doctype html>[\s\S]*var okrPage/],
  ['csv', 'text/csv; charset=utf-8', 'okr-2026-11-12.csv', /^\uFEFFtype,/],
  ['markdown', 'text/markdown; charset=utf-8', 'okr-2026-11-12.md', /^# OKR · 2026-11-12/],
  ['json', 'application/json', 'okr-2026-11-12.json', /^\{\n {2}"version": 1/],
])('%s to take along, as the page shows it', async (format, type, name, content) => {
  const { url } = await serving(folder({ 'plan.okr': plan(40) }), { first: '2026-11-12' });
  const page = await new PageClient(url).open();
  const { status, headers, body } = await page.say({ type: 'export', format });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
  expect(body).toMatch(content);
});

test('many pages: each gets every change, and those that left are forgotten', async () => {
  const cwd = folder({ 'plan.okr': plan(40) });
  const { url } = await serving(cwd);
  const pages = await Promise.all(Array.from({ length: 40 }, () => new PageClient(url).open()));
  await Promise.all(pages.map((page) => page.until((scored) => current(scored) === 40)));
  for (const page of pages.slice(0, 20)) page.close();
  writeFileSync(join(cwd, 'plan.okr'), plan(42));
  await Promise.all(pages.slice(20).map((page) => page.until((scored) => current(scored) === 42)));
});

test('closing ends every connection', async () => {
  const started = await serving(folder({ 'plan.okr': plan(40) }));
  const page = await new PageClient(started.url).open();
  await page.until(() => true);
  await started.close();
  await page.untilEnd();
  await expect(ask(started.url)).rejects.toThrow();
});

describe('wrong use', () => {
  test.each([
    ['a file that is not there', 'serve nowhere.okr', 'nowhere.okr: no such file or folder'],
    ['standard input', 'serve -', 'okr serve follows files, not standard input'],
    ['no port', 'serve --port many', '--port needs a number from 0 to 65535, not "many"'],
    ['no day', 'serve --as-of soon', '--as-of needs a date'],
  ])('%s', async (_, line, said) => {
    const { code, out, err } = await okr(line, { cwd: folder({ 'plan.okr': plan(40) }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(`okr: ${said}`)).toBe(true);
  });

  test('a port that something else has', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, err } = await okr(`serve --port ${port}`, { cwd: folder({ 'plan.okr': plan(40) }) });
    other.close();
    expect(code).toBe(2);
    expect(err).toMatch(/^okr: port \d+ cannot be used/);
  });
});
