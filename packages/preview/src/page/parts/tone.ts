import { type Band, type Health, type Standing, type Status, scaleOf } from '@okr/core';

/** The four colours of the page; each has `--okr-<tone>` and, behind text, `--okr-<tone>-soft`. */
export type Tone = 'good' | 'warn' | 'bad' | 'idle';

/** Where bands are explained. */
export const bandTones: Readonly<Record<Band, Tone>> = { green: 'good', amber: 'warn', red: 'bad' };

/** Of everything that is drawn for an element: one colour at a time, by its status or by its band. */
export function toneOf({ colour }: Pick<Standing, 'colour'>): Tone {
  return colour ? bandTones[colour] : 'idle';
}

/** Of its status in words and shape: without colour once it is over. */
export function statusToneOf(standing: Standing): Tone {
  return scaleOf(standing) === 'status' ? toneOf(standing) : 'idle';
}

/** Of its grade: without colour while it runs. */
export function gradeToneOf(standing: Standing): Tone {
  return scaleOf(standing) === 'band' ? toneOf(standing) : 'idle';
}

/** Where statuses are counted or explained. */
export const statusTones: Readonly<Record<Status, Tone>> = {
  'on-track': 'good',
  done: 'good',
  'at-risk': 'warn',
  'off-track': 'bad',
  'not-started': 'idle',
  'no-data': 'idle',
  dropped: 'idle',
};

export const healthTones: Readonly<Record<Health, Tone>> = { healthy: 'good', watch: 'warn', alarm: 'bad' };
