import type { JSX } from 'preact';
import { usePage } from '../context.ts';

/** Whether something rises or falls, as an arrow with a label; nothing where there is nothing to compare. */
export function Trend({ change }: { change: number | null }): JSX.Element | null {
  const { words } = usePage();
  if (change === null) return null;
  const name = change > 0 ? words.rising : change < 0 ? words.falling : words.steady;
  const path = change > 0 ? 'M2 8 8 2M3.6 2H8v4.4' : change < 0 ? 'M2 2l6 6M3.6 8H8V3.6' : 'M1 5h8M6 2l3 3-3 3';
  return (
    <svg class="trend" viewBox="0 0 10 10" width="10" height="10" role="img" aria-label={name}>
      <title>{name}</title>
      <path d={path} />
    </svg>
  );
}
