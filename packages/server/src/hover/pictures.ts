import { largest, smallest } from '@okr/core';

/** `█████░░░░░`: a score, which only 1 fills; empty cells for none. */
export function bar(share: number | undefined, width = 10): string {
  const most = share !== undefined && share >= 1 ? width : width - 1;
  const filled = share === undefined ? 0 : Math.min(most, Math.round(Math.max(0, share) * width));
  return '█'.repeat(filled) + (share === undefined ? '·' : '░').repeat(width - filled);
}

const levels = '▁▂▃▄▅▆▇█';
/** Older values than these do not fit in a hover. */
const mostPoints = 24;

/** `▁▃▄▇`: numbers over time, oldest first; empty for fewer than two. */
export function trend(values: readonly number[]): string {
  if (values.length < 2) return '';
  const shown = values.slice(-mostPoints);
  const low = smallest(shown);
  const size = largest(shown) - low;
  return shown.map((value) => levels[size === 0 ? 3 : Math.round(((value - low) / size) * 7)] ?? '').join('');
}
