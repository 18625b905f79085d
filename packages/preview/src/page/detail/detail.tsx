import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';

/** What is selected, in full. */
export function Detail(): JSX.Element | null {
  const { selected } = usePage();
  return selected === undefined ? null : <h2>{selected.value.title ?? selected.id}</h2>;
}
