import { describe, expect, it } from 'vitest';
import { directionOfTitle } from '../../src/dialect/direction.ts';

describe('turnover: whose decides whether it is wanted less', () => {
  it.each([
    'Staff turnover',
    'Annual voluntary turnover',
    'Turnover of staff in the kitchens',
    'Average nurse turnover',
    'Turnover rate',
  ])('%s: less', (title) => expect(directionOfTitle(title)?.way).toBe('down'));

  it.each(['Turnover', 'Annual turnover', 'Turnover of the Leeds shop', 'Stock turnover', 'Online turnover'])(
    '%s: nobody says',
    (title) => expect(directionOfTitle(title)).toBeUndefined(),
  );
});
