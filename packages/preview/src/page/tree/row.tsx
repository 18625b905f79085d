import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import type { TreeNode } from '../model/nodes.ts';
import type { Row } from '../model/rows.ts';
import { Icon } from '../parts/icon.tsx';
import { AgainCells, InitiativeCells, InitiativesCells } from './initiative-cells.tsx';
import { KeyResultCells } from './key-result-cells.tsx';
import { ObjectiveCells } from './objective-cells.tsx';
import { OwnerCells, PlanCells } from './owner-cells.tsx';

interface RowProps {
  readonly row: Row;
  readonly isActive: boolean;
  /** In pixels; undefined on paper, where rows follow each other. */
  readonly place: { readonly top: number; readonly height: number } | undefined;
  readonly onPress: () => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
}

/** A row where it belongs in the list's height. Keys are the list's: the row itself takes no focus. */
export function TreeRow({ row, isActive, place, onPress, onOpen, onToggle }: RowProps): JSX.Element {
  const { view, marked } = usePage();
  const { node, level, position, siblings, expanded } = row;
  const id = node.kind === 'initiatives' ? undefined : node.element?.id;
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    onToggle();
  };
  return (
    <div
      role="treeitem"
      id={domId(node.id)}
      class={`row row-${node.kind} level-${Math.min(level, 9)}${isDropped(node) ? ' is-dropped' : ''}`}
      style={place === undefined ? {} : { transform: `translateY(${place.top}px)`, height: `${place.height}px` }}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-selected={id !== undefined && view.selected === id}
      data-active={isActive || undefined}
      data-marked={(id !== undefined && marked === id) || undefined}
      onClick={onPress}
      onDblClick={onOpen}
    >
      <span class="twisty" aria-hidden="true" onClick={expanded === undefined ? undefined : toggle}>
        {expanded === undefined ? null : <Icon name="chevron" />}
      </span>
      <Cells row={row} />
    </div>
  );
}

function Cells({ row: { node } }: { row: Row }): JSX.Element {
  switch (node.kind) {
    case 'owner':
      return <OwnerCells node={node} />;
    case 'plan':
      return <PlanCells node={node} />;
    case 'objective':
      return <ObjectiveCells element={node.element} />;
    case 'key-result':
      return <KeyResultCells element={node.element} />;
    case 'initiatives':
      return <InitiativesCells node={node} />;
    case 'initiative':
      return <InitiativeCells element={node.element} />;
    case 'again':
      return <AgainCells element={node.element} />;
  }
}

function isDropped(node: TreeNode): boolean {
  switch (node.kind) {
    case 'objective':
    case 'key-result':
      return node.element.value.dropped !== null;
    case 'initiative':
      return node.element.value.state === 'dropped';
    default:
      return false;
  }
}

/** Without spaces, as references to ids need. */
export function domId(id: string): string {
  return `okr-row-${encodeURIComponent(id)}`;
}
