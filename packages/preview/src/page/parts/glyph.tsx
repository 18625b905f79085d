import type { Status } from '@okr/core';
import { statusLabels } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../context.ts';
import { statusTones } from './tone.ts';

/** Shapes that differ without their colours: ● on track, ◐ at risk, ▲ off track, ◌ no data, ○ not started, ✓ done, – dropped. */
const shapes: Readonly<Record<Status, ComponentChildren>> = {
  'on-track': <circle cx="7" cy="7" r="5" class="fill" />,
  'at-risk': (
    <>
      <circle cx="7" cy="7" r="4.5" class="stroke" />
      <path d="M7 2.5a4.5 4.5 0 0 1 0 9z" class="fill" />
    </>
  ),
  'off-track': <path d="M7 2.2 12.4 11.6H1.6z" class="fill" />,
  'not-started': <circle cx="7" cy="7" r="4.5" class="stroke" />,
  'no-data': <circle cx="7" cy="7" r="4.5" class="stroke dotted" />,
  done: (
    <>
      <circle cx="7" cy="7" r="5.6" class="fill" />
      <path d="M4.4 7.2 6.3 9 9.6 5.2" class="tick" />
    </>
  ),
  dropped: (
    <>
      <circle cx="7" cy="7" r="4.5" class="stroke" />
      <path d="M4.2 7h5.6" class="stroke" />
    </>
  ),
};

/** A status as shape and colour. Its name is its label, unless it stands beside it in words (`decorative`). */
export function StatusGlyph({ status, decorative }: { status: Status | null; decorative?: boolean }): JSX.Element {
  const { language } = usePage();
  const shown = status ?? 'no-data';
  const name = statusLabels[shown][language];
  const look = { class: `glyph tone-${statusTones[shown]}`, viewBox: '0 0 14 14', width: 14, height: 14 };
  if (decorative === true) {
    return (
      <svg {...look} aria-hidden="true">
        {shapes[shown]}
      </svg>
    );
  }
  return (
    <svg {...look} role="img" aria-label={name}>
      <title>{name}</title>
      {shapes[shown]}
    </svg>
  );
}
