import { type Filter, noFilter } from './filter.ts';

export const tabs = ['tree', 'alignment', 'kpis'] as const;
export type Tab = (typeof tabs)[number];
export const groupings = ['organisation', 'alignment'] as const;
export type Grouping = (typeof groupings)[number];
export const sorts = ['written', 'score', 'status', 'due'] as const;
export type Sort = (typeof sorts)[number];

/** How the page is looked at: what survives an update and, through `PageHost.keep`, a reload. */
export interface View {
  readonly tab: Tab;
  readonly grouping: Grouping;
  readonly sort: Sort;
  readonly filter: Filter;
  /** What a person opened (true) or closed (false); the rest is as the page thinks best. */
  readonly open: Readonly<Record<string, boolean>>;
  readonly selected: string | null;
  /** Of the tree, in pixels. */
  readonly scroll: number;
  /** What other parts of the page keep, each under its own key. */
  readonly parts: Readonly<Record<string, unknown>>;
}

export const firstView: View = {
  tab: 'tree',
  grouping: 'organisation',
  sort: 'written',
  filter: noFilter,
  open: {},
  selected: null,
  scroll: 0,
  parts: {},
};
