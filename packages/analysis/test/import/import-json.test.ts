import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Published, publish } from '@okr/core';
import { importJson } from '@okr/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, defaultConfig } from '../../src/index.ts';

const asOf = '2026-11-30';
const examples = join(import.meta.dirname, '../../../../examples');

function published(text: string): Published {
  const { workspace, scores } = analyse([{ path: 'a.okr', text }], { asOf, config: defaultConfig });
  return publish(workspace, scores);
}

function again(text: string): string {
  const imported = importJson(JSON.stringify(published(text)));
  return typeof imported === 'string' ? imported : imported.text;
}

/** What people see of a plan: each element's title with its numbers. */
function numbers({ plans, kpis, scorecards }: Published): readonly string[] {
  return [
    ...plans.flatMap(({ title, unit, cycle, score, objectives }) => [
      [title, unit, cycle, score].join(),
      ...objectives.flatMap((objective) => [
        [objective.title, objective.score, objective.status, objective.owners].join(),
        ...objective.keyResults.map(({ title, score, status, progress, current, due, confidence, forecast, ...rest }) =>
          [title, score, status, progress, current, due, confidence, forecast?.score, rest.promised?.score].join(),
        ),
        ...objective.initiatives.map((each) => [each.title, each.state, each.due, each.for.length].join()),
      ]),
    ]),
    ...kpis.map(({ title, current, rating, health, stale, unit }) =>
      [title, current, rating, health, stale, unit].join(),
    ),
    ...scorecards.map(({ unit, person, cycle, total }) => [unit, person, cycle, total].join()),
  ].sort();
}

describe('what `okr score --format json` writes is a plan again', () => {
  const plans = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.okr'));
  test.each(plans)('examples/%s scores the same', (path) => {
    const text = readFileSync(join(examples, path), 'utf8');
    expect(numbers(published(again(text)))).toEqual(numbers(published(text)));
  });

  test.each<readonly [what: string, measure: string, written: string]>([
    ['a level to hold', 'keep between 3 and 5 points', 'keep between 3 and 5 points'],
    ['currencies', 'from $2.4M to $3.2M', 'from 2400000 to $3200000'],
    ['magnitudes', 'from 2400000 to 3200000 visits\n    2026-11-02  2500000', 'from 2.4 to 3.2 million visits'],
    ['a relative target', 'from 100 to +30%', 'from 100 to 130'],
    ['below zero', 'from 3 to -5 degrees', 'from +3 to -2 degrees'],
    ['three decimals', 'from 1.5 to 2.1250 km', 'from 1.5 to 2.1250 km'],
    ['a unit with a keyword in it', 'from 0 to 50 "customers committed"', 'from 0 to 50 "customers committed"'],
    ['a running total', 'from 10 to at most 5 faults cumulative', 'from 10 to at most 5 faults'],
    ['an unknown baseline', 'from ? to 5 days', 'from ? to 5 days'],
  ])('%s', (_, measure, written) => {
    const text = `objective "Grow"\n  kr "Berths" ${measure}\n`;
    const line = again(text).split('\n')[1]?.replace(/\s+/g, ' ').trim();
    expect(line).toBe(`kr "Berths" ${written}`);
    expect(numbers(published(again(text)))).toEqual(numbers(published(text)));
  });

  test('texts with quotes and line breaks, and key results without names that others refer to', () => {
    const text =
      'objective "Say \\"yes\\""\n  note """\ntwo\nlines\n"""\n  kr "C" to 4\nObjective: D\nKR: A to 3\n- B\n';
    const written = again(text);
    expect(written).toContain('objective "Say \\"yes\\""');
    expect(written).toContain('objective o2 "D"\n  kr kr1 "A');
    expect(written).toContain('initiative "B" for kr1');
    expect(written).toContain('two\nlines');
  });
});

describe('other JSON', () => {
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    [`${'['.repeat(200_000)}`, 'not-json'],
    ['[]', 'not-scores'],
    ['null', 'not-scores'],
    ['{"version":1}', 'not-scores'],
    ['{"version":2,"plans":[]}', 'not-scores'],
  ])('%.20j', (text, problem) => {
    expect(importJson(text)).toBe(problem);
  });

  test('a document of the right shape with anything in it gets an answer', () => {
    const plan = published(
      'team a "A"\nplan for a in 2026-Q4\nobjective "G"\n  kr "K" from 1 to 2 m\n    2026-11-01  1.5\n',
    );
    const places = fc.array(fc.nat(30), { maxLength: 8 });
    fc.assert(
      fc.property(places, fc.jsonValue(), (path, value) => {
        const changed = JSON.parse(JSON.stringify(plan));
        put(changed, path, value);
        const imported = importJson(JSON.stringify(changed));
        expect(typeof imported === 'string' || typeof imported.text === 'string').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Puts a value at a place somewhere in a document. */
function put(document: unknown, path: readonly number[], value: unknown): void {
  let at: unknown = document;
  for (const [depth, step] of path.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    if (depth === path.length - 1) Reflect.set(at, key, value);
    else at = Reflect.get(at, key);
  }
}
