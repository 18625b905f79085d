import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/quantity/read.ts';
import { readConfidence, readGrade, readWeight } from '../../src/quantity/share.ts';

describe('readConfidence', () => {
  it.each<[string, number]>([
    ['7', 0.7],
    ['7/10', 0.7],
    ['7 / 10', 0.7],
    ['70%', 0.7],
    ['70 %', 0.7],
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['.7', 0.7],
    ['7.5', 0.75],
    ['7,5', 0.75],
    ['0.125', 0.125],
    // No confidence reaches a thousand: a separator is a decimal one.
    ['1.250', 0.125],
    ['4/5', 0.8],
    ['1.0', 1],
    ['1,0', 1],
    ['1', 0.1],
    ['10', 1],
    ['0', 0],
    ['0%', 0],
    ['100%', 1],
  ])('%s is %d', (text, share) => {
    const reading = readConfidence(text, 0);
    expect(reading.ok && reading.value).toBeCloseTo(share, 12);
  });

  it.each<[string, string]>([
    ['70', 'bad-confidence confidence-out-of-range'],
    ['11', 'bad-confidence confidence-out-of-range'],
    ['10.5', 'bad-confidence confidence-out-of-range'],
    ['11/10', 'bad-confidence confidence-out-of-range'],
    ['101%', 'bad-confidence confidence-out-of-range'],
    ['-1', 'bad-confidence confidence-out-of-range'],
    ['−0.5', 'bad-confidence confidence-out-of-range'],
    ['5/0', 'bad-confidence confidence-out-of-range'],
    ['0/0', 'bad-confidence confidence-out-of-range'],
    ['high', 'syntax confidence-unreadable'],
    ['7 points', 'syntax confidence-unreadable'],
    ['', 'syntax confidence-unreadable'],
  ])('%s: %s', (text, expected) => {
    const reading = readConfidence(text, 20);
    expect(reading.ok || `${reading.problem.rule} ${reading.problem.code}`).toBe(expected);
    expect(reading.ok || reading.problem.span).toEqual({ start: 20, end: 20 + text.length });
  });
});

describe('readGrade', () => {
  it.each<[string, number]>([
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['1', 1],
    ['0', 0],
    ['1.0', 1],
    ['7/10', 0.7],
    ['70%', 0.7],
  ])('%s is %d', (text, grade) => {
    const reading = readGrade(text, 0);
    expect(reading.ok && reading.value).toBeCloseTo(grade, 12);
  });

  it.each<[string, readonly string[]]>([
    ['7', ['0.7']],
    ['8,5', ['0,85']],
    ['70', []],
    ['-0.5', []],
    ['good', []],
  ])('%s is none; it could be %o', (text, readings) => {
    const reading = readGrade(text, 0);
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'grade-unreadable', readings: readings.map((each) => ({ text: each })) },
    });
  });
});

describe('readWeight', () => {
  it.each<[string, unknown]>([
    ['2', { value: 2, percent: false }],
    ['0,5', { value: 0.5, percent: false }],
    ['30%', { value: 30, percent: true }],
    ['30 %', { value: 30, percent: true }],
    ['-1', { value: -1, percent: false }],
    ['2 points', 'weight-unreadable'],
    ['x2', 'weight-unreadable'],
    ['$2', 'weight-unreadable'],
  ])('%s', (text, expected) => {
    const quantity = readQuantity(text, 0, undefined);
    const reading = quantity.ok ? readWeight(quantity.value) : quantity;
    expect(reading.ok ? reading.value : reading.problem.code).toEqual(expected);
  });
});
