import { type Status, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { useKept, usePage } from '../context.ts';
import { Detail } from '../detail/detail.tsx';
import { useSize } from '../hooks.ts';
import { StatusGlyph } from '../parts/glyph.tsx';
import { Divider } from './divider.tsx';

/** What is selected, beside or under the goals; how to read the page while nothing is. */
export function Side(): JSX.Element {
  const { selected, words } = usePage();
  const [wanted, keep] = useKept<number | null>('side', null, readWidth);
  const [ref, { width }] = useSize<HTMLElement>();
  return (
    <>
      <Divider width={width} onResize={keep} />
      <aside
        class={`side${selected === undefined ? ' is-empty' : ''}`}
        style={wanted === null ? {} : { '--okr-side': `${wanted}px` }}
        aria-label={words.detail}
        ref={ref}
      >
        {selected === undefined ? <Legend /> : <Detail />}
      </aside>
    </>
  );
}

function readWidth(kept: unknown): number | undefined {
  return typeof kept === 'number' && kept > 0 ? kept : undefined;
}

const explained: readonly Status[] = ['on-track', 'at-risk', 'off-track', 'no-data', 'not-started', 'done'];

function Legend(): JSX.Element {
  const { words, language } = usePage();
  return (
    <section class="legend">
      <p>{words.legendHint}</p>
      <h2>{words.legend}</h2>
      <ul>
        {explained.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} decorative />
            {statusLabels[status][language]}
          </li>
        ))}
      </ul>
      <svg class="bar tone-good" viewBox="0 0 256 14" aria-hidden="true">
        <rect class="track" x="0" y="4" width="256" height="6" rx="3" />
        <rect class="fill" x="0" y="4" width="110" height="6" rx="3" />
        <rect class="expected" x="130" y="1" width="2" height="12" />
        <rect class="target" x="212" y="3" width="2" height="8" />
        <rect class="stretch" x="252" y="2" width="2" height="10" />
      </svg>
      <ul>
        <li>
          <span class="swatch expected" /> {words.legendPace}
        </li>
        <li>
          <span class="swatch stretch" /> {words.legendStretch}
        </li>
      </ul>
    </section>
  );
}
