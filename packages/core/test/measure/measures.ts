import type { WrittenMeasure } from '../../src/model/written.ts';
import type { Comparison, Quantity, WrittenBound } from '../../src/quantity/quantity.ts';
import { readQuantity } from '../../src/quantity/read.ts';
import { tongues } from '../support/tongues.ts';

let at = 0;

/** A quantity as a Vietnamese file writes it; each stands behind the one before. */
export function quantity(text: string): Quantity {
  at += 1000;
  const reading = readQuantity(text, at, tongues.vi);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.code}`);
  return reading.value;
}

function clause<T>(value: T): { readonly span: { readonly start: number; readonly end: number }; readonly value: T } {
  at += 1000;
  return { span: { start: at, end: at + 1 }, value };
}

const comparisons: { readonly [word: string]: Comparison } = {
  '>': 'above',
  '<': 'below',
  '>=': 'at-least',
  '<=': 'at-most',
};

function compared(text: string): { readonly comparison: Comparison | undefined; readonly value: Quantity } {
  const [, sign = '', rest = ''] = /^(>=|<=|>|<)?\s*(.*)$/.exec(text) ?? [];
  return { comparison: comparisons[sign], value: quantity(rest) };
}

export function bound(text: string): WrittenBound {
  const [low, high] = text.split(' and ');
  if (low !== undefined && high !== undefined) return { kind: 'between', low: quantity(low), high: quantity(high) };
  const { comparison, value } = compared(text);
  return { kind: comparison ?? 'at-least', value };
}

/** A measure from its parts: `{ from: '25%', to: '< 10%' }`, `{ keep: '3 and 5 dự án' }`. */
export function measure(parts: { from?: string; to?: string; stretch?: string; keep?: string }): WrittenMeasure {
  const { from, to, stretch, keep } = parts;
  return {
    from: from === undefined ? undefined : clause(from === '?' ? 'unknown' : quantity(from)),
    to: to === undefined ? undefined : clause(compared(to)),
    stretch: stretch === undefined ? undefined : clause(quantity(stretch)),
    keep: keep === undefined ? undefined : clause(bound(keep)),
  };
}
