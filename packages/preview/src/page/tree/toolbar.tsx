import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { alignments, type Sort, sorts } from '../model/view.ts';
import { Icon } from '../parts/icon.tsx';

/** How the tree is arranged. */
export function TreeToolbar(): JSX.Element {
  const { view, words, actions } = usePage();
  return (
    <div class="toolbar" role="toolbar" aria-label={words.arrangement}>
      {view.tab === 'alignment' ? <AlignmentChoice /> : null}
      <select
        class="quiet"
        aria-label={words.sortBy}
        value={view.sort}
        onChange={(event) => actions.look({ sort: sortOf(event.currentTarget.value) })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </select>
      <span class="toolbar-end">
        <IconButton name="expand" label={words.expandAll} act={() => actions.look({ depth: 'all', open: {} })} />
        <IconButton
          name="collapse"
          label={words.objectivesOnly}
          act={() => actions.look({ depth: 'objectives', open: {} })}
        />
      </span>
    </div>
  );
}

/** The map and the rows say the same: one switch between them. */
export function AlignmentChoice(): JSX.Element {
  const { view, words, actions } = usePage();
  return (
    <span class="segments">
      {alignments.map((alignment) => (
        <button
          type="button"
          key={alignment}
          aria-pressed={view.alignment === alignment}
          onClick={() => actions.look({ alignment })}
        >
          {words.alignments[alignment]}
        </button>
      ))}
    </span>
  );
}

function sortOf(value: string): Sort {
  return sorts.find((sort) => sort === value) ?? 'written';
}

function IconButton(props: { name: 'expand' | 'collapse'; label: string; act: () => void }): JSX.Element {
  return (
    <button type="button" class="icon" title={props.label} aria-label={props.label} onClick={props.act}>
      <Icon name={props.name} />
    </button>
  );
}
