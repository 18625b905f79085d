import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dialectFor } from '../../src/dialect/dialects.ts';
import { formatFile } from '../../src/format/format-file.ts';

const folder = join(import.meta.dirname, 'goldens');
const cases = readdirSync(folder).filter((name) => /^\w+\.(?:en|vi)\.okr$/.test(name));

/** `case.okr` stands beside what it comes to: formatted, and in the other language. */
describe.each(cases)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const golden = (kind: string): string => join(folder, name.replace('.okr', `.${kind}.okr`));
  const other = name.includes('.vi.') ? 'en' : 'vi';

  test('formatted', async () => {
    await expect(formatFile(name, text).text).toMatchFileSnapshot(golden('formatted'));
  });

  test('in the other language', async () => {
    await expect(formatFile(name, text, { toTongue: dialectFor(other) }).text).toMatchFileSnapshot(
      golden(`to-${other}`),
    );
  });
});
