import { readUnit } from '@okr/core';

/** Letters that are typed, or read from a scan, for the digits that they look like. */
const digitOf: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
]);

/** Digits and such letters that no other letter touches, but for a magnitude behind: `3O`, `l5`, `1O,000`, `1Ok`. */
const mixed = /(?<![\p{L}\p{M}\d])[\dOolI]+(?:[.,][\dOolI]+)*(?=[kKMB]?(?![\p{L}\p{M}\d]))/gu;

/**
 * What a stretch of text says where letters stand in it for digits; undefined where none do. `5l` may be litres: that is
 * for the caller to know, who says so by `litres`.
 */
export function withDigits(text: string, litres: () => boolean): string | undefined {
  let found = false;
  const meant = text.replace(mixed, (run) => {
    if (!/\d/.test(run) || !/[OolI]/.test(run) || (/^[\d.,]+l$/.test(run) && litres())) return run;
    found = true;
    return run.replace(/[OolI]/g, (letter) => digitOf.get(letter) ?? letter);
  });
  return found ? meant : undefined;
}

/** `5%0`, `2.M`, `3:100`, `1$2`, `2.4-M`. */
const broken = /%\d|\d[.,]\p{L}|\d:\d|\d\p{Sc}\d|\d[-'’][kMB](?!\p{L})/u;
const currencyFirst = /^[-+]?\s*[$€£¥₫]\s*[\d.,_]+(\p{L}+)/u;
const magnitude = /^(?:k|m|b|bn|tr)$/i;

/**
 * Whether a number is no number as anyone would write it: `5%0`, `2.M`, `$2.4MM`. What follows its digits would be read as
 * a unit that nobody counts in, and the number as another one.
 */
export function isMisspelt(text: string): boolean {
  if (broken.test(text)) return true;
  const letters = currencyFirst.exec(text)?.[1];
  return letters !== undefined && !magnitude.test(letters) && readUnit(letters).dimension.kind === 'words';
}

/** Whether a stretch holds a sign or letter that a slip needs: most numbers hold none. */
export function maySlip(text: string, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // O, o, l, I; a letter right behind a point, comma or hyphen.
    if (code === 79 || code === 111 || code === 108 || code === 73) return true;
    if (code > 57 && before >= 44 && before <= 46) return true;
    if (code >= 48 && code <= 57 && before === 37) return true;
    // A colon, an apostrophe, and currencies: $ and those beyond ASCII.
    if (code === 58 || code === 36 || code === 39 || code > 127) return true;
    before = code;
  }
  return false;
}
