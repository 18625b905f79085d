import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { useDismiss } from '../hooks.ts';
import { type Filter, narrows, noFilter } from '../model/filter.ts';
import { type Option, ownerOptions, tagOptions, unitOptions } from '../model/options.ts';
import { Icon } from '../parts/icon.tsx';

/** Words to filter by, and the rest of the filter behind a button. */
export function FilterBox(): JSX.Element {
  const { view, words, actions } = usePage();
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(isOpen, ref, () => setOpen(false));
  const { filter } = view;
  const change = (part: Partial<Filter>): void => actions.look({ filter: { ...filter, ...part } });
  const chosen = [filter.unit, filter.owner, filter.tag].filter((each) => each !== null).length;
  return (
    <div class="filter" ref={ref}>
      <div class="field">
        <input
          type="search"
          value={filter.text}
          placeholder={words.filter}
          aria-label={words.filterLabel}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        {narrows(filter) ? (
          <button
            type="button"
            class="icon"
            title={words.clearFilter}
            aria-label={words.clearFilter}
            onClick={() => change({ ...noFilter, cycle: filter.cycle })}
          >
            <Icon name="close" />
          </button>
        ) : null}
        <button
          type="button"
          class="icon"
          title={words.moreFilters}
          aria-label={words.moreFilters}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="funnel" />
          {chosen === 0 ? null : <span class="badge">{chosen}</span>}
        </button>
      </div>
      {isOpen ? <Choices filter={filter} change={change} /> : null}
    </div>
  );
}

function Choices({ filter, change }: { filter: Filter; change: (part: Partial<Filter>) => void }): JSX.Element {
  const { index, language, words } = usePage();
  return (
    <div class="popup filter-choices">
      <Choice
        label={words.unit}
        none={words.anyUnit}
        value={filter.unit}
        options={unitOptions(index)}
        choose={(unit) => change({ unit })}
      />
      <Choice
        label={words.owner}
        none={words.anyOwner}
        value={filter.owner}
        options={ownerOptions(index, language)}
        choose={(owner) => change({ owner })}
      />
      <Choice
        label={words.tag}
        none={words.anyTag}
        value={filter.tag}
        options={tagOptions(index, language)}
        choose={(tag) => change({ tag })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly choose: (value: string | null) => void;
}

function Choice({ label, none, value, options, choose }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        disabled={options.length === 0}
        onChange={(event) => choose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {'\u2003'.repeat(option.level) + option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
