/** Writes what `okr score` answers into the pages that show it: the `text` block after a page's first plan. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

run(['scripts/build.mjs']);
for (const page of ['README.md', 'README.vi.md']) {
  const text = readFileSync(`${root}/${page}`, 'utf8');
  const plan = /^```okr\n([\s\S]*?)^```$/m.exec(text)?.[1];
  if (plan === undefined) throw new Error(`${page} shows no plan`);
  const answer = run(['packages/cli/bin/okr.js', 'score', '-', '--as-of', '2026-11-30', '--no-color'], plan);
  writeFileSync(
    `${root}/${page}`,
    text.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${answer}\`\`\``),
  );
}
