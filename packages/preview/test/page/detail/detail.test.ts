import { describe, expect, test } from 'vitest';
import { Detail } from '../../../src/page/detail/detail.tsx';
import { isFormula } from '../../../src/page/detail/parts.tsx';
import { allAbilities, scored } from '../support/scored.ts';
import { rendered, textOf } from './rendered.tsx';

const plan = scored(`company acme "Acme"
department inn "The inn" in acme lead @linh
person @linh "Linh" role "Host" in inn
kpi csat "Content guests" unit points every month target at least 4.5 alert below 4 scale 3 3.5 4 4.5 for inn owner @linh
  2026-10-01 4.1
  2026-11-01 4.4
plan for acme in 2026-Q4 active
objective grow "The house is full of friends"
  kr "Guests who come again" from 30% to 45%
    2026-11-10 36%
plan "The inn" for inn in 2026-Q4 active
objective renew "Guests leave as friends" committed owner @linh supports grow guard csat
  because "A guest who returns costs nothing to find"
  kr nps "Guests recommend us" from 30 to 45 points weight 2 owner @linh
    was from 30 to 50 until 2026-11-01 because "two surveys fell away"
    2026-10-15  33  confidence 7/10
    2026-11-01  36  confidence 6/10
    2026-11-15  38  confidence 7/10  "two large parties"
    link "https://example.org/nps"
    link "javascript:alert(1)"
  kr late "Late breakfasts" from 25% to 10%
    2026-10-30  20%
  kr gone "Old booking book" from 0 to 1 dropped "kept for the regulars"
  initiative "A call before each stay" for nps owner @linh by 2026-10-31 doing
  review 2026-11-14 grade 0.9 "Further than the numbers say" learned "Ask earlier"
plan for @linh in 2026-Q4 active
objective mine "The desk is calm" supports renew.nps
  kr "Calls that are missed" from 9 to 3 calls
    2026-11-10 6
`);

const detail = (selected: string, language: 'en' | 'vi' = 'en'): string =>
  textOf(rendered(Detail, plan, { selected, language }));

describe('the detail of a key result', () => {
  const text = detail('key-result:inn.renew.nps');

  test.each([
    'Guests recommend us',
    '0.53 grade 0.5 grade 0.5 On track: progress 0.53',
    'kind move target 45 points by 31 Dec 2026',
    '(38 − 30) / (45 − 30) = 0.53 → grade 0.5',
    'target 45 points by 31 Dec 2026',
    'promised first 50 points until 1 Nov · 0.40 against it — two surveys fell away',
    'Confidence 7/10 (+1 since the one before)',
    'weight 2 · 67% of the objective',
    'part of Guests leave as friends',
    'supported by',
    'The desk is calm',
    '15 Nov 38 points confidence 7 two large parties',
    'A call before each stay doing · due 31 Oct 2026 · overdue · @linh',
  ])('says “%s”', (part) => {
    expect(text).toContain(part);
  });

  test('in Vietnamese', () => {
    const vietnamese = detail('key-result:inn.renew.nps', 'vi');
    expect(vietnamese).toContain('chỉ tiêu 45 points, hạn 31/12/2026');
    expect(vietnamese).toContain('so với mức đó là 0,40');
    expect(vietnamese).toContain('mức cần đạt');
  });

  test('what the explanation says is not said again below it', () => {
    const below = text.slice(text.indexOf('target 45 points by'));
    for (const part of ['baseline', 'forecast', 'needs', 'confidence 6'])
      expect(below.slice(0, below.indexOf('part of'))).not.toContain(part);
  });

  test('newest check-ins first', () => {
    expect(text.indexOf('two large parties')).toBeLessThan(text.lastIndexOf('15 Oct'));
  });

  test('only links that are safe can be followed', () => {
    const markup = rendered(Detail, plan, { selected: 'key-result:inn.renew.nps' });
    expect(markup).not.toContain('href');
    expect(markup).toMatch(/<button[^>]*class="link"[^>]*>https:\/\/example\.org\/nps<\/button>/);
    expect(markup).toMatch(/<span class="link-text">javascript:alert\(1\)<\/span>/);
  });

  test('the points of the chart are read one by one', () => {
    const markup = rendered(Detail, plan, { selected: 'key-result:inn.renew.nps' });
    expect(markup.match(/role="button"/g)).toHaveLength(3);
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(markup).toContain(
      'aria-label="15 Nov 2026: 38 points · expected 37.5 points · confidence 7 — two large parties"',
    );
  });

  test('dropped: with its reason, and no check-in is asked for', () => {
    const dropped = detail('key-result:inn.renew.gone');
    expect(dropped).toContain('Dropped: kept for the regulars');
    expect(dropped).not.toContain('Add check-in');
  });

  test('what the host cannot do has no button', () => {
    const can = { ...allAbilities, open: false, addCheckIn: false };
    const markup = rendered(Detail, plan, { selected: 'key-result:inn.renew.nps', can });
    expect(markup).not.toContain('Add check-in');
    expect(markup).not.toContain('Open in the editor');
  });
});

test('an objective: its parts, both numbers, guards, why, and the person’s grade', () => {
  const text = detail('objective:inn.renew');
  // (2 × 0.53 + 0.33) / 3, beside its supporters
  expect(text).toContain('0.47 grade 0.5 grade 0.5 At risk · 2 of 2 reported');
  expect(text).toContain('Because: A guest who returns costs nothing to find');
  expect(text).toContain('Guests recommend us 67% 0.53 0.5');
  expect(text).toContain('Content guests 4.4 points Watch');
  expect(text).toContain('graded 0.9 more than 0.1 from the computed 0.5');
  expect(text).toContain('Learned: Ask earlier');
});

test('own and supporters stand side by side', () => {
  const text = detail('objective:acme.grow');
  expect(text).toMatch(/0\.40 own 0\.\d+ supporters/);
});

test('a KPI: value, health, rating, and who watches it', () => {
  const text = detail('kpi:csat');
  expect(text).toContain('4.4 points Watch');
  expect(text).toContain('rating 4 of 5');
  expect(text).toContain('+0.3 points against the last period');
  expect(text).toContain('target at least 4.5 points');
  expect(text).toContain('guarded by At risk Guests leave as friends');
});

test('a unit and a person: their score in each cycle, their objectives', () => {
  expect(detail('unit:inn')).toContain(
    'Scores by cycle 2026-Q4 0.47 grade 0.5 grade 0.5 At risk · 1 of 1 objective scored',
  );
  expect(detail('unit:inn')).toContain('Guests leave as friends');
  expect(detail('unit:acme')).toContain('Below it, next to its own score The inn');
  const linh = detail('person:@linh');
  expect(linh).toContain('Owns');
  expect(linh).toContain('The desk is calm');
  expect(linh).toContain('KPIs Content guests 4.4 points Watch');
});

test('a plan and an initiative', () => {
  expect(detail('plan:2026-Q4.inn')).toContain('2026-Q4 (1 Oct 2026 – 31 Dec 2026)');
  expect(detail('initiative:inn.renew.#1')).toContain('due 31 Oct 2026 · overdue');
});

test('cycles and plans without a title are called as people call them', () => {
  expect(detail('unit:inn', 'vi')).toContain('Điểm theo chu kỳ quý IV/2026');
  expect(detail('unit:inn', 'vi')).toContain('Mục tiêu · quý IV/2026');
  expect(detail('objective:acme.grow', 'vi')).toContain('thuộc Acme · quý IV/2026');
  const titled = scored(`cycle opening "The opening" from 2026-10-01 to 2026-12-31
plan for @linh in opening
objective ready "The doors are open"
  kr "Rooms" from 0 to 9
    2026-11-01 5
`);
  expect(textOf(rendered(Detail, titled, { selected: 'objective:@linh.ready' }))).toContain('@linh · The opening');
});

test('nothing is shown while nothing is selected', () => {
  expect(rendered(Detail, plan)).toBe('');
});

const hostile = '<img src=x onerror=alert(1)>&amp;</script><b>x</b>';

test('hostile titles, notes and names are text', () => {
  const taken = scored(`plan "${hostile}" in 2026-Q4 active
objective o "${hostile}" owner @x
  because "${hostile}"
  note "${hostile}"
  kr k "${hostile}" from 1 to 2 "${hostile}"
    2026-11-01 1 "${hostile}"
  kr m "${hostile}"
    milestone "${hostile}" by 2026-12-01
  initiative "${hostile}"
  review 2026-11-02 "${hostile}"
kpi p "${hostile}" area "${hostile}" source "${hostile}"
  2026-11-01 1 "${hostile}"
`);
  const ids = ['objective:o', 'key-result:o.k', 'key-result:o.m', 'initiative:o.#1', 'kpi:p', 'plan:2026-Q4'];
  for (const selected of ids) {
    const markup = rendered(Detail, taken, { selected });
    expect(textOf(markup)).toContain(hostile);
    expect(markup).not.toMatch(/<img|<script|<b>/);
  }
});

test.each([
  ['(38 − 30) / (45 − 30) = 0.53 → grade 0.5', true],
  ['Trọng số đã xong 1 trên 4 = 0,25 → làm tròn 0,3', true],
  ['15 Nov 2026 is day 46 of 92 → 0.50 expected', false],
  ['Stretch 50 points', false],
])('“%s” is a formula: %s', (line, is) => {
  expect(isFormula(line)).toBe(is);
});
