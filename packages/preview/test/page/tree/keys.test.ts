import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/page/model/rows.ts';
import { firstView } from '../../../src/page/model/view.ts';
import { moveOf, typedAhead } from '../../../src/page/tree/keys.ts';
import { nodesOf } from '../support/outline.ts';

const rows = rowsOf(
  nodesOf(`language en
company shop "Shop"
plan for shop in 2026-Q4
objective a "Đơn hàng"
  kr "Alpha" from 1 to 2
  kr "Beta" from 1 to 2
objective b "Dòng tiền"
  kr "Gamma" from 1 to 2
`),
  firstView,
);
const titles = rows.map(({ node }) => (node.kind === 'owner' ? node.title : (node.element.value.title ?? '')));

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 5, 5],
  ['Home', 4, 0],
  ['End', 1, 5],
  ['PageDown', 1, 4],
  ['ArrowRight', 1, 2],
  ['ArrowLeft', 2, 1],
])('%s at row %i goes to row %i', (key, at, to) => {
  expect(titles).toHaveLength(6);
  expect(moveOf(key, rows, at, 3)).toEqual({ kind: 'go', to });
});

test('left closes what is open, and right does nothing where nothing is inside', () => {
  expect(moveOf('ArrowLeft', rows, 1, 3)).toEqual({ kind: 'set', open: false });
  expect(moveOf('ArrowRight', rows, 2, 3)).toBeUndefined();
  expect(moveOf('F5', rows, 2, 3)).toBeUndefined();
});

test('typing goes to the next title that begins so, marks optional', () => {
  const to = (typed: string, at: number): number | undefined =>
    typedAhead(typed, rows, at, (row) => titles[rows.indexOf(row)] ?? '');
  expect(to('d', 0)).toBe(1);
  expect(to('d', 1)).toBe(4);
  expect(to('don', 1)).toBe(1);
  expect(to('gam', 1)).toBe(5);
  expect(to('zzz', 1)).toBeUndefined();
});
