import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scored } from './scored.ts';

/** `whose period total: rating rating …`, `–` for what is left out; the current one is marked. */
function cardsOf(text: string, asOf?: string, config?: string): readonly string[] {
  const { document } = scored(text, asOf, config);
  return document.scorecards.map(
    ({ unit, person, cycle, current, total, rows }) =>
      `${unit ?? person} ${cycle}${current ? '*' : ''} ${total ?? '–'}: ${rows.map(({ attainment }) => attainment ?? '–').join(' ')}`,
  );
}

const sales = 'team sales "Sales"\n';

describe('worked by hand', () => {
  test.each(['docs/reference/scorecards.md', 'docs/reference/scorecards.vi.md'])('the sample of %s', (page) => {
    const text = readFileSync(page, 'utf8');
    const sample = /```okr\n([^`]*100 110[^`]*)```/.exec(text)?.[1] ?? '';
    const [card] = scored(sample).document.scorecards;
    expect(card?.total).toBe(3.1);
    expect(card?.rows.map(({ attainment }) => attainment)).toEqual([4, 3, 1]);
  });

  test('weights in numbers, one missing', () => {
    const kpis = 'kpi "A" for @an scale 1 2 3 4 weight 2\n 2026-10 4\nkpi "B" for @an target >= 5\n 2026-10 4\n';
    // (2 × 5 + 1 × 3) / 3
    expect(cardsOf(kpis)).toEqual(['@an 2026-Q4* 4.333333333: 5 3']);
  });

  test('a person’s card and the team’s are two', () => {
    const kpis = `${sales}person @an "An" in sales\nkpi "A" for sales target >= 1\n 2026-10 1\nkpi "B" for @an target >= 5\n 2026-10 4\n`;
    expect(cardsOf(kpis)).toEqual(['sales 2026-Q4* 5: 5', '@an 2026-Q4* 3: 3']);
  });

  test('an owner, an area and a role make no card', () => {
    expect(cardsOf('kpi "A" owner @an area "Care" role "Agent" target >= 1\n 2026-10 1\n')).toEqual([]);
  });
});

describe('in which period a number lies', () => {
  const month = `${sales}kpi "A" for sales scale 10 20 30 40\n 2026-09 25\n`;

  test.each([
    // September ends in the third quarter; while it runs it is of the day that is looked from.
    ['2026-09-10', ['sales 2026-Q3* 3: 3']],
    ['2026-10-01', ['sales 2026-Q3 3: 3', 'sales 2026-Q4* 1: 1']],
    ['2026-08-31', ['sales 2026-Q3* 1: 1']],
  ])('a month on %s', (asOf, cards) => {
    expect(cardsOf(month, asOf)).toEqual(cards);
  });

  test('the newest of those in it', () => {
    const text = `${sales}kpi "A" for sales scale 10 20 30 40\n 2026-11-02 15\n 2026-10 45\n 2026-11-20 45\n`;
    expect(cardsOf(text)).toEqual(['sales 2026-Q4* 2: 2']);
  });

  test('the plan’s cycle, the quarter without one', () => {
    const cycle = 'cycle season "Season" from 2026-11-01 to 2027-01-31\nplan for sales in season\n';
    expect(cardsOf(month + cycle)).toEqual(['sales 2026-Q3 3: 3', 'sales season* 1: 1']);
    expect(cardsOf(`${month} 2026-11 35\n${cycle}`)).toEqual([
      'sales 2026-Q3 3: 3',
      'sales 2026-Q4 4: 4',
      'sales season* 4: 4',
    ]);
  });

  test('quarters of a fiscal year', () => {
    expect(cardsOf(`${month} 2026-10 35\n`, undefined, '{ "fiscalYearStart": 4 }')).toEqual([
      'sales 2026-Q2 3: 3',
      'sales 2026-Q3* 4: 4',
    ]);
  });
});

describe('a target that moved judges the numbers of its time', () => {
  const text = `${sales}kpi "A" for sales unit points target >= 4.5 alert < 3
 was target >= 4 until 2026-09-30 because "x"
 was target >= 3.5 until 2026-06-30 because "y"
 2026-06 3.6
 2026-09 4.2
 2026-10 4.2
`;

  test('quarter by quarter', () => {
    expect(cardsOf(text)).toEqual(['sales 2026-Q2 5: 5', 'sales 2026-Q3 5: 5', 'sales 2026-Q4* 3: 3']);
  });

  test('and the KPI’s own health', () => {
    expect(scored(text, '2026-09-30').kpi('A').health).toBe('healthy');
    expect(scored(text).kpi('A').health).toBe('watch');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['scale 60 50 70 80 target >= 1', ['bad-scale: scale 60 50 70 80']],
    ['target >= 80 %', ['unit-mismatch: 80 %']],
    ['target soon', ['syntax: target soon']],
    ['scale 1 2 3 four', ['bad-scale: scale 1 2 3 four']],
  ])('%s: left out, and the others share its weight', (clauses, errors) => {
    const kpis = `${sales}kpi "A" for sales unit points weight 50% ${clauses}\n 2026-10 90\nkpi "B" for sales target >= 5 weight 50%\n 2026-10 4\n`;
    const { document, errors: found } = scored(kpis);
    expect(document.scorecards).toMatchObject([{ total: 3, rows: [{ leftOut: 'unread' }, { share: 1 }] }]);
    expect(found.filter((each) => !each.startsWith('bad-weights'))).toEqual(errors);
  });

  test('a number with an error of its own: the next older counts', () => {
    const text = `${sales}kpi "A" for sales unit points scale 10 20 30 40\n 2026-10 25\n 2026-11-02 80%\n`;
    expect(cardsOf(text)).toEqual(['sales 2026-Q4* 3: 3']);
  });
});

test('broken bit by bit, a card keeps its total or loses a row, and never rates by another reading', () => {
  const text = `${sales}kpi "A" for sales unit points scale 10 20 30 40 weight 2\n 2026-10 25\nkpi "B" for sales target >= 5 alert < 3\n 2026-10 4\n`;
  // Of a KPI the rating, none, or 1 where its number is gone.
  const [before] = scored(text).document.scorecards;
  expect(before?.total).toBe(3);
  for (const [word] of text.matchAll(/\b(?:scale|target|alert|10 20|30 40|>=|<)/g)) {
    const broken = text.replace(word, `${word.slice(0, -1)}~`);
    const { scorecards } = scored(broken).document;
    for (const { attainment } of scorecards[0]?.rows ?? []) expect([null, 1, 3], broken).toContain(attainment);
  }
});
