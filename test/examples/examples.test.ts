import { analyse, defaultConfig } from '@okr/analysis';
import { publish } from '@okr/core';
import { formatFile, tidyFile } from '@okr/language';
import { describe, expect, test } from 'vitest';
import { files, read } from '../house/sources.ts';

/** `| folder | date | …` of examples/README.md. */
const dates = new Map(
  [...read('examples/README.md').matchAll(/^\| `([\w-]+)` \| (\d{4}-\d{2}-\d{2}) \|/gm)].map((row) => [
    row[1] ?? '',
    row[2] ?? '',
  ]),
);
const plans = files.filter((path) => /^examples\/.*\.okr$/.test(path));
const folderOf = (path: string) => path.split('/')[1] ?? '';
const sources = (paths: readonly string[]) => paths.map((path) => ({ path, text: read(path) }));

function findings(paths: readonly string[], asOf: string) {
  return analyse(sources(paths), { asOf, config: defaultConfig }).diagnostics.map(
    ({ severity, rule, file, span, message }) => ({
      severity,
      at: `${file.path}: ${read(file.path).slice(0, span.start).split('\n').length}`,
      rule,
      message: message.en,
    }),
  );
}

const shouts = ({ severity }: { readonly severity: string }) => severity === 'error' || severity === 'warning';

test('every folder of examples has its date in both pages, and every date its folder', () => {
  const folders = [...new Set(plans.filter((path) => path.split('/').length > 2).map(folderOf))].sort();
  expect([...dates.keys()].sort()).toEqual(folders);
  const vietnamese = [...read('examples/README.vi.md').matchAll(/^\| `([\w-]+)` \| (\d{4}-\d{2}-\d{2}) \|/gm)];
  expect(vietnamese.map((row) => [row[1], row[2]])).toEqual([...dates]);
});

describe.each([...dates])('examples/%s as of %s', (folder, asOf) => {
  const own = plans.filter((path) => folderOf(path) === folder);
  const teachesByWarning = folder === 'activity-vs-outcome' || folder === 'articles';

  test('gives no error and no warning', () => {
    const loud = findings(own, asOf).filter(shouts);
    if (!teachesByWarning) return expect(loud).toEqual([]);
    expect(loud.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says the same to each plan as one of all examples', () => {
    const alone = findings(own, asOf).filter(shouts);
    const together = findings(plans, asOf).filter(
      (found) => own.some((path) => found.at.startsWith(`${path}:`)) && shouts(found),
    );
    expect(together).toEqual(alone);
  });
});

test.each([
  ['articles.en.okr', 'articles-tidied.en.okr'],
  ['bai-viet.vi.okr', 'bai-viet-day-du.vi.okr'],
])('%s is tidied beside itself, and stays the same plan', (sketch, tidied) => {
  const [before, after] = [sketch, tidied].map((name) => `examples/articles/${name}`);
  expect(tidyFile(sketch, read(before ?? '')).text).toBe(read(after ?? ''));
  expect(findings([before ?? ''], '2026-11-30').filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the example of activity against outcome warns about the activity in both languages, and only there', () => {
  const own = plans.filter((path) => folderOf(path) === 'activity-vs-outcome');
  const warned = findings(own, dates.get('activity-vs-outcome') ?? '').filter(shouts);
  for (const path of own) {
    const here = warned.filter(({ at }) => at.startsWith(`${path}:`));
    expect(here.map(({ rule }) => rule)).toContain('kr-activity');
    const after = read(path)
      .split('\n')
      .findIndex((line) => /^\/\/ (After|Sau)/.test(line));
    expect(here.filter(({ at }) => Number(at.split(': ')[1]) > after)).toEqual([]);
  }
});

test.each(plans)('%s is formatted', (path) => {
  expect(formatFile(path, read(path)).text).toBe(read(path));
});

/** By hand: September's 55 minutes rate 4 on the scale of then (180 · 120 · 60 · 30), 3 on today's. */
test.each([
  ['scorecard.en.okr', 'front-office', '@duc.vu', '@trang.dang'],
  ['bang-diem.vi.okr', 'tiếp_khách', '@bảo.vũ', '@mi.đặng'],
])('the scorecards of examples/kpi-scorecard/%s', (name, ...[team, agent, writer]) => {
  const { workspace, scores } = analyse(sources([`examples/kpi-scorecard/${name}`]), {
    asOf: '2026-11-30',
    config: defaultConfig,
  });
  const { scorecards } = publish(workspace, scores);
  expect(scorecards.map(({ unit, person, cycle, total }) => [unit ?? person, cycle, total])).toEqual([
    // 30% × 4 + 30% × 3 + 25% × 3 + 15% × 3
    [team, '2026-Q3', 3.3],
    // 30% × 4 + 30% × 4 + 25% × 5 + 15% × 4
    [team, '2026-Q4', 4.25],
    // (2 × 3 + 1 × 1) / 3: nobody counted tickets yet
    [agent, '2026-Q3', 2.333333333],
    // (2 × 4 + 1 × 3) / 3
    [agent, '2026-Q4', 3.666666667],
    // 50% × 4 + 50% × 3
    [writer, '2026-Q4', 3.5],
  ]);
});

test('twins score alike', () => {
  const asOf = '2026-11-30';
  const { workspace, scores } = analyse(sources(plans), { asOf, config: defaultConfig });
  const scoresIn = (path: string) =>
    workspace.plans
      .filter((plan) => plan.file.path === path)
      .flatMap((plan) => plan.objectives.map((objective) => scores.objective(objective).score));
  const pairs: readonly (readonly [string, string])[] = [
    ['examples/first/first.en.okr', 'examples/first/first.vi.okr'],
    ['examples/team/home-kitchen.en.okr', 'examples/team/bep-nha.vi.okr'],
    ['examples/agency/agency.en.okr', 'examples/agency/agency.vi.okr'],
    ['examples/agency/seo.en.okr', 'examples/agency/seo.vi.okr'],
    ['examples/agency/booking.en.okr', 'examples/agency/booking.vi.okr'],
    ['examples/agency/operations.en.okr', 'examples/agency/operations.vi.okr'],
    ['examples/cycle/reading-club.en.okr', 'examples/cycle/lop-he.vi.okr'],
    ['examples/alignment/en/2-department.okr', 'examples/alignment/vi/2-phong.okr'],
  ];
  for (const [english, vietnamese] of pairs) {
    expect(scoresIn(english).length).toBeGreaterThan(0);
    expect.soft({ english, scores: scoresIn(vietnamese) }).toEqual({ english, scores: scoresIn(english) });
  }
});
