/**
 * Measures how well the numbers that people write into a sentence are seen:
 *   node test/eval/measures.ts [--json] [--quoted] FILE.jsonl …
 * Each labelled key result stands as a list item below its heading (--quoted: as a title between quotes). Prints for each
 * language, of those that state a target, how many are read or offered right and wrong, with intervals, and the misses.
 * Fields of a line: lang, text, has_target, target, baseline, unit, has_deadline, and where known kind and org.
 */
import type { Rate } from './figures.ts';
import { type MeasureFigures, measureFigures } from './measure-figures.ts';
import { type MeasureItem, readMeasureItems } from './measure-items.ts';
import { type Trial, tryItem } from './measure-trial.ts';

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);
const shown = ({ hits, of, share, low, high }: Rate): string =>
  `${percent(share).padStart(7)}  ${`${hits}/${of}`.padEnd(8)} [${percent(low)} … ${percent(high)}]`;

function print(figures: MeasureFigures, trials: readonly Trial[]): void {
  console.log(`\n${figures.lang}: ${figures.n} key results that state a target (in brackets: 95 % Wilson interval)`);
  const lines: readonly (readonly [string, Rate])[] = [
    ['right, read or offered', figures.right],
    ['read right', figures.readRight],
    ['read wrong', figures.readWrong],
    ['offered right', figures.offeredRight],
    ['offered wrong', figures.offeredWrong],
    ['where none is stated', figures.invented],
    ['deadline seen', figures.dated],
  ];
  for (const [name, value] of lines) console.log(`  ${name.padEnd(24)} ${shown(value)}`);
  const misses = trials.filter((trial) => isMiss(trial));
  if (misses.length === 0) return;
  console.log('\n  misses');
  for (const { item, outcome, said } of misses)
    console.log(`  ${outcome}${said === '' ? '' : ` (${said})`} ≠ ${labelled(item)}: ${item.text}`);
}

const isMiss = ({ item, outcome }: Trial): boolean =>
  item.target === undefined ? outcome !== 'neither' : !outcome.endsWith('right');

function labelled({ baseline, target, unit }: MeasureItem): string {
  if (target === undefined) return 'no target';
  return `${baseline === undefined ? '' : `${baseline} → `}${target} ${unit}`.trim();
}

function main(args: readonly string[]): number {
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--quoted');
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (unknown.length > 0 || files.length === 0) {
    if (unknown.length > 0) console.error(`unknown option ${unknown.join(', ')}`);
    console.error('usage: npm run eval:measures -- [--json] [--quoted] FILE.jsonl …');
    return 2;
  }
  const { items, problems } = readMeasureItems(files);
  for (const problem of problems) console.error(problem);
  const trials = items.map((item) => tryItem(item, args.includes('--quoted') ? 'quoted' : 'sketch'));
  const languages = [...new Set(items.map(({ lang }) => lang))].sort();
  const reports = languages.map((lang) => {
    const own = trials.filter(({ item }) => item.lang === lang);
    return { figures: measureFigures(lang, own), trials: own };
  });
  if (args.includes('--json'))
    console.log(
      JSON.stringify(
        reports.map(({ figures }) => figures),
        null,
        2,
      ),
    );
  else if (reports.length === 0) console.log('no labelled key results');
  else for (const { figures, trials: own } of reports) print(figures, own);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
