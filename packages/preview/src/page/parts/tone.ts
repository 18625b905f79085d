import type { Band, Health, Status } from '@okr/core';

/** The five colours of the page; each has `--okr-<tone>` and, behind text, `--okr-<tone>-soft`. */
export type Tone = 'good' | 'warn' | 'bad' | 'idle';

export const statusTones: Readonly<Record<Status, Tone>> = {
  'on-track': 'good',
  done: 'good',
  'at-risk': 'warn',
  'off-track': 'bad',
  'not-started': 'idle',
  'no-data': 'idle',
  dropped: 'idle',
};

export const bandTones: Readonly<Record<Band, Tone>> = { green: 'good', amber: 'warn', red: 'bad' };

export const healthTones: Readonly<Record<Health, Tone>> = { healthy: 'good', watch: 'warn', alarm: 'bad' };
