import { type Band, bandLabels, type Health, type Status, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { HealthMark } from '../board/health.tsx';
import { useKept, usePage } from '../context.ts';
import { Detail } from '../detail/detail.tsx';
import { useSize } from '../hooks.ts';
import { BandGlyph, StatusGlyph } from '../parts/glyph.tsx';
import { Divider } from './divider.tsx';

/** What is selected, beside or under the goals; how to read the page while nothing is. */
export function Side(): JSX.Element {
  const { selected, view, words } = usePage();
  const [wanted, keep] = useKept<number | null>('side', null, readWidth);
  const [ref, { width }] = useSize<HTMLElement>();
  return (
    <>
      <Divider width={width} onResize={keep} />
      <aside
        class={`side${selected === undefined ? ' is-empty' : view.isDetailOpen ? '' : ' is-shut'}`}
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

const statuses: readonly Status[] = ['on-track', 'done', 'at-risk', 'off-track', 'no-data', 'not-started', 'dropped'];
const bands: readonly Band[] = ['green', 'amber', 'red'];
const healths: readonly Health[] = ['healthy', 'watch', 'alarm'];

/** All that is coloured, with what the colour says. */
function Legend(): JSX.Element {
  const { index, words, language } = usePage();
  return (
    <section class="legend">
      <p>{words.legendHint}</p>
      <h2>{words.legend}</h2>
      <h3>{words.legendRunning}</h3>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} decorative />
            {statusLabels[status][language]}
          </li>
        ))}
      </ul>
      <h3>{words.legendOver}</h3>
      <ul>
        {bands.map((band) => (
          <li key={band}>
            <BandGlyph band={band} decorative />
            {bandLabels[band][language]}
          </li>
        ))}
      </ul>
      <p class="aside">{words.legendNeutral}</p>
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
          <span class="swatch target" /> {words.legendTarget}
        </li>
        <li>
          <span class="swatch stretch" /> {words.legendStretch}
        </li>
      </ul>
      {index.kpis.length === 0 ? null : (
        <>
          <h3>{words.legendKpis}</h3>
          <ul>
            {healths.map((health) => (
              <li key={health}>
                <HealthMark health={health} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
