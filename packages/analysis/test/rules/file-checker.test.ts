import { expect, test } from 'vitest';
import { loadFile } from '../../../language/src/load.ts';
import { stagesOf } from '../../src/analyse.ts';
import { defaultConfig } from '../../src/config/index.ts';
import { unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

/** The cases of all rules as one workspace. */
const loaded = (await readRuleFiles())
  .flatMap(({ rule, cases }) => cases.fires.map(({ okr }, index) => ({ path: `${rule.id}-${index}.okr`, okr })))
  .map(({ path, okr }) => loadFile({ path, text: unmark(okr).text }));
const stages = () => stagesOf(loaded, { asOf: '2026-11-15', config: defaultConfig });

test('what is said of a file is the same whichever files it is asked with', () => {
  const { workspace, check } = stages();
  const together = check(workspace.files);
  const other = stages();
  for (const [index, file] of other.workspace.files.entries()) {
    const alone = other.check([file]).get(file) ?? [];
    const among = together.get(workspace.files[index] ?? file) ?? [];
    const shown = (found: typeof alone) =>
      found.map(({ rule, severity, span, message, element }) => ({ rule, severity, span, message, element }));
    expect(shown(alone), file.path).toEqual(shown(among));
  }
  expect(together.size).toBe(loaded.length);
});
