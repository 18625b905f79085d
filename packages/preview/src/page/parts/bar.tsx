import type { PublishedKeyResult } from '@okr/core';
import type { JSX } from 'preact';
import { barOf } from '../model/bar.ts';
import { toneOf } from './tone.ts';

const LENGTH = 256;

/** From baseline to target: the value, today's expected pace, the stretch. A picture of figures that stand beside it. */
export function ProgressBar({ keyResult }: { keyResult: PublishedKeyResult }): JSX.Element {
  const { filled, expected, target, stretch } = barOf(keyResult);
  const at = (part: number): number => Math.round(part * LENGTH * 10) / 10;
  return (
    <svg
      class={`bar tone-${toneOf(keyResult)}`}
      viewBox={`0 0 ${LENGTH} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="track" x="0" y="4" width={LENGTH} height="6" rx="3" />
      {filled === undefined ? null : <rect class="fill" x="0" y="4" width={at(filled)} height="6" rx="3" />}
      {target < 1 ? <rect class="target" x={at(target) - 1} y="3" width="2" height="8" /> : null}
      {stretch === undefined ? null : (
        <rect class="stretch" x={Math.min(LENGTH - 2, at(stretch) - 1)} y="2" width="2" height="10" />
      )}
      {expected === undefined ? null : (
        <rect class="expected" x={Math.min(LENGTH - 2, at(expected))} y="1" width="2" height="12" />
      )}
    </svg>
  );
}
