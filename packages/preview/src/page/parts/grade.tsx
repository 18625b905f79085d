import type { Graded } from '@okr/core';
import { bandLabels } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { bandTones } from './tone.ts';

/** A grade in the colour of its band; the band's name is in its label, and its shape (a bar of one to three steps) beside it. */
export function GradeBadge({ graded }: { graded: Graded }): JSX.Element {
  const { format, language, words } = usePage();
  const { grade, band, score } = graded;
  const name = band === null ? words.notYet : `${format.score(score)} · ${bandLabels[band][language]}`;
  return (
    <span class={`grade tone-${band === null ? 'idle' : bandTones[band]}`} title={name}>
      <span aria-hidden="true">{format.grade(grade)}</span>
      <span class="unseen">{grade === null ? name : `${format.grade(grade)}, ${name}`}</span>
      {band === null ? null : <Steps band={band} />}
    </span>
  );
}

const steps = { red: 1, amber: 2, green: 3 } as const;

function Steps({ band }: { band: keyof typeof steps }): JSX.Element {
  return (
    <svg class="steps" viewBox="0 0 8 9" width="8" height="9" aria-hidden="true">
      {[0, 1, 2].map((step) => (
        <rect
          key={step}
          x={step * 3}
          y={6 - step * 3}
          width="2"
          height={3 + step * 3}
          class={step < steps[band] ? 'on' : 'off'}
        />
      ))}
    </svg>
  );
}
