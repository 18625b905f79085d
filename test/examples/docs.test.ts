import { analyse, defaultConfig, knownSettings, readConfig } from '@okr/analysis';
import { formatFile } from '@okr/language';
import { expect, test } from 'vitest';
import { files, read } from '../house/sources.ts';

/** Every plan that a page shows, under a name that says where it stands. */
const shown = files
  .filter((path) => /^(README(\.vi)?|docs\/(?!reference\/rules\/)[\w./-]+)\.md$/.test(path))
  .flatMap((path) =>
    [...read(path).matchAll(/^```okr\n([\s\S]*?)^```$/gm)].map((match, index) => ({
      path: `${path}#${index + 1}`,
      text: match[1] ?? '',
    })),
  );

test('the pages show plans', () => {
  expect(shown.length).toBeGreaterThan(20);
});

test.each(shown)('$path can be read without an error', (source) => {
  const { diagnostics } = analyse([source], { asOf: '2026-11-30', config: defaultConfig });
  const errors = diagnostics.filter(({ severity, rule }) => severity === 'error' && rule !== 'unknown-reference');
  expect(
    errors.map(({ rule, message, span }) => ({
      rule,
      message: message.en,
      at: source.text.slice(span.start, span.end),
    })),
  ).toEqual([]);
});

test.each(shown)('$path is formatted', ({ path, text }) => {
  expect(formatFile(path, text).text).toBe(text);
});

test('the examples worked by hand in the pages come out as written there', () => {
  const worked = shown.filter(({ text }) => /(?:plan "Example"|kế hoạch "Ví dụ") /.test(text));
  expect(worked).toHaveLength(4);
  for (const source of worked) {
    const { workspace, scores } = analyse([source], { asOf: '2026-11-15', config: defaultConfig });
    const objective = workspace.plans[0]?.objectives[0];
    const found = objective?.keyResults.map((keyResult) => scores.keyResult(keyResult));
    const isScoring = source.path.includes('scoring');
    const expected = isScoring ? [0.5, 1 / 3, 0.6, 2 / 3] : [0.6, 1 / 3];
    expect(found?.map((score) => score.score)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
    expect(found?.map((score) => score.verdict?.status)).toEqual(
      isScoring ? ['on-track', 'at-risk', 'on-track', 'at-risk'] : ['on-track', 'at-risk'],
    );
    if (!isScoring || objective === undefined) continue;
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

test.each(['docs/reference/language.md', 'docs/reference/language.vi.md'])(
  'the configuration in %s is one that can be read',
  (page) => {
    const shownConfigs = [...read(page).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
    expect(shownConfigs).toHaveLength(1);
    for (const text of shownConfigs) expect(readConfig(text, knownSettings).problems).toEqual([]);
  },
);
