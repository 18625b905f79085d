import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, defaultConfig } from '@okr/analysis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixed } from '../../src/check/fix.ts';
import { type LoadedWorkspace, type ReportedFile, withTexts } from '../../src/workspace/load.ts';
import { folder, okr } from '../harness.ts';

const asOf = '2026-11-15';
const root = join(import.meta.dirname, '../../../..');

/** These files, as `okr check` would have read them. */
function workspaceOf(texts: readonly string[]): LoadedWorkspace {
  const sources = texts.map((text, at) => ({
    path: `${at}.okr`,
    absolute: `/${at}.okr`,
    text,
    mark: false,
    damage: [],
  }));
  const analysis = analyse(sources, { asOf, config: defaultConfig });
  const reported = analysis.workspace.files.flatMap((file, at): readonly ReportedFile[] => {
    const source = sources[at];
    return source === undefined ? [] : [{ ...source, file, diagnostics: [] }];
  });
  return withTexts({ sources, analysis, config: defaultConfig, reported }, new Map(), asOf, analyse);
}

const errorsIn = ({ analysis }: LoadedWorkspace): number =>
  analysis.diagnostics.filter(({ severity }) => severity === 'error').length;

const textsOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((path) => readFileSync(join(root, path), 'utf8'));

/** The examples in pieces, and what the rules are tested with: every fix has its case among them. */
const plans = [
  ...textsOf('examples/**/*.okr').flatMap((text) => text.split(/\n(?=\S)/)),
  ...textsOf('packages/analysis/src/rules/*/*.ts').flatMap((text) =>
    [...text.matchAll(/okr: `([^`]*)`/g)].map((found) => (found[1] ?? '').replace(/[⟦⟧]/g, '')),
  ),
];
const lines = plans.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');

/** What people mistype. */
const slips: readonly ((word: string) => string)[] = [
  (word) => word.slice(1),
  (word) => word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1),
  (word) => word.replace(/^(.)(.)/, '$2$1'),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
  (word) => word.replaceAll('"', '“'),
  (word) => word.replace('@', ''),
  (word) => `${word},`,
  (word) => `${word} :`,
  (word) => word.toUpperCase(),
  () => '',
  (word) => `${word} ${word}`,
];
const pieces = [
  'from',
  'to',
  'by',
  'owner @an',
  'weight 2',
  'keep',
  'at least',
  'was',
  'until',
  'confidence',
  'supports a',
  'from ?',
  'từ',
  'lên',
  'hạn',
  'duy trì',
  '1,250',
  '25 %',
  '2 tỷ 350 triệu',
  '31/12',
  '2026-02-30',
  'Q4',
  '$2,4M',
  '+20%',
  '5đ',
  'x2',
  'committed',
  'active',
  'because "x"',
  'because',
  'done',
  'note "x"',
];

const change = fc.record({
  at: fc.nat(),
  word: fc.nat(),
  slip: fc.constantFrom(...slips),
  piece: fc.option(fc.constantFrom(...pieces)),
  line: fc.option(fc.constantFrom(...lines), { freq: 8 }),
});
const mistyped = fc.tuple(fc.constantFrom(...plans), fc.array(change, { maxLength: 6 })).map(([text, changes]) => {
  const written = text.split('\n').slice(0, 20);
  for (const { at, word, slip, piece, line } of changes) {
    const index = at % written.length;
    const words = (written[index] ?? '').split(' ');
    const place = word % words.length;
    words[place] = slip(words[place] ?? '');
    if (piece !== null) words.splice(place, 0, piece);
    written[index] = words.join(' ');
    if (line !== null) written.splice(index, 0, line);
  }
  return written.join('\n');
});

test('whatever is fixed, no plan has more errors than before', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(mistyped, { minLength: 1, maxLength: 3 }), (texts) => {
      const before = workspaceOf(texts);
      const { workspace } = fixed(before, asOf);
      expect(errorsIn(workspace)).toBeLessThanOrEqual(errorsIn(before));
    }),
    { numRuns: 200 },
  );
});

describe('a fix that would add an error', () => {
  const harmful = 'objective a "Customers stay and renew"\n  kr "Customers" from 1 to 2\n  onwer @an committed\n';

  test('is left out, and that is said', async () => {
    const cwd = folder({ 'a.okr': harmful });
    const { code, err } = await okr('check --fix a.okr', { cwd });
    expect(code).toBe(1);
    expect(err).toBe('fixed 0 problems in 0 files; skipped 1 fix that would add an error\n');
    expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).toBe(harmful);
    expect((await okr('check --fix a.okr --lang vi', { cwd })).err).toBe(
      'đã sửa 0 vấn đề trong 0 tệp; bỏ qua 1 cách sửa vì sẽ thêm lỗi\n',
    );
  });

  test('does not keep the others from being made, however many they are', async () => {
    const others = 'objectiv "Customers stay and renew"\n'.repeat(20);
    const cwd = folder({ 'a.okr': `${others}${harmful}${others}` });
    expect((await okr('check --fix a.okr', { cwd })).err).toBe(
      'fixed 40 problems in 1 file; skipped 1 fix that would add an error\n',
    );
    const good = others.replaceAll('objectiv', 'objective');
    expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).toBe(`${good}${harmful}${good}`);
  });
});
