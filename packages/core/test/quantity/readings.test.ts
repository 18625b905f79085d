import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { numberExtent } from '../../src/quantity/extent.ts';
import { readQuantity } from '../../src/quantity/read.ts';
import { tongues } from '../support/tongues.ts';
import { written } from './written.ts';

/** What a text means as a quantity: its value and unit, or what is asked about it. */
function reading(text: string, declared: Language | undefined): string {
  const read = readQuantity(text, 0, declared && tongues[declared]);
  if (!read.ok) return `? ${[read.problem.code, ...read.problem.readings.map((each) => each.text)].join(' | ')}`;
  const { value, unit, magnitudeText, change, times, groupedOnce } = read.value;
  const { dimension } = unit;
  const of = 'code' in dimension ? dimension.code : 'of' in dimension ? dimension.of : '';
  const marks = [change && 'change', times && 'times', groupedOnce && 'grouped once'].filter((mark) => mark !== false);
  return [value, dimension.kind, of, `“${unit.text}”`, magnitudeText, ...marks].filter((part) => part !== '').join(' ');
}

/** How far its number goes, alone and in a row, and how each kind of file reads it. */
function line(text: string): string {
  const [vi, en, none] = (['vi', 'en', undefined] as const).map((declared) => reading(text, declared));
  const upTo = (end: number): string => JSON.stringify(text.slice(0, end));
  const readings = vi === en && vi === none ? [vi] : [`vi ${vi}`, `en ${en}`, `– ${none}`];
  return [JSON.stringify(text), `  ${upTo(numberExtent(text, 0))} ${upTo(numberExtent(text, 0, 'row'))}`]
    .concat(readings.map((each) => `  ${each}`))
    .join('\n');
}

test('quantities as people write them, and near misses', async () => {
  await expect(`${written.map(line).join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'readings.txt'));
});
