import { firstPlan, formatFile, templateChoices, templateOf } from '@okr/language';
import { describe, expect, test } from 'vitest';
import { analyse, defaultConfig } from '../src/index.ts';

/** The first day of a cycle, days on which a plan is begun late, and the last one. */
const days = ['2026-10-01', '2026-10-20', '2026-11-15', '2026-12-31'];
const fields = templateChoices.flatMap(({ id }) => [[id, 'en'] as const, [id, 'vi'] as const]);

describe('the first plan of a field', () => {
  test('there are ten', () => expect(templateChoices).toHaveLength(10));

  test.each(fields)('%s in %s: no finding, and as the formatter has it', (id, language) => {
    for (const today of days) {
      const { name, text } = firstPlan(today, { fiscalYearStart: 1 }, language, templateOf(id));
      const { workspace, diagnostics } = analyse([{ path: name, text }], { asOf: today, config: defaultConfig });
      expect(diagnostics.map(({ rule, message }) => `${rule}: ${message[language]}`)).toEqual([]);
      expect(formatFile(name, text).text).toBe(text);
      const [objective] = workspace.plans.flatMap(({ objectives }) => objectives);
      expect(objective?.keyResults.length).toBeGreaterThanOrEqual(3);
      expect(objective?.guard.length).toBeGreaterThanOrEqual(2);
      expect(objective?.guard.filter(({ target }) => target === undefined)).toEqual([]);
    }
  });
});
