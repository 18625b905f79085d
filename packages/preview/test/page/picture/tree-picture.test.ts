import { expect, test } from 'vitest';
import { formatIn } from '../../../src/page/format.ts';
import { rowsOf } from '../../../src/page/model/rows.ts';
import { toSvg } from '../../../src/page/picture/shapes.ts';
import { treePicture } from '../../../src/page/picture/tree-picture.ts';
import { wordsIn } from '../../../src/page/words/index.ts';
import { indexOf, nodesOf } from '../support/outline.ts';
import { updateOf } from '../support/scored.ts';

const hostile = `language en
company shop "<script>alert('unit')</script>"
plan for shop in 2026-Q4
objective "</text></svg><img src=x onerror=alert(1)>" owner @an
  kr "a & b \u0007 \ufffe" from 1 to 2 points
    2026-10-10  1.5
`;

function svgOf(text: string): string {
  const speech = { index: indexOf(updateOf(text)), words: wordsIn.en, format: formatIn('en'), language: 'en' } as const;
  const measure = (each: string, size: number): number => each.length * size * 0.55;
  const rows = rowsOf(nodesOf(text), { depth: 'all', open: {} });
  return toSvg(treePicture('<b>title</b>', 'as of', rows, { speech, measure, whose: false }));
}

test('a picture holds plan text as text only', () => {
  const svg = svgOf(hostile);
  expect(svg).not.toMatch(/<(?!\/?(?:svg|rect|path|text)\b)/);
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).toContain('a &amp; b');
  expect([...svg].some((each) => each === '\u0007' || each === '\ufffe')).toBe(false);
});

test('texts that are too long for their column are cut', () => {
  const svg = svgOf(`language en
company shop "Shop"
plan for shop in 2026-Q4
objective "${'Long '.repeat(60)}"
  kr "A" from 1 to 2
`);
  expect(svg).toContain('…</text>');
});
