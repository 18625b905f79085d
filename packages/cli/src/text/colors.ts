import picocolors from 'picocolors';
import type { Host } from '../host.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colour only on a terminal, and neither with `NO_COLOR` nor `--no-color`. */
export function colorsFor(host: Host, wanted: boolean): Colors {
  const { NO_COLOR, TERM } = host.env;
  const on = wanted && host.terminal !== undefined && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
  return picocolors.createColors(on);
}
