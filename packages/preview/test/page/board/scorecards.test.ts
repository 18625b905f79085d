import type { PublishedScorecard } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { KpiBoard } from '../../../src/page/board/board.tsx';
import { cardCycles, shownCards } from '../../../src/page/board/scorecard-model.ts';
import { readCycle } from '../../../src/page/board/scorecards.tsx';
import { Detail } from '../../../src/page/detail/detail.tsx';
import { indexScored } from '../../../src/page/model/elements.ts';
import { noFilter, sieveOf } from '../../../src/page/model/filter.ts';
import { rendered, textOf } from '../detail/rendered.tsx';
import { scored } from '../support/scored.ts';

const hostile = '<img src=x onerror=alert(1)>';
/** Worked by hand: sales in Q4 is 50% × 4 + 30% × 3 + 20% × 1 = 3.10, in Q3 50% × 5 + 30% × 1 + 20% × 1 = 3.00. */
const text = `department sales "Sales team"
person @an "An Tran" in sales
kpi revenue "Revenue" for sales unit million VND scale 80 90 100 110 weight 50%
  was scale 60 70 80 90 until 2026-09-30 because "The market was new"
  2026-09  95
  2026-10  101
kpi csat "Customer satisfaction" for sales unit points target >= 4.5 alert < 4 weight 30%
  2026-10-31  4.2
kpi returns "Goods sent back" for sales unit % target <= 5 weight 20%
kpi "${hostile}" for sales
kpi calls "Calls answered" for @an unit calls target >= 20
  2026-11-02  22
kpi loose "Nobody's" target >= 1
`;
const plan = scored(text);
const board = (options: Parameters<typeof rendered>[2] = {}, of = plan): string =>
  textOf(rendered(KpiBoard, of, options));

describe('the scorecards on the board', () => {
  test.each([
    ['en', 'Scorecards Period Current 2026-Q4 2026-Q3 Sales team 2026-Q4 3.10 of 5 Total 50% × 4 + 30% × 3 + 20% × 1'],
    ['en', 'KPI Weight Value When Rating How Revenue 50% 101 million VND October 2026 4 rating 4 of 5'],
    ['en', 'Customer satisfaction 30% 4.2 points 31 Oct 2026 3 rating 3 of 5'],
    ['en', 'Goods sent back 20% – – 1 rating 1 of 5 No number in this period: counts as 1'],
    ['en', `${hostile} – – – skipped Skipped: it has neither a scale nor a target`],
    ['en', 'An Tran 2026-Q4 5.00 of 5'],
    ['vi', 'Bảng điểm Kỳ Kỳ hiện tại quý IV/2026 quý III/2026 Sales team quý IV/2026 3,10/5'],
    ['vi', 'KPI Trọng số Số liệu Kỳ số liệu Xếp loại Cách tính Revenue 50% 101 million VND tháng 10/2026 4'],
  ] as const)('in %s: %s', (language, part) => {
    expect(board({ language }, scored(text, { language }))).toContain(part);
  });

  test('of the period that was chosen', () => {
    const said = board({ view: { parts: { scorecards: '2026-Q3' } } });
    expect(said).toContain('Sales team 2026-Q3 3.00 of 5');
    expect(said).not.toContain('3.10 of 5');
    expect(board({ view: { parts: { scorecards: '1999-Q1' } } })).toContain('Sales team 2026-Q4 3.10 of 5');
  });

  test('of whom a KPI is for that the filter lets through', () => {
    const said = board({ shows: (element) => element.id === 'kpi:calls' });
    expect(said).toContain('An Tran 2026-Q4 5.00 of 5');
    expect(said).not.toContain('of 5 Total 50%');
  });

  test('none where no KPI is anybody’s', () => {
    expect(board({}, scored('kpi a "A" target >= 1\n'))).not.toContain('Scorecards');
  });

  test('what was written is text', () => {
    expect(rendered(KpiBoard, plan)).not.toContain('<img');
  });
});

describe('which cards are shown', () => {
  const cards = plan.scorecards;
  const names = (shown: readonly PublishedScorecard[]) =>
    shown.map(({ unit, person, cycle }) => `${unit ?? person} ${cycle}`);

  test('the current ones, or those of a period', () => {
    expect(names(shownCards(cards, null))).toEqual(['sales 2026-Q4', '@an 2026-Q4']);
    expect(names(shownCards(cards, '2026-Q3'))).toEqual(['sales 2026-Q3']);
  });

  test('where the current ones were left out, the newest', () => {
    const past = cards.map((card) => ({ ...card, current: false }));
    expect(names(shownCards(past, null))).toEqual(['sales 2026-Q4', '@an 2026-Q4']);
    expect(names(shownCards(past.toReversed(), null))).toEqual(['@an 2026-Q4', 'sales 2026-Q4']);
  });

  test('periods, the newest first', () => {
    expect(cardCycles(cards).map(({ name }) => name)).toEqual(['2026-Q4', '2026-Q3']);
  });

  test.each([
    [undefined, undefined],
    [7, undefined],
    [null, null],
    ['2026-Q3', '2026-Q3'],
  ])('kept as %j: %j', (kept, read) => {
    expect(readCycle(kept)).toBe(read);
  });
});

describe('in the detail', () => {
  const detail = (selected: string) => textOf(rendered(Detail, plan, { selected }));

  test('a KPI says whose it is, its part of the total and what it was held against', () => {
    expect(detail('kpi:revenue')).toContain('scorecard 50% of 3.10 of 5, 2026-Q4');
    expect(detail('kpi:revenue')).toContain('until 30 Sep 2026 scale 60 · 70 · 80 · 90 — The market was new');
    expect(detail('kpi:calls')).toContain('person An Tran');
  });

  test('a team and a person have their totals, the newest first', () => {
    expect(detail('unit:sales')).toContain('Scorecards 2026-Q4 2 of 3 with a number 3.10 of 5 2026-Q3');
    expect(detail('person:@an')).toContain('Scorecards 2026-Q4 1 of 1 with a number 5.00 of 5');
    expect(detail('person:@an')).toContain('Calls answered');
  });
});

test('a filter by team or owner lets a person’s KPI through', () => {
  const index = indexScored(plan);
  const named = (filter: Partial<typeof noFilter>) => {
    const sieve = sieveOf(index, { ...noFilter, ...filter }, new Set());
    return index.kpis.filter(sieve.kpi).map(({ value }) => value.name ?? '–');
  };
  expect(named({ unit: 'sales' })).toEqual(['revenue', 'csat', 'returns', '–', 'calls']);
  expect(named({ owner: '@an' })).toEqual(['calls']);
});
