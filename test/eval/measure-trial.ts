import { type Analysis, analyse, defaultConfig } from '../../packages/analysis/src/index.ts';
import { isSame, type KeyResult } from '../../packages/core/src/index.ts';
import type { Edit } from '../../packages/language/src/index.ts';
import type { MeasureItem } from './measure-items.ts';

/** How a key result is written into the file that is read. */
export type Form = 'sketch' | 'quoted';

/** What became of one: its numbers are read, or the first fix of `kr-unmeasured` makes them so, or neither. */
export type Outcome = 'read right' | 'read wrong' | 'offered right' | 'offered wrong' | 'neither';

export interface Trial {
  readonly item: MeasureItem;
  readonly outcome: Outcome;
  /** The measure as it was read, for the list of misses. */
  readonly said: string;
  /** A deadline was read or offered. */
  readonly dated: boolean;
}

const heads = {
  sketch: {
    en: (text: string) => `Objective: What is worth it\nKey Results:\n- ${text}\n`,
    vi: (text: string) => `Mục tiêu: Điều đáng làm\nKết quả then chốt:\n- ${text}\n`,
  },
  quoted: {
    en: (text: string) => `objective "What is worth it"\n  kr "${text}"\n`,
    vi: (text: string) => `mục tiêu "Điều đáng làm"\n  kết quả "${text}"\n`,
  },
} as const;

const check = (text: string): Analysis =>
  analyse([{ path: 'plan.okr', text }], { asOf: '2026-11-15', config: defaultConfig });

/** Lets one key result be read, as a list item below its heading or between quotes. */
export function tryItem(item: MeasureItem, form: Form): Trial {
  const shown = form === 'quoted' ? item.text.replace(/["\\]/g, '\\$&') : item.text;
  const text = heads[form][item.lang](shown);
  const analysis = check(text);
  const read = numbersOf(keyResultOf(analysis));
  if (read !== undefined) return trial(item, isRight(item, read) ? 'read right' : 'read wrong', read);
  const fix = analysis.diagnostics.find(({ rule }) => rule === 'kr-unmeasured')?.fixes[0];
  const offered = fix && numbersOf(keyResultOf(check(applied(text, fix.edits))));
  if (offered === undefined) return { item, outcome: 'neither', said: '', dated: false };
  return trial(item, isRight(item, offered) ? 'offered right' : 'offered wrong', offered);
}

const trial = (item: MeasureItem, outcome: Outcome, { said, dated }: Numbers): Trial => ({
  item,
  outcome,
  said,
  dated,
});

function keyResultOf({ workspace }: Analysis): KeyResult | undefined {
  const found = workspace.plans.flatMap(({ objectives }) => objectives).flatMap(({ keyResults }) => keyResults);
  return found.length === 1 ? found[0] : undefined;
}

interface Numbers {
  readonly baseline: number | undefined;
  readonly target: number;
  readonly said: string;
  readonly dated: boolean;
}

/** The numbers that a key result states, each in its own unit; undefined where it states no target. */
function numbersOf(keyResult: KeyResult | undefined): Numbers | undefined {
  if (keyResult?.measure === undefined || keyResult.measure.broken !== undefined) return undefined;
  const { measure, by } = keyResult.written;
  const { from, to, keep } = measure;
  const held = keep?.value.kind === 'between' ? keep.value.low : keep?.value.value;
  const target = to?.value.value ?? held;
  if (target === undefined) return undefined;
  const baseline = from === undefined || from.value === 'unknown' ? undefined : from.value;
  return {
    baseline: baseline?.value,
    target: Math.abs(target.value),
    said: `${baseline === undefined ? '' : `${baseline.text} → `}${target.text}`,
    dated: by !== undefined,
  };
}

/** Words for magnitudes that a label leaves in its unit: “triệu lượt khách”. */
const magnitudes: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['trđ', 1e6],
  ['M', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Target, and baseline where the label has one, equal the label's after magnitudes. */
function isRight({ baseline, target, unit }: MeasureItem, read: Numbers): boolean {
  let factor = 1;
  for (const word of unit.replace(/[$€£¥]/g, '').split(' ')) {
    const times = magnitudes.get(word);
    if (times === undefined) break;
    factor *= times;
  }
  const agrees = (label: number, value: number): boolean => isSame(label * factor, value) || isSame(label, value);
  if (target === undefined || !agrees(target, read.target)) return false;
  return baseline === undefined || (read.baseline !== undefined && agrees(baseline, read.baseline));
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text: insert }) => result.slice(0, span.start) + insert + result.slice(span.end), text);
}
