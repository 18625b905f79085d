import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFile } from '../../../language/src/load.ts';
import { errorsOf, offeredAt, takenFrom, viewOf } from './offered.ts';

const examples = join(import.meta.dirname, '../../../../examples');
const plans = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.okr'))
  .sort();
const asOf = '2026-11-30';

const read = (path: string) => loadFile({ path, text: readFileSync(join(examples, path), 'utf8') });

/** So many places of each plan are tried, spread over all of it. */
const most = 60;

/** Borders of words, and some places within one. */
function places(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const isInside = /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
    if (!isInside || at % 7 === 0) found.push(at);
  }
  const step = Math.max(1, found.length / most);
  return Array.from(
    { length: Math.min(most, found.length) },
    (_, index) => found[Math.floor((index + 0.5) * step)] ?? 0,
  );
}

describe.each(plans)('taking what is offered first in %s makes no error', (path) => {
  const own = read(path);
  const others = plans.filter((each) => each !== path && dirname(each) === dirname(path)).map(read);
  const errorsWith = (text: string) => errorsOf([loadFile({ path, text }), ...others]);

  test('wherever the cursor stands in it', () => {
    const before = errorsOf([own, ...others]);
    const view = viewOf([own, ...others], asOf);
    const wrong: string[] = [];
    for (const at of places(own.text)) {
      const [first] = offeredAt(view, at);
      const text = first === undefined ? own.text : takenFrom(own.text, first);
      if (first === undefined || text === own.text) continue;
      const after = errorsWith(text);
      if (after.length > before.length) wrong.push(shown(own.text, at, first.label, after));
    }
    expect(wrong).toEqual([]);
  });

  test('while a line of it is written', () => {
    const wrong: string[] = [];
    for (const at of places(own.text)) {
      const end = own.text.indexOf('\n', at);
      const text = own.text.slice(0, at) + (end < 0 ? '' : own.text.slice(end));
      const half = loadFile({ path, text });
      const [first] = offeredAt(viewOf([half, ...others], asOf), at);
      if (first === undefined) continue;
      const before = errorsOf([half, ...others]);
      const after = errorsWith(takenFrom(text, first));
      const fresh = after.filter((error) => !before.includes(error));
      if (after.length > before.length) wrong.push(shown(text, at, first.label, fresh));
    }
    expect(wrong).toEqual([]);
  });
});

function shown(text: string, at: number, label: string, errors: readonly string[]): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return `${text.slice(start, at)}|${text.slice(at, end < 0 ? undefined : end)} ← ${label}: ${errors.join(' / ')}`;
}
