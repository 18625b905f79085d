import { type Band, bandLabels, type Standing, type Status, scaleOf, shownStatus, statusLabels } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../context.ts';
import { bandTones, statusToneOf, statusTones, type Tone } from './tone.ts';

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

/** Of an element that is over: ● green, ◆ amber, ▼ red, as everywhere. */
const bandShapes: Readonly<Record<Band, ComponentChildren>> = {
  green: <circle cx="7" cy="7" r="5" class="fill" />,
  amber: <path d="M7 1.6 12.4 7 7 12.4 1.6 7z" class="fill" />,
  red: <path d="M7 11.8 1.6 2.4h10.8z" class="fill" />,
};

interface ShapeProps {
  readonly tone: Tone;
  /** Its label, unless it stands beside it in words. */
  readonly name: string | undefined;
  readonly children: ComponentChildren;
}

function Shape({ tone, name, children }: ShapeProps): JSX.Element {
  const look = { class: `glyph tone-${tone}`, viewBox: '0 0 14 14', width: 14, height: 14 };
  if (name === undefined) {
    return (
      <svg {...look} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg {...look} role="img" aria-label={name}>
      <title>{name}</title>
      {children}
    </svg>
  );
}

/** A status as shape and colour, where statuses are counted or explained. Its name is its label, unless it is `decorative`. */
export function StatusGlyph(props: { status: Status; tone?: Tone; decorative?: boolean }): JSX.Element {
  const { status, tone = statusTones[status], decorative } = props;
  const { language } = usePage();
  return (
    <Shape tone={tone} name={decorative === true ? undefined : statusLabels[status][language]}>
      {shapes[status]}
    </Shape>
  );
}

export function BandGlyph({ band, decorative }: { band: Band; decorative?: boolean }): JSX.Element {
  const { language } = usePage();
  return (
    <Shape tone={bandTones[band]} name={decorative === true ? undefined : bandLabels[band][language]}>
      {bandShapes[band]}
    </Shape>
  );
}

/** How an element stands, as shape and colour: its status while it runs, its band once it is over; else only its room. */
export function Mark({ of, decorative = false }: { of: Standing; decorative?: boolean }): JSX.Element {
  const { band } = of;
  const status = shownStatus(of);
  if (scaleOf(of) === 'band' && band) return <BandGlyph band={band} decorative={decorative} />;
  if (status) return <StatusGlyph status={status} tone={statusToneOf(of)} decorative={decorative} />;
  return (
    <Shape tone="idle" name={undefined}>
      {null}
    </Shape>
  );
}
