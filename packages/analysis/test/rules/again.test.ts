import { rangeOf, type SourceFile } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileLoader, type LoadedFile, loadFile } from '../../../language/src/load.ts';
import { anEdit, company, edited } from '../../../language/test/support/edits.ts';
import { Memory, stagesOf } from '../../src/analyse.ts';
import { defaultConfig } from '../../src/config/index.ts';
import { toldOnce } from '../../src/rules/coach/told-once.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';

const options = { asOf: '2026-11-15', config: defaultConfig };

/** As a client would see it. */
function shown({ file, span, fixes, related, ...rest }: Diagnostic): unknown {
  const places = related.map((one) => [one.file.path, rangeOf(one.file, one.span), one.message]);
  const edits = fixes.map(({ title, safe, edits: each }) => [title, safe, each.map((one) => ofEdit(one, file))]);
  const { together, ...own } = rest;
  const asOne = together && [together.size, shown(together.told)];
  return { ...own, asOne, at: rangeOf(file, span), places, edits };
}

function ofEdit({ file, span, text }: Diagnostic['fixes'][number]['edits'][number], own: SourceFile): unknown {
  return [(file ?? own).path, rangeOf(file ?? own, span), text];
}

function said(loaded: readonly LoadedFile[], files: readonly LoadedFile[], memory?: Memory): unknown {
  const { check } = stagesOf(loaded, options, memory);
  return files.map(({ file }) => {
    const found = check([file]).get(file) ?? [];
    return [found.map(shown), toldOnce(found).map(shown)];
  });
}

test('after each edit, what is said of every file is what is said of it for the first time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anEdit, fc.boolean()), { minLength: 1, maxLength: 10 }), (edits) => {
      const memory = new Memory();
      const loaders = new Map(Object.keys(company).map((path) => [path, new FileLoader()]));
      const load = (path: string, text: string) => loaders.get(path)?.load({ path, text }) ?? loadFile({ path, text });
      let loaded = Object.entries(company).map(([path, text]) => load(path, text));
      said(loaded, loaded, memory);
      for (const [edit, asksForAll] of edits) {
        loaded = loaded.map((one) => (one.file.path === edit.path ? load(edit.path, edited(one.text, edit)) : one));
        const files = asksForAll ? loaded : loaded.filter(({ file }) => file.path === edit.path);
        expect(said(loaded, files, memory)).toEqual(said(loaded, files));
      }
      expect(said(loaded, loaded, memory)).toEqual(said(loaded, loaded));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('what an edit does not reach is not checked again', () => {
  const memory = new Memory();
  const texts = Object.entries({ ...company, 'e-apart.okr': 'objective "Alone"\n  kr "A" from 1 to 2\n' });
  const loaded = texts.map(([path, text]) => loadFile({ path, text }));
  const checked = (files: readonly LoadedFile[]): ReadonlyMap<string, readonly Diagnostic[]> => {
    const { check, workspace } = stagesOf(files, options, memory);
    return new Map([...check(workspace.files)].map(([{ path }, found]) => [path, found]));
  };
  const before = checked(loaded);
  const after = checked(
    loaded.map((one) =>
      one.file.path === 'b-acme.okr'
        ? loadFile({ path: 'b-acme.okr', text: one.text.replace('Nobody', 'No one') })
        : one,
    ),
  );
  expect(after.get('e-apart.okr')).toBe(before.get('e-apart.okr'));
  expect(after.get('b-acme.okr')).not.toBe(before.get('b-acme.okr'));
});

test('one objective too many is told when it comes, and no more when it is dropped', () => {
  const text = `plan for @an in 2026-Q4\n${['A', 'B', 'C'].map((title) => `objective "${title}"\n`).join('')}`;
  const loader = new FileLoader();
  const memory = new Memory();
  const rulesOf = (now: string): readonly string[] => {
    const loaded = [loader.load({ path: 'plan.okr', text: now })];
    const { workspace, check } = stagesOf(loaded, options, memory);
    return [...check(workspace.files).values()].flatMap((list) => list.map(({ rule }) => rule));
  };
  expect(rulesOf(text)).not.toContain('plan-too-many-objectives');
  expect(rulesOf(`${text}objective "D"\n`)).toContain('plan-too-many-objectives');
  expect(rulesOf(`${text}objective "D" dropped\n`)).not.toContain('plan-too-many-objectives');
  expect(rulesOf(`${text}objective "D"\n`)).toContain('plan-too-many-objectives');
});

test('a plan of one person is checked again once a unit plans beside it, and not for anything else', () => {
  const memory = new Memory();
  const load = (path: string, text: string): LoadedFile => loadFile({ path, text });
  const own = load('own.okr', 'plan for @an in 2026-Q4\nobjective "Customers stay" supports none\n');
  const person = load('person.okr', 'person @an "An"\n');
  const written = (other: string): readonly LoadedFile[] => [own, person, load('z.okr', other)];
  const found = (loaded: readonly LoadedFile[]): readonly Diagnostic[] | undefined =>
    stagesOf(loaded, options, memory).check([own.file]).get(own.file);
  const first = found(written('// Nothing yet.\n'));
  expect(found(written('// Nothing at all.\n'))).toBe(first);
  const beside = written('team sales "Sales"\nplan for sales in 2026-Q4\nobjective "Orders come back"\n');
  expect(found(beside)).not.toBe(first);
  expect(said(beside, [own], memory)).toEqual(said(beside, [own]));
});
