import { describe, expect, test } from 'vitest';
import { inBase64 } from '../src/commands/base64.ts';
import { readConfidence } from '../src/commands/confidence.ts';
import { placeFrom } from '../src/commands/place-given.ts';
import { cyclesFrom, freeName, ownersIn, planLanguage } from '../src/commands/plan-choices.ts';
import { checkArguments } from '../src/task-arguments.ts';
import { scored } from './scored.ts';

const document = scored({
  'a.okr':
    'team web "Web" in abc\ncompany abc "ABC"\nperson @linh "Linh"\ncycle term "Summer term" from 2026-11-01 to 2027-01-31\ncycle old from 2026-01-01 to 2026-02-01\n',
});

test.each([
  ['7', 7],
  [' 7/10 ', 7],
  ['7,5', 7.5],
  ['7.5 / 10', 7.5],
  ['70%', 7],
  ['0', 0],
  ['10', 10],
  ['11', undefined],
  ['110%', undefined],
  ['-1', undefined],
  ['7/5', undefined],
  ['seven', undefined],
  ['', undefined],
])('a confidence of “%s” is %s', (typed, expected) => {
  expect(readConfidence(typed)).toBe(expected);
});

describe('a new plan', () => {
  test('is of a unit, from the top down, or of a person', () => {
    expect(ownersIn([document]).map(({ name, kind }) => [name, kind])).toEqual([
      ['abc', 'company'],
      ['web', 'team'],
      ['@linh', 'person'],
    ]);
  });

  test('is for the quarter that runs, the next, the half, the year, or a cycle that is not over', () => {
    expect(cyclesFrom('2026-11-15', { fiscalYearStart: 1 }, [document], 'en').map(({ name }) => name)).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2026-H2',
      '2026',
      'term',
    ]);
    expect(cyclesFrom('2026-05-15', { fiscalYearStart: 1 }, [], 'vi').map(({ title }) => title)).toEqual([
      'quý II/2026',
      'quý III/2026',
      'nửa đầu năm 2026',
      'năm 2026',
    ]);
  });

  test('in a fiscal year, for its quarters, by the name that is configured', () => {
    const names = (fiscalYearNamedBy: 'start' | 'end') =>
      cyclesFrom('2027-02-15', { fiscalYearStart: 4, fiscalYearNamedBy }, [], 'en').map(({ name }) => name);
    expect(names('start')).toEqual(['2026-Q4', '2027-Q1', '2026-H2', '2026']);
    expect(names('end')).toEqual(['2027-Q4', '2028-Q1', '2027-H2', '2027']);
  });

  test('is in the language of most plans, else of the editor', () => {
    const [en, vi] = [{ language: 'en' }, { language: 'vi' }] as const;
    expect(planLanguage([en, vi, vi], 'en')).toBe('vi');
    expect(planLanguage([en, en, vi], 'vi')).toBe('en');
    expect(planLanguage([en, vi], 'vi')).toBe('vi');
    expect(planLanguage([], 'en')).toBe('en');
  });

  test('takes no file name that is there', () => {
    expect(freeName('plan.okr', new Set())).toBe('plan.okr');
    expect(freeName('plan.okr', new Set(['plan.okr', 'plan-2.okr']))).toBe('plan-3.okr');
  });
});

test('a task runs okr check with what it says, and with nothing else', () => {
  expect(checkArguments({ type: 'okr', command: 'check' })).toEqual(['check']);
  expect(checkArguments({ paths: ['a b', '--fix'], maxWarnings: 3 })).toEqual([
    'check',
    '--max-warnings',
    '3',
    '--',
    'a b',
    '--fix',
  ]);
  expect(checkArguments({ paths: 'x', maxWarnings: '3; rm' })).toEqual(['check']);
});

test('a place is taken only as a place', () => {
  expect(placeFrom({ file: 'file:///a.okr', line: 3, more: 1 })).toEqual({ file: 'file:///a.okr', line: 3 });
  for (const given of [undefined, null, 'x', {}, { file: 1, line: 2 }, { file: 'a', line: '2' }]) {
    expect(placeFrom(given)).toBeUndefined();
  }
});

test.each([0, 1, 2, 3, 24_576, 24_577, 100_000])('%d bytes are the same in Base64', (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, at) => (at * 7) % 256);
  expect(inBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
