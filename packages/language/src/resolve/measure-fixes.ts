import {
  type Comparison,
  type MeasureProblem,
  type Quantity,
  readUnit,
  type Tongue,
  type WrittenKeyResult,
} from '@okr/core';
import { writtenSurface } from '../dialect/surfaces.ts';
import type { Edit, Fix } from '../findings.ts';
import { nearNames } from '../names/near.ts';
import { shortened } from '../shortened.ts';

/** The key result whose measure a problem stands in, for fixes that change more than one number of it. */
export interface MeasureAround {
  readonly written: WrittenKeyResult;
  /** Of the keywords that are written. */
  readonly tongue: Tongue;
}

/** What may be written instead; none where nothing tells what was meant. `around` is undefined outside of `from … to …`. */
export function measureFixes(problem: MeasureProblem, around: MeasureAround | undefined): readonly Fix[] {
  switch (problem.rule) {
    case 'baseline-equals-target':
      return around === undefined ? [] : levelFixes(problem, around);
    case 'bad-scale':
      return scaleFixes(problem);
    case 'unit-mismatch':
      return [...readingFixes(problem), ...unitFixes(problem, around)];
    default:
      return readingFixes(problem);
  }
}

function write(text: string, edits: readonly Edit[]): Fix {
  const shown = shortened(text);
  return { title: { en: `Write \`${shown}\``, vi: `Ghi \`${shown}\`` }, edits, safe: false };
}

function readingFixes({ span, readings }: Extract<MeasureProblem, { readonly readings: unknown }>): readonly Fix[] {
  return readings.map(({ text }) => write(text, [{ span, text }]));
}

type EqualEnds = Extract<MeasureProblem, { readonly rule: 'baseline-equals-target' }>;

/** The level at which a measure both starts and ends, with its unit. */
export function levelOf(problem: EqualEnds): string {
  const { baseline, target } = problem;
  return isRelative(problem) || (target.bare && !baseline.bare) ? baseline.text : target.text;
}

/** The target counts from the baseline: `+0%`. */
function isRelative({ baseline, target }: EqualEnds): boolean {
  return target.times || (target.sign !== undefined && baseline.sign === undefined);
}

/** The level is to be held, or where it starts is not known. */
function levelFixes(problem: EqualEnds, { written, tongue }: MeasureAround): readonly Fix[] {
  const { from, to, stretch } = written.measure;
  if (from === undefined || to === undefined) return [];
  const { comparison } = to.value;
  const kinds: readonly Comparison[] =
    comparison === undefined ? ['at-least', 'at-most'] : comparison === 'between' ? [] : [comparison];
  const held = kinds.map((kind) => {
    const clause = [writtenSurface('keep', tongue), writtenSurface(kind, tongue), levelOf(problem)].join(' ');
    return write(clause, [
      { span: from.span, text: '' },
      { span: to.span, text: clause },
    ]);
  });
  // Without the baseline its unit would be lost, and a sign would count from it.
  const { baseline, target } = problem;
  const isAlone = !target.times && target.sign === undefined && (!target.bare || baseline.bare);
  const unknown: Fix = {
    title: { en: 'Write `from ?`: not measured yet', vi: 'Ghi `từ ?`: chưa đo' },
    edits: [{ span: baseline.span, text: '?' }],
    safe: false,
  };
  const isStretched = stretch !== undefined || written.unread.includes('stretch');
  return [...(isStretched ? [] : held), ...(isAlone ? [unknown] : [])];
}

/** Four different thresholds in the order that most of them have. */
function scaleFixes({ quantities, values }: Extract<MeasureProblem, { readonly rule: 'bad-scale' }>): readonly Fix[] {
  const isSaidOnce = quantities.some(({ bare }) => bare !== quantities[0]?.bare);
  if (quantities.length !== 4 || values.length !== 4 || new Set(values).size < 4 || isSaidOnce) return [];
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const way = Math.sign(steps.reduce((sum, step) => sum + step, 0));
  const order = values.map((_, index) => index).sort((a, b) => way * ((values[a] ?? 0) - (values[b] ?? 0)));
  const sorted = order.flatMap((index) => quantities[index]?.text ?? []);
  const edits = quantities.flatMap(({ span, text }, index): readonly Edit[] => {
    const wanted = sorted[index];
    return wanted === undefined || wanted === text ? [] : [{ span, text: wanted }];
  });
  return [write(sorted.join(' '), edits)];
}

type UnitMismatch = Extract<MeasureProblem, { readonly rule: 'unit-mismatch' }>;

/** A unit that is a misspelling of the other; percentage points where a share is wanted. */
function unitFixes(problem: UnitMismatch, around: MeasureAround | undefined): readonly Fix[] {
  const { reason, quantity, expected } = problem;
  if (reason !== 'different') return [];
  const kinds = [quantity.unit.dimension.kind, expected.dimension.kind];
  if (kinds[0] === 'points' && kinds[1] === 'percent') return pointsFixes(problem, around);
  const misspelt = misspeltUnit(problem);
  return misspelt === undefined ? [] : inUnit(misspelt, misspelt === quantity ? expected.text : quantity.unit.text);
}

/** The number whose unit is no unit, but nearly the other's: the one that there is stands, the words that are none give way. */
export function misspeltUnit({ reason, quantity, expected, other }: UnitMismatch): Quantity | undefined {
  const kinds = [quantity.unit.dimension.kind, expected.dimension.kind];
  if (reason !== 'different' || kinds[0] === kinds[1]) return undefined;
  if (nearNames(quantity.unit.text, [expected.text]).length === 0) return undefined;
  if (kinds[0] === 'words') return quantity;
  return kinds[1] === 'words' ? other : undefined;
}

function pointsFixes({ quantity }: UnitMismatch, around: MeasureAround | undefined): readonly Fix[] {
  const share = inUnit(quantity, '%');
  const { from, to } = around?.written.measure ?? {};
  if (from === undefined || to?.value.value !== quantity || to.value.comparison !== undefined) return share;
  const more = `+${quantity.text}`;
  return [...share, write(more, [{ span: quantity.span, text: more }])];
}

/** The number in another unit; none where the unit does not stand behind it. */
function inUnit({ span, text, unit }: Quantity, wanted: string): readonly Fix[] {
  if (unit.text === '' || !text.endsWith(unit.text)) return [];
  const number = text.slice(0, -unit.text.length);
  const isShare = readUnit(wanted).dimension.kind === 'percent';
  const instead = `${isShare ? number.trimEnd() : number}${wanted}`;
  return [write(instead, [{ span, text: instead }])];
}
