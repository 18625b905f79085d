import type { Status } from '@okr/core';
import { statusLabels } from '@okr/core';
import { type Filter, noFilter } from './filter.ts';

export const tabs = ['tree', 'alignment', 'kpis'] as const;
export type Tab = (typeof tabs)[number];
export type Grouping = 'organisation' | 'alignment';
/** Who supports what, drawn or in rows. */
export const alignments = ['map', 'rows'] as const;
export type Alignment = (typeof alignments)[number];
export const sorts = ['written', 'score', 'status', 'due'] as const;
export type Sort = (typeof sorts)[number];
/** What rows are that nobody opened or closed: as the page thinks best, all open, or closed from objectives down. */
export const depths = ['best', 'all', 'objectives'] as const;
export type Depth = (typeof depths)[number];

/** How the page is looked at: what survives an update and, through `PageHost.keep`, a reload. */
export interface View {
  readonly tab: Tab;
  readonly alignment: Alignment;
  readonly sort: Sort;
  readonly filter: Filter;
  readonly depth: Depth;
  /** What a person opened (true) or closed (false) since, by the row's id. */
  readonly open: Readonly<Record<string, boolean>>;
  readonly selected: string | null;
  /** Where there is no room beside the goals: whether a person has the detail open over them. */
  readonly isDetailOpen: boolean;
  /** Of the tree, in pixels. */
  readonly scroll: number;
  /** What other parts of the page keep, each under its own key. */
  readonly parts: Readonly<Record<string, unknown>>;
}

export const firstView: View = {
  tab: 'tree',
  alignment: 'map',
  sort: 'written',
  filter: noFilter,
  depth: 'best',
  open: {},
  selected: null,
  isDetailOpen: false,
  scroll: 0,
  parts: {},
};

/** By what rows stand under each other: in the view of alignment by who supports whom. */
export function groupingOf({ tab }: Pick<View, 'tab'>): Grouping {
  return tab === 'alignment' ? 'alignment' : 'organisation';
}

/** The view from what a host kept, perhaps of an older version: what cannot be read is as at first. */
export function readView(kept: unknown): View {
  const from = recordOf(kept);
  return {
    tab: oneOf(tabs, from.tab) ?? firstView.tab,
    alignment: oneOf(alignments, from.alignment) ?? firstView.alignment,
    sort: oneOf(sorts, from.sort) ?? firstView.sort,
    filter: readFilter(recordOf(from.filter)),
    depth: oneOf(depths, from.depth) ?? firstView.depth,
    open: Object.fromEntries(
      Object.entries(recordOf(from.open)).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    ),
    selected: textOrNull(from.selected),
    isDetailOpen: from.isDetailOpen === true,
    scroll: typeof from.scroll === 'number' && from.scroll > 0 ? from.scroll : 0,
    parts: recordOf(from.parts),
  };
}

function readFilter(from: Readonly<Record<string, unknown>>): Filter {
  return {
    text: typeof from.text === 'string' ? from.text : '',
    unit: textOrNull(from.unit),
    owner: textOrNull(from.owner),
    cycle: textOrNull(from.cycle),
    tag: textOrNull(from.tag),
    statuses: Array.isArray(from.statuses) ? from.statuses.filter(isStatus) : [],
  };
}

function isStatus(value: unknown): value is Status {
  return typeof value === 'string' && Object.hasOwn(statusLabels, value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}
