/**
 * Writes what `okr` answers into the pages that show it: the block below a comment such as
 * `<!-- okr score - --as-of 2026-11-30 -->`. Standard input is the last block with a plan or a table above it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from '../../packages/cli/src/main.ts';
import type { IsoDate } from '../../packages/core/src/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  'README.vi.md',
  ...readdirSync(`${root}/docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/reference/rules/')),
];

/** What one command line prints, as in a pipe 80 characters wide. */
async function answer(line: string, input: string): Promise<string> {
  let said = '';
  let failed = '';
  const code = await main([...line.split(' '), '--no-color'], {
    cwd: root,
    env: {},
    terminal: undefined,
    today: '2026-11-30' as IsoDate,
    out: (text) => {
      said += text;
    },
    err: (text) => {
      failed += text;
    },
    outcome: async () => undefined,
    readStdin: async () => new TextEncoder().encode(input),
  });
  if (code > 1) throw new Error(`okr ${line} ended with ${code}: ${failed}`);
  // What every command takes is told once, above.
  return said.replace(/\n\n(?:Global Options|Tùy chọn chung):[\s\S]*$/, '').replaceAll(/^\s+|\s+$/g, '');
}

const block = /^<!-- okr (.+) -->\n(```\w+)\n[\s\S]*?^```$/gm;
const inputs = /^```(?:okr|csv)\n([\s\S]*?)^```$/gm;

for (const page of pages) {
  const text = readFileSync(`${root}/${page}`, 'utf8');
  let written = '';
  let end = 0;
  for (const found of text.matchAll(block)) {
    const [whole, line = '', fence = ''] = found;
    written += text.slice(end, found.index);
    const input = [...written.matchAll(inputs)].at(-1)?.[1] ?? '';
    written += `<!-- okr ${line} -->\n${fence}\n${await answer(line, input)}\n\`\`\``;
    end = found.index + whole.length;
  }
  if (end > 0) writeFileSync(`${root}/${page}`, written + text.slice(end));
}
