import { type Bilingual, rangeOf } from '@okr/core';
import { type Dialect, dialects, writtenSurface } from '@okr/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { datedLines } from '../check-in/place.ts';
import { dayText } from '../check-in/style.ts';
import { lineAt, type View } from '../view.ts';
import { elementAround } from './around.ts';
import { lineBelow } from './below.ts';
import type { Block } from './block.ts';
import { bodyOf } from './bodies.ts';
import { writtenDay } from './days.ts';
import type { Offer } from './item.ts';
import { openersFor } from './keywords.ts';
import type { Surroundings } from './outline.ts';

interface Look {
  /** How far a block's line is indented. */
  readonly indent: number;
  readonly kind: CompletionItemKind;
  /** What it makes, in a few words. */
  readonly says: Bilingual;
}

const looks: { readonly [B in Block]: Look } = {
  company: { indent: 0, kind: CompletionItemKind.Interface, says: { en: 'the top unit', vi: 'đơn vị cao nhất' } },
  department: { indent: 0, kind: CompletionItemKind.Struct, says: { en: 'part of a company', vi: 'thuộc công ty' } },
  team: { indent: 0, kind: CompletionItemKind.Module, says: { en: 'part of a department', vi: 'thuộc phòng' } },
  person: { indent: 0, kind: CompletionItemKind.Constant, says: { en: 'who leads or owns', vi: 'quản lý, phụ trách' } },
  cycle: { indent: 0, kind: CompletionItemKind.Event, says: { en: 'a stretch of time', vi: 'khoảng thời gian' } },
  plan: { indent: 0, kind: CompletionItemKind.Folder, says: { en: 'whose goals, and when', vi: 'của ai, khi nào' } },
  objective: { indent: 0, kind: CompletionItemKind.Class, says: { en: 'what to reach', vi: 'điều muốn đạt' } },
  kpi: { indent: 0, kind: CompletionItemKind.Variable, says: { en: 'a number to watch', vi: 'số theo dõi đều' } },
  kr: { indent: 2, kind: CompletionItemKind.Field, says: { en: 'the number that shows it', vi: 'con số chứng tỏ' } },
  initiative: { indent: 2, kind: CompletionItemKind.Method, says: { en: 'work that moves it', vi: 'việc sẽ làm' } },
  review: { indent: 2, kind: CompletionItemKind.Reference, says: { en: 'how it went', vi: 'nhìn lại' } },
  milestone: { indent: 4, kind: CompletionItemKind.EnumMember, says: { en: 'done or not', vi: 'xong hay chưa' } },
  was: { indent: 4, kind: CompletionItemKind.Operator, says: { en: 'an old target', vi: 'chỉ tiêu cũ' } },
  'check-in': { indent: 4, kind: CompletionItemKind.Value, says: { en: 'today’s number', vi: 'số hôm nay' } },
};

/**
 * The elements that fit a place, as wholes with tab stops, what comes next first; a key result is measured in one way. A
 * day that has its number is offered no second one.
 */
export function blocksAt(
  view: View,
  { elements, given }: Surroundings,
  offset: number,
  isTyped: boolean,
): readonly Block[] {
  const isMeasured = given.has('from') || given.has('to') || given.has('keep');
  // An earlier promise of a key result is best written by the refactoring that changes it.
  const wholes: readonly Block[] = openersFor(elements)
    .filter((opener) => opener !== 'was' || elements[0] === 'kpi')
    .filter((opener) => opener !== 'milestone' || !isMeasured);
  // What goes on below would belong to what opens here.
  if (!isTyped && lineBelow(view, offset) === 'goes on') return hasNoNumber(view, offset) ? ['check-in'] : [];
  const takes = elements.some((each) => each === 'kr' || each === 'kpi') && hasNoNumber(view, offset);
  if (!takes) return wholes;
  const isFirst = isBelow(view, offset) || wholes.length === 0;
  const [first, ...others] = wholes;
  return isFirst || first === undefined ? ['check-in', ...wholes] : [first, 'check-in', ...others];
}

/** Whether the measure at hand may be given today's number. */
function hasNoNumber(view: View, offset: number): boolean {
  const element = elementAround(view, offset);
  if (element?.kind !== 'key-result' && element?.kind !== 'kpi') return false;
  if (element.kind === 'key-result') {
    const isOver =
      element.objective.plan.state === 'closed' || element.done !== undefined || element.dropped !== undefined;
    if (isOver || element.milestones.length > 0 || element.measuredBy !== undefined) return false;
  }
  const today = todayText(view, offset);
  return !datedLines(element).some(({ date, written }) => date === view.snapshot.asOf || written.date.text === today);
}

function todayText(view: View, offset: number): string {
  const { asOf } = view.snapshot;
  const element = elementAround(view, offset);
  return element?.kind === 'key-result' || element?.kind === 'kpi'
    ? dayText(view, element, asOf)
    : writtenDay(asOf, view);
}

/** Deeper than the line that opens the element at hand. */
function isBelow(view: View, offset: number): boolean {
  const element = elementAround(view, offset);
  if (element?.kind !== 'key-result' && element?.kind !== 'kpi') return false;
  const { file } = view;
  const opener = element.written.head.start - (file.lineStarts[lineAt(file, element.written.head.start)] ?? 0);
  return indentAt(view, offset) > opener;
}

function indentAt({ file, text }: View, offset: number): number {
  const start = file.lineStarts[lineAt(file, offset)] ?? 0;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0].length ?? 0;
}

/** What a block is called: in the block menu the word of any tongue finds it. */
function blockNames(block: Block, tongue: Dialect): readonly [string, ...string[]] {
  if (block === 'check-in') return ['check-in', 'checkin'];
  const others = dialects.filter((each) => each !== tongue);
  return [writtenSurface(block, tongue), ...others.map((other) => writtenSurface(block, other))];
}

/** A block as an offer; its line is indented as its place asks, whatever was typed. */
export function blockOffer(
  view: View,
  block: Block,
  tongue: Dialect,
  offset: number,
  rank: number,
  slash: boolean,
): Offer {
  const [own, ...all] = blockNames(block, tongue);
  // In the menu the word of any tongue finds it; beside clauses only its own.
  const others = slash || block === 'check-in' ? all : [];
  const mark = slash ? '/' : '';
  const { before, additional } = indentation(view, offset, indentOf(block, view, offset));
  const day = todayText(view, offset);
  const { kind, says } = looks[block];
  const names = [own, ...others].map((name) => `${mark}${name}`);
  return {
    label: block === 'check-in' && !slash ? day : `${mark}${own}`,
    kind,
    text: before + bodyOf(block, { view, tongue, offset, day, isHead: lineBelow(view, offset) === 'goes on' }),
    snippet: true,
    surfaces: block === 'check-in' ? (slash ? [...names, day] : [day, ...names]) : names,
    description: says[tongue.messages],
    rank,
    additional,
    preselect: slash && rank === 0,
  };
}

/** An actual or a former target stands under its KPI, a check-in under its key result. */
function indentOf(block: Block, view: View, offset: number): number {
  const isOfKpi = (block === 'check-in' || block === 'was') && elementAround(view, offset)?.kind === 'kpi';
  return isOfKpi ? 2 : looks[block].indent;
}

/** What has to come before a block, and what has to go, for its line to stand where it belongs. */
function indentation({ file, text }: View, offset: number, wanted: number) {
  const start = file.lineStarts[lineAt(file, offset)] ?? 0;
  let end = start;
  while (end < offset && (text[end] === ' ' || text[end] === '\t')) end++;
  const kept = text.slice(start, end).includes('\t') ? 0 : Math.min(wanted, end - start);
  const surplus = { start: start + kept, end };
  return {
    before: ' '.repeat(wanted - kept),
    additional: surplus.start === end ? [] : [{ range: rangeOf(file, surplus), newText: '' }],
  };
}
