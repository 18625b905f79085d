import { safe } from '@okr/core';
import type { Host } from '../host.ts';

/** SGR codes that begin and end each look. https://www.ecma-international.org/publications-and-standards/standards/ecma-48 */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type Colors = { readonly [C in keyof typeof codes]: (text: string) => string };

/**
 * Stands in every colour code until it is printed: no text that was read can hold it, so that `printed` tells the
 * command's own colours from those that somebody wrote into a plan, before this process drew it. Numbers, as a terminal
 * would take them.
 */
const token = Array.from({ length: 4 }, () => 1000 + Math.floor(Math.random() * 9000)).join(';');
const ownCode = new RegExp(`\\u001b\\[${token};(\\d+)m`, 'g');

/** Colour only on a terminal, and neither with `NO_COLOR` nor `--no-color`. */
export function colorsFor(host: Host, wanted: boolean): Colors {
  const { NO_COLOR, TERM } = host.env;
  return colorsThatAre(wanted && host.terminal !== undefined && (NO_COLOR ?? '') === '' && TERM !== 'dumb');
}

export function colorsThatAre(on: boolean): Colors {
  const painter =
    ([begin, end]: readonly [number, number]) =>
    (text: string): string => {
      if (!on) return text;
      // What ends inside, as a look within a look, begins again behind it.
      return code(begin) + text.replaceAll(code(end), code(end) + code(begin)) + code(end);
    };
  return {
    bold: painter(codes.bold),
    dim: painter(codes.dim),
    underline: painter(codes.underline),
    red: painter(codes.red),
    green: painter(codes.green),
    yellow: painter(codes.yellow),
    blue: painter(codes.blue),
    cyan: painter(codes.cyan),
  };
}

function code(number: number): string {
  return `\u001b[${token};${number}m`;
}

/** What goes to a person: all of it safe, but for the command's own colours. The one way out for text. */
export function printed(text: string): string {
  let at = 0;
  let result = '';
  for (const { index, 0: whole, 1: number } of text.matchAll(ownCode)) {
    result += `${safe(text.slice(at, index))}\u001b[${number}m`;
    at = index + whole.length;
  }
  return result + safe(text.slice(at));
}
