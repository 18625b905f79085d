import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, isNear, open, pan, readCamera, show, zoom } from '../../../src/page/map/camera.ts';
import { layOut, type Placed } from '../../../src/page/map/layout.ts';
import { quickSpots } from '../../../src/page/map/quick.ts';
import { readingOrder, stepFrom } from '../../../src/page/map/steps.ts';
import { wrapTitle } from '../../../src/page/map/wrap.ts';

const size = { width: 224, height: 66 };
const edge = (from: string, to: string) => ({ id: `${from}→${to}`, from, to });

function overlap(a: Placed, b: Placed): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('the layout', () => {
  const ids = ['company', 'a', 'b', 'team', 'alone'];
  const edges = [edge('a', 'company'), edge('b', 'company'), edge('team', 'a')];
  const map = layOut(ids, edges, size);
  const at = (id: string): Placed | undefined => map.nodes.find((node) => node.id === id);

  test('supporters stand to the right of what they support', () => {
    expect(at('company')?.x).toBeLessThan(at('a')?.x ?? 0);
    expect(at('a')?.x).toBeLessThan(at('team')?.x ?? 0);
    expect(at('a')?.x).toBe(at('b')?.x);
  });

  test('what is linked to nothing stands below', () => {
    expect(map.apart).toBeDefined();
    expect(at('alone')?.y).toBe(map.apart);
    expect(layOut(['x', 'y'], [], size).apart).toBeUndefined();
  });

  test('lines go from the side of the supporter to the side of what it supports', () => {
    const route = map.routes.find(({ id }) => id === 'team→a');
    expect(route?.points[0]?.x).toBe(at('team')?.x);
    expect(route?.points.at(-1)?.x).toBe((at('a')?.x ?? 0) + size.width);
  });

  test('the two lines of a circle do not lie on each other', () => {
    const { routes } = layOut(['a', 'b'], [edge('a', 'b'), edge('b', 'a')], size);
    const [forth, back] = routes.map(({ points }) => points[0]?.y);
    expect(forth).not.toBe(back);
  });

  test('any graph: every node within the map, none on another', () => {
    const id = fc.integer({ min: 0, max: 14 }).map(String);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.array(fc.tuple(id, id)), (nodes, pairs) => {
        const links = pairs.filter(([from, to]) => from !== to && nodes.includes(from) && nodes.includes(to));
        const unique = [...new Map(links.map(([from, to]) => [`${from}→${to}`, edge(from, to)])).values()];
        const placed = layOut(nodes, unique, size);
        expect(placed.nodes.map((node) => node.id).sort()).toEqual([...nodes].sort());
        for (const [index, node] of placed.nodes.entries()) {
          expect(node.x).toBeGreaterThanOrEqual(-0.01);
          expect(node.y + node.height).toBeLessThanOrEqual(placed.height + 0.01);
          for (const other of placed.nodes.slice(index + 1)) expect(overlap(node, other)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is read column by column, what stands apart last', () => {
    const order = readingOrder(map).map(({ id }) => id);
    expect(order[0]).toBe('company');
    expect(order.slice(-2)).toEqual(['team', 'alone']);
  });

  test.each([
    ['ArrowLeft', 'team', 'a'],
    ['ArrowRight', 'a', 'team'],
    ['ArrowLeft', 'company', undefined],
    ['Home', 'team', 'company'],
    ['End', 'company', 'alone'],
    ['x', 'company', undefined],
    ['ArrowDown', 'nobody', undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(stepFrom(key, from, map, edges)).toBe(to);
  });

  test('up and down stay in the column', () => {
    const [upper, lower] = readingOrder(map).filter(({ id }) => id === 'a' || id === 'b');
    expect(upper && stepFrom('ArrowDown', upper.id, map, edges)).toBe(lower?.id);
    expect(lower && stepFrom('ArrowUp', lower.id, map, edges)).toBe(upper?.id);
  });
});

describe('the camera', () => {
  const window = { width: 800, height: 400 };

  test('shows all of a large map, and does not blow up a small one', () => {
    expect(fit({ width: 7520, height: 100 }, window).scale).toBeCloseTo(0.1);
    expect(fit({ width: 100, height: 50 }, window)).toEqual({ scale: 1, x: 350, y: 175 });
  });

  test('opens where titles can be read', () => {
    const camera = open({ width: 9000, height: 9000, start: 4500 }, window);
    expect(camera.scale).toBe(1);
    expect(4500 * camera.scale + camera.y).toBe(200);
    expect(open({ width: 100, height: 50, start: 25 }, window)).toEqual(fit({ width: 100, height: 50 }, window));
  });

  test('zooms around a point, which stays', () => {
    const camera = zoom({ x: 10, y: 20, scale: 1 }, 2, { x: 110, y: 120 });
    expect(camera).toEqual({ scale: 2, x: -90, y: -80 });
    expect(zoom(camera, 100, { x: 0, y: 0 }).scale).toBe(2);
    expect(zoom(camera, 0.0001, { x: 0, y: 0 }).scale).toBe(0.05);
  });

  test.each([
    [0, 0, true],
    [1500, 100, true],
    [1700, 100, false],
    [-1100, 0, false],
    [0, 900, false],
  ])('a box at %d, %d is near: %s', (x, y, near) => {
    expect(isNear({ x: 0, y: 0, scale: 1 }, { x, y, ...size }, window)).toBe(near);
  });

  test('moves as little as it takes', () => {
    const camera = pan({ x: 0, y: 0, scale: 1 }, 5, 5);
    expect(show(camera, { x: 100, y: 100, ...size }, window)).toBe(camera);
    expect(show(camera, { x: 1000, y: 100, ...size }, window)).toEqual({ scale: 1, x: 800 - 24 - 1224, y: 5 });
    expect(show(camera, { x: -50, y: 100, ...size }, window)).toEqual({ scale: 1, x: 74, y: 5 });
  });

  test.each([
    [
      { x: 1, y: 2, scale: 0.5 },
      { x: 1, y: 2, scale: 0.5 },
    ],
    [
      { x: 1, y: 2, scale: 99 },
      { x: 1, y: 2, scale: 2 },
    ],
    [{ x: 1, y: 2 }, undefined],
    [{ x: 'left', y: 2, scale: 1 }, undefined],
    [{ x: Number.NaN, y: 2, scale: 1 }, undefined],
    [{ x: 1, y: 2, scale: 0 }, undefined],
    [null, undefined],
  ])('kept as %j: %j', (kept, camera) => {
    expect(readCamera(kept)).toEqual(camera);
  });
});

describe('a title in lines', () => {
  test.each([
    ['short', ['short']],
    ['two lines of a title', ['two lines', 'of a title']],
    ['three lines of a title that is long', ['three', 'lines of…']],
    ['Donaudampfschiff', ['Donaudampf', 'schiff']],
    ['', ['']],
  ])('“%s”', (title, lines) => {
    expect(wrapTitle(title, 10)).toEqual(lines);
  });

  test('no line is longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const lines = wrapTitle(title, 12);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('columns of a graph that is too large to untangle', () => {
  const chain = Array.from({ length: 5000 }, (_, at) => `n${at}`);
  const links = chain.slice(1).map((id, at) => edge(id, `n${at}`));

  test('each stands one column right of what it supports', () => {
    const { nodes, routes } = layOut(chain, links, size);
    expect(nodes[4999]?.x).toBe(4999 * (size.width + 52));
    expect(routes).toHaveLength(4999);
  });

  test('a circle ends, and none stands on another', () => {
    const spots = quickSpots(chain, [...links, edge('n0', 'n4999')], size, 64, 18);
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(5000);
    const wide = quickSpots(
      chain,
      chain.slice(1).map((id) => edge(id, 'n0')),
      size,
      64,
      18,
    );
    expect(new Set(wide.map(({ x, y }) => `${x} ${y}`)).size).toBe(5000);
  });
});
