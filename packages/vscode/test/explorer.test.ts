import { describe, expect, test } from 'vitest';
import { nodeAt, parentsOf } from '../src/explorer/cursor.ts';
import { currentCycles } from '../src/explorer/cycles.ts';
import { peopleIn } from '../src/explorer/people.ts';
import { type Node, treeOf } from '../src/explorer/tree.ts';
import { scored } from './scored.ts';

const file = 'file:///plans/a.okr';
const text = `
company abc "ABC" lead @ceo
department delivery "Delivery" in abc lead @linh
team web "Web" in delivery
person @an "An Nguyen" in web

plan for abc in 2026-Q4
objective grow "ABC grows"
  owner @ceo
  kr revenue "Revenue" from 10 to 20 million USD
    2026-11-10  15

plan for delivery in 2026-Q4
objective renew "Customers renew" owner @linh
  kr nps "They recommend us" from 30 to 45 points owner @an
    2026-11-10  38
  kr late "Late deliveries" from 25% to 10%

plan for delivery in 2026-Q3 closed
objective before "Customers came" owner @linh
  kr first "New customers" from 0 to 10 customers
    2026-09-10  10

plan for @an in 2026-Q4
objective mine "I know our customers" owner @an
  kr visits "Customers whom I know" from 0 to 10 customers
`;
const document = scored({ [file]: text });

/** `unit:abc [` … `]` as lines, indented. */
function drawn(nodes: readonly Node[], depth = 0): readonly string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.kind} ${node.label}`,
    ...drawn(node.children, depth + 1),
  ]);
}

const tree = (mine?: string) => treeOf(document, { language: 'en', mine });

test('the score stands apart, to be shown where a narrow view cuts nothing off; no name is made up', () => {
  const untitled = scored({ [file]: 'plan in 2026-Q4\nobjective ""\n  kr "" from 0 to 10\n    2026-11-10 4\n' });
  const drawn = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) => [`${node.score} ${node.label}: ${node.facts.join(' · ')}`, ...drawn(node.children)]);
  const shown = drawn(treeOf(untitled, { language: 'en', mine: undefined }));
  expect(shown.join('\n')).not.toContain('#');
  expect(shown.at(-1)).toMatch(/^0\.40 untitled: 0\.40 · on track/);
});

describe('the tree of goals', () => {
  test('units within each other, people with their team, a cycle that is over below a node of its own', () => {
    expect(drawn(tree())).toEqual([
      'unit ABC',
      '  objective ABC grows',
      '    keyResult Revenue',
      '  unit Delivery',
      '    objective Customers renew',
      '      keyResult They recommend us',
      '      keyResult Late deliveries',
      '    plan 2026-Q3',
      '      objective Customers came',
      '        keyResult New customers',
      '    unit Web',
      '      person An Nguyen',
      '        objective I know our customers',
      '          keyResult Customers whom I know',
    ]);
  });

  test('“mine” keeps what a person answers for, with what is around it', () => {
    expect(drawn(tree('@an'))).toEqual([
      'unit ABC',
      '  unit Delivery',
      '    objective Customers renew',
      '      keyResult They recommend us',
      '    unit Web',
      '      person An Nguyen',
      '        objective I know our customers',
      '          keyResult Customers whom I know',
    ]);
    expect(tree('@nobody')).toEqual([]);
  });

  test('each line has an id of its own, the same after a number changed', () => {
    const ids = (nodes: readonly Node[]): readonly string[] =>
      nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(tree());
    expect(new Set(all).size).toBe(all.length);
    const later = scored({ [file]: text.replace('2026-11-10  38', '2026-11-10  44') });
    expect(ids(treeOf(later, { language: 'en', mine: undefined }))).toEqual(all);
  });

  const nodeOf = (id: string, language: 'en' | 'vi' = 'en'): Node | undefined => {
    const find = (nodes: readonly Node[]): Node | undefined =>
      nodes.find((node) => node.id === id) ??
      nodes.reduce<Node | undefined>((found, node) => found ?? find(node.children), undefined);
    return find(treeOf(document, { language, mine: undefined }));
  };

  test('a goal says score and status in words, what lacks numbers, and how it is referred to', () => {
    const objective = nodeOf('objective:delivery.renew');
    // ((38 − 30) / 15 + 0) / 2
    expect(objective?.facts).toEqual(['0.27', 'no data', '1 of 2 reported']);
    expect(objective).toMatchObject({ reference: 'delivery.renew', place: { file } });
    expect(nodeOf('keyResult:delivery.renew.nps')?.facts).toEqual(['0.53', 'on track']);
    expect(nodeOf('keyResult:delivery.renew.nps', 'vi')?.facts).toEqual(['0,53', 'đúng tiến độ']);
    expect(nodeOf('keyResult:delivery.renew.late')?.facts).toEqual(['no data']);
  });

  test('the icon has the shape of the status and its colour; what has none is muted', () => {
    expect(nodeOf('keyResult:delivery.renew.nps')?.look).toEqual({ icon: 'pass', color: 'charts.green' });
    expect(nodeOf('keyResult:delivery.renew.late')?.look).toEqual({ icon: 'question', color: 'disabledForeground' });
  });

  test('in a closed plan the grade tells its band, in the shape and colour of the band', () => {
    expect(nodeOf('keyResult:delivery.before.first')).toMatchObject({
      facts: ['1.00', 'grade 1.0 (green)'],
      look: { icon: 'circle-filled', color: 'charts.green' },
    });
  });

  test('units, people and plans say how their objectives stand', () => {
    expect(nodeOf('unit:delivery')).toMatchObject({
      facts: ['0.27', 'no data'],
      explanation: '1 of 1 scored',
      look: { icon: null, color: null },
    });
    expect(nodeOf('unit:abc')).toMatchObject({
      facts: ['0.50', 'on track'],
      look: { icon: null, color: 'charts.green' },
    });
    expect(nodeOf('person:@an')?.facts).toEqual(['no data', '@an']);
    expect(nodeOf('plan:delivery:2026-Q3::file:///plans/a.okr')?.facts).toEqual(['1.00', 'grade 1.0 (green)']);
  });

  test('units in a circle, plans of nobody and of units that are not declared are shown all the same', () => {
    const odd = scored({
      [file]: `team a "A" in b
team b "B" in a
plan for a in 2026-Q4
objective one "One"
plan for ghost in 2026-Q4
objective two "Two"
plan in 2026-Q4
objective three "Three"
`,
    });
    const all = drawn(treeOf(odd, { language: 'en', mine: undefined })).join('\n');
    for (const title of ['Two', 'Three']) expect(all).toContain(`objective ${title}`);
  });
});

test('the cycles that run are those of the day, else the last that ran, else the next', () => {
  const plans = (asOf: string) => [
    ...currentCycles(scored({ [file]: 'plan in 2026-Q1\nobjective a "A"\nplan in 2026-Q3\nobjective b "B"' }, asOf)),
  ];
  expect(plans('2026-02-01')).toEqual([null, '2026-Q1']);
  expect(plans('2026-05-01')).toEqual([null, '2026-Q1']);
  expect(plans('2027-05-01')).toEqual([null, '2026-Q3']);
  expect(plans('2025-05-01')).toEqual([null, '2026-Q1']);
});

test('people stand in the order of what they answer for', () => {
  const people = peopleIn([document]).map(({ name, title, goals }) => [name, title, goals]);
  expect(people).toEqual([
    ['@an', 'An Nguyen', 2],
    ['@linh', null, 2],
    ['@ceo', null, 1],
  ]);
});

describe('what the cursor is in', () => {
  const published = scored({ [file]: text });
  const roots = treeOf(published, { language: 'en', mine: undefined });
  const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

  test.each([
    ['revenue "Revenue"', 'Revenue'],
    ['2026-11-10  38', 'They recommend us'],
    ['owner @ceo', 'ABC grows'],
    ['plan for delivery in 2026-Q3', '2026-Q3'],
  ])('at %s: %s', (words, label) => {
    expect(nodeAt(roots, published, file, lineOf(words))?.label).toBe(label);
  });

  test('is nothing above the first plan and in files without one', () => {
    expect(nodeAt(roots, published, file, 0)).toBeUndefined();
    expect(nodeAt(roots, published, 'file:///plans/b.okr', 9)).toBeUndefined();
  });

  test('has what stands above it, up to a root', () => {
    const parents = parentsOf(roots);
    const path: string[] = [];
    for (
      let node = nodeAt(roots, published, file, lineOf('nps "They'));
      node !== undefined;
      node = parents.get(node.id)
    ) {
      path.push(node.label);
    }
    expect(path).toEqual(['They recommend us', 'Customers renew', 'Delivery', 'ABC']);
  });
});
