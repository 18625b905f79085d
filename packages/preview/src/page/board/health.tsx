import type { Health } from '@okr/core';
import { healthLabels } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { healthTones, usePage } from '../parts/index.ts';
import { boardWords } from './words.ts';

/** Shapes that differ without their colours: ● healthy, ◆ watch, ▲ alarm. */
const shapes: Readonly<Record<Health, ComponentChildren>> = {
  healthy: <circle cx="7" cy="7" r="5" class="fill" />,
  watch: <path d="M7 1.6 12.4 7 7 12.4 1.6 7z" class="fill" />,
  alarm: <path d="M7 2.2 12.4 11.6H1.6z" class="fill" />,
};

/** The health in words, with its shape; a KPI without a target says that it has none. */
export function HealthMark({ health }: { health: Health | null }): JSX.Element {
  const { language } = usePage();
  if (health === null) return <span class="health tone-idle">{boardWords[language].noHealth}</span>;
  return (
    <span class={`health tone-${healthTones[health]}`}>
      <svg class="glyph" viewBox="0 0 14 14" width="11" height="11" aria-hidden="true">
        {shapes[health]}
      </svg>
      {healthLabels[health][language]}
    </span>
  );
}

const RATINGS = [1, 2, 3, 4, 5] as const;

/** One to five as dots; as words for who does not see them. Nothing without a scale. */
export function Rating({ rating }: { rating: number | null }): JSX.Element | null {
  const { language } = usePage();
  if (rating === null) return null;
  const name = boardWords[language].rating(rating);
  return (
    <svg class="rating" viewBox="0 0 54 10" width="54" height="10" role="img" aria-label={name}>
      <title>{name}</title>
      {RATINGS.map((step) => (
        <circle key={step} cx={step * 11 - 6} cy="5" r="3.6" class={step <= rating ? 'on' : 'off'} />
      ))}
    </svg>
  );
}
