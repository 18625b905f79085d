import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { analyse } from '../../../analysis/src/analyse.ts';
import { defaultConfig } from '../../../analysis/src/index.ts';
import { formatFile } from '../../../language/src/format/format-file.ts';
import { loadFile } from '../../../language/src/load.ts';
import { appliedEdits } from '../apply.ts';
import { type TestClient, uriOf } from '../client.ts';
import { actionsAt, startMaking } from './act.ts';

type Files = Record<string, string>;

/** All files after an edit, those that it makes too. */
function after(edit: WorkspaceEdit | undefined, files: Files): Files {
  const result = { ...files };
  const pathOf = (uri: string): string => decodeURI(uri).slice(uriOf('').length);
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) {
      if (change.kind === 'create') result[pathOf(change.uri)] = '';
      continue;
    }
    const { textDocument, edits }: TextDocumentEdit = change;
    const path = pathOf(textDocument.uri);
    result[path] = appliedEdits(edits, result[path] ?? '');
  }
  return result;
}

/** What an author would write where something is left to write. */
function filled(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      let next = 0;
      return [path, text.replace(/…/g, () => String(++next))];
    }),
  );
}

/** Each error as its rule; a name that is not known once, since a plan's line that is needed twice may hold one. */
function errorsIn(files: Files): readonly string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { diagnostics } = analyse(sources, { asOf: '2026-11-15', config: defaultConfig });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isUnknown = (rule: string): boolean => rule === 'unknown-reference';
  return [
    ...errors.flatMap(({ rule }) => (isUnknown(rule) ? [] : [rule])),
    ...new Set(errors.flatMap(({ rule, message }) => (isUnknown(rule) ? [message.en] : []))),
  ];
}

/** Comments, check-ins and notes, as often as they are there. */
function kept(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const { comments, elements } = loadFile({ path, text });
    const actuals = elements.flatMap((element) => (element.kind === 'kpi' ? element.actuals : []));
    const checkIns = elements.flatMap((element) =>
      element.kind === 'objective' ? element.keyResults.flatMap((each) => each.checkIns) : [],
    );
    const dated = [...actuals, ...checkIns];
    const notes = elements.flatMap((element) => [
      ...element.notes,
      ...(element.kind === 'objective'
        ? [...element.keyResults, ...element.initiatives].flatMap((child) => child.notes)
        : []),
    ]);
    return [
      ...comments.map(({ start, end }) => `comment ${text.slice(start, end).replace(/\s+/g, ' ').trim()}`),
      ...dated.flatMap(({ date, value }) => (value ? [`check-in ${JSON.stringify(date.value)} ${value.value}`] : [])),
      ...notes.map(({ value }) => `note ${value}`),
    ];
  });
}

function minus(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Before {
  readonly files: Files;
  readonly errors: readonly string[];
  readonly kept: readonly string[];
  /** Paths of files that the formatter has nothing against. */
  readonly tidy: ReadonlySet<string>;
}

function before(files: Files): Before {
  const tidy = Object.entries(files).filter(([path, text]) => formatFile(path, text).text === text);
  return { files, errors: errorsIn(files), kept: kept(files), tidy: new Set(tidy.map(([path]) => path)) };
}

/** A check-in as `kept` tells it, that stands in a note with its day. */
function isInNote(kept: string, texts: string): boolean {
  const [, year = '-', month, day] = /^check-in .*"date":"(\d+)-(\d+)-(\d+)"/.exec(kept) ?? [];
  return [`${year}-${month}-${day}`, `${day}/${month}/${year}`].some(
    (date) => texts.includes(`note "${date}: `) || texts.includes(`ghi chú "${date}: `),
  );
}

function expectFaithful({ files, errors, kept: old, tidy }: Before, { title, edit }: CodeAction): void {
  const made = after(edit, files);
  const newErrors = minus(errorsIn(filled(made)), errors);
  const texts = Object.values(made).join('\n');
  const isNoted = (one: string): boolean => /initiative|sáng kiến/.test(title) && isInNote(one, texts);
  const lost = minus(old, kept(made)).filter((one) => !isNoted(one));
  // What the formatter had nothing against it has nothing against afterwards.
  const untidy = Object.entries(made)
    .filter(([path, text]) => text !== files[path] && (tidy.has(path) || files[path] === undefined))
    .filter(([path, text]) => formatFile(path, text).text !== text);
  expect({ title, newErrors, lost, untidy, ...(newErrors.length + lost.length > 0 && { made }) }).toEqual({
    title,
    newErrors: [],
    lost: [],
    untidy: [],
  });
}

async function refactor(client: TestClient, known: Before, path: string, line: number, length: number): Promise<void> {
  const range = { start: { line, character: 8 }, end: { line: line + length, character: length > 0 ? 0 : 8 } };
  for (const action of await actionsAt(client, path, range, ['refactor', 'source.sortCheckIns'])) {
    expectFaithful(known, action);
  }
}

const examples = `${import.meta.dirname}/../../../../examples`;

function read(folder: string): Files {
  const paths = readdirSync(`${examples}/${folder}`, { recursive: true, encoding: 'utf8' });
  const plans = paths.filter((path) => path.endsWith('.okr')).sort();
  return Object.fromEntries(plans.map((path) => [path, readFileSync(`${examples}/${folder}/${path}`, 'utf8')]));
}

const opener = /^\s*(?:objective|kr|mục tiêu|kết quả)/;

test.each(['team', 'cycle', 'agency', 'activity-vs-outcome', 'alignment'])(
  'every refactoring of the goals in the examples: %s',
  { timeout: 120_000 },
  async (folder) => {
    const files = read(folder);
    const known = before(files);
    const client = await startMaking(files);
    for (const [path, text] of Object.entries(files)) {
      client.open(path, text);
      for (const [line, words] of text.split('\n').entries()) {
        if (opener.test(words) ? line % 2 === 0 : line % 20 === 0) await refactor(client, known, path, line, line % 3);
      }
    }
  },
);

const bits = [
  'language vi\n',
  'ngôn ngữ vi\n',
  'plan for delivery in 2026-Q4\n',
  'plan for @an in 2026-Q4 draft\n',
  'team delivery "Delivery"\n',
  '// above\n',
  '  // inside\n',
  '    // deeper\n',
  '/* one\n   two */\n',
  'objective renew "Customers stay" owner @linh  // why\n',
  'objective "Grow our revenue and improve retention" supports renew\n',
  'mục tiêu gia_hạn "Khách hàng ở lại"\n  phụ trách @linh\n',
  '  kr nps "Customers recommend us" from 30 to 45 points by 2026-12-31\n',
  '  kr "Raise revenue and customer satisfaction" from 30 to 45 points note "both" // c\n',
  '  kr late "Late projects" keep below 10% owner @an note "hold"\n',
  '  kr "Organise 10 trainings" by 2026-12-01\n    owner @linh,\n    @an\n',
  '  kết quả "Tổ chức 10 buổi training" hạn 2026-12-01\n',
  '  kết quả muộn "Dự án trễ hạn" duy trì dưới 10%\n',
  '    2026-11-10  9%  "late" // remark\n',
  '    2026-10-10  31  confidence 7/10  "first … wave"\n',
  '    2026-11-01  8\n',
  '    was to 50 until 2026-11-01 because "too high"\n',
  '    milestone "Pilot" by 2026-11-01\n',
  '    review 2026-12-31 grade 0.7 "fine"\n',
  '  review 2026-12-31 "over"\n',
  '    note "what … it is"\n',
  '    note """\n    long\n    """\n',
  '  initiative "Checklist" for nps note "n"\n',
  '  supports renew.nps\n',
  'kpi csat "Satisfaction" unit points\n',
  '  2026-10  4.4\n  2026-09  4.2\n',
  '- Launch the app @linh\n',
  '  - [x] NPS from 30 to 45 points\n',
  '  * Churn 12% → 7% (by 2026-12-01)\n',
  'Revenue\t1,000\t2,000\tLinh\t31/12/2026\n',
  'Key result\tBaseline\tTarget\n',
  'some words\n',
  '- First answer from 5 hours to 80%\n',
  '- Hold 30 → 30\n',
  '- Objective: Win\n  - KR1: Win 10 → 20 points\n',
  '| KR | From | To |\n| --- | --- | --- |\n| NPS | 30 | 45 |\n',
  '    2026-11-05  80%\n',
  '    by 2026-12-20\n',
  '    owner @hoa\n',
  '  guard csat\n',
  '  kr renew "Renew" from 70% to 85% weight 40% supports renew.nps measured by csat\n',
  '  initiative "Call" for renew.nps, late\n',
  '\n',
  '"',
  '\t',
];

test('every refactoring of any text', { timeout: 300_000 }, async () => {
  const text = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 14 }).map((some) => some.join(''));
  const client = await startMaking({});
  let number = 0;
  await fc.assert(
    fc.asyncProperty(text, text, fc.nat(20), fc.nat(4), async (own, other, line, length) => {
      // Each run has a folder of its own, for names reach across a workspace.
      const folder = `r${++number}/`;
      const config = { [`${folder}okr.config.json`]: '{}' };
      const files = { [`${folder}a.okr`]: own, [`${folder}b.okr`]: other };
      Object.assign(client.disk, config, files);
      client.watched(...[...Object.keys(config), ...Object.keys(files)].map((path) => [path, 1] as const));
      await refactor(client, before(files), `${folder}a.okr`, line, length);
    }),
    { numRuns: 60 },
  );
});
