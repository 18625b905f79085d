import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../packages/analysis/src/judge/index.ts';
import { readItems } from '../items.ts';
import { inside, open } from './change.ts';
import { EVERY_CHANGE, pairShares } from './figures.ts';
import { changesOf, type Pair, pairsOf, stays } from './pairs.ts';
import { withoutMarks } from './vi.ts';

const lexicons = compileLexicons();
const folder = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

const changed = (lang: string, name: string, title: string): string | undefined =>
  changesOf(lang)
    .find((change) => change.name === name)
    ?.apply(title);

describe('changes that leave the meaning', () => {
  it.each([
    ['en', 'label “KR2:”', 'Launch the app', 'KR2: Launch the app'],
    ['en', 'number “1.”', 'Launch the app', '1. Launch the app'],
    ['en', 'deadline “by end of Q2”', 'Launch the app.', 'Launch the app by end of Q2'],
    ['en', 'period before “In 2027,”', 'Launch the app', 'In 2027, launch the app'],
    ['en', 'period before “In 2027,”', 'NPS of 40', 'In 2027, NPS of 40'],
    ['en', 'adverb “Successfully”', 'Launch the app', 'Successfully launch the app'],
    ['en', 'capitals', 'Launch the app', 'LAUNCH THE APP'],
    ['en', 'final stop', 'Launch the app', 'Launch the app.'],
    ['vi', 'no marks', 'Tổ chức 4 buổi đào tạo', 'To chuc 4 buoi dao tao'],
    ['vi', 'deadline “trước 30/6”', 'Ra mắt ứng dụng', 'Ra mắt ứng dụng trước 30/6'],
    ['vi', 'adverb “Thường xuyên”', 'Tổ chức họp nhóm', 'Thường xuyên tổ chức họp nhóm'],
    ['vi', 'doer “Phòng Kinh doanh …”', 'Tổ chức họp nhóm', 'Phòng Kinh doanh tổ chức họp nhóm'],
    ['vi', 'team “Phòng Kinh doanh:”', 'Tổ chức họp nhóm', 'Phòng Kinh doanh: Tổ chức họp nhóm'],
  ])('%s, %s: %s', (lang, name, title, expected) => expect(changed(lang, name, title)).toBe(expected));

  it('keeps names that begin with capitals', () => {
    expect(inside('NPS of 40')).toBe('NPS of 40');
    expect(inside('Đào tạo')).toBe('đào tạo');
  });

  it('takes a final stop away before something follows', () => expect(open('Launch the app. ')).toBe('Launch the app'));

  it('takes every mark', () => expect(withoutMarks('Đẩy mạnh số hoá')).toBe('Day manh so hoa'));

  it('calls no change by the name of another', () => {
    for (const lang of ['en', 'vi']) {
      const names = changesOf(lang).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('tells flags from silence', () => {
    const pair = { change: '', title: '', changed: '' };
    expect(stays({ ...pair, was: 'outcome', is: 'unclear' })).toBe(true);
    expect(stays({ ...pair, was: 'activity', is: 'output' })).toBe(false);
    expect(stays({ ...pair, was: 'activity', is: 'unclear' })).toBe(false);
  });
});

describe('pairShares', () => {
  const pair = (change: string, was: Pair['was'], is: Pair['is']): Pair => ({
    change,
    title: 'a',
    changed: 'b',
    was,
    is,
  });

  it('counts all changes, then each, flagged and silent titles apart', () => {
    const [every, label, stop] = pairShares([
      pair('label', 'activity', 'unclear'),
      pair('label', 'outcome', 'outcome'),
      pair('stop', 'activity', 'activity'),
    ]);
    expect(every).toMatchObject({ change: EVERY_CHANGE, all: { hits: 2, of: 3 }, flagged: { hits: 1, of: 2 } });
    expect(label).toMatchObject({ change: 'label', silent: { hits: 1, of: 1 }, examples: ['activity → unclear: b'] });
    expect(stop).toMatchObject({ change: 'stop', all: { hits: 1, of: 1 }, examples: [] });
  });
});

describe.each(['en', 'vi'])('pairs over every labelled title, %s', (lang) => {
  const { items } = readItems(files.map((name) => folder + name));
  const pairs = items.filter((item) => item.lang === lang).flatMap((item) => pairsOf(item, lexicons));
  const share = (of: readonly Pair[]): number => of.filter(stays).length / of.length;

  it('keeps the verdict', () => expect(share(pairs)).toBeGreaterThanOrEqual(0.99));

  it('keeps what was flagged and what was silent alike', () => {
    expect(share(pairs.filter(({ was }) => was === 'activity'))).toBeGreaterThanOrEqual(0.99);
    expect(share(pairs.filter(({ was }) => was === 'outcome' || was === 'unclear'))).toBeGreaterThanOrEqual(0.99);
  });

  it('keeps it with every single change', () => {
    for (const { name } of changesOf(lang)) {
      const of = pairs.filter(({ change }) => change === name);
      expect(share(of), name).toBeGreaterThanOrEqual(0.97);
    }
  });
});
