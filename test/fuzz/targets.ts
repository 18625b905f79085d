import assert from 'node:assert/strict';
import { AnalyseAgain, type Analysis, analyse, defaultConfig, readConfig, toldOf } from '@okr/analysis';
import { publish, safe } from '@okr/core';
import { formatFile, importText } from '@okr/language';
import { exportCsv, exportHtml, exportIcs, exportJson, exportMarkdown, exportMermaid } from '@okr/preview/export';
import { knownSettings } from '../../packages/analysis/src/config/known-settings.ts';
import { Glob, type Work } from '../../packages/analysis/src/paths/glob.ts';
import { ignoredBy } from '../../packages/analysis/src/paths/ignored.ts';
import { fixed } from '../../packages/cli/src/check/fix.ts';
import { reportOf, told } from '../../packages/cli/src/check/report.ts';
import { reportAsText } from '../../packages/cli/src/check/text.ts';
import { scoresAsText } from '../../packages/cli/src/score/text.ts';
import { colorsThatAre, printed } from '../../packages/cli/src/text/colors.ts';
import type { LoadedWorkspace } from '../../packages/cli/src/workspace/load.ts';
import { dialectFor } from '../../packages/language/src/dialect/dialects.ts';
import { applied } from '../../packages/language/src/format/edits.ts';
import { wordsOf } from '../../packages/language/src/import/words.ts';
import { meaningOf, newProblems } from '../../packages/language/test/format/meaning.ts';

/** What must hold for a text, or a text and the next version of it; throws where it does not. */
export interface Target {
  readonly name: string;
  readonly holds: (text: string, next: string) => void;
}

const asOf = '2026-11-15';
const path = 'a.okr';
const options = { asOf, config: defaultConfig };
const languageOf = () => 'en' as const;
const style = { colors: colorsThatAre(true), columns: 80, language: 'vi', languageOf, explain: true } as const;

const analysed = (text: string): Analysis => analyse([{ path, text }], options);
const said = ({ diagnostics }: Analysis) =>
  diagnostics.map(({ rule, severity, span, message, element }) => ({ rule, severity, span, message, element }));

function loaded(text: string): LoadedWorkspace {
  const analysis = analysed(text);
  const [file] = analysis.workspace.files;
  assert(file);
  const source = { path, absolute: `/${path}`, text, mark: false, damage: [] };
  const reported = [{ ...source, file, diagnostics: analysis.diagnostics }];
  return { sources: [source], analysis, config: defaultConfig, reported };
}

/** Nothing but line ends, tabs where a format has them, and what can be seen. */
function assertSafe(text: string): void {
  assert.equal(safe(text), text);
}

const ownColours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

/** The same of what goes to a terminal, the command's own colours aside. */
function assertPrinted(text: string): void {
  assertSafe(printed(text).replace(ownColours, ''));
}

/** Marks of lists, and the short words of labels, say what the plan says with its own. */
const signsOfItems = /^[\s>#*+•-]*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]\s+)?(?:\[[ xX✓✔]\]\s?)*/;
const labels: ReadonlySet<string> = new Set(['o', 'obj', 'kr', 'mt', 'kq', 'kqtc', 'sk', 'x', 'br']);

export const targets: readonly Target[] = [
  {
    name: 'read',
    holds(text) {
      const { diagnostics, workspace, scores } = analysed(text);
      for (const { span, message, fixes, related } of diagnostics) {
        const edits = fixes.flatMap((fix) => fix.edits);
        for (const { start, end } of [span, ...[...related, ...edits].map((each) => each.span)])
          assert(start >= 0 && end >= start && end <= text.length, `${start}–${end} of ${text.length}`);
        for (const words of Object.values(message))
          assert.doesNotMatch(words, /^$|undefined|NaN|\[object|Infinity|Expecting token/);
      }
      assert(toldOf(diagnostics).length <= 1001);
      for (const plan of workspace.plans) {
        const all = plan.objectives.flatMap((each) => [
          scores.objective(each).score,
          ...each.keyResults.map((keyResult) => scores.keyResult(keyResult).score),
        ]);
        for (const score of [scores.plan(plan).score, ...all])
          assert(score === undefined || (score >= 0 && score <= 1), `a score of ${score}`);
      }
    },
  },
  {
    name: 'again',
    holds(text, next) {
      const again = new AnalyseAgain();
      for (const version of [text, next, text])
        assert.deepEqual(said(again.analyse([{ path, text: version }], options)), said(analysed(version)));
    },
  },
  {
    name: 'format',
    holds(text) {
      const once = formatFile(path, text);
      assert.equal(applied(text, once.edits), once.text);
      assert.equal(formatFile(path, once.text).text, once.text);
      const [before, after] = [meaningOf(text), meaningOf(once.text)];
      assert.equal(after.says, before.says);
      assert.deepEqual(newProblems(before, after), []);
      for (const to of ['en', 'vi'] as const) {
        const there = formatFile(path, text, { toTongue: dialectFor(to) }).text;
        assert.equal(formatFile(path, there).text, there);
      }
    },
  },
  {
    name: 'import',
    holds(text) {
      const once = importText(text).text;
      assertSafe(once);
      const kept = new Set(wordsOf(once));
      for (const line of text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)) {
        const words = wordsOf(safe(line.replace(signsOfItems, '')));
        assert.deepEqual(
          words.filter((word) => !kept.has(word) && !labels.has(word)),
          [],
        );
      }
    },
  },
  {
    name: 'check',
    holds(text) {
      assertPrinted(reportAsText(told(reportOf([loaded(text)], asOf, undefined)), style));
    },
  },
  {
    name: 'fix',
    holds(text) {
      const before = loaded(text);
      const errors = ({ analysis }: LoadedWorkspace) =>
        analysis.diagnostics.filter(({ severity }) => severity === 'error').length;
      const { workspace } = fixed(before, asOf);
      assert(errors(workspace) <= errors(before), 'more errors than before');
    },
  },
  {
    name: 'export',
    holds(text) {
      const { workspace, scores } = analysed(text);
      const document = publish(workspace, scores, { language: undefined });
      assertPrinted(scoresAsText(document, style));
      const json = exportJson(document);
      assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(document)));
      const csv = exportCsv(document).split('\r\n');
      for (const row of csv.slice(0, -1))
        assert.equal(row.replace(/"(?:[^"]|"")*"/g, '').split(',').length, csv[0]?.split(',').length);
      const ics = exportIcs(document, 'en');
      for (const row of ics.split('\r\n')) assert(Buffer.byteLength(row) <= 75, row);
      const html = exportHtml({ scored: document, language: 'en', files: [], script: '', style: '' });
      const data = /id="okr-update">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
      assert.deepEqual(JSON.parse(data).content.scored, JSON.parse(JSON.stringify(document)));
      for (const all of [json, exportMarkdown(document, 'en', () => 'vi'), exportMermaid(document, 'en'), html])
        assertSafe(all);
      for (const all of [csv.join('\n'), ics.replaceAll('\r\n', '\n')]) assertSafe(all);
    },
  },
  {
    name: 'settings',
    holds(text, next) {
      const made = { overrides: [{ files: text.split('\n').slice(0, 20) }], [next.slice(0, 9)]: 1 };
      for (const json of [text, JSON.stringify(made)]) {
        for (const { span } of readConfig(json, knownSettings).problems)
          assert(span.start >= 0 && span.end <= json.length);
      }
      const place = next.replace(/\s+/g, '/').slice(0, 300);
      ignoredBy([{ folder: '', text }]).isIgnored(place);
      for (const pattern of text.split('\n').slice(0, 20)) {
        const work: Work = { steps: 0 };
        Glob.of(pattern.slice(0, 256), 'config')?.matches(place, work);
        assert(work.steps <= 4 * (pattern.length + 1) * (place.length + 1), `${work.steps} steps`);
      }
    },
  },
];
