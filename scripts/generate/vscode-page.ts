/** Writes the table of settings into the extension's page, from its manifest and the texts of both languages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [start, end] = ['<!-- settings: written by npm run generate -->', '<!-- end of settings -->'];
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const manifest: Manifest = JSON.parse(read('packages/vscode/package.json'));

for (const [page, texts, head] of [
  ['docs/editors/vscode.md', 'packages/vscode/package.nls.json', '| setting | default | what it does |'],
  ['docs/editors/vscode.vi.md', 'packages/vscode/package.nls.vi.json', '| thiết lập | mặc định | làm gì |'],
] as const) {
  const said: Readonly<Record<string, string>> = JSON.parse(read(texts));
  const rows = manifest.contributes.configuration.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, setting]) => {
      const key = (setting.markdownDescription ?? setting.description ?? '').replaceAll('%', '');
      const usual = setting.default === '' ? '' : `\`${JSON.stringify(setting.default)}\``;
      return `| \`${name}\` | ${usual} | ${said[key] ?? ''} |`;
    }),
  );
  const text = read(page);
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} has no place for the settings`);
  writeFileSync(
    `${root}/${page}`,
    `${before}${start}\n${[head, '| --- | --- | --- |', ...rows].join('\n')}\n${end}${after}`,
  );
}
