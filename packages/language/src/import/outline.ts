import type { Block } from './blocks.ts';
import { isDefinition } from './definition.ts';
import type { Entry } from './entry.ts';
import { takeFact } from './facts.ts';
import {
  announcesObjective,
  isNote,
  isSort,
  type ListHead,
  listHeadOf,
  mayBeObjective,
  nameKey,
  saysOne,
} from './label.ts';
import { hasOwnBelow, type Into, namesIn, type Placed, saysResults } from './placed.ts';
import { placed } from './roles.ts';
import type { Told } from './sentence.ts';
import { tableEntries } from './table.ts';
import { titled } from './title.ts';
import type { Habit } from './values.ts';

interface OpenList {
  /** `remark`: of a section that is about a key result and holds none. */
  readonly kind: ListHead | 'remark';
  readonly depth: number;
  /** `Objective`, and not `Objectives`: a sentence below it is the one. */
  readonly isOne: boolean;
  /** Of its first item. */
  items: number | undefined;
}

/** The elements of a document in their order, with all that has no place among them. */
export function outlineOf(blocks: readonly Block[], habit: Habit, into?: Into): readonly Entry[] {
  return new Walk(placed(blocks, into), habit, into).entries();
}

/** So deep are lists looked through for what they belong to. */
const mostUp = 8;

/** Of a heading. */
const number = /^\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+/;

/** No plain item belongs to an objective any more. */
const past = { depth: Number.POSITIVE_INFINITY, hasOwn: true, isLabelled: true };

class Walk {
  private readonly all: readonly Placed[];
  private readonly habit: Habit;
  private readonly into: Into | undefined;
  private readonly isBesideResults: boolean;
  /** What belongs together: an objective and all below it; what stands before any. */
  private readonly groups: Entry[][] = [[]];
  /** The groups of objectives that are blocks. */
  private readonly byBlock = new Map<number, Entry[]>();
  /** Where what comes next belongs. */
  private found: Entry[] = this.groups[0] ?? [];
  private readonly lists: OpenList[] = [];
  /** A label whose title stands on the next line. */
  private pending:
    | { readonly kind: Entry['kind']; readonly label: string | undefined; readonly block: Block }
    | undefined;
  private objective: { readonly depth: number; readonly hasOwn: boolean; readonly isLabelled: boolean } | undefined;
  private kr: { readonly depth: number } | undefined;

  constructor(all: readonly Placed[], habit: Habit, into: Into | undefined) {
    this.all = all;
    this.habit = habit;
    this.into = into;
    this.isBesideResults = saysResults(all);
  }

  entries(): readonly Entry[] {
    for (let index = 0; index < this.all.length; index++) {
      const one = this.all[index];
      if (one === undefined) continue;
      if (one.block.kind === 'row') index = this.table(index);
      else this.step(one, index);
    }
    this.giveUp();
    return this.groups.flat();
  }

  /** No title follows a label. */
  private giveUp(): void {
    if (this.pending !== undefined) this.remark(this.pending.block);
    this.pending = undefined;
  }

  private step(one: Placed, index: number): void {
    const { block, labelled, head } = one;
    this.close(block);
    if (labelled !== undefined) {
      this.giveUp();
      const { kind, label, title, role } = labelled;
      if (kind === 'kr' && block.raw.startsWith('>') && namesIn(this.found).has(nameKey(label))) {
        this.remark(block);
        return;
      }
      const isEmpty = title.replace(/[*_:\s]+/g, '') === '' || (kind === 'kr' && isSort(title));
      const list = isEmpty && this.isOverItems(index) ? listHeadOf(block.text) : undefined;
      if (list !== undefined) this.openList(list, block, index);
      else if (isEmpty) this.pending = { kind, label, block };
      else this.add(kind, title, one, index, { label, role });
      return;
    }
    const next = this.all[index + 1];
    if (announcesObjective(block.text) && next?.block.kind === 'paragraph' && next.labelled === undefined) {
      this.giveUp();
      this.pending = { kind: 'objective', label: undefined, block };
      return;
    }
    if (head !== undefined) {
      this.giveUp();
      this.openList(head, block, index);
      return;
    }
    if (this.pending !== undefined && !isDefinition(block.text)) {
      const { kind, label, block: above } = this.pending;
      this.pending = undefined;
      this.add(kind, block.text, one, index, { label });
      if (label === undefined || isSort(above.text.replace(/^.*?\d[\d.]*/, ''))) this.head(above);
      return;
    }
    if (one.told !== undefined) {
      this.tell(one.told, block);
      return;
    }
    if (one.kind === 'group') {
      this.head(block);
      return;
    }
    if (takeFact(this.found, block, this.habit)) return;
    const isFact = one.kind === 'initiative' && isNote(block.text);
    const kind = isFact || isDefinition(block.text) ? undefined : (one.kind ?? this.kindByPlace(block, index));
    if (kind === undefined && block.kind === 'paragraph' && this.isSection(block)) {
      this.lists.push({ kind: 'remark', depth: block.depth, isOne: false, items: undefined });
    }
    const isPast = block.kind === 'heading' && this.objective !== undefined && block.depth <= this.objective.depth;
    if (kind === undefined && isPast) this.objective = past;
    if (kind === undefined) this.remark(block);
    else this.add(kind, block.text, one, index, {});
  }

  private openList(kind: ListHead, block: Block, index: number): void {
    const { text, depth, kind: what } = block;
    this.head(block);
    const next = this.all[index + 1];
    // `- Key Results:` and its results are often items of one list.
    const isBeside = what === 'item' && next?.block.depth === depth && this.isOverItems(index);
    this.lists.push({
      kind,
      depth: isBeside ? depth - 0.5 : depth,
      isOne: kind === 'objective' && saysOne(text),
      items: undefined,
    });
  }

  private isOver(index: number, { depth }: Block): boolean {
    const next = this.all[index + 1]?.block;
    return next !== undefined && next.depth > depth && next.kind !== 'paragraph';
  }

  private isOverItems(index: number): boolean {
    const next = this.all[index + 1];
    return next?.block.kind === 'item' && next.labelled === undefined;
  }

  /** Lists, and what plain items belong to, end where something stands beside or above them. */
  private close({ depth, kind }: Block): void {
    for (let last = this.lists.at(-1); last !== undefined; last = this.lists.at(-1)) {
      const isPast = depth < last.depth || (depth === last.depth && (last.items !== undefined || kind === 'heading'));
      if (!isPast) break;
      this.lists.pop();
    }
    if (this.kr !== undefined && depth <= this.kr.depth) this.kr = undefined;
    if (kind === 'heading' && this.objective !== undefined && depth < this.objective.depth) {
      this.objective = past;
    }
  }

  private kindByPlace(block: Block, index: number): Entry['kind'] | undefined {
    const { depth, kind, isStrong } = block;
    const isItem = kind === 'item' || kind === 'heading' || isStrong;
    const list = this.lists.at(-1);
    // Over a table or a list of results a heading is the name of a group.
    if (kind === 'heading' && list?.kind === 'kr' && this.isOver(index, block)) return undefined;
    if (kind !== 'item' && list?.kind === 'objective' && !mayBeObjective(block.text)) return undefined;
    if (list?.kind === 'remark' && depth > list.depth) return undefined;
    if (isNote(block.text) && (this.kr !== undefined || this.objective?.hasOwn === true)) return undefined;
    if (list?.isOne === true && list.items === undefined && kind === 'paragraph' && depth > list.depth) {
      list.items = depth;
      return mayBeObjective(block.text) ? 'objective' : undefined;
    }
    if (list !== undefined && isItem && depth > list.depth) {
      list.items ??= depth;
      if (depth <= list.items) return list.kind;
      if (list.kind === 'objective') return this.kr === undefined ? 'kr' : 'initiative';
      return list.kind === 'kr' ? 'initiative' : undefined;
    }
    if (kind !== 'item') return undefined;
    if (this.kr !== undefined) return depth > this.kr.depth ? 'initiative' : undefined;
    const { objective } = this;
    return objective !== undefined && !objective.hasOwn && depth > objective.depth ? 'kr' : undefined;
  }

  /** `**Risks:**` below key results: what is listed there is none. */
  private isSection({ text, isStrong }: Block): boolean {
    const hasOwn = this.kr !== undefined || this.objective?.hasOwn === true;
    return hasOwn && (isStrong || /:[*_]*$/.test(text)) && text.length < 80;
  }

  private add(
    kind: Entry['kind'],
    words: string,
    { block }: Placed,
    index: number,
    { label, role }: { readonly label?: string | undefined; readonly role?: string | undefined },
  ): void {
    const { depth, line, isTicked } = block;
    const isBelow = kind === 'initiative' && this.kr !== undefined && depth > this.kr.depth;
    const own = titled(label === undefined ? words.replace(number, '') : words, kind, this.habit, role);
    if (kind === 'objective') this.open(index);
    else this.goTo(index);
    const notes = isTicked && kind !== 'initiative' ? [...own.notes, '[x]'] : own.notes;
    this.found.push({ kind, label, ...own, notes, isBelow, isDone: isTicked, line });
    if (kind === 'objective') {
      this.objective = { depth, hasOwn: hasOwnBelow(this.all, index), isLabelled: label !== undefined };
      this.kr = undefined;
      if (this.lists.at(-1)?.kind !== 'objective') this.lists.length = 0;
    } else if (kind === 'kr') {
      this.kr = { depth };
      const list = this.lists.at(-1);
      if (list?.kind === 'kr') list.items ??= depth;
    }
  }

  private open(block: number): void {
    this.found = [];
    this.groups.push(this.found);
    this.byBlock.set(block, this.found);
  }

  /** To the objective that it stands below, where another one stood between. */
  private goTo(index: number): void {
    const { objective } = this;
    const depth = this.all[index]?.block.depth ?? 0;
    const isBeside =
      objective === undefined || depth > objective.depth || (depth === objective.depth && objective.isLabelled);
    if (isBeside) return;
    let at = this.all[index]?.parent ?? -1;
    for (let up = 0; up < mostUp && at >= 0; up++) {
      const group = this.byBlock.get(at);
      if (group !== undefined) {
        this.found = group;
        return;
      }
      at = this.all[at]?.parent ?? -1;
    }
  }

  private tell({ objective, keyResults }: Told, block: Block): void {
    const { line } = block;
    this.open(-1);
    this.found.push({ kind: 'objective', ...titled(objective, 'objective', this.habit), line });
    this.head(block);
    for (const words of keyResults) this.found.push({ kind: 'kr', ...titled(words, 'kr', this.habit), line });
    this.objective = past;
    this.kr = undefined;
  }

  /** Understood, and kept as a comment. */
  private head({ raw, line }: Block): void {
    this.found.push({ kind: 'remark', title: raw, clauses: [], notes: [], isHead: true, line });
  }

  private remark({ raw, line }: Block): void {
    this.found.push({ kind: 'remark', title: raw, clauses: [], notes: [], line });
  }

  /** The rows from here on; gives the place of the last one. */
  private table(from: number): number {
    this.giveUp();
    let end = from;
    while (this.all[end + 1]?.block.kind === 'row') end++;
    const rows = this.all
      .slice(from, end + 1)
      .map(({ block }) => ({ cells: block.cells, line: block.line, isHead: block.isHead === true }));
    const entries = tableEntries(rows, this.habit, {
      inObjective: this.objective !== undefined || this.into?.inObjective === true,
      isOkrs: this.into?.isOkrs,
      isBesideResults: this.isBesideResults,
      used: namesIn(this.found),
    });
    for (const entry of entries) {
      if (entry.kind === 'objective') this.open(-1);
      this.found.push(entry);
    }
    return end;
  }
}
