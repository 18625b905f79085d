import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { groupings, type Sort, sorts } from '../model/view.ts';
import { Icon } from '../parts/icon.tsx';

/** How the tree is arranged. */
export function TreeToolbar(): JSX.Element {
  const { view, words, actions } = usePage();
  const names = { organisation: words.organisation, alignment: words.byAlignment };
  return (
    <div class="toolbar" role="toolbar" aria-label={words.groupBy}>
      <span class="segments">
        {groupings.map((grouping) => (
          <button
            type="button"
            key={grouping}
            aria-pressed={view.grouping === grouping}
            onClick={() => actions.look({ grouping })}
          >
            {names[grouping]}
          </button>
        ))}
      </span>
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
