/**
 * Measures how well whole OKR documents become plans:
 *   node test/eval/documents.ts [--misses] FOLDER
 * FOLDER holds documents (text, Markdown, CSV, TSV) and `labels.json`: by the name of each, its objectives with the words
 * of their key results, as a person labelled them: { "a.md": [{ "objective": "…", "keyResults": ["…"] }] }. Prints the
 * share of labelled key results that stand as key results, and of those the share below their own objective.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentTrial, type LabelledObjective, tryDocument } from './document-trial.ts';

function labelsIn(folder: string): ReadonlyMap<string, readonly LabelledObjective[]> {
  const labels: Record<string, readonly LabelledObjective[]> = JSON.parse(
    readFileSync(join(folder, 'labels.json'), 'utf8'),
  );
  return new Map(Object.entries(labels));
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

function print(name: string, { of, found, own, missed, invented }: DocumentTrial, withMisses: boolean): void {
  console.log(
    `${name.padEnd(28)} ${share(found.length, of).padStart(8)} ${`${found.length}/${of}`.padEnd(9)} own ${share(own.length, found.length).padStart(8)}  unlabelled ${invented.length}`,
  );
  if (!withMisses) return;
  for (const words of missed) console.log(`  missed    ${words}`);
  for (const words of found) if (!own.includes(words)) console.log(`  elsewhere ${words}`);
  for (const words of invented) console.log(`  unlabelled ${words.split('\n')[0]}`);
}

function main(args: readonly string[]): number {
  const [folder, ...more] = args.filter((arg) => arg !== '--misses');
  if (folder === undefined || folder.startsWith('--') || more.length > 0) {
    console.error('usage: npm run eval:documents -- [--misses] FOLDER');
    return 2;
  }
  const trials = [...labelsIn(folder)].map(([name, labels]) => {
    const trial = tryDocument(name, readFileSync(join(folder, name), 'utf8'), labels);
    print(name, trial, args.includes('--misses'));
    return trial;
  });
  const sum = (count: (trial: DocumentTrial) => number): number =>
    trials.reduce((total, trial) => total + count(trial), 0);
  const [of, found, own] = [sum((one) => one.of), sum((one) => one.found.length), sum((one) => one.own.length)];
  console.log(`\nkey results that stand as such  ${share(found, of)} (${found}/${of})`);
  console.log(`of these below their own objective  ${share(own, found)} (${own}/${found})`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
