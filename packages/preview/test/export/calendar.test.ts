import type { PublishedCycle } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportIcs } from '../../src/export/index.ts';
import { anyText } from './any-text.ts';
import { keyResult, objective, plan, scored } from './scored.ts';

/** Lines as a calendar reads them: unfolded. */
const linesOf = (ics: string): readonly string[] => ics.replaceAll('\r\n ', '').split('\r\n');

/** The properties of the event with this identity. */
function event(ics: string, id: string): readonly string[] {
  const lines = linesOf(ics);
  const at = lines.indexOf(`UID:${id}`);
  return at < 0 ? [] : lines.slice(at, lines.indexOf('END:VEVENT', at));
}

const cycle: PublishedCycle = {
  name: '2026-Q4',
  title: null,
  start: '2026-10-01',
  end: '2026-12-31',
  rhythm: 'weekly',
  file: null,
  range: null,
};

test('a key result is due on a whole day', () => {
  const found = event(exportIcs(scored(), 'en'), 'due.us.renew.2026-Q4.2026-12-31');
  expect(found).toContain('DTSTART;VALUE=DATE:20261231');
  expect(found).toContain('DTSTAMP:20261115T000000Z');
  expect(found).toContain('SUMMARY:KR · Customers recommend us');
  expect(found).toContain(
    'DESCRIPTION:Customers stay and renew\\n• Customers recommend us: 30 → 38 → 45 points · ◆ 0.53 · grade 0.5 · at risk\\nOur company · 2026-Q4\\nAs of 15 Nov 2026',
  );
});

test('several that are due on one day are one event', () => {
  const several = [keyResult(), keyResult({ title: 'Projects arrive on time' }), keyResult({ status: 'done' })];
  const document = scored({ plans: [plan({ objectives: [objective({ keyResults: several })] })] });
  expect(event(exportIcs(document, 'vi'), 'due.us.renew.2026-Q4.2026-12-31')).toContain(
    'SUMMARY:2 kết quả then chốt đến hạn · Customers stay and renew',
  );
});

test('a running cycle has its first day, its last and its check-in days', () => {
  const ics = exportIcs(scored(), 'en');
  expect(event(ics, 'begin.2026-Q4')).toContain('DTSTART;VALUE=DATE:20261001');
  expect(event(ics, 'end.2026-Q4')).toContain('SUMMARY:2026-Q4 ends: close and review');
  const checkIns = event(ics, 'check-in.2026-Q4');
  expect(checkIns).toContain('DTSTART;VALUE=DATE:20261008');
  expect(checkIns).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261231');
});

test('a cycle is called as people call it', () => {
  expect(event(exportIcs(scored(), 'vi'), 'end.2026-Q4')).toContain(
    'SUMMARY:Kết thúc quý IV/2026: chốt số và nhìn lại',
  );
  const titled = exportIcs(scored({ cycles: [{ ...cycle, title: 'Autumn' }] }), 'en');
  expect(event(titled, 'begin.2026-Q4')).toContain('SUMMARY:Autumn begins');
});

test.each([
  ['biweekly', '2026-10-01', '20261015', 'FREQ=WEEKLY;INTERVAL=2'],
  ['monthly', '2026-10-01', '20261101', 'FREQ=MONTHLY'],
  ['monthly', '2026-10-31', '20261130', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
  ['daily', '2026-10-01', '20261002', 'FREQ=DAILY'],
] as const)('check-ins %s from %s', (rhythm, start, first, rule) => {
  const found = event(exportIcs(scored({ cycles: [{ ...cycle, rhythm, start }] }), 'en'), 'check-in.2026-Q4');
  expect(found).toContain(`DTSTART;VALUE=DATE:${first}`);
  expect(found).toContain(`RRULE:${rule};UNTIL=20261231`);
});

test('what is over leaves no event', () => {
  const over = scored({ plans: [plan({ state: 'closed' })] });
  expect(exportIcs(over, 'en')).not.toContain('BEGIN:VEVENT');
  const done = scored({
    asOf: '2027-02-01',
    plans: [plan({ objectives: [objective({ done: { date: null } }), objective({ dropped: { reason: null } })] })],
  });
  expect(exportIcs(done, 'en')).not.toContain('BEGIN:VEVENT');
});

test('half a character is shown as its number, so that lines are folded where they should be', () => {
  const title = `${'a'.repeat(59)}\uD83D、${'b'.repeat(20)}`;
  const document = scored({ plans: [plan({ objectives: [objective({ keyResults: [keyResult({ title })] })] })] });
  const ics = exportIcs(document, 'en');
  expect(ics).toContain(`SUMMARY:KR · ${'a'.repeat(59)}<\r\n U+D83D>、${'b'.repeat(20)}\r\n`);
});

test('whatever a title says, no line is broken or too long', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const document = scored({ plans: [plan({ objectives: [objective({ keyResults: [keyResult({ title })] })] })] });
      const ics = exportIcs(document, 'en');
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = ics.split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(linesOf(ics).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
      expect(ics).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    }),
  );
});
