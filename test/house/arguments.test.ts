import { type Node, parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { files, read } from './sources.ts';

/** What may be spread into arguments beside literals, since its length does not come from what somebody wrote. */
const short: readonly RegExp[] = [
  // One number, or two.
  /^ends\(/,
  // What the extension registers.
  /^subscriptions$/,
  /^completionTriggers$/,
  // A piece of bytes of stated length; the buttons of a message.
  /^bytes\.subarray\(0, 4\)$/,
  /^bytes\.subarray\(at, at \+ step\)$/,
  /^buttons$/,
];

/** `path:line: call` for each list that is spread into arguments: beyond some 100,000 items that overflows the stack. */
function spreadsIn(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const told = ({ start, end }: Node): void => {
    found.push(`${path}:${text.slice(0, start).split('\n').length}: ${text.slice(start, end).replace(/\s+/g, ' ')}`);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value)) return;
    if (value.type === 'CallExpression' || value.type === 'NewExpression') {
      const isSpread = value.arguments.some((each) => each.type === 'SpreadElement' && !isShort(each.argument, text));
      const { callee } = value;
      const name = callee.type === 'MemberExpression' ? text.slice(callee.property.start, callee.property.end) : '';
      if (isSpread || (name === 'apply' && value.arguments.length > 1)) told(value);
    }
    for (const part of Object.values(value)) if (typeof part === 'object') visit(part);
  };
  const { program, errors } = parseSync(path, text, { preserveParens: false });
  expect(errors).toEqual([]);
  visit(program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isShort(node: Node, text: string): boolean {
  if (node.type === 'ArrayExpression') return node.elements.every((each) => each?.type !== 'SpreadElement');
  if (node.type === 'ConditionalExpression') return isShort(node.consequent, text) && isShort(node.alternate, text);
  return short.some((known) => known.test(text.slice(node.start, node.end)));
}

test('no list is spread into arguments', () => {
  const sources = files.filter(
    (path) => /^(packages\/[^/]+\/src|scripts)\/.*\.(ts|tsx|mjs)$/.test(path) && !/generated|\.d\.m?ts$/.test(path),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap((path) => spreadsIn(path, read(path)))).toEqual([]);
});

test('the check sees what it should', () => {
  const text = `a.push(...b);
Math.max(0, ...c.map((d) => d));
new E(...f);
g.apply(null, h);
fine(...[1, 2], ...(i ? [1] : []));
const j = [...k], l = { ...m };
function n(...o: string[]) { return [[...o]]; }
p([...q]);
r(...[...s]);`;
  expect(spreadsIn('x.ts', text)).toEqual([
    'x.ts:1: a.push(...b)',
    'x.ts:2: Math.max(0, ...c.map((d) => d))',
    'x.ts:3: new E(...f)',
    'x.ts:4: g.apply(null, h)',
    'x.ts:9: r(...[...s])',
  ]);
});
