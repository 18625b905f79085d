/**
 * Measures the judge of activities and outcomes on labelled key results:
 *   node test/eval/eval.ts [--json] [--with-measure] FILE.jsonl …
 * Prints recall, precision and false alarms with their intervals, by organisation, field and origin, every miss with the words that
 * decided it, and how many verdicts stay when a title is changed in ways that leave its meaning (the pairs).
 * Fields of a line: lang, text, label (activity | output | outcome), and where known kind (others than "kr" are passed over), ambiguous, org or source, field, origin, has_target and unit.
 */
import {
  compileLexicons,
  judge,
  judgeMeasured,
  type Lexicons,
  type Verdict,
} from '../../packages/analysis/src/judge/index.ts';
import { confusion, figures, type Judged, type Rate } from './figures.ts';
import { type Item, readItems } from './items.ts';
import { EVERY_CHANGE, type PairShare, pairShares } from './pairs/figures.ts';
import { pairsOf } from './pairs/pairs.ts';

interface Group {
  name: string;
  figures: ReturnType<typeof figures>;
}

interface Report {
  lang: string;
  clear: ReturnType<typeof figures>;
  withAmbiguous: ReturnType<typeof figures>;
  confusion: ReturnType<typeof confusion>;
  organisations: Group[];
  fields: Group[];
  origins: Group[];
  pairs: PairShare[];
  misses: { id: string; text: string; labelled: string; judged: string; ambiguous: boolean; why: string }[];
}

const why = ({ evidence }: Verdict): string =>
  Object.entries(evidence)
    .map(([part, { text }]) => `${part} “${text}”`)
    .join(', ');

function judgeItem(item: Item, withMeasure: boolean, lexicons: Lexicons): Judged {
  const verdict =
    withMeasure && item.unit !== undefined ? judgeMeasured(item.text, item.unit, lexicons) : judge(item.text, lexicons);
  return { item, label: verdict.label, why: why(verdict) };
}

function groups(judged: readonly Judged[], nameOf: (item: Item) => string): Group[] {
  const names = [...new Set(judged.map(({ item }) => nameOf(item)))].filter((name) => name !== '').sort();
  return names.map((name) => ({ name, figures: figures(judged.filter(({ item }) => nameOf(item) === name)) }));
}

function reportOn(lang: string, judged: readonly Judged[], lexicons: Lexicons): Report {
  const clear = judged.filter(({ item }) => !item.ambiguous);
  return {
    lang,
    clear: figures(clear),
    withAmbiguous: figures(judged),
    confusion: confusion(clear),
    organisations: groups(clear, ({ source }) => source),
    fields: groups(clear, ({ field }) => field),
    origins: groups(clear, ({ origin }) => origin),
    pairs: pairShares(judged.flatMap(({ item }) => pairsOf(item, lexicons))),
    misses: judged
      .filter(({ item, label }) => item.label !== label)
      .map(({ item, label, why: because }) => ({
        id: item.id,
        text: item.text,
        labelled: item.label,
        judged: label,
        ambiguous: item.ambiguous,
        why: because,
      })),
  };
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);
const shown = ({ hits, of, share, low, high }: Rate): string =>
  `${percent(share).padStart(7)}  ${`${hits}/${of}`.padEnd(8)} [${percent(low)} … ${percent(high)}]`;

const fraction = ({ hits, of, low, high }: Rate): string =>
  of === 0 ? '–' : `${hits}/${of} [${Math.round(low * 100)}–${Math.round(high * 100)}]`;

function printGroups(title: string, of: readonly Group[]): void {
  if (of.length === 0) return;
  console.log(`\n  ${title.padEnd(32)}    n  recall           precision        false alarms`);
  for (const { name, figures: one } of of) {
    const cells = [one.recall, one.precision, one.falseAlarms].map((cell) => fraction(cell).padEnd(16));
    console.log(`  ${name.slice(0, 32).padEnd(32)} ${String(one.n).padStart(4)}  ${cells.join(' ')}`);
  }
}

/** All changes together, and those that a verdict did not survive. */
function printPairs(pairs: readonly PairShare[]): void {
  console.log('\n  pairs: verdicts that stay when the meaning does');
  for (const { change, all, flagged, silent, examples } of pairs) {
    if (change !== EVERY_CHANGE && all.hits === all.of) continue;
    const cells = `all ${shown(all)}  flagged ${fraction(flagged)}  silent ${fraction(silent)}`;
    console.log(`  ${change.padEnd(38)} ${cells}`);
    for (const example of examples) console.log(`      ${example}`);
  }
}

function print(report: Report): void {
  const { clear, withAmbiguous } = report;
  const line = (name: string, one: Rate, all: Rate): string =>
    `  ${name.padEnd(13)} ${shown(one).padEnd(44)} ${shown(all)}`;
  console.log(
    `\n${report.lang}: ${clear.n} key results, ${withAmbiguous.n} with the ambiguous ones (in brackets: 95 % Wilson interval)`,
  );
  console.log(`  ${''.padEnd(13)} ${'ambiguous aside'.padEnd(44)} all`);
  console.log(line('recall', clear.recall, withAmbiguous.recall));
  console.log(line('precision', clear.precision, withAmbiguous.precision));
  console.log(line('false alarms', clear.falseAlarms, withAmbiguous.falseAlarms));
  console.log('\n  labelled ↓ judged →  activity  output  outcome  unclear');
  for (const [row, cells] of Object.entries(report.confusion)) {
    console.log(
      `  ${row.padEnd(20)} ${String(cells.activity).padStart(8)} ${String(cells.output).padStart(7)} ${String(cells.outcome).padStart(8)} ${String(cells.unclear).padStart(8)}`,
    );
  }
  printGroups('organisation', report.organisations);
  printGroups('field', report.fields);
  printGroups('origin', report.origins);
  printPairs(report.pairs);
  if (report.misses.length === 0) return;
  console.log('\n  misses (* ambiguous)');
  for (const miss of report.misses) {
    console.log(
      `  ${miss.ambiguous ? '*' : ' '} ${miss.labelled} → ${miss.judged}: ${miss.text}${miss.why === '' ? '' : `  (${miss.why})`}${miss.id === '' ? '' : `  ${miss.id}`}`,
    );
  }
}

function main(args: readonly string[]): number {
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--with-measure');
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (unknown.length > 0 || files.length === 0) {
    if (unknown.length > 0) console.error(`unknown option ${unknown.join(', ')}`);
    console.error('usage: npm run eval:rules -- [--json] [--with-measure] FILE.jsonl …');
    return 2;
  }
  const { items, problems } = readItems(files);
  for (const problem of problems) console.error(problem);
  const lexicons = compileLexicons();
  const judged = items.map((item) => judgeItem(item, args.includes('--with-measure'), lexicons));
  const languages = [...new Set(items.map(({ lang }) => lang))].sort();
  const reports = languages.map((lang) =>
    reportOn(
      lang,
      judged.filter(({ item }) => item.lang === lang),
      lexicons,
    ),
  );
  if (args.includes('--json')) console.log(JSON.stringify(reports, null, 2));
  else if (reports.length === 0) console.log('no labelled key results');
  else for (const report of reports) print(report);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
