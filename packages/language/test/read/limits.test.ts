import { describe, expect, test } from 'vitest';
import { check } from '../../../analysis/test/rules/check.ts';

const errorsIn = (text: string) =>
  check(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, span, message }) => [rule, text.slice(span.start, span.end), message.en]);

const longName = 'A name has at most 200 letters, so this one is skipped. Shorten it.';
const longList = 'A list has at most 1000 entries, so those from here on are skipped. Shorten it.';

describe('a name has at most 200 letters', () => {
  const name = 'n'.repeat(200);

  test.each([
    ['an objective', (one: string) => `objective ${one} "A"\nobjective "B" supports ${one}\n`],
    ['a unit', (one: string) => `team ${one}\nplan for ${one}\n`],
    ['a person', (one: string) => `person @${one.slice(1)}\nobjective "A" owner @${one.slice(1)}\n`],
    ['a tag', (one: string) => `objective "A" tag a, ${one}, b\n`],
  ])('%s', (_, plan) => {
    expect(errorsIn(plan(name))).toEqual([]);
    const found = errorsIn(plan(`${name}n`));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(found.map(([, text]) => ['syntax', text, longName])));
  });

  test('letters as people see them, not as they were typed', () => {
    expect(errorsIn(`objective ${'ế'.repeat(200).normalize('NFD')} "A"\n`)).toEqual([]);
  });

  test('the rest of the line, and of the list, counts', () => {
    const { workspace } = check(`objective ${name}n "A" tag a, ${name}n, b\n  kr "K" from 1 to 2\n`);
    const [objective] = workspace.plans[0]?.objectives ?? [];
    expect(objective?.written).toMatchObject({
      name: undefined,
      title: { value: 'A' },
      tags: [{ text: 'a' }, { text: 'b' }],
    });
    expect(objective?.keyResults).toHaveLength(1);
  });
});

test('a list has at most 1,000 entries', () => {
  const plan = (count: number) => `objective a "A"\nobjective "B" supports a${', a'.repeat(count - 1)}\n`;
  expect(errorsIn(plan(1000)).filter(([, , message]) => message === longList)).toEqual([]);
  const text = plan(1500);
  const { workspace, diagnostics } = check(text);
  expect(workspace.plans[0]?.objectives[1]?.written.supports?.value).toHaveLength(1000);
  const found = diagnostics.filter(({ message }) => message.en === longList);
  expect(found.map(({ span }) => span.start)).toEqual([text.indexOf('supports a') + 'supports '.length + 3 * 1000]);
});

test('a file that breaks a limit lets the others be', () => {
  const text = `objective ${'n'.repeat(300)} "A"\n`;
  expect(errorsIn(text)).toHaveLength(1);
  expect(errorsIn('objective n "A"\n')).toEqual([]);
});
