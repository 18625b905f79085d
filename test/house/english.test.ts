import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { files, read } from './sources.ts';

/** One word for one thing, and plain ones: what is never written to a reader, and what is written instead. */
const never: readonly (readonly [RegExp, string])[] = [
  [/\bstands?\b/i, 'is, is written'],
  [/\b(?:no|some)body\b/i, 'name who, or what goes wrong'],
  [/(?<!there )\bis no(?:ne)?\b/i, 'isn’t'],
  [/\banew\b/i, 'again'],
  [/\bmend/i, 'fix'],
  [/\bbeside\b/i, 'next to'],
  [/\bof its own\b|\bcomes (?:about|of it)\b|\bso that one can\b/i, 'say it plainly'],
  [/\bfindings?\b|\bdiagnostics?\b/i, 'problem'],
  [/\bsilen(?:t|ce)/i, 'a rule is off, a problem is ignored'],
  [/\bleft out\b|\bis left\b/i, 'skipped'],
  [/\bcircle\b/i, 'loop'],
  [/\banswers? for\b/i, 'owner, owned by'],
  [/\brhythm\b/i, 'how often'],
  [/\bpromises?\b/i, 'target, old target'],
  [/\bper cent\b|\d %/i, '%, no space'],
  [/day to look from|read for/i, 'as of'],
  [/\bmean of\b/i, 'average'],
  [/good coach/i, 'once is enough'],
];

/**
 * What a person meets in the editor, on the preview page and in the terminal: messages of rules and of reading, fixes, hovers,
 * completion, explanations of scores, commands, help.
 */
const sources = files.filter((path) =>
  /^packages\/(?:analysis\/src\/rules|core\/src|language\/src\/(?:gate|read|resolve)|(?:server|vscode|preview|cli)\/src)\/.*\.tsx?$/.test(
    path,
  ),
);

interface Shown {
  readonly path: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(node: unknown): string {
  return isNode(node) ? String((node.type === 'Identifier' ? node['name'] : node['value']) ?? '') : '';
}

/** The English half of what is said in two languages, but for a rule's page and the plans that it is tried with. */
function saidIn(path: string): readonly Shown[] {
  const found: Shown[] = [];
  const visit = (value: unknown, isEnglish: boolean): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, isEnglish);
    if (!isNode(value)) return;
    const name = value.type === 'Property' ? nameOf(value['key']) : '';
    if (name === 'page' || name === 'vi' || (value.type === 'VariableDeclarator' && nameOf(value['id']) === 'cases'))
      return;
    const text = isEnglish ? textOf(value) : undefined;
    if (text !== undefined) found.push({ path, text });
    const isTable = value.type === 'VariableDeclarator' && nameOf(value['id']) === 'en';
    const isSaid = isEnglish || name === 'en' || isTable || isTranslated(value);
    for (const field of Object.keys(value)) visit(value[field], isSaid);
  };
  visit(parseSync(path, read(path)).program, /\/en\.ts$/.test(path));
  return found;
}

/** `l10n.t('…')` */
function isTranslated(node: Node): boolean {
  const callee = node.type === 'CallExpression' ? node['callee'] : undefined;
  return isNode(callee) && nameOf(callee['object']) === 'l10n';
}

function textOf(node: Node): string | undefined {
  if (node.type === 'TemplateLiteral' && Array.isArray(node['quasis'])) {
    return node['quasis'].map(({ value }: { readonly value: { readonly cooked: string } }) => value.cooked).join('…');
  }
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}

const translated = 'packages/vscode/l10n/bundle.l10n.vi.json';

const said: readonly Shown[] = [
  ...sources.flatMap(saidIn),
  ...Object.keys(JSON.parse(read(translated))).map((text) => ({ path: translated, text })),
  ...Object.values<string>(JSON.parse(read('packages/vscode/package.nls.json'))).map((text) => ({
    path: 'packages/vscode/package.nls.json',
    text,
  })),
];

test('what is said in English has one word for one thing, and plain ones', () => {
  expect(said.length).toBeGreaterThan(1700);
  const wrong = said.flatMap(({ path, text }) =>
    never.filter(([word]) => word.test(text)).map(([, instead]) => `${path}: “${text}” → ${instead}`),
  );
  expect(wrong).toEqual([]);
});
