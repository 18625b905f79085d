import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicons, judge } from '../../src/judge/index.ts';
import { judgeScan } from '../../src/judge/judge.ts';
import { likelyOutcome } from '../../src/judge/second-opinion.ts';
import { scanTitle } from '../../src/judge/text/scan.ts';

const lexicons = compileLexicons();

describe('the second opinion', () => {
  test.each([
    'Organise 10 workshops for dealers',
    'Publish the new price list',
    'Tổ chức 4 buổi gặp đại lý',
    'TRIEN KHAI PHAN MEM KHO',
  ])('work does not read like an outcome: %s', (title) => {
    expect(likelyOutcome(title)).toBeLessThan(0.5);
  });

  test.each(['Renewals up to 85%', 'Petition passes 100,000 signatures', 'Tỷ lệ khách quay lại đạt 60%'])(
    'a result does: %s',
    (title) => {
      expect(likelyOutcome(title)).toBeGreaterThan(0.6);
    },
  );

  test('it only ever silences: no title gets a label that the grammar did not give', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (title) => {
        const alone = judgeScan(scanTitle(title, lexicons)).label;
        const both = judge(title, lexicons).label;
        expect(both === alone || both === 'unclear').toBe(true);
        expect(likelyOutcome(title)).toBeGreaterThanOrEqual(0);
        expect(likelyOutcome(title)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('marks and numbers make no difference', () => {
    expect(likelyOutcome('Tỷ lệ gia hạn đạt 60%')).toBe(likelyOutcome('ty le gia han dat 75%'));
  });
});
