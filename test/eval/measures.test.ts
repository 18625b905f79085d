import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureFigures } from './measure-figures.ts';
import { type MeasureItem, readMeasureItems } from './measure-items.ts';
import { tryItem } from './measure-trial.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const { items, problems } = readMeasureItems([pathOf('measures-own.jsonl')]);

describe.each(['en', 'vi'])('numbers inside our own titles, %s', (lang) => {
  const own = items.filter((item) => item.lang === lang);
  const figures = measureFigures(
    lang,
    own.map((item) => tryItem(item, 'quoted')),
  );

  it('holds titles that state a measure and titles whose numbers are none', () => {
    expect(problems).toEqual([]);
    expect(figures.n).toBeGreaterThanOrEqual(50);
    expect(figures.invented.of).toBeGreaterThanOrEqual(12);
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
  });

  it('keeps its figures', () => {
    expect(figures.right.share).toBeGreaterThanOrEqual(0.95);
    expect(figures.offeredWrong.share).toBeLessThanOrEqual(0.01);
    expect(figures.readWrong.hits).toBe(0);
    expect(figures.invented.hits).toBe(0);
    expect(figures.dated.share).toBeGreaterThanOrEqual(0.8);
  });
});

describe('tryItem', () => {
  const item = (text: string, target: number | undefined, baseline?: number, unit = ''): MeasureItem => ({
    id: '',
    lang: 'vi',
    text,
    source: '',
    baseline,
    target,
    unit,
    deadline: false,
  });

  it.each([
    ['Doanh thu từ 2,4 lên 3,2 tỷ đồng', 3.2, 2.4, 'tỷ đồng', 'offered right'],
    ['Doanh thu đạt 3,2 tỷ đồng', 3.2, 2.4, 'tỷ đồng', 'offered wrong'],
    ['Doanh thu đạt 3,2 tỷ đồng', 4, undefined, 'tỷ đồng', 'offered wrong'],
    ['Doanh thu tốt hơn', 4, undefined, '', 'neither'],
  ] as const)('%s', (text, target, baseline, unit, outcome) => {
    expect(tryItem(item(text, target, baseline, unit), 'quoted').outcome).toBe(outcome);
  });
});

describe('readMeasureItems', () => {
  it('names the file and what is wrong', () => {
    expect(readMeasureItems([pathOf('nowhere.jsonl')]).problems[0]).toContain('nowhere.jsonl: cannot be read');
    expect(readMeasureItems([pathOf('own-en.jsonl')]).problems[0]).toContain('without a number in "target"');
  });
});
