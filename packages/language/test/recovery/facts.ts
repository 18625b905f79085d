import type { AstNode } from 'langium';
import { SyntaxNode, spanOf } from '../../src/parse/syntax-node.ts';
import { parseFile } from '../parse/parsed.ts';

/** One thing that a plan says: an element with name and title, or a clause; where, and under which element. */
export interface Fact {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly parentLine: number;
  readonly says: string;
}

const elements = new Set(['Unit', 'Person', 'Cycle', 'Plan', 'Objective', 'KeyResult', 'Initiative', 'Kpi', 'Review']);
const values = new Set(['Name', 'Ref', 'Text', 'Day', 'Quantity', 'UnitWords', 'Confidence', 'Numeral', 'Bound']);

/** All facts of a text. `lineOf` gives a line of the unbroken plan for a line of this text. */
export function factsOf(text: string, lineOf: (line: number) => number): Fact[] {
  const { root, file } = parseFile('plan.okr', text);
  const facts: Fact[] = [];
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = file.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return lineOf(low);
  };
  const visit = (node: AstNode, parentLine: number): void => {
    if (!(node instanceof SyntaxNode) || values.has(node.$type)) return;
    const { start, end } = spanOf(node);
    const firstLine = lineAt(start);
    const isElement = elements.has(node.$type);
    facts.push({
      firstLine,
      lastLine: isElement ? firstLine : lineAt(Math.max(start, end - 1)),
      parentLine,
      says: `${node.$type} ${isElement ? headOf(node) : text.slice(start, end).replace(/\s+/g, ' ')}`,
    });
    for (const child of childrenOf(node)) visit(child, isElement ? firstLine : parentLine);
  };
  for (const child of childrenOf(root)) visit(child, -1);
  return facts;
}

function headOf(node: AstNode): string {
  return ['kind', 'name', 'title', 'period', 'day'].map((key) => textOf(Reflect.get(node, key))).join('|');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'text')) : '';
}

function childrenOf(node: object): AstNode[] {
  const found: AstNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$')) continue;
    for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) found.push(item);
  }
  return found;
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
