import { escaped } from '@okr/analysis';
import { addAll } from '@okr/core';
import type { Keyword } from '@okr/language';
import { type Habit, numberOf, slug, untaken, writtenSurface } from '@okr/language';
import { type Item, isItem, type Level, type Pasted, type Remark } from './item.ts';

type Leveled = Item & { readonly level: Level };

/** Pasted lines as a plan writes them; `inObjective` says whether an objective stands above. */
export function writePasted(
  pasted: readonly Pasted[],
  habit: Habit,
  inObjective: boolean,
  taken: ReadonlySet<string>,
): readonly string[] {
  const leveled = withLevels(pasted, inObjective);
  const first = leveled.find((one) => isLeveled(one));
  const lines: string[] = [];
  // Key results need an objective above them.
  if (!inObjective && first !== undefined && first.level !== 'objective') {
    lines.push(`${writtenSurface('objective', habit.language)} "…"`);
  }
  const names = new Set(taken);
  let keyResult: { readonly at: number; readonly item: Leveled; name: string | undefined } | undefined;
  for (const one of leveled) {
    if (!isLeveled(one)) {
      lines.push(`${indentOf(keyResult?.item)}// ${one.remark}`);
      continue;
    }
    if (one.level === 'objective' && lines.length > 0) lines.push('');
    if (one.level !== 'initiative') keyResult = undefined;
    const isUnder = one.level === 'initiative' && keyResult !== undefined && one.depth > keyResult.item.depth;
    if (isUnder && keyResult !== undefined && keyResult.name === undefined) {
      keyResult.name = untaken(slug(keyResult.item.title, 'kr'), names);
      names.add(keyResult.name);
      lines[keyResult.at] = headOf(keyResult.item, habit, keyResult.name, undefined);
    }
    if (one.level === 'kr') keyResult = { at: lines.length, item: one, name: undefined };
    lines.push(headOf(one, habit, undefined, isUnder ? keyResult?.name : undefined));
    const indent = one.level === 'objective' ? '  ' : '    ';
    if (isDoneBelow(one)) lines.push(indent + writtenSurface('done', habit.language));
    if (one.level === 'objective')
      addAll(
        lines,
        ofObjective(one, habit).map((clause) => indent + clause),
      );
    const note = writtenSurface('note', habit.language);
    addAll(
      lines,
      one.notes.map((text) => `${indent}${note} "${escaped(text)}"`),
    );
  }
  return lines;
}

function isLeveled(one: Leveled | Remark): one is Leveled {
  return 'level' in one;
}

function indentOf(item: Leveled | undefined): string {
  return item === undefined ? '' : '  ';
}

/**
 * What no word says the place says: with something below it, an objective; below that, a key result; deeper, an initiative.
 * A flat list holds key results where an objective stands above or where numbers stand in it.
 */
function withLevels(pasted: readonly Pasted[], inObjective: boolean): readonly (Leveled | Remark)[] {
  const items = pasted.filter(isItem);
  const isNested = items.some(({ depth }) => depth > 0) || items.some(({ level }) => level === 'objective');
  const isMeasured = items.some(({ from, to }) => from !== undefined || to !== undefined);
  const flat: Level = inObjective || isMeasured || items.some(({ level }) => level === 'kr') ? 'kr' : 'objective';
  const hasParents = items.some(({ depth, level }) => depth === 0 && level === 'objective');
  return pasted.map((one) => {
    if (!isItem(one)) return one;
    if (one.level !== undefined) return { ...one, level: one.level };
    if (!isNested) return { ...one, level: flat };
    const isAtTop = one.depth === 0 && !(hasParents && (one.to !== undefined || one.from !== undefined));
    const level: Level = isAtTop ? 'objective' : one.depth <= 1 ? 'kr' : 'initiative';
    return { ...one, level };
  });
}

function headOf(item: Leveled, habit: Habit, name: string | undefined, target: string | undefined): string {
  const say = (keyword: Keyword): string => writtenSurface(keyword, habit.language);
  const { level, title, by, owners = [], weight, confidence, ticked } = item;
  const parts = [say(level), ...(name === undefined ? [] : [name]), `"${escaped(title)}"`];
  const isWork = level === 'initiative';
  if (level === 'objective') return parts.join(' ');
  if (target !== undefined) parts.push(writtenSurface('for', habit.language, 'key-result'), target);
  if (!isWork) addAll(parts, measureOf(item, habit));
  if (isWork && owners.length > 0) parts.push(say('owner'), owners.join(', '));
  if (by !== undefined) parts.push(say('by'), by);
  if (!isWork && owners.length > 0) parts.push(say('owner'), owners.join(', '));
  if (!isWork && weight !== undefined) parts.push(say('weight'), weight);
  if (!isWork && confidence !== undefined) parts.push(say('confidence'), confidence);
  if (ticked === true && !isDoneBelow(item)) parts.push(say('done'));
  if (ticked === false && isWork) parts.push(say('todo'));
  if (isWork) addAll(parts, workNotes(item, habit));
  return `  ${parts.join(' ')}`;
}

/** Behind a number it would be taken for a word of its unit. */
function isDoneBelow({ level, ticked, from, to }: Leveled): boolean {
  return level === 'kr' && ticked === true && (from ?? to) !== undefined;
}

function measureOf({ from, to }: Item, habit: Habit): readonly string[] {
  const { language } = habit;
  const low = from === undefined ? [] : [writtenSurface('from', language), from];
  if (to === undefined) return low;
  const [start, end] = [numberOf(from, habit), numberOf(to, habit)];
  const isFalling = start !== undefined && end !== undefined && end < start;
  const place = from === undefined ? 'no-baseline' : isFalling ? 'falling' : 'rising';
  return [...low, writtenSurface('to', language, place), to];
}

/** What an initiative cannot say in clauses. */
function workNotes({ from, to, weight, confidence }: Item, { language }: Habit): readonly string[] {
  const rest = [from, to, weight, confidence].filter((value) => value !== undefined);
  return rest.length === 0 ? [] : [writtenSurface('note', language), `"${escaped(rest.join(' → '))}"`];
}

/** An objective has no numbers and no deadline: they stay as words. */
function ofObjective(item: Item, habit: Habit): readonly string[] {
  const say = (keyword: Keyword): string => writtenSurface(keyword, habit.language);
  const { owners = [], by, weight, ticked, confidence } = item;
  const measure = measureOf(item, habit);
  const words = [
    ...measure,
    ...(by === undefined ? [] : [say('by'), by]),
    ...(confidence === undefined ? [] : [say('confidence'), confidence]),
  ];
  return [
    ...(owners.length > 0 ? [`${say('owner')} ${owners.join(', ')}`] : []),
    ...(weight === undefined ? [] : [`${say('weight')} ${weight}`]),
    ...(ticked === true ? [say('done')] : []),
    ...(words.length > 0 ? [`${say('note')} "${escaped(words.join(' '))}"`] : []),
  ];
}
