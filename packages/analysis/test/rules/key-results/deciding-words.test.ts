import { expect, test } from 'vitest';
import { check } from '../check.ts';

/** The words that `kr-activity` names in both languages. */
function named(title: string): readonly string[] {
  const { diagnostics } = check(`objective "Guests come back"\n  kr "${title}"\n`);
  return diagnostics
    .filter(({ rule }) => rule === 'kr-activity')
    .flatMap(({ message }) => [message.en, message.vi].map((text) => /^[“"]([^”"]+)[”"]/.exec(text)?.[1] ?? text));
}

test.each([
  ['Launch the loyalty card', 'Launch'],
  ['Hold 6 tasting evenings', '6 tasting evenings'],
  ['The allergen list has been reviewed', 'reviewed'],
  ['Every kitchen has a cleaning plan', 'has'],
  ['Thực đơn mới được ban hành', 'được ban hành'],
  ['Hồ sơ khách quen được chuyển sang phần mềm mới', 'chuyển sang'],
])('“%s” is work by “%s”', (title, word) => expect(named(title)).toEqual([word, word]));
