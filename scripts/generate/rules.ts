/** Lists the rules: every file in `rules/<group>/` that exports one, as a registry and as pages in both languages. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { groupNames, rulePage, severityNames } from '../../packages/analysis/src/rules/page.ts';
import type { Rule, RuleGroup } from '../../packages/analysis/src/rules/rule.ts';
import type { Language } from '../../packages/core/src/model/language.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'packages/analysis/src/rules');
const groups: readonly RuleGroup[] = ['shape', 'key-results', 'objectives', 'cycle', 'kpis', 'text'];

const files = groups.flatMap((group) =>
  readdirSync(join(home, group))
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /^export const rule\b/m.test(readFileSync(join(home, group, name), 'utf8')))
    .sort()
    .map((name) => `${group}/${name}`),
);

/** `key-results/kr-activity.ts` → `krActivity`. */
function variable(file: string): string {
  const id = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const registry = `// Written by scripts/generate/rules.ts: change a rule's file instead.
${files.map((file) => `import { rule as ${variable(file)} } from './${file}';`).join('\n')}
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
${files.map((file) => `  ${variable(file)},`).join('\n')}
];
`;
writeFileSync(join(home, 'registry.generated.ts'), registry);

const rules: Rule[] = [];
for (const file of files) {
  const module: { readonly rule: Rule } = await import(pathToFileURL(join(home, file)).href);
  rules.push(module.rule);
}

const errors = `// Written by scripts/generate/rules.ts: change a rule's file instead.

/** Rules whose findings are errors, for who reads plans and has no room for the rules. */
export const errorRules: ReadonlySet<string> = new Set([
${rules
  .filter(({ severity }) => severity === 'error')
  .map(({ id }) => `  '${id}',`)
  .join('\n')}
]);
`;
writeFileSync(join(home, 'errors.generated.ts'), errors);

const index: { readonly [L in Language]: { readonly title: string; readonly head: string } } = {
  en: { title: 'Rules', head: '| rule | severity | points out |' },
  vi: { title: 'Các quy tắc', head: '| quy tắc | mức | nhắc khi |' },
};
for (const language of ['en', 'vi'] as const) {
  const folder = join(root, 'docs/reference/rules', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const rule of rules) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule, language));
  const tables = groups.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(
        (rule) =>
          `| [${rule.id}](${rule.id}.md) | ${severityNames[rule.severity][language]} | ${rule.page()[language].title} |`,
      );
    return [`## ${groupNames[group][language]}`, '', index[language].head, '| --- | --- | --- |', ...rows, ''].join(
      '\n',
    );
  });
  writeFileSync(join(folder, 'README.md'), `# ${index[language].title}\n\n${tables.join('\n')}`);
}
