import { type AstNode, type CstNode, isCompositeCstNode, isLeafCstNode } from 'langium';
import { parseFile } from '../../src/parse/parse.ts';

const elements = new Set([
  'OrgUnit',
  'Person',
  'Cycle',
  'Plan',
  'Objective',
  'KeyResult',
  'Initiative',
  'Kpi',
  'Review',
]);
const parts = ['kind', 'name', 'title', 'period', 'day'];

/**
 * What was read of a text, for tests: an element a line, indented under its parent, its clauses behind it with ` · `,
 * keywords by their English names.
 */
export function outlineOf(text: string): string[] {
  const { root } = parseFile('plan.okr', text);
  const lines: string[] = root.language === undefined ? [] : [words(root.language.$cstNode)];
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
  const cst = element.$cstNode;
  const first = cst !== undefined && isCompositeCstNode(cst) ? cst.content[0] : undefined;
  // The opener of an objective that nobody wrote has no length and no node.
  const written = first !== undefined && (isLeafCstNode(first) || element.$type === 'OrgUnit');
  const head = parts
    .filter((part) => part !== 'kind')
    .map((part): unknown => Reflect.get(element, part))
    .filter(isNode);
  const said = [[...(written ? [words(first)] : []), ...head.map((node) => words(node.$cstNode))].join(' ')];
  const at = lines.push('') - 1;
  for (const child of childrenOf(element)) {
    if (elements.has(child.$type)) write(child, `${indent}  `, lines);
    else said.push(words(child.$cstNode));
  }
  lines[at] = indent + said.join(' · ');
}

function childrenOf(element: AstNode): AstNode[] {
  return ['clauses', 'items', 'children'].flatMap((list): unknown => Reflect.get(element, list) ?? []).filter(isNode);
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}

function words(cst: CstNode | undefined): string {
  if (cst === undefined) return '';
  if (isLeafCstNode(cst)) return /^[a-z-]+$/.test(cst.tokenType.name) ? cst.tokenType.name : cst.text;
  return isCompositeCstNode(cst) ? cst.content.map(words).join(' ') : '';
}
