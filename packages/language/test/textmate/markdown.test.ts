import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';
import { markdownGrammar } from '../../src/textmate/markdown.ts';
import type { Rule } from '../../src/textmate/rule.ts';
import { coloursOf, loadGrammar } from './colours.ts';

const root = join(import.meta.dirname, '../../../..');
/** Quotes, lists, blocks and paragraphs by the rules that VS Code's own grammar has for them. */
const rules: Readonly<Record<string, Rule>> = {
  block: {
    patterns: ['quote', 'list', 'fence', 'raw', 'paragraph'].map((name) => ({ include: `#${name}` })),
  },
  quote: {
    name: 'markup.quote.markdown',
    begin: '(^|\\G)[ ]{0,3}(>) ?',
    while: '(^|\\G)\\s*(>) ?',
    patterns: [{ include: '#block' }],
  },
  list: {
    name: 'markup.list.markdown',
    begin: '(^|\\G)([ ]{0,3})([*+-]|[0-9]+[.)])([ \\t])',
    while: '((^|\\G)([ ]{2,4}|\\t))|(^[ \\t]*$)',
    patterns: [{ include: '#block' }],
  },
  fence: {
    name: 'markup.fenced_code.block.markdown',
    begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?=([^`]*)?$)',
    end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
  },
  raw: { name: 'markup.raw.block.markdown', begin: '(^|\\G)([ ]{4}|\\t)', while: '(^|\\G)([ ]{4}|\\t)' },
  paragraph: {
    name: 'meta.paragraph.markdown',
    begin: '(^|\\G)[ ]{0,3}(?=[^ \\t\\n])',
    while: '(^|\\G)((?=\\s*[-=]{3,}\\s*$)|[ ]{4,}(?=[^ \\t\\n]))',
  },
};
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [{ include: '#block' }],
  repository: rules,
} as unknown as IRawGrammar;

let grammar: IGrammar;
let plain: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar(markdown);
  plain = await loadGrammar();
});

const embedded = 'meta.embedded.block';

/** What is coloured as a plan: the stretches and their scopes within the block. */
function inPlans(text: string): readonly string[] {
  return coloursOf(grammar, text).flatMap(({ start, end, scopes }) => {
    const at = scopes.indexOf(embedded);
    return at < 0 || scopes.length === at + 1 ? [] : [`${text.slice(start, end)}: ${scopes.slice(at + 1).join(' ')}`];
  });
}

function inFile(text: string): readonly string[] {
  return coloursOf(plain, text).flatMap(({ start, end, scopes }) =>
    scopes.length === 0 ? [] : [`${text.slice(start, end)}: ${scopes.join(' ')}`],
  );
}

test('the checked-in grammar is the one that is made', () => {
  const written: unknown = JSON.parse(readFileSync(join(root, 'syntaxes/okr.markdown.tmLanguage.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(markdownGrammar)));
});

const plan = 'objective "A"\n  kr nps "B" from 30 to 45 points\n    2026-10-15  33  confidence 7/10';
const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

describe('a block of a plan is coloured as a file is', () => {
  test.each([
    ['between backticks', `\`\`\`okr\n${plan}\n\`\`\``],
    ['between tildes', `~~~okr\n${plan}\n~~~`],
    ['with words behind the language', `\`\`\`okr title="Q4" {1,3}\n${plan}\n\`\`\``],
    ['with braces', `\`\`\`okr{1,3}\n${plan}\n\`\`\``],
    ['with backticks behind tildes', `~~~ okr \`a\`\n${plan}\n~~~`],
    ['in capitals, behind a space', `\`\`\` OKR\n${plan}\n\`\`\``],
    ['right below a text', `Our goals:\n\`\`\`okr\n${plan}\n\`\`\``],
    ['between longer fences', `\`\`\`\`okr\n${plan}\n\`\`\`\``],
    ['closed by a longer fence', `\`\`\`okr\n${plan}\n\`\`\`\`\`\n\nkr "no plan"`],
    ['that is not closed', `~~~okr\n${plan}`],
    ['in a list', indented(`- \`\`\`okr\n${plan}\n\`\`\``, '  ')],
    ['in a list, below its text', indented(`1. text\n\`\`\`okr\n${plan}\n\`\`\``, '   ')],
    ['in a list of a list', indented(`- a\n${indented(`- b\n~~~okr\n${plan}\n~~~`, '  ')}`, '  ')],
    ['in a quote', `> ${indented(`\`\`\`okr\n${plan}\n\`\`\``, '> ')}`],
    ['in a list of a quote', `> - ${indented(`~~~okr\n${plan}\n~~~`, '>   ')}`],
  ])('%s', (_, text) => {
    expect(inPlans(text)).toEqual(inFile(plan));
  });
});

describe('what is no block of a plan is left alone', () => {
  test.each([
    ['another language', `\`\`\`text\n${plan}\n\`\`\``],
    ['a longer word', `\`\`\`okrs\n${plan}\n\`\`\``],
    ['a block within a block', `\`\`\`\`markdown\n\`\`\`okr\n${plan}\n\`\`\`\n\`\`\`\``],
    ['backticks behind backticks', `\`\`\`okr \`a\`\n${plan}`],
    ['two backticks', `\`\`okr\n${plan}\n\`\``],
  ])('%s', (_, text) => {
    expect(inPlans(text)).toEqual([]);
  });
});

describe('what a plan leaves open ends with its block', () => {
  test.each(['/* open', '  note """', 'kr "A', '<<<<<<< ours'])('%s', (line) => {
    for (const mark of ['```', '~~~']) {
      for (const [first, next] of [
        ['', ''],
        ['> ', '> '],
        ['- ', '  '],
      ]) {
        const text = `${first}${indented(`${mark}okr\n${line}\n${mark}`, next ?? '')}\n\ndone`;
        const last = coloursOf(grammar, text).filter(({ start }) => start >= text.length - 'done'.length);
        expect(last.map(({ scopes }) => scopes)).toEqual([['meta.paragraph.markdown']]);
      }
    }
  });

  test('a fence of the other kind is a line of the plan', () => {
    expect(inPlans('~~~okr\n/* a\n```\nkr */\n~~~')).toEqual(inFile('/* a\n```\nkr */'));
  });
});

test('every plan of the examples, in a quote and in a list', () => {
  for (const path of globSync('examples/**/*.okr', { cwd: root })) {
    const text = readFileSync(join(root, path), 'utf8').trimEnd();
    const alone = inFile(text);
    expect(inPlans(`> ${indented(`~~~okr\n${text}\n~~~`, '> ')}`), path).toEqual(alone);
    expect(inPlans(`- ${indented(`~~~okr\n${text}\n~~~`, '  ')}`), path).toEqual(alone);
  }
});
