import type { AstNode } from 'langium';
import { SyntaxNode } from '../../src/parse/syntax-node.ts';
import { parseFile } from './parsed.ts';

const elements = new Set(['Unit', 'Person', 'Cycle', 'Plan', 'Objective', 'KeyResult', 'Initiative', 'Kpi', 'Review']);
const parts = ['kind', 'name', 'title', 'period', 'day'];

/**
 * What was read of a text, for tests: an element a line, indented under its parent, its clauses behind it with ` · `,
 * keywords by their English names.
 */
export function outlineOf(text: string): string[] {
  const { root } = parseFile('plan.okr', text);
  const lines: string[] = root.language === undefined ? [] : [words(root.language)];
  for (const element of root.elements) write(element, '', lines);
  return lines;
}

/** Which rules speak, and about which stretch of the text: `syntax: ownr`. */
export function problemsOf(text: string): string[] {
  return parseFile('plan.okr', text).problems.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

/** The text after the first fix of its first problem. */
export function fixed(text: string): string {
  const edits = [...(parseFile('plan.okr', text).problems[0]?.fixes?.[0]?.edits ?? [])];
  edits.sort((left, right) => right.span.start - left.span.start);
  return edits.reduce((so, { span, text: by }) => so.slice(0, span.start) + by + so.slice(span.end), text);
}

/** A key result's clauses on one line, below an objective of its own. */
export function keyResult(clauses: string, language = ''): { reads: string; problems: string[] } {
  return inside('objective "O"\nkr "K" ', clauses, language, 1);
}

/** The same for a KPI. */
export function kpi(clauses: string, language = ''): { reads: string; problems: string[] } {
  return inside('kpi "K" ', clauses, language, 0);
}

function inside(
  before: string,
  clauses: string,
  language: string,
  line: number,
): { reads: string; problems: string[] } {
  const text = `${language === '' ? '' : `language ${language}\n`}${before}${clauses}\n`;
  const lines = outlineOf(text);
  const shown = lines[line + (language === '' ? 0 : 1)] ?? '';
  return { reads: shown.split(' · ').slice(1).join(' · '), problems: problemsOf(text) };
}

function write(element: AstNode, indent: string, lines: string[]): void {
  // The opener of an objective that nobody wrote has no length and no node.
  const first = element instanceof SyntaxNode ? element.$first : -1;
  const written = element instanceof SyntaxNode && (first < element.$leading || element.$type === 'Unit');
  const head = parts
    .filter((part) => part !== 'kind')
    .map((part): unknown => Reflect.get(element, part))
    .filter(isNode);
  const said = [[...(written ? [word(element.$tokens, first)] : []), ...head.map(words)].join(' ')];
  const at = lines.push('') - 1;
  for (const child of childrenOf(element)) {
    if (elements.has(child.$type)) write(child, `${indent}  `, lines);
    else said.push(words(child));
  }
  lines[at] = indent + said.join(' · ');
}

/** Clauses and what stands between them, in their order. */
function childrenOf(element: AstNode): AstNode[] {
  const found = ['clauses', 'children'].flatMap((list): unknown => Reflect.get(element, list) ?? []).filter(isNode);
  return found.sort((one, other) => firstOf(one) - firstOf(other));
}

function firstOf(node: AstNode): number {
  return node instanceof SyntaxNode ? node.$first : -1;
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}

function words(node: AstNode): string {
  if (!(node instanceof SyntaxNode)) return '';
  const said: string[] = [];
  for (let at = node.$first; at < node.$end; at++) if (!node.$tokens.isUnwritten(at)) said.push(word(node.$tokens, at));
  return said.join(' ');
}

function word(tokens: SyntaxNode['$tokens'], at: number): string {
  return /^[a-z-]+$/.test(tokens.nameAt(at)) ? tokens.nameAt(at) : tokens.textAt(at);
}
