import { expect, test } from 'vitest';
import { files, read } from './sources.ts';

const hasVietnamese = (text: string) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text);

/** Pages that a person reads in a language of their choice; what is written for contributors is English. */
const pages = files.filter(
  (path) => /^(README|examples\/README|docs\/(?!architecture).*)\.md$/.test(path) || path === 'README.vi.md',
);

/** `x.md` and `x.vi.md`; the pages of rules have a folder for each language. */
function twinOf(path: string): string {
  if (path.startsWith('docs/reference/rules/en/')) return path.replace('/en/', '/vi/');
  if (path.startsWith('docs/reference/rules/vi/')) return path.replace('/vi/', '/en/');
  return path.endsWith('.vi.md') ? path.replace(/\.vi\.md$/, '.md') : path.replace(/\.md$/, '.vi.md');
}

test('every page exists in English and in Vietnamese', () => {
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter((path) => !files.includes(twinOf(path)))).toEqual([]);
});

test('a Vietnamese page is written in Vietnamese, with its marks', () => {
  expect(files.filter((path) => /\.vi\.md$|\/vi\/.*\.md$/.test(path) && !hasVietnamese(read(path)))).toEqual([]);
});

test('twin pages have the same sections and the same examples', () => {
  const shape = (path: string) => {
    const text = read(path);
    return { headings: text.match(/^#+ /gm) ?? [], blocks: (text.match(/^```\w*$/gm) ?? []).length };
  };
  const pairs = files
    .filter((path) => path.endsWith('.vi.md'))
    .map((path) => [path.replace(/\.vi\.md$/, '.md'), path] as const);
  for (const [english, vietnamese] of pairs) {
    expect.soft({ page: vietnamese, ...shape(vietnamese) }).toEqual({ page: vietnamese, ...shape(english) });
  }
});

test('every example stands in both languages', () => {
  const named = files.filter((path) => /^examples\/.*\.okr$/.test(path));
  const folders = new Map<string, { en: number; vi: number }>();
  for (const path of named) {
    const language = /\.vi\.okr$|\/vi\//.test(path) ? 'vi' : /\.en\.okr$|\/en\//.test(path) ? 'en' : undefined;
    const folder = path.split('/')[1] ?? '';
    const counts = folders.get(folder) ?? { en: 0, vi: 0 };
    if (language !== undefined) counts[language] += 1;
    folders.set(folder, counts);
  }
  const uneven = [...folders].filter(([, { en, vi }]) => en !== vi);
  expect(named.length).toBeGreaterThan(0);
  expect(uneven).toEqual([]);
});

/** A heading as GitHub links to it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(path: string): readonly string[] {
  const text = read(path).replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
}

test('links between pages lead somewhere, to the section too', () => {
  const broken = files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [
        ...read(path)
          .replaceAll(/`[^`\n]*`/g, '')
          .matchAll(/\]\(([^)#:\s]*)(?:#([^)\s]*))?\)/g),
      ]
        .map(([, to = '', anchor]) => ({
          target: to === '' ? path : new URL(to, `file:///${path}`).pathname.slice(1),
          anchor,
        }))
        .filter(({ target, anchor }) =>
          anchor !== undefined && files.includes(target)
            ? !anchorsOf(target).includes(anchor)
            : !files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`)),
        )
        .map(({ target, anchor }) => `${path} → ${target}${anchor === undefined ? '' : `#${anchor}`}`),
    );
  expect(broken).toEqual([]);
});

/** English words, Vietnamese syllables: a page that takes longer than ten minutes is two pages. */
const longest = { en: 1500, vi: 2000 };

/** Written by scripts, or a record for the few who look a detail up. */
const isLong = /^docs\/(?:reference\/(?:rules\/|keywords)|judging|architecture)/;

test('a page is read in ten minutes', () => {
  const long = files
    .filter((path) => /^docs\/.*\.md$/.test(path) && !isLong.test(path))
    .map((path) => ({ path, words: read(path).trim().split(/\s+/).length }))
    .filter(({ path, words }) => words > (path.endsWith('.vi.md') ? longest.vi : longest.en));
  expect(long).toEqual([]);
});

test('the first page is read in three minutes', () => {
  const words = (path: string): number => read(path).trim().split(/\s+/).length;
  expect(words('README.md')).toBeLessThanOrEqual(600);
  expect(words('README.vi.md')).toBeLessThanOrEqual(800);
});
