import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { AstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { gateFile } from '../../src/parse/parse.ts';
import { spanOf } from '../../src/parse/syntax-node.ts';
import { buildTree } from '../../src/parse/tree-builder.ts';
import { edited, tokens } from '../recovery/texts.ts';
import { LangiumReading } from './langium.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));

const langium = new LangiumReading();

/** A tree as plain data: types, places and what the grammar assigns. */
function plain(value: unknown, placeOf: (node: AstNode) => { readonly start: number; readonly end: number }): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, placeOf));
  if (!isNode(value)) return value;
  const assigned = Object.entries(value).filter(([name]) => !name.startsWith('$'));
  assigned.sort(([left], [right]) => (left < right ? -1 : 1));
  const { start, end } = placeOf(value);
  return [value.$type, start, end, assigned.map(([name, one]) => [name, plain(one, placeOf)])];
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}

/** The productions are walked as Langium's parser reads the grammar, and neither objects to anything. */
function readsAlike(text: string): void {
  const store = gateFile('plan.okr', text).tokens;
  const { root, unexpected } = buildTree(store, 0, store.length, false);
  const other = langium.parse(text, store);
  expect(other.errors).toEqual([]);
  expect(unexpected).toEqual([]);
  const placeOf = ({ $cstNode: node }: AstNode) => ({ start: node?.offset ?? 0, end: node?.end ?? 0 });
  expect(plain(root, spanOf)).toEqual(plain(other.root, placeOf));
}

describe("the tree is that of Langium's parser", () => {
  it.each(globSync('**/*.okr', { cwd: examples }))('%s', (path) => {
    readsAlike(readFileSync(`${examples}/${path}`, 'utf8'));
  });

  it('any sequence of words of the language', () => {
    fc.assert(fc.property(tokens, readsAlike), { numRuns: 300 });
  }, 30_000);

  it('plans after random edits', () => {
    fc.assert(fc.property(edited, readsAlike), { numRuns: 200 });
  }, 30_000);
});
