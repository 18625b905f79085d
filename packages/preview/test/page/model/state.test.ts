import { type Published, publishedDelta } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barOf } from '../../../src/page/model/bar.ts';
import { findIn } from '../../../src/page/model/find.ts';
import { safeUrl } from '../../../src/page/model/links.ts';
import { elementAt } from '../../../src/page/model/places.ts';
import { rowsOf } from '../../../src/page/model/rows.ts';
import { firstView, readView } from '../../../src/page/model/view.ts';
import { Store } from '../../../src/page/store.ts';
import type { FromPage, Update } from '../../../src/protocol.ts';
import { indexOf, nodesOf } from '../support/outline.ts';
import { scored, updateOf } from '../support/scored.ts';

const plan = (title: string): string => `language en
company shop "Shop"
plan for shop in 2026-Q4
objective one "${title}"
  kr "A" from 1 to 2
    2026-10-10  1
plan for shop in 2027-Q1
objective two "Two"
  kr "B" from 1 to 2
`;

function storeWith() {
  const said: FromPage[] = [];
  const host = {
    post: (message: FromPage) => void said.push(message),
    listen: () => {},
    kept: undefined,
    keep: () => {},
  };
  return { store: new Store(host, firstView, () => {}), said };
}

function delta(base: string, before: Published, after: Published): Update {
  return { ...updateOf(''), resultId: 'next', content: { kind: 'delta', base, delta: publishedDelta(before, after) } };
}

test('an update that speaks of what the page has changes only what changed', () => {
  const { store } = storeWith();
  const before = scored(plan('One'));
  store.receive({ ...updateOf(''), resultId: 'a', content: { kind: 'full', scored: before } });
  const old = store.state.shown?.index;
  store.receive(delta('a', before, scored(plan('Changed'))));
  const now = store.state.shown?.index;
  expect(now?.elements.get('objective:shop.one')?.value.title).toBe('Changed');
  expect(now?.elements.get('objective:shop.two')).toBe(old?.elements.get('objective:shop.two'));
});

const first = () => ({ ...updateOf({ 'plan.okr': plan('One') }), resultId: 'a' });
const reveal = (line: number) => ({ type: 'reveal', place: { file: 'plan.okr', line }, scroll: true });

test('a page that is opened from a line goes there as soon as it has it, into the cycle of its plan', () => {
  const { store } = storeWith();
  store.receive(reveal(7));
  expect(store.state.view.selected).toBeNull();
  store.receive(first());
  expect(store.state.view.selected).toBe('objective:shop.two');
  expect(store.state.view.filter.cycle).toBe('2027-Q1');
  store.receive({ ...first(), resultId: 'b' });
  store.receive(reveal(3));
  expect([store.state.view.selected, store.state.view.filter.cycle]).toEqual(['objective:shop.one', '2026-Q4']);
});

test('a line between elements of a file that is shown is not waited for', () => {
  const { store } = storeWith();
  store.receive(first());
  store.receive(reveal(400));
  store.receive({ ...first(), resultId: 'b' });
  expect(store.state.view.selected).toBeNull();
});

test('what is found is gone to, whatever is folded away or of another cycle', () => {
  const { store } = storeWith();
  store.receive(first());
  const { index } = store.state.shown ?? {};
  const found = index === undefined ? [] : findIn(index, 'two', () => true);
  expect(found.map(({ id }) => id)).toEqual(['objective:shop.two']);
  for (const element of found) store.find(element);
  const { view, cursor } = store.state;
  expect([view.tab, view.selected, view.filter.cycle, cursor.scroll]).toEqual([
    'tree',
    'objective:shop.two',
    '2027-Q1',
    true,
  ]);
});

test('one that speaks of something else is asked for whole', () => {
  const { store, said } = storeWith();
  const before = scored(plan('One'));
  store.receive({ ...updateOf(''), resultId: 'a', content: { kind: 'full', scored: before } });
  store.receive(delta('other', before, scored(plan('Changed'))));
  expect(said).toEqual([{ type: 'resend' }]);
  expect(store.state.shown?.resultId).toBe('a');
});

test('only a person opens the detail or closes it; the cursor changes what is in it', () => {
  const { store } = storeWith();
  store.receive(first());
  store.receive(reveal(3));
  expect(store.state.view.isDetailOpen).toBe(false);
  store.select('objective:shop.one');
  store.receive(reveal(4));
  expect(store.state.view).toMatchObject({ isDetailOpen: true, selected: 'key-result:shop.one.kr#1' });
  store.select(null);
  store.receive(reveal(3));
  expect(store.state.view.isDetailOpen).toBe(false);
});

test('what is selected stays selected through an update, and comes back when its line does', () => {
  const { store } = storeWith();
  store.receive(updateOf(plan('One')));
  store.look({ selected: 'objective:shop.one' });
  store.receive(updateOf('language en\n'));
  expect(store.element(store.state.view.selected)).toBeUndefined();
  store.receive(updateOf(plan('One')));
  expect(store.element(store.state.view.selected)?.value.title).toBe('One');
});

test('messages of others are not for the page', () => {
  const { store } = storeWith();
  fc.assert(
    fc.property(fc.jsonValue(), (message) => {
      store.receive(message);
      expect(store.state.shown).toBeUndefined();
    }),
  );
});

test('the cursor is in the deepest element that holds its line', () => {
  const index = indexOf(updateOf(plan('One')));
  const at = (line: number): string | undefined => elementAt(index, { file: 'plan.okr', line })?.id;
  expect([1, 2, 3, 4, 5].map(at)).toEqual([
    'unit:shop',
    'plan:2026-Q4.shop',
    'objective:shop.one',
    'key-result:shop.one.kr#1',
    'key-result:shop.one.kr#1',
  ]);
  expect(elementAt(index, { file: 'other.okr', line: 3 })).toBeUndefined();
});

test('whatever was kept gives a view, and a view that was kept is itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      const view = readView(kept);
      expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
    }),
  );
  const view = { ...firstView, open: { a: false }, selected: 'x', scroll: 120, parts: { map: { zoom: 2 } } };
  expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

test('rows: closed ones hide what is in them; places among siblings are counted', () => {
  const nodes = nodesOf(plan('One'));
  const open = rowsOf(nodes, firstView);
  expect(open.map(({ level, position, siblings }) => [level, position, siblings])).toEqual([
    [1, 1, 1],
    [2, 1, 1],
    [3, 1, 1],
  ]);
  expect(rowsOf(nodes, { depth: 'best', open: { 'objective:shop.one': false } })).toHaveLength(2);
  expect(rowsOf(nodes, { depth: 'objectives', open: {} })).toHaveLength(2);
});

test('a bar never leaves its track', () => {
  const figure = fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { nil: null });
  const ratio = fc.option(fc.double({ noNaN: true, min: -5, max: 5 }), { nil: null });
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      figure,
      ratio,
      ratio,
      (baseline, target, stretch, current, progress, expected) => {
        const figures = { baseline, target, stretch, current, progress, expected };
        const bar = barOf({ kind: 'move', status: 'on-track', bound: null, cumulative: false, ...figures });
        for (const part of [bar.filled, bar.expected, bar.target, bar.stretch]) {
          if (part === undefined) continue;
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

const running = {
  kind: 'move',
  status: 'on-track',
  bound: null,
  cumulative: false,
  baseline: 5,
  target: 2,
  stretch: null,
  current: 4,
  progress: 1 / 3,
  expected: 0.5,
} as const;

test.each([
  // From 5 to below 2 hours is a move with its pace, not a level to hold.
  [{ bound: { kind: 'below', value: 2 } }, { filled: 1 / 3, expected: 0.5 }],
  [
    { kind: 'keep', bound: { kind: 'below', value: 2 }, progress: 0.75, expected: 1 },
    { filled: 0.75, expected: undefined },
  ],
  // A running total begins at 0, whatever stands as its reference.
  [
    { cumulative: true, baseline: 2, target: 8, current: 4, progress: 0.5 },
    { filled: 0.5, expected: 0.5 },
  ],
  [
    { cumulative: true, bound: { kind: 'at-most', value: 20 }, target: 20, current: 12, progress: 1, expected: 1 },
    { filled: 1, expected: undefined },
  ],
  [{ status: null }, { filled: 1 / 3, expected: undefined }],
] as const)('the bar of %j', (change, expected) => {
  const { filled, expected: pace } = barOf({ ...running, ...change });
  expect(filled).toBeCloseTo(expected.filled, 9);
  expect(pace).toBe(expected.expected);
});

test.each([
  ['https://example.com/a?b=c', true],
  [' http://example.com ', true],
  ['mailto:an@example.com', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>', false],
  ['file:///etc/passwd', false],
  ['vscode://settings', false],
  ['command:workbench.action.quit', false],
  ['//example.com', false],
  ['https://', false],
])('%s as a link: %s', (url, isSafe) => {
  expect(safeUrl(url) !== undefined).toBe(isSafe);
});
