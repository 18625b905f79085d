import { type Published, safeJson } from '@okr/core';

/** The published shape as `okr score --format json` prints it. */
export function exportJson(document: Published): string {
  return `${safeJson(JSON.stringify(document, null, 2))}\n`;
}
