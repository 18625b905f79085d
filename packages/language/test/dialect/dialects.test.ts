import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/dialect/dialects.ts';
import { en } from '../../src/dialect/en.ts';
import { keywords } from '../../src/dialect/keywords.ts';
import { lookAlikeAt } from '../../src/dialect/look-alikes.ts';
import { keywordOf, spellings, surfacesOf, writtenSurface } from '../../src/dialect/surfaces.ts';
import { accepts, isOpener } from '../../src/dialect/tables.ts';
import { vi } from '../../src/dialect/vi.ts';

describe('every surface is understood as its keyword', () => {
  for (const dialect of dialects) {
    it(dialect.key, () => {
      for (const keyword of keywords) {
        for (const surface of surfacesOf(keyword, dialect)) {
          // `đến` is the word for `to`; inside `between` either serves for `and`.
          if (keyword === 'and' && surface === 'đến') continue;
          const typed = keyword === 'person' && surface === 'thành viên' ? undefined : keywordOf(surface)?.keyword;
          expect(typed ?? keyword, surface).toBe(keyword);
          expect(keywordOf(surface.toUpperCase())?.keyword, surface.toUpperCase()).toBe(keywordOf(surface)?.keyword);
          expect(keywordOf(surface.normalize('NFD'))?.keyword, `${surface} in NFD`).toBe(keywordOf(surface)?.keyword);
        }
      }
    });
  }
});

describe('how a Vietnamese keyword may be typed', () => {
  it.each([
    ['mục tiêu', 'objective', false],
    ['muc tieu', 'objective', true],
    ['mục tieu', undefined, undefined],
    ['mục tiếu', undefined, undefined],
    ['mục \t tiêu', 'objective', false],
    ['chu kì', 'cycle', false],
    ['chu ki', 'cycle', true],
    ['tỉ trọng', 'weight', false],
    ['quản lí', 'lead', false],
    ['đã huỷ', 'dropped', false],
    ['da huy', 'dropped', true],
    ['hàng tuần', 'weekly', false],
    ['2 tuần một lần', 'biweekly', false],
    ['han', 'by', true],
    ['thang', 'scale', false],
    ['tháng', 'month', false],
    ['KPI', 'kpi', false],
  ])('%s', (typed, keyword, bare) => {
    expect(keywordOf(typed)?.keyword).toBe(keyword);
    expect(keywordOf(typed)?.bare).toBe(bare);
  });

  it('the longest surface wins over all keywords', () => {
    expect(keywordOf('đến hết')?.keyword).toBe('until');
    expect(keywordOf('trong khoảng')?.keyword).toBe('between');
    expect(keywordOf('kết quả then chốt')?.keyword).toBe('kr');
    expect(keywordOf('trước đây')?.keyword).toBe('was');
  });
});

describe('the tables hold together', () => {
  it('no spelling stands for two keywords', () => {
    const seen = new Map<string, string>();
    for (const { text, keyword } of spellings) {
      expect(seen.get(text) ?? keyword).toBe(keyword);
      seen.set(text, keyword);
    }
  });

  it('every keyword has a meaning and an example that holds it, in both languages', () => {
    for (const dialect of dialects) {
      for (const keyword of keywords) {
        const { meaning, example } = dialect.keywords[keyword];
        expect(meaning).toMatch(/\.$/);
        const shown = surfacesOf(keyword, dialect).some((surface) => example.includes(surface));
        expect(shown, `${dialect.key} ${keyword}: ${example}`).toBe(true);
      }
    }
  });

  it('no look-alike is a keyword', () => {
    for (const { lookAlikes } of dialects) {
      for (const { text, meant } of lookAlikes) {
        expect(keywordOf(text), text).toBeUndefined();
        expect(lookAlikeAt(text, 0)).toMatchObject({ end: text.length, meant });
      }
    }
  });

  it('openers are no clauses', () => {
    for (const clauses of Object.values(accepts))
      expect(Object.keys(clauses).filter((word) => word === 'kr')).toEqual([]);
    expect(keywords.filter(isOpener)).toHaveLength(13);
  });

  it('writes what fits the place', () => {
    expect(writtenSurface('to', vi, 'rising')).toBe('lên');
    expect(writtenSurface('to', vi, 'falling')).toBe('xuống');
    expect(writtenSurface('to', vi, 'no-baseline')).toBe('đạt');
    expect(writtenSurface('to', vi, 'date')).toBe('đến');
    expect(writtenSurface('in', vi, 'unit')).toBe('thuộc');
    expect(writtenSurface('in', vi, 'cycle')).toBe('trong');
    expect(writtenSurface('for', vi, 'key-result')).toBe('cho');
    expect(writtenSurface('at-least', en)).toBe('at least');
  });
});
