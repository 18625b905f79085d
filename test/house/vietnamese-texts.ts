import { parseSync } from 'oxc-parser';
import { files, read } from './sources.ts';

/** A text that a person may read, and where it stands. */
export interface Shown {
  readonly path: string;
  readonly text: string;
  /** What it is called in the code, `owner` in `owner: 'Phụ trách'`; empty on pages. */
  readonly key: string;
}

const marks = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** What teams write, for the rules to recognise; nothing of it is shown. */
const recognised =
  /^packages\/(?:language\/src\/(?:lex|read)|analysis\/src\/judge)\/|\/words\/.*lists?\.ts$|\.generated\.ts$/;

/** Every Vietnamese string of the sources that may reach a person; a template is one text, `…` where a value goes. */
export const messages: readonly Shown[] = files
  .filter((path) => /^(?:packages\/[^/]+\/src|scripts)\/.*\.(?:ts|tsx|mjs)$/.test(path) && !recognised.test(path))
  .flatMap((path) => stringsOf(path, read(path)))
  .filter(({ text }) => marks.test(text));

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function stringsOf(path: string, source: string): readonly Shown[] {
  const found: Shown[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, key);
    if (!isNode(value) || isForReading(path, value)) return;
    const text = textOf(value);
    if (text !== undefined) found.push({ path, text, key });
    // `owner: { en: …, vi: … }` is still the owner.
    const name = value.type === 'Property' ? nameOf(value['key']) : '';
    const inner = name === '' || name === 'vi' || name === 'en' ? key : name;
    for (const field of Object.keys(value)) visit(value[field], inner);
  };
  visit(parseSync(path, source).program, '');
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return String((node.type === 'Identifier' ? node['name'] : node['value']) ?? '');
}

/** Lists of words that people write, the cases of a rule and plans that it is shown with. */
function isForReading(path: string, node: Node): boolean {
  if (node.type === 'VariableDeclarator') return nameOf(node['id']) === 'cases';
  if (node.type === 'Property') return path.includes('/rules/') && /^(?:bad|good)$/.test(nameOf(node['key']));
  if (!/\/(?:dialect|rules)\//.test(path) || node.type !== 'ArrayExpression') return false;
  return Array.isArray(node['elements']) && node['elements'].some((each) => isNode(each) && each.type === 'Literal');
}

/** A template is one text, with `…` where a value goes. */
function textOf(node: Node): string | undefined {
  if (node.type === 'TemplateLiteral' && Array.isArray(node['quasis'])) {
    return node['quasis'].map(({ value }: { readonly value: { readonly cooked: string } }) => value.cooked).join('…');
  }
  const isText = node.type === 'Literal' || node.type === 'JSXText';
  return isText && typeof node['value'] === 'string' ? node['value'] : undefined;
}

const isPage = (path: string) =>
  /\.vi\.md$|\/vi\/.*\.md$|\.vi\.json$|\.vi\.svg$/.test(path) && !path.startsWith('test/');

/** Every Vietnamese page, manifest and picture, as it is written. */
export const pages: readonly Shown[] = files
  .filter(isPage)
  .map((path) => ({ path, text: read(path).replaceAll(/\r?\n/g, '\n'), key: '' }));

/** The same without what stands in code, in one line: a phrase may be wrapped. */
export const prose: readonly Shown[] = pages.map((page) => ({
  ...page,
  text: page.text
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '`…`')
    .replaceAll(/\s+/g, ' '),
}));
