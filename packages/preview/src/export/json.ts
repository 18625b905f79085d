import type { Published } from '@okr/core';

/** The published shape as `okr score --format json` prints it. */
export function exportJson(document: Published): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
