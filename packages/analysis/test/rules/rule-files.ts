import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule, RuleCases } from '../../src/rules/rule.ts';

const home = fileURLToPath(new URL('../../src/rules/', import.meta.url));

export interface RuleFile {
  /** `shape/syntax.ts`. */
  readonly path: string;
  readonly rule: Rule;
  readonly cases: RuleCases;
}

/** Every file below the rules' groups that exports a rule. */
export async function readRuleFiles(): Promise<readonly RuleFile[]> {
  const paths = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`${home}${name}`).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.ts') && /^export const rule\b/m.test(readFileSync(home + path, 'utf8')))
    .sort();
  const files: RuleFile[] = [];
  for (const path of paths) {
    const { rule, cases }: { rule: Rule; cases: RuleCases } = await import(`${home}${path}`);
    files.push({ path, rule, cases });
  }
  return files;
}
