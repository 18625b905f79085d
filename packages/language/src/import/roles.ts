import type { Block } from './blocks.ts';
import { roleOf } from './columns.ts';
import { headsTerms, isForm } from './definition.ts';
import { headsPlan, labelOf, listHeadOf, mayBeObjective } from './label.ts';
import { type Into, isFree, type Placed, saysResults } from './placed.ts';
import { plainWords } from './plain.ts';
import { placeRest } from './rest.ts';
import { toldIn } from './sentence.ts';

const ofOkrs = /\bokrs?\b|objective|key result|mục tiêu|kết quả then chốt|kết quả chính/iu;

/** `KR1 Fewer calls`: a number behind such letters says enough. */
const numbered = /^[^\p{L}\p{N}]*(?:KR|KQ|O|MT)\s?\d/u;

/** Blocks with their parents, and the kinds that no label and no heading of a list says. */
export function placed(blocks: readonly Block[], into?: Into): readonly Placed[] {
  const open: number[] = [];
  const isReal = ({ kind, raw }: Block): boolean => {
    const found = kind === 'row' ? undefined : labelOf(raw, false);
    return found?.kind === 'kr' && /\p{L}/u.test(found.title) && !isForm(found.title);
  };
  const hasReal = blocks.some(isReal);
  let terms: number | undefined;
  const all = blocks.map((block, index): Placed => {
    while (open.length > 0 && (blocks[open.at(-1) ?? 0]?.depth ?? 0) >= block.depth) open.pop();
    while (block.kind === 'item' && isAside(blocks[open.at(-1) ?? -1])) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    if (block.kind === 'heading' && (terms === undefined || block.depth <= terms)) {
      terms = headsTerms(block.text) ? block.depth : undefined;
    }
    const isMarked = block.kind === 'heading' || block.isStrong || numbered.test(block.raw);
    const said = block.kind === 'row' || terms !== undefined ? undefined : labelOf(block.raw, isMarked);
    const found = hasReal && said !== undefined && isForm(said.title) ? undefined : said;
    const labelled = found?.kind === 'objective' && isAdvice(found.title, block, blocks[index + 1]) ? undefined : found;
    const isFree = labelled === undefined && block.kind !== 'row' && terms === undefined;
    const head = isFree ? listHeadOf(block.text) : undefined;
    const told = isFree ? toldIn(block.text) : undefined;
    return { block, labelled, head, told, parent, kind: undefined };
  });
  const saysObjectives = all.some(({ labelled, head }) => labelled?.kind === 'objective' || head === 'objective');
  placeGroups(all);
  if (saysResults(all)) promoteParents(all);
  else if (!saysObjectives) {
    const isOfOkrs = into?.isOkrs === true || blocks.some(({ text }) => ofOkrs.test(text));
    if (isOfRoles(all)) placeRoles(all);
    else placeLists(all, isOfOkrs);
  }
  if (into?.isOkrs === true) placeRest(all, into);
  return all;
}

const resultsAre =
  /^(?:key\s+results?|krs?|(?:các\s+)?kết\s+quả(?:\s+(?:then\s+chốt|chính))?)(?:\s*\([^()]{0,40}\))?\s*:\s*/iu;
const small = /^[\s*_:]*\p{Ll}/u;

/** `Objective: short and clear` beside `Key Results: measurable`: how to write them, and none of them. */
function isAdvice(title: string, { kind, depth }: Block, next: Block | undefined): boolean {
  const isPair = kind === 'item' && next?.kind === 'item' && next.depth === depth;
  const results = isPair && small.test(title) ? plainWords(next.text) : '';
  return resultsAre.test(results) && small.test(results.replace(resultsAre, ''));
}

/** A remark between a heading and its list, which holds no list of its own. */
function isAside(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.isStrong) return false;
  return /^>|^([*_])(?!\1).*\1$/.test(block.raw) || (/[.][*_]*$/.test(block.raw) && block.raw.includes(' '));
}

/** Longer, or with a number in it, an item says something of its own. */
const mostGroupWords = 4;

/** `Robustness` with results below it, in a list of key results: their heading, and none of them. */
function placeGroups(all: readonly Placed[]): void {
  const below = new Map<number, number[]>();
  for (const [index, { block, parent }] of all.entries()) {
    if (block.kind !== 'item' || parent < 0) continue;
    const items = below.get(parent);
    if (items === undefined) below.set(parent, [index]);
    else items.push(index);
  }
  for (const [index, { head }] of all.entries()) {
    const items = head === 'kr' ? (below.get(index) ?? []) : [];
    const groups = items.filter((item) => below.has(item) && isShort(all[item]?.block.text ?? ''));
    if (groups.length < 2 || groups.length * 2 < items.length) continue;
    for (const group of groups) {
      setKind(all, group, 'group');
      for (const item of below.get(group) ?? []) setKind(all, item, 'kr');
    }
  }
}

function isShort(text: string): boolean {
  return !/\d/.test(text) && text.split(/\s+/).length <= mostGroupWords;
}

/** Key results are said before any objective is, or right below a heading that is none: what they stand below is one. */
function promoteParents(all: readonly Placed[]): void {
  let hasObjective = false;
  for (const [index, { block, labelled, head, parent }] of all.entries()) {
    hasObjective ||= labelled?.kind === 'objective' || head === 'objective';
    const isTable = block.isHead === true && isOfResults(block.cells);
    if (labelled?.kind !== 'kr' && head !== 'kr' && !isTable) continue;
    const previous = all[index - 1];
    const isUnderHeading = head === 'kr' && previous?.block.kind === 'heading' && isFree(previous);
    if (hasObjective && !isUnderHeading) continue;
    const heading = isTable ? headingOver(all, parent) : -1;
    const above =
      heading >= 0
        ? heading
        : nearest(all, head === 'kr' || isTable || parent < 0 ? before(all, index, parent) : parent);
    const found = all[above];
    if (found !== undefined) found.kind = 'objective';
  }
}

/** The heading that a table stands below, whatever sentences stand between; -1 where none may be an objective. */
function headingOver(all: readonly Placed[], from: number): number {
  let at = from;
  for (let up = 0; up < 12 && at >= 0; up++) {
    const one = all[at];
    if (one === undefined) return -1;
    if (one.block.kind === 'heading') return isFree(one) ? at : -1;
    at = one.parent;
  }
  return -1;
}

/** Columns of key results, and none of their objectives. */
function isOfResults(cells: readonly string[]): boolean {
  const roles = cells.map(roleOf);
  return roles.includes('kr') && !roles.includes('objective');
}

/** A heading of a list stands beside its objective as often as below it. */
function before(all: readonly Placed[], index: number, parent: number): number {
  const previous = all[index - 1];
  const isNear = previous !== undefined && previous.labelled === undefined && previous.block.kind !== 'row';
  return isNear && previous.block.depth <= (all[index]?.block.depth ?? 0) ? index - 1 : parent;
}

function nearest(all: readonly Placed[], from: number): number {
  let at = from;
  for (let up = 0; up < 12 && at >= 0; up++) {
    const one = all[at];
    if (one === undefined) return -1;
    if (isFree(one)) return at;
    at = one.parent;
  }
  return -1;
}

/** `VP Sales: Win the north`: who answers for it, before what it is. */
const ofRole = /^\[?\p{Lu}[^:.!?]{1,45}:\s+\S/u;

/** Lists of many levels whose items begin with whom they are of: each level takes over from the one above. */
function isOfRoles(all: readonly Placed[]): boolean {
  const items = all.filter(({ block }) => block.kind === 'item');
  const roles = items.filter(({ block }) => ofRole.test(block.text)).length;
  return roles >= 4 && roles * 2 >= items.length;
}

/** What others stand below is an objective, what nothing stands below a key result of it. */
function placeRoles(all: readonly Placed[]): void {
  const holds = ({ block, parent }: Placed): boolean =>
    block.kind === 'item' && (ofRole.test(block.text) || all[parent]?.block.kind === 'item');
  const above = new Set(all.flatMap((one) => (holds(one) ? [one.parent] : [])));
  for (const [index, one] of all.entries()) {
    const { block } = one;
    if (above.has(index) && mayBeObjective(block.text)) one.kind = 'objective';
    else if (block.kind === 'item' && above.has(one.parent)) one.kind = 'kr';
  }
}

/** Nothing is said at all: two levels of a list, or a heading with a list below it. */
function placeLists(all: readonly Placed[], isOfOkrs: boolean): void {
  const lists = new Map<number, number[]>();
  const hasItems = new Set<number>();
  for (const [index, { block, head, told, parent }] of all.entries()) {
    const above = all[parent];
    // The heading of a list says what is below it.
    if (block.kind !== 'item' || head !== undefined || told !== undefined || above?.head !== undefined) continue;
    if (above?.block.kind === 'item') hasItems.add(parent);
    else {
      const items = lists.get(parent) ?? [];
      items.push(index);
      lists.set(parent, items);
    }
  }
  const found = [...lists]
    .filter(([, items]) => areTitles(all, items))
    .map(([parent, items]) => listOf(all, parent, items, hasItems));
  const sure = found.filter((list) => isGoalList(list, isOfOkrs));
  const goals = sure.length === 0 && isPlan(all, found) ? found : sure;
  for (const list of found) {
    const { above, items, nested } = list;
    const isGoal = goals.includes(list) || (above !== undefined && isOfOkrs && isLikeGoals(list, found, goals));
    if (nested * 2 >= items.length && !isGoal) {
      for (const index of items) setKind(all, index, hasItems.has(index) ? 'objective' : undefined);
    } else if (above !== undefined && isGoal) {
      above.kind = 'objective';
      for (const index of items) setKind(all, index, 'kr');
    }
  }
  for (const one of all) {
    const above = all[one.parent];
    if (one.block.kind !== 'item' || one.kind !== undefined || above?.block.kind !== 'item') continue;
    if (above.kind === 'objective') one.kind = 'kr';
    else if (above.kind === 'kr') one.kind = 'initiative';
  }
}

/** Below `# OKRs` nothing but headings of one kind with lists: each is an objective. */
function isPlan(all: readonly Placed[], found: readonly PlainList[]): boolean {
  const [first] = all;
  if (first?.block.kind !== 'heading' || !headsPlan(first.block.text) || found.length < 2) return false;
  const depth = found[0]?.above?.block.depth;
  return found.every(
    ({ above }) => above?.block.kind === 'heading' && above.block.depth === depth && mayBeObjective(above.block.text),
  );
}

interface PlainList {
  readonly above: Placed | undefined;
  readonly items: readonly number[];
  /** Items with others below them, and with a number in them. */
  readonly nested: number;
  readonly measured: number;
}

function listOf(
  all: readonly Placed[],
  parent: number,
  items: readonly number[],
  hasItems: ReadonlySet<number>,
): PlainList {
  return {
    above: all[parent],
    items,
    nested: items.filter((index) => hasItems.has(index)).length,
    measured: items.filter((index) => /\d/.test(all[index]?.block.text ?? '')).length,
  };
}

/** A heading with results below it, by itself. */
function isGoalList({ above, items, nested, measured }: PlainList, isOfOkrs: boolean): boolean {
  if (above === undefined || !isTitle(above.block.text)) return false;
  const isEnough = measured * 2 >= items.length || (isOfOkrs && above.block.isStrong && items.length > 1);
  const isFlat = nested * 2 < items.length || nested < items.length;
  return isEnough && isFlat && (isOfOkrs || above.block.kind !== 'paragraph' || above.block.isStrong);
}

/** One of several headings of a kind, of which others have results below them for sure. */
function isLikeGoals({ above }: PlainList, found: readonly PlainList[], goals: readonly PlainList[]): boolean {
  if (above === undefined || !isTitle(above.block.text)) return false;
  const isAlike = (list: PlainList): boolean =>
    list.above?.block.kind === above.block.kind && list.above.block.depth === above.block.depth;
  const sure = goals.filter(isAlike).length;
  return sure >= 2 && sure * 3 >= found.filter(isAlike).length;
}

/** More words than that are sentences about something, and no list of results. */
const mostWords = 32;

/** Paragraphs with dots before them are no list of goals. */
function areTitles(all: readonly Placed[], items: readonly number[]): boolean {
  const long = items.filter((index) => (all[index]?.block.text ?? '').split(/\s+/).length > mostWords).length;
  return long * 3 < items.length || items.length === 0;
}

/** What may stand over a list as its objective: a sentence that announces one does not. */
function isTitle(text: string): boolean {
  return mayBeObjective(text) && !/:\s*$/.test(text) && text.split(/\s+/).length <= mostWords;
}

function setKind(all: readonly Placed[], index: number, kind: Placed['kind']): void {
  const one = all[index];
  if (one !== undefined) one.kind = kind;
}
