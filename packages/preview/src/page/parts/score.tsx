import { type Band, type Standing, scaleOf, standingWords } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { gradeToneOf } from './tone.ts';

/** A score; without colour while its element runs, once it is over in that of its band, with as many steps as that is high. */
export function ScoreBadge({ of }: { of: Standing }): JSX.Element {
  const { language, words } = usePage();
  const { score, graded } = standingWords(of, language);
  return (
    <span class={`score tone-${gradeToneOf(of)}`} title={graded ?? words.notYet}>
      <span>{score}</span>
      <span class="unseen">{graded ?? words.notYet}</span>
      <BandSteps of={of} />
    </span>
  );
}

/** A score with its grade in words beside it. */
export function ScoreAndGrade({ of }: { of: Standing }): JSX.Element {
  const { language } = usePage();
  const { graded } = standingWords(of, language);
  return (
    <span class="score-and-grade">
      <ScoreBadge of={of} />
      {graded === undefined ? null : (
        <span class="aside" aria-hidden="true">
          {graded}
        </span>
      )}
    </span>
  );
}

/** A grade; as the score beside it, without colour while its element runs. */
export function GradeBadge({ of }: { of: Standing }): JSX.Element {
  const { language, format } = usePage();
  const { grade } = standingWords(of, language);
  return (
    <span class={`score tone-${gradeToneOf(of)}`} title={grade}>
      <span>{format.grade(of.grade ?? null)}</span>
      <BandSteps of={of} />
    </span>
  );
}

const steps: Readonly<Record<Band, number>> = { red: 1, amber: 2, green: 3 };

function BandSteps({ of }: { of: Standing }): JSX.Element | null {
  const { band } = of;
  if (scaleOf(of) !== 'band' || !band) return null;
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
