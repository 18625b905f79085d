import type { Language } from '@okr/core';
import type { JSX } from 'preact';
import { describe, expect, test } from 'vitest';
import { day, onePlan, otherForms, scores } from '../../../../test/house/one-plan.ts';
import { usePage } from '../../src/page/context.ts';
import { Detail } from '../../src/page/detail/detail.tsx';
import { formatIn } from '../../src/page/format.ts';
import { AlignmentMap } from '../../src/page/map/map.tsx';
import { indexScored } from '../../src/page/model/elements.ts';
import { noFilter, sieveOf } from '../../src/page/model/filter.ts';
import type { TreeNode } from '../../src/page/model/nodes.ts';
import { rowsOf } from '../../src/page/model/rows.ts';
import { summaryOf } from '../../src/page/model/summary.ts';
import { treeOf } from '../../src/page/model/tree.ts';
import { toSvg } from '../../src/page/picture/shapes.ts';
import { treePicture } from '../../src/page/picture/tree-picture.ts';
import { SummaryBar } from '../../src/page/shell/summary-bar.tsx';
import { KeyResultCells } from '../../src/page/tree/key-result-cells.tsx';
import { ObjectiveCells } from '../../src/page/tree/objective-cells.tsx';
import { OwnerCells } from '../../src/page/tree/owner-cells.tsx';
import { wordsIn } from '../../src/page/words/index.ts';
import { rendered, textOf } from './detail/rendered.tsx';
import { nodesOf } from './support/outline.ts';
import { scored } from './support/scored.ts';

const all = ['nps', 'answer', 'up', 'loved', 'buy'] as const;
const published = (closed: boolean, language: Language) => scored(onePlan(closed), { asOf: day, language });

/** Every row of the tree, whatever is in sight. */
function Rows(): JSX.Element {
  const { index } = usePage();
  const sieve = sieveOf(index, noFilter, new Set(['2026-Q4']));
  const cells = (node: TreeNode): JSX.Element[] => [
    ...(node.kind === 'owner' ? [<OwnerCells key={node.id} node={node} />] : []),
    ...(node.kind === 'objective' ? [<ObjectiveCells key={node.id} element={node.element} />] : []),
    ...(node.kind === 'key-result' ? [<KeyResultCells key={node.id} element={node.element} />] : []),
    ...node.children.flatMap(cells),
  ];
  return <div>{treeOf(index, sieve, { grouping: 'organisation', sort: 'written' }).flatMap(cells)}</div>;
}

function Summary(): JSX.Element {
  const { scored: document, index, view } = usePage();
  return <SummaryBar summary={summaryOf(document, index, view.filter)} />;
}

/** In which tones something is drawn, one after the other. */
const tones = (markup: string, part: string): readonly string[] =>
  [...markup.matchAll(new RegExp(`class="${part} tone-(\\w+)"`, 'g'))].map((match) => match[1] ?? '');

describe.each(['en', 'vi'] as const)('a score has one form on the page, in %s', (language) => {
  test.each([false, true])('closed: %s', (closed) => {
    const document = published(closed, language);
    const rows = textOf(rendered(Rows, document, { language }));
    const map = textOf(rendered(AlignmentMap, document, { language }));
    const details = ['objective:us.loved', 'objective:sales.sell', 'plan:2026-Q4.us', 'unit:us'].map((selected) =>
      textOf(rendered(Detail, document, { selected, language })),
    );
    for (const element of all) {
      expect(rows).toContain(scores[element][language]);
      expect(details.join(' ')).toContain(scores[element][language]);
    }
    for (const element of ['loved', 'buy'] as const) expect(map).toContain(scores[element][language]);
    const summary = textOf(rendered(Summary, document, { language }));
    expect(summary).toContain(scores.loved[language]);
    for (const text of [rows, map, summary, ...details]) expect(text).not.toMatch(otherForms);
  });

  test('the picture of the tree', () => {
    const text = onePlan(false);
    const words = wordsIn[language];
    const document = published(false, language);
    const rows = rowsOf(nodesOf(text), { depth: 'all', open: {} });
    const measure = (each: string, size: number): number => each.length * size * 0.5;
    const index = indexScored(document);
    const svg = toSvg(
      treePicture('T', 'S', rows, {
        speech: { index, words, format: formatIn(language), language },
        measure,
        whose: false,
      }),
    );
    for (const element of all) expect(svg).toContain(`>${scores[element][language]}<`);
  });
});

describe('one colour at a time', () => {
  test('while a plan runs its marks and bars are coloured, its scores are not', () => {
    const markup = rendered(Rows, published(false, 'en'));
    // The company and its objective are as their worst; then 0.73, 0.75, a level that did not always hold; sales.
    expect(tones(markup, 'glyph')).toEqual(expect.arrayContaining(['good', 'warn', 'bad']));
    expect(tones(markup, 'bar')).toEqual(['good', 'good', 'warn', 'bad']);
    expect(new Set(tones(markup, 'score'))).toEqual(new Set(['idle']));
  });

  test('once it is closed marks, bars and scores have the colour of the band', () => {
    const markup = rendered(Rows, published(true, 'en'));
    expect(tones(markup, 'bar')).toEqual(['good', 'good', 'good', 'bad']);
    // The company, its objective, three key results; sales with its own two.
    expect(tones(markup, 'score')).toEqual(['good', 'good', 'good', 'good', 'good', 'bad', 'bad', 'bad']);
    expect(textOf(markup)).not.toContain('days left');
  });

  test('the head says in words what the ring says in colour', () => {
    const running = rendered(Summary, published(false, 'en'));
    expect(tones(running, 'ring')).toEqual(['warn']);
    expect(textOf(running)).toContain('At risk status');
    const closed = rendered(Summary, published(true, 'en'));
    expect(tones(closed, 'ring')).toEqual(['good']);
    expect(textOf(closed)).toContain('Green by its grade');
  });
});
