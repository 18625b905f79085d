import { analyse, defaultConfig, knownSettings, readConfig } from '@okr/analysis';
import { formatFile } from '@okr/language';
import { describe, expect, test } from 'vitest';
import { files, read } from '../house/sources.ts';

/** What a page's samples are checked as of, unless `<!-- as of 2026-10-05 -->` above one says another day. */
const usualDay = '2026-11-30';

const pages = files.filter((path) =>
  /^(?:README|packages\/vscode\/README|docs\/(?!reference\/rules\/)[\w./-]+)(?:\.vi)?\.md$/.test(path),
);

/** Every plan that a page shows, under a name that says where it is. */
const shown = pages.flatMap((page) =>
  [...read(page).matchAll(/(?:<!-- (?:as of|okr .*--as-of) ([\d-]+) -->\n)?^```okr\n([\s\S]*?)^```$/gm)].map(
    (match, index) => ({
      page,
      path: `${page}#${index + 1}`,
      asOf: match[1] ?? usualDay,
      text: match[2] ?? '',
    }),
  ),
);

test('the pages show plans', () => {
  expect(shown.length).toBeGreaterThan(60);
  const fences = pages.flatMap((page) => read(page).match(/^ *```okr\b/gm) ?? []);
  expect(shown).toHaveLength(fences.length);
});

test.each(shown)('$path draws no error or warning but those that its page names', (source) => {
  const { diagnostics } = analyse([source], { asOf: source.asOf, config: defaultConfig });
  const page = read(source.page);
  const left = diagnostics
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ rule }) => !page.includes(`\`${rule}\``));
  expect(
    left.map(({ rule, message, span }) => ({ rule, message: message.en, at: source.text.slice(span.start, span.end) })),
  ).toEqual([]);
});

test.each(shown)('$path is formatted', ({ path, text }) => {
  expect(formatFile(path, text).text).toBe(text);
});

test('the examples worked by hand in the pages come out as written there', () => {
  const worked = shown.filter(({ text }) => /(?:plan "Example"|kế hoạch "Ví dụ") /.test(text));
  expect(worked).toHaveLength(4);
  for (const source of worked) {
    const { workspace, scores } = analyse([source], { asOf: source.asOf, config: defaultConfig });
    const objective = workspace.plans[0]?.objectives[0];
    const found = objective?.keyResults.map((keyResult) => scores.keyResult(keyResult));
    const isLong = source.path.includes('status');
    const expected = isLong ? [0.5, 1 / 3, 0.6, 2 / 3] : [0.6, 1 / 3];
    expect(found?.map((score) => score.score)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
    expect(found?.map((score) => score.verdict?.status)).toEqual(
      isLong ? ['on-track', 'at-risk', 'on-track', 'at-risk'] : ['on-track', 'at-risk'],
    );
    if (!isLong || objective === undefined) continue;
    // (2 × 0.5 + 1/3 + 0.6 + 2/3) / 5
    expect(scores.objective(objective)).toMatchObject({
      score: 0.52,
      grade: 0.5,
      status: 'at-risk',
      colour: 'amber',
      band: 'red',
    });
  }
});

describe.each(['docs/reference/configuration.md', 'docs/reference/configuration.vi.md'])(
  'the settings in %s',
  (page) => {
    const settings = [...read(page).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

    test('can be read', () => {
      expect(settings.length).toBeGreaterThan(3);
      for (const text of settings) expect(readConfig(text, knownSettings).problems).toEqual([]);
    });

    test('the whole file changes nothing, the others change one key', () => {
      const [whole = '', ...others] = settings;
      expect(readConfig(whole, knownSettings).config).toEqual(readConfig('{}', knownSettings).config);
      for (const text of others) expect(Object.keys(JSON.parse(text))).toHaveLength(1);
    });

    test('every key has a section', () => {
      const schema: { readonly properties: object } = JSON.parse(
        read('packages/analysis/schemas/okr.config.schema.json'),
      );
      const sections = [...read(page).matchAll(/^## (\w+)/gm)].map((match) => match[1]);
      const keys = Object.keys(schema.properties).filter((key) => !key.startsWith('$'));
      expect(sections).toEqual(expect.arrayContaining(keys));
    });
  },
);

describe('the source of every rule', () => {
  const headings = new Set(
    pages.flatMap((page) => {
      const found = [...read(page).matchAll(/^(#+) (.+)$/gm)].map((match) => match[2] ?? '');
      return [found[0] ?? '', ...found.slice(1).map((heading) => `${found[0]} › ${heading}`)];
    }),
  );
  const rulePages = files.filter((path) => /^docs\/reference\/rules\/..\/(?!README)/.test(path));
  const cited = rulePages.flatMap((path) => {
    const source = read(path).split(/^## (?:Source|Nguồn)$/m)[1] ?? '';
    const own = /(?:documentation|tài liệu), (.*)/i.exec(source)?.[1] ?? '';
    return [...own.matchAll(/“([^”]+)”/g)].map((match) => ({ path, heading: match[1] ?? '' }));
  });

  test('names no page of the documentation otherwise', () => {
    const vague = rulePages.filter((path) =>
      /(?:language|scoring|This language’s) (?:reference|page)|Trang chấm điểm|Tài liệu (?:của )?ngôn ngữ/i.test(
        read(path),
      ),
    );
    expect(vague).toEqual([]);
  });

  test('is a heading that exists', () => {
    expect(cited.length).toBeGreaterThan(80);
    expect(cited.filter(({ heading }) => !headings.has(heading))).toEqual([]);
  });
});
