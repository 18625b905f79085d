import { type SourceFile, type Span, type Weight, type WeightClause, weightProblem, writeNumber } from '@okr/core';
import { writtenSurface } from '../dialect/surfaces.ts';
import type { Edit, Fix } from '../findings.ts';
import { shortened } from '../shortened.ts';

/** One of the elements that are weighed together. */
export interface Weighed {
  readonly file: SourceFile;
  /** Behind which a weight may be written. */
  readonly head: Span;
  readonly weight: WeightClause | undefined;
  /** Of an element that leaves the mean. */
  readonly dropped?: unknown;
}

/** Another weight for one of them. */
interface Change {
  readonly of: Weighed;
  readonly weight: Weight;
}

/** The one change that is close at hand after which the weights add up, if there is one. */
export function weightFixes(siblings: readonly Weighed[], blamed: SourceFile): readonly Fix[] {
  const counting = siblings.filter(({ dropped }) => dropped === undefined);
  const changes = [positive(siblings), allInPerCent(siblings), theRest(siblings), theRest(counting)];
  const wanted = changes.find((change) => change.length > 0 && addUp(siblings, change));
  if (wanted === undefined || wanted.some(({ of }) => of.file !== blamed)) return [];
  return [written(wanted)];
}

export function weighed({ weight, dropped }: Weighed) {
  return { weight: weight?.value, dropped: dropped !== undefined };
}

function addUp(siblings: readonly Weighed[], changes: readonly Change[]): boolean {
  const changed = new Map(changes.map(({ of, weight }) => [of, weight]));
  const after = siblings.map((each) => {
    const { weight, dropped } = weighed(each);
    return { weight: changed.get(each) ?? weight, dropped };
  });
  return weightProblem(after) === undefined;
}

/** A dash before a number makes it negative. */
function positive(siblings: readonly Weighed[]): readonly Change[] {
  return siblings.flatMap((of) => {
    const weight = of.weight?.value;
    return weight === undefined || weight.value >= 0 ? [] : [{ of, weight: { ...weight, value: -weight.value } }];
  });
}

function allInPerCent(siblings: readonly Weighed[]): readonly Change[] {
  if (!siblings.some(({ weight }) => weight?.value.percent)) return [];
  return siblings.flatMap((of) => {
    const weight = of.weight?.value;
    return weight === undefined || weight.percent ? [] : [{ of, weight: { ...weight, percent: true } }];
  });
}

/** What the others leave of 100 % for the one that has no share, or for the last. */
function theRest(siblings: readonly Weighed[]): readonly Change[] {
  const shares = siblings.flatMap(({ weight }) => weight?.value ?? []);
  if (shares.some(({ percent }) => !percent) || !shares.some(({ value }) => value > 0)) return [];
  const of = siblings.find(({ weight }) => weight === undefined) ?? siblings.at(-1);
  if (of === undefined) return [];
  const others = siblings.reduce((sum, each) => (each === of ? sum : sum + (each.weight?.value.value ?? 0)), 0);
  const rest = Number((100 - others).toFixed(9));
  return rest > 0 ? [{ of, weight: { value: rest, percent: true } }] : [];
}

function written(changes: readonly Change[]): Fix {
  const texts = changes.map(textOf).map((text) => `\`${text}\``);
  const edits = changes.map((change): Edit => {
    const { weight, head } = change.of;
    if (weight !== undefined) return { span: weight.number.span, text: textOf(change) };
    return { span: { start: head.end, end: head.end }, text: ` ${textOf(change)}` };
  });
  const shown = shortened(texts.join(', '));
  const isNew = changes.every(({ of }) => of.weight === undefined);
  const title = isNew ? { en: `Add ${shown}`, vi: `Thêm ${shown}` } : { en: `Write ${shown}`, vi: `Ghi ${shown}` };
  return { title, edits, safe: false };
}

/** The number, with its keyword where there was none. */
function textOf({ of, weight: { value, percent } }: Change): string {
  const { tongue } = of.file;
  const number = `${writeNumber(value, tongue.decimalMark)}${percent ? '%' : ''}`;
  return of.weight === undefined ? `${writtenSurface('weight', tongue)} ${number}` : number;
}
