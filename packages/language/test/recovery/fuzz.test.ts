import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftover } from '../../src/gate/messages.ts';
import { parseFile } from '../parse/parsed.ts';
import { edited, tokens } from './texts.ts';

/** Whatever is read: the parser never objects, and every range lies inside the file. */
function isSound(text: string): void {
  const { problems, comments, unread } = parseFile('fuzz.okr', text);
  expect(problems.filter(({ message }) => message === leftover)).toEqual([]);
  for (const { start, end } of [...problems.map(({ span }) => span), ...comments]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { fixes = [] } of problems) {
    for (const { edits } of fixes) {
      for (const { span } of edits) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  }
  for (const { start } of unread) expect(start).toBeLessThanOrEqual(text.length);
}

describe('no input is too broken to answer', () => {
  it('any bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isSound), { numRuns: 300 });
  });

  it('any sequence of words of the language', () => {
    fc.assert(fc.property(tokens, isSound), { numRuns: 500 });
  }, 30_000);

  it('plans after random edits', () => {
    fc.assert(fc.property(edited, isSound), { numRuns: 200 });
  }, 30_000);
});
