import { safeJson } from '@okr/core';

/** Levels that are written piece by piece: file, diagnostic; plan, objective, key result. */
const deepest = 6;
const pieceLength = 1 << 16;

/**
 * Writes plain data as `JSON.stringify(value, null, 2)` and a line end would, with what nobody would see as escapes, in
 * pieces: the report of a large workspace is longer than a string may be.
 */
export function writeJson(value: unknown, write: (text: string) => void): void {
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    write(waiting.join(''));
    waiting = [];
    length = 0;
  };
  const add = (text: string): void => {
    waiting.push(text);
    length += text.length;
    if (length >= pieceLength) flush();
  };
  const addValue = (each: unknown, depth: number): void => {
    const margin = '  '.repeat(depth);
    const isList = Array.isArray(each);
    if (depth >= deepest || typeof each !== 'object' || each === null || (isList && each.length === 0)) {
      add(safeJson(JSON.stringify(each, null, 2)).replaceAll('\n', `\n${margin}`));
      return;
    }
    const entries = isList ? each.map((item) => ['', item] as const) : entriesOf(each);
    if (entries.length === 0) {
      add('{}');
      return;
    }
    add(isList ? '[' : '{');
    entries.forEach(([key, item], index) => {
      add(`${index === 0 ? '' : ','}\n${margin}  ${isList ? '' : `${safeJson(JSON.stringify(key))}: `}`);
      addValue(item, depth + 1);
    });
    add(`\n${margin}${isList ? ']' : '}'}`);
  };
  addValue(value, 0);
  add('\n');
  flush();
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
