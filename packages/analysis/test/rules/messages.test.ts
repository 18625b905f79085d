import { expect, test } from 'vitest';
import { check } from './check.ts';
import { unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

/** So much is read at a glance; the reason at length stands on the rule's page. */
const most = { en: 25, vi: 40 } as const;

/** Words, or syllables in Vietnamese; a title, which is the plan's own, is one. */
function length(message: string): number {
  return message
    .replace(/“[^”]*”|"[^"]*"/g, 'X')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

async function everyMessage(): Promise<ReadonlyMap<string, Readonly<Record<'en' | 'vi', string>>>> {
  const found = new Map<string, Readonly<Record<'en' | 'vi', string>>>();
  for (const { rule, cases } of await readRuleFiles()) {
    const { en, vi } = rule.page();
    const plans = [
      ...cases.fires.map(({ okr, asOf }) => ({ okr: unmark(okr).text, asOf })),
      ...[en.bad, vi.bad].map((bad) => ({ okr: bad.repeat(rule.badTimes ?? 1), asOf: undefined })),
    ];
    for (const { okr, asOf } of plans) {
      for (const { rule: id, message } of check(okr, asOf).diagnostics) found.set(`${id}: ${message.en}`, message);
    }
  }
  return found;
}

test('what a rule says is said in 25 words, in 40 syllables in Vietnamese', async () => {
  const messages = [...(await everyMessage()).values()];
  expect(messages.length).toBeGreaterThan(300);
  for (const language of ['en', 'vi'] as const) {
    const long = messages.map((message) => message[language]).filter((text) => length(text) > most[language]);
    expect(long.map((text) => `${length(text)}: ${text}`)).toEqual([]);
  }
});
