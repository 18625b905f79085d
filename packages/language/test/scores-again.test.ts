import { type Published, PublishMemory, publish } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Memory, stagesOf } from '../src/analyse.ts';
import { defaultConfig } from '../src/config/index.ts';
import { FileLoader, type LoadedFile, loadFile } from '../src/load.ts';
import { anEdit, company, edited } from './support/edits.ts';

const options = { asOf: '2026-11-15', config: defaultConfig };

function published(loaded: readonly LoadedFile[], memory?: Memory, published?: PublishMemory): Published {
  const { workspace, scores } = stagesOf(loaded, options, memory);
  return publish(workspace, scores, { fileName: ({ path }) => path, ...(published && { memory: published }) });
}

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
