import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, Registry } from 'vscode-textmate';

/** A stretch of a line and its innermost scope, the language's own suffix left out; undefined where it has none. */
export interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const folder = join(import.meta.dirname, '../../../../syntaxes');
const checkedIn: Readonly<Record<string, string>> = {
  'source.okr': 'okr.tmLanguage.json',
  'markdown.okr.codeblock': 'okr.markdown.tmLanguage.json',
};

/** A checked-in grammar as an editor loads it; in the one that is `given` the blocks of plans are coloured. */
export async function loadGrammar(given?: IRawGrammar): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      if (scope === given?.scopeName) return given;
      const file = checkedIn[scope];
      return file === undefined ? null : JSON.parse(readFileSync(join(folder, file), 'utf8'));
    },
    getInjections: (scope) => (scope === given?.scopeName ? ['markdown.okr.codeblock'] : undefined),
  });
  const grammar = await registry.loadGrammar(given?.scopeName ?? 'source.okr');
  if (grammar === null) throw new Error('the grammar cannot be loaded');
  return grammar;
}

/** The colours of each line of a text, with offsets in the text. */
export function coloursOf(grammar: IGrammar, text: string): readonly Coloured[] {
  const found: Coloured[] = [];
  let state = INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.slice(1).map((scope) => scope.replace(/\.okr$/, ''));
      found.push({ start: start + startIndex, end: start + Math.min(endIndex, line.length), scopes: own });
    }
    state = ruleStack;
    start += line.length + 1;
  }
  return found;
}

/** Each coloured stretch as `text: scope`. */
export function told(grammar: IGrammar, text: string): readonly string[] {
  const stretches: { start: number; end: number; scope: string }[] = [];
  for (const { start, end, scopes } of coloursOf(grammar, text)) {
    const scope = scopes.at(-1) ?? '';
    const before = stretches.at(-1);
    if (before?.end === start && before.scope === scope) before.end = end;
    else stretches.push({ start, end, scope });
  }
  return stretches
    .filter(({ scope }) => scope !== '')
    .map(({ start, end, scope }) => `${text.slice(start, end).trim()}: ${scope}`);
}
