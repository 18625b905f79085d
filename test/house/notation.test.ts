import { analyse, defaultConfig } from '@okr/analysis';
import { type Language, publish } from '@okr/core';
import { exportCsv, exportHtml, exportIcs, exportMarkdown, exportMermaid } from '@okr/preview/export';
import { describe, expect, test } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver-protocol';
import { folder, okr } from '../../packages/cli/test/harness.ts';
import { start } from '../../packages/server/test/client.ts';
import { type Node, treeOf } from '../../packages/vscode/src/explorer/tree.ts';
import { planFacts, planInShort } from '../../packages/vscode/src/scores/plan.ts';
import { day, onePlan, otherForms, scores } from './one-plan.ts';

type Element = keyof typeof scores;
const all: readonly Element[] = ['nps', 'answer', 'up', 'loved', 'buy'];

function published(closed: boolean, language: Language) {
  const text = onePlan(closed);
  const analysed = analyse([{ path: 'a.okr', text }], { asOf: day, config: defaultConfig });
  return publish(analysed.workspace, analysed.scores, { language });
}

const terminal = (line: string) => async (closed: boolean, language: Language) =>
  (await okr(`score ${line} --lang ${language} a.okr`, { cwd: folder({ 'a.okr': onePlan(closed) }) })).out;

/** What the language server says, as one text. */
async function server(closed: boolean, language: Language): Promise<readonly string[]> {
  const text = onePlan(closed);
  const client = await start({ settings: { language } });
  client.open('a.okr', `${text}  supports \n`);
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const lines = text.split('\n');
  const hovers = await Promise.all(
    ['objective loved', 'kr nps', 'plan for us', 'company us'].map((words) =>
      client.ask<Hover>('textDocument/hover', 'a.okr', {
        position: {
          line: lines.findIndex((line) => line.includes(words)),
          character: lines.find((line) => line.includes(words))?.indexOf(words),
        },
      }),
    ),
  );
  const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', 'a.okr', { range: everywhere });
  const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', 'a.okr');
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'a.okr');
  const position = { line: lines.length - 1, character: '  supports '.length };
  const { items } = await client.ask<CompletionList>('textDocument/completion', 'a.okr', { position });
  return [
    hovers.map(({ contents }) => (contents as MarkupContent).value).join('\n'),
    hints.map(({ label, tooltip }) => `${String(label)} ${String(tooltip)}`).join('\n'),
    lenses.map(({ command }) => command?.title).join('\n'),
    JSON.stringify(symbols.map(({ name, detail, children }) => [name, detail, children])),
    items.map(({ label, detail }) => `${label} ${detail}`).join('\n'),
  ];
}

function drawn(nodes: readonly Node[]): string {
  return nodes.map(({ label, facts, children }) => `${label} ${facts.join(' · ')}\n${drawn(children)}`).join('\n');
}

const doors: Readonly<Record<string, (closed: boolean, language: Language) => Promise<string> | string>> = {
  terminal: terminal(''),
  'terminal, explained': terminal('--explain'),
  markdown: (closed, language) => exportMarkdown(published(closed, language), language, () => language),
  mermaid: (closed, language) => exportMermaid(published(closed, language), language),
  html: (closed, language) => {
    const page = { script: '', style: '', files: [], scored: published(closed, language), language };
    return /<noscript>[\s\S]*<\/noscript>/.exec(exportHtml(page))?.[0] ?? '';
  },
  ics: (closed, language) =>
    exportIcs(published(closed, language), language).replaceAll('\r\n ', '').replaceAll('\\,', ','),
  explorer: (closed, language) => drawn(treeOf(published(closed, language), { language, mine: undefined })),
  'status bar': (closed, language) => {
    const [plan] = published(closed, language).plans;
    return plan === undefined ? '' : [planInShort(plan, language), ...planFacts(plan, language)].join(' · ');
  },
};

/** Of the elements that a door shows. */
const shownBy: Readonly<Record<string, readonly Element[]>> = {
  // A key result only where others support it.
  mermaid: ['loved', 'buy'],
  ics: ['nps', 'answer', 'up', 'buy'],
  'status bar': ['loved'],
};

describe.each(['en', 'vi'] as const)('a score has one form at every door, in %s', (language) => {
  test.each(Object.keys(doors))('%s', async (name) => {
    for (const closed of [false, true]) {
      // What is closed is in no calendar.
      if (closed && name === 'ics') continue;
      const text = (await doors[name]?.(closed, language)) ?? '';
      for (const element of shownBy[name] ?? all) expect(text, element).toContain(scores[element][language]);
      expect(text).not.toMatch(otherForms);
    }
  });

  test('the editor: hover, hints, lenses, outline, completion', async () => {
    for (const closed of [false, true]) {
      const [hovers = '', hints = '', lenses = '', symbols = '', items = ''] = await server(closed, language);
      const expected = { hovers: ['nps', 'answer', 'up', 'loved'], lenses: ['loved', 'buy'] } as const;
      for (const element of expected.hovers) expect(hovers).toContain(scores[element][language]);
      for (const element of expected.lenses) expect(lenses).toContain(scores[element][language]);
      for (const element of all) expect(hints).toContain(scores[element][language]);
      for (const element of all) expect(symbols).toContain(scores[element][language]);
      for (const element of all.slice(0, 4)) expect(items).toContain(scores[element][language]);
      for (const text of [hovers, hints, lenses, symbols, items]) expect(text).not.toMatch(otherForms);
    }
  });
});

test('a table has the same figures with a decimal point, in any language', () => {
  for (const closed of [false, true]) {
    const csv = exportCsv(published(closed, 'vi'));
    for (const element of all) expect(csv).toContain(`,${scores[element].en},`);
  }
});

describe('what gives the colour', () => {
  const signed = (text: string, title: string): string =>
    text
      .split('\n')
      .find((line) => line.includes(title))
      ?.trim()[0] ?? '';

  test('the status while a plan runs, the band once it is closed', async () => {
    // 0.73 where 0.50 is expected is on track; 0.25 is off track, and red as a grade too; 0.7 is a green grade.
    const running = await terminal('')(false, 'en');
    expect(['Customers recommend us', 'Visitors who buy'].map((title) => signed(running, title))).toEqual(['●', '▼']);
    // A level that held at two of three check-ins is at risk, and its 0.67 rounds to a green 0.7.
    expect(signed(running, 'Service is up')).toBe('◆');
    expect(running).toContain('0.67 · grade 0.7 · at risk');
    const closed = await terminal('')(true, 'en');
    expect(signed(closed, 'Service is up')).toBe('●');
    expect(closed).toContain('0.67 · grade 0.7 (green)');
  });

  test('the same at every door', () => {
    const running = published(false, 'en');
    const over = published(true, 'en');
    expect(exportMarkdown(running, 'en', () => 'en')).toContain('| ◆ 0.67 | 0.7 | at risk |');
    expect(exportMarkdown(over, 'en', () => 'en')).toContain('| ● 0.67 | 0.7 (green) |  |');
    expect(exportMermaid(running, 'en')).toContain('◆ 0.72 · grade 0.7 · at risk"]:::amber');
    expect(exportMermaid(over, 'en')).toContain('● 0.72 · grade 0.7 (green)"]:::green');
    expect(drawn(treeOf(running, { language: 'en', mine: undefined }))).toContain('Service is up 0.67 · at risk');
    expect(drawn(treeOf(over, { language: 'en', mine: undefined }))).toContain(
      'Service is up 0.67 · grade 0.7 (green)',
    );
  });
});
