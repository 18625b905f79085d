import { type Published, PublishMemory, publish } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileLoader, type LoadedFile, loadFile } from '../../language/src/load.ts';
import { anEdit, company, edited } from '../../language/test/support/edits.ts';
import { Memory, stagesOf } from '../src/analyse.ts';
import { defaultConfig } from '../src/config/index.ts';

const options = { asOf: '2026-11-15', config: defaultConfig };

function published(loaded: readonly LoadedFile[], memory?: Memory, published?: PublishMemory): Published {
  const { workspace, scores } = stagesOf(loaded, options, memory);
  return publish(workspace, scores, { fileName: ({ path }) => path, ...(published && { memory: published }) });
}

/** What is published of one text after another in the place of the first file, and of the last ones for the first time. */
function afterEdit(before: Readonly<Record<string, string>>, path: string, text: string) {
  const memory = new Memory();
  const known = new PublishMemory();
  const loaders = new Map(Object.keys(before).map((each) => [each, new FileLoader()]));
  const load = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([each, content]) => {
      return loaders.get(each)?.load({ path: each, text: content }) ?? loadFile({ path: each, text: content });
    });
  published(load(before), memory, known);
  const after = { ...before, [path]: text };
  const first = Object.entries(after).map(([each, content]) => loadFile({ path: each, text: content }));
  return { again: published(load(after), memory, known), first: published(first) };
}

const cycle = 'cycle 2026-Q4 check-ins weekly\n';
const carried = 'plan in 2026-Q4\nobjective top "Top"\nobjective far "Far" supports top\n';
const supporter =
  'plan for @an in 2026-Q4\nobjective near "Near" supports far\n  kr k "K" from 0 to 10 measured by m\n    2026-11-10  6\n';
const kpi = 'kpi m "M" target at least 4\n  2026-10  5\n';
const files = { 'a.okr': cycle, 'b.okr': carried, 'c.okr': supporter, 'd.okr': kpi };

test.each([
  ['the rhythm, and with it what is stale', 'a.okr', 'cycle 2026-Q4 check-ins daily\n'],
  ['the days of the cycle, and with them what is over', 'a.okr', 'cycle 2026-Q4 from 2026-10-01 to 2026-11-10\n'],
  ['a status alone', 'c.okr', supporter.replace('supports far', 'supports far done')],
  [
    'a weight, which changes nothing for those that it supports',
    'c.okr',
    supporter.replace('"Near"', '"Near" weight 3'),
  ],
  ['a month of the KPI that measures', 'd.okr', `${kpi}  2026-11  7\n`],
  ['the way that the KPI says', 'd.okr', kpi.replace('at least', 'at most')],
  ['a title that is named elsewhere', 'c.okr', supporter.replace('"Near"', '"Nearest"')],
])('where another file changes %s, what is carried by it changes too', (_, path, text) => {
  const { again, first } = afterEdit(files, path, text);
  expect(again).toEqual(first);
});

test('after each edit, what is published is what is published of these texts for the first time', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 10 }), (edits) => {
      const memory = new Memory();
      const known = new PublishMemory();
      const loaders = new Map(Object.keys(company).map((path) => [path, new FileLoader()]));
      const load = (path: string, text: string) => loaders.get(path)?.load({ path, text }) ?? loadFile({ path, text });
      let loaded = Object.entries(company).map(([path, text]) => load(path, text));
      published(loaded, memory, known);
      for (const edit of edits) {
        loaded = loaded.map((one) => (one.file.path === edit.path ? load(edit.path, edited(one.text, edit)) : one));
        const first = loaded.map(({ file, text }) => loadFile({ path: file.path, text }));
        expect(published(loaded, memory, known)).toEqual(published(first));
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
