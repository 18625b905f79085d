import { expect, test } from 'vitest';
import { files, read } from './sources.ts';

/** Where one tongue or one language is told from another: everywhere else a field of the dialect, or a word of both, says it. */
const places = ['packages/language/src/dialect/', 'packages/analysis/src/judge/'];

const compared =
  /[=!]==? ?['"`](?:en|vi)['"`]|['"`](?:en|vi)['"`] ?[=!]==?|(?:startsWith|endsWith|includes|case) ?\(?['"`](?:en|vi)['"`]/;

const sources = files.filter((path) => /^packages\/\w+\/src\/.*\.tsx?$/.test(path) && !path.includes('generated'));

test('nothing asks for English or Vietnamese but the dialects and the judge of titles', () => {
  const found = sources
    .filter((path) => !places.some((place) => path.startsWith(place)))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, at) => (compared.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

test.each(["if (language === 'vi') return;", "'en' !== key", "key.startsWith('vi')", "case 'vi':"])(
  '%s is found',
  (line) => expect(compared.test(line)).toBe(true),
);
