import type { SourceFile, Span, Workspace } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileLoader, type LoadedFile, loadFile } from '../../src/load.ts';
import { Resolver } from '../../src/resolve/resolver.ts';
import { anEdit, company, edited } from '../support/edits.ts';

const settings = { fiscalYearStart: 1 };

/** A workspace as plain data: what is referred to stands there as its place. */
function shown(workspace: Workspace): unknown {
  const nameOf = (element: object): unknown => {
    const { kind, id, file, written, declared } = element as {
      readonly kind: string;
      readonly id?: string;
      readonly file?: SourceFile;
      readonly written?: { readonly span: Span };
      readonly declared?: { readonly file: SourceFile; readonly written: { readonly span: Span } };
    };
    return [
      kind,
      id,
      workspace.files.findIndex((each) => each === (file ?? declared?.file)),
      (written ?? declared?.written)?.span,
    ];
  };
  const links = new Set(['target', 'plan', 'objective', 'supporters']);
  const plain = (value: unknown, key = ''): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'file') return workspace.files.indexOf(value as SourceFile);
    if (Array.isArray(value)) return value.map((each) => (links.has(key) ? nameOf(each) : plain(each)));
    if (links.has(key) && 'kind' in value) return nameOf(value);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, name)]));
  };
  return { ...(plain({ ...workspace, files: [] }) as object), files: workspace.files.map(({ path }) => path) };
}

type Load = (path: string, text: string) => LoadedFile;

/** Reads each file for the first time. */
const first: Load = (path, text) => loadFile({ path, text });

/** Reads of each next version of a file only what changed. */
function again(): Load {
  const loaders = new Map<string, FileLoader>();
  const known = new Map<string, LoadedFile>();
  return (path, text) => {
    const before = known.get(path);
    if (before?.text === text) return before;
    const loader = loaders.get(path) ?? new FileLoader();
    const loaded = loader.load({ path, text });
    loaders.set(path, loader);
    known.set(path, loaded);
    return loaded;
  };
}

function answer(resolver: Resolver, texts: Readonly<Record<string, string>>, load: Load) {
  const files = Object.entries(texts).map(([path, text]) => load(path, text));
  const workspace = resolver.resolve(files, settings);
  const problems = files.map(({ file }) =>
    resolver
      .problemsOf(file)
      .map(({ related, ...problem }) => ({ ...problem, related: related?.map((one) => [one.file.path, one.span]) }))
      .toSorted((a, b) => a.span.start - b.span.start || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
  return { workspace: shown(workspace), problems };
}

test('a workspace that is resolved again after each edit is one that is resolved for the first time', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      const resolver = new Resolver();
      const load = again();
      const texts = { ...company };
      answer(resolver, texts, load);
      for (const edit of edits) {
        texts[edit.path] = edited(texts[edit.path] ?? '', edit);
        const found = answer(resolver, texts, load);
        expect(found).toEqual(answer(new Resolver(), texts, first));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
