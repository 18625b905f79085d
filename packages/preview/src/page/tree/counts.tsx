import { type Standing, type StatusCounts, scaleOf, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { statusOrder } from '../model/summary.ts';
import { StatusGlyph } from '../parts/glyph.tsx';
import { statusTones } from '../parts/tone.ts';

/** How many of its parts have each status; without colour once it is over. */
export function StatusCountList({ of }: { of: Standing & { readonly statuses: StatusCounts } }): JSX.Element {
  const { language } = usePage();
  const isOver = scaleOf(of) === 'band';
  return (
    <>
      {statusOrder
        .filter((status) => of.statuses[status] > 0)
        .map((status) => {
          const tone = isOver ? 'idle' : statusTones[status];
          return (
            <span key={status} class={`count tone-${tone}`} title={statusLabels[status][language]}>
              <StatusGlyph status={status} tone={tone} />
              {of.statuses[status]}
            </span>
          );
        })}
    </>
  );
}
