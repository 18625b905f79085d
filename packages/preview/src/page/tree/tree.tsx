import type { JSX, RefObject } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { useSize } from '../hooks.ts';
import { placeOf } from '../model/elements.ts';
import { noFilter } from '../model/filter.ts';
import type { TreeNode } from '../model/nodes.ts';
import { everythingOpen, type Row, rowsOf } from '../model/rows.ts';
import { treeOf } from '../model/tree.ts';
import { groupingOf } from '../model/view.ts';
import { breadthOf, heightOf } from './heights.ts';
import { moveOf, typedAhead } from './keys.ts';
import { domId, TreeRow } from './row.tsx';
import { useFontSize, useRestoredScroll, useReveal, useTyped } from './use-tree.ts';
import { useVirtual } from './use-virtual.ts';

interface TreeProps {
  /** On paper every row is there. */
  readonly printing: boolean;
  /** Of the message of the editor's cursor that should be scrolled to; 0 where none should. */
  readonly turn: number;
  /** The last one that was. */
  readonly followed: RefObject<number>;
}

/** The goals as a tree of rows; only those in sight are in the page. */
export function Tree({ printing, turn, followed }: TreeProps): JSX.Element {
  const { index, sieve, view, words, actions } = usePage();
  const { sort, depth, open } = view;
  const grouping = groupingOf(view);
  const nodes = useMemo(() => treeOf(index, sieve, { grouping, sort }), [index, sieve, grouping, sort]);
  const rows = useMemo(
    () => rowsOf(nodes, printing ? everythingOpen : { depth, open }),
    [nodes, printing, depth, open],
  );
  const [scroller, { width }] = useSize<HTMLDivElement>();
  const fontSize = useFontSize(scroller);
  const breadth = breadthOf(width);
  const rowHeight = useCallback(
    (at: number): number => {
      const row = rows[at];
      if (row === undefined) return 0;
      return Math.round(heightOf(row.node, { breadth, width: width / fontSize, level: row.level }) * fontSize);
    },
    [rows, breadth, width, fontSize],
  );
  // A new function when rows or heights change, which makes the list measure itself again.
  const keyOf = useMemo(() => {
    void rowHeight;
    return (at: number): string => rows[at]?.node.id ?? String(at);
  }, [rows, rowHeight]);
  const virtual = useVirtual({
    count: rows.length,
    scroller,
    heightOf: rowHeight,
    keyOf,
    initialOffset: view.scroll,
  });

  const [activeId, setActiveId] = useState<string | null>(view.selected);
  const active = Math.max(
    0,
    rows.findIndex(({ node }) => node.id === activeId),
  );
  /** To the middle, unless it is in sight already. */
  const reveal = (at: number): void => {
    const item = virtual.measurementsCache[at];
    const top = virtual.scrollOffset ?? 0;
    const bottom = top + (virtual.scrollRect?.height ?? 0);
    if (item !== undefined && item.start >= top && item.end <= bottom) return;
    virtual.scrollToIndex(at, { align: 'center' });
  };

  useRestoredScroll(scroller, view.scroll, rows.length > 0 && width > 0);
  useReveal({ nodes, rows, turn, followed, reveal });

  const press = ({ node }: Row): void => {
    setActiveId(node.id);
    const element = elementOf(node);
    if (element === undefined || node.kind === 'initiatives') toggle(node.id, open, rows, actions.look);
    else actions.select(element.id);
  };
  const openInEditor = ({ node }: Row): void => {
    const place = placeOfNode(node);
    if (place !== null) actions.open(place);
  };
  const goTo = (at: number): void => {
    const row = rows[at];
    if (row === undefined) return;
    setActiveId(row.node.id);
    const element = elementOf(row.node);
    if (element !== undefined) actions.look({ selected: element.id });
    virtual.scrollToIndex(at, { align: 'auto' });
  };
  const typed = useTyped();
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    if (row === undefined) return;
    const move = moveOf(event.key, rows, active, Math.max(1, virtual.getVirtualItems().length - 16));
    if (move?.kind === 'go') goTo(move.to);
    else if (move?.kind === 'set') actions.look({ open: { ...open, [row.node.id]: move.open } });
    else if (event.key === 'Enter') openInEditor(row);
    else if (event.key === ' ' && typed.text() === '') press(row);
    else if (event.key === '*') actions.look({ depth: 'all', open: {} });
    else if (event.key === 'Escape') actions.select(null);
    else if (event.key.length === 1) {
      const to = typedAhead(typed.add(event.key), rows, active, (each) => nameOf(each.node));
      if (to !== undefined) goTo(to);
    } else return;
    event.preventDefault();
  };

  const items = printing
    ? rows.map((_, at) => ({ index: at, start: 0 }))
    : virtual.getVirtualItems().map((item) => ({ index: item.index, start: item.start }));
  const activeRow = rows[active];
  return (
    <div class="tree-scroll" ref={scroller} onScroll={(event) => actions.scrolled(event.currentTarget.scrollTop)}>
      <div
        role="tree"
        tabIndex={0}
        class={`tree tree-${breadth}${printing ? ' on-paper' : ''}`}
        aria-label={words.goals}
        aria-activedescendant={
          activeRow !== undefined && items.some((item) => item.index === active) ? domId(activeRow.node.id) : undefined
        }
        style={{ height: printing ? 'auto' : `${virtual.getTotalSize()}px` }}
        onKeyDown={keys}
      >
        {items.map(({ index: at, start }) => {
          const row = rows[at];
          return row === undefined ? null : (
            <TreeRow
              key={row.node.id}
              row={row}
              isActive={at === active}
              place={printing ? undefined : { top: start, height: rowHeight(at) }}
              onPress={() => press(row)}
              onOpen={() => openInEditor(row)}
              onToggle={() => toggle(row.node.id, open, rows, actions.look)}
            />
          );
        })}
      </div>
      {rows.length === 0 ? <NothingFits /> : null}
    </div>
  );
}

function NothingFits(): JSX.Element {
  const { view, words, actions } = usePage();
  return (
    <div class="nothing">
      <p>{words.nothingFits}</p>
      <button
        type="button"
        class="button"
        onClick={() => actions.look({ filter: { ...noFilter, cycle: view.filter.cycle } })}
      >
        {words.clearFilter}
      </button>
    </div>
  );
}

type Look = (change: { readonly open: Readonly<Record<string, boolean>> }) => void;

function toggle(id: string, open: Readonly<Record<string, boolean>>, rows: readonly Row[], look: Look): void {
  const row = rows.find(({ node }) => node.id === id);
  if (row?.expanded !== undefined) look({ open: { ...open, [id]: !row.expanded } });
}

function elementOf(node: TreeNode) {
  return node.kind === 'initiatives' ? undefined : node.element;
}

function placeOfNode(node: TreeNode) {
  return node.element === undefined ? null : placeOf(node.element);
}

function nameOf(node: TreeNode): string {
  return node.kind === 'owner' ? node.title : (node.element.value.title ?? '');
}
