import type { UnitWords } from '../dialect.ts';

export const units: UnitWords = {
  common: ['%', 'million', 'thousand', 'billion', 'USD', 'points', 'days', 'hours'],
  glued: ['k', 'M', 'B', '%'],
  magnitudes: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
};
