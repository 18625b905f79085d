import type { IsoDate } from '@okr/core';

/** In the time zone of the machine, or of the browser. */
export function today(now = new Date()): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
