import { daysBetween } from '@okr/core';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePage } from '../context.ts';
import { cyclesOf } from '../model/cycles.ts';
import { everyCycle } from '../model/filter.ts';
import type { Summary } from '../model/summary.ts';
import { tabs } from '../model/view.ts';
import { AsOf } from './as-of.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterBox } from './filter-box.tsx';

/** Whose goals, of which cycle, seen how, and as of when. */
export function Header({ summary }: { summary: Summary }): JSX.Element {
  const { words } = usePage();
  return (
    <header class="head">
      <h1 class="head-name">{nameOf(summary) ?? words.allPlans}</h1>
      <CycleChoice summary={summary} />
      <Tabs />
      <FilterBox />
      <div class="head-end">
        <AsOf cycles={summary.cycles} />
        <ExportMenu />
      </div>
    </header>
  );
}

function nameOf({ owner, planTitle }: Summary): string | null {
  return owner === undefined ? planTitle : (owner.value.title ?? owner.value.name);
}

function CycleChoice({ summary }: { summary: Summary }): JSX.Element | null {
  const { scored, view, words, format, actions, asOf } = usePage();
  const cycles = useMemo(() => cyclesOf(scored), [scored]);
  const { cycle } = summary;
  if (cycle === undefined) return null;
  const choose = (value: string): void =>
    actions.look({ filter: { ...view.filter, cycle: value === '' ? null : value } });
  return (
    <span class="head-cycle">
      {cycles.length === 1 ? (
        <span>{format.cycle(cycle.name, cycle.title)}</span>
      ) : (
        <select
          class="quiet"
          aria-label={words.cycle}
          value={view.filter.cycle ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">
            {format.cycle(cycle.name, cycle.title)}
            {view.filter.cycle === null ? '' : ` · ${words.currentCycle}`}
          </option>
          {cycles.map(({ name, title }) => (
            <option key={name} value={name}>
              {format.cycle(name, title)}
            </option>
          ))}
          <option value={everyCycle}>{words.everyCycle}</option>
        </select>
      )}
      <DayOf start={cycle.start} end={cycle.end} asOf={asOf} />
    </span>
  );
}

function DayOf({ start, end, asOf }: { start: string | null; end: string | null; asOf: string }): JSX.Element | null {
  const { words } = usePage();
  if (start === null || end === null) return null;
  const days = daysBetween(start, end) + 1;
  const day = daysBetween(start, asOf) + 1;
  return <span>{day < 1 ? words.startsIn(1 - day) : day > days ? words.ended : words.dayOf(day, days)}</span>;
}

function Tabs(): JSX.Element {
  const { view, words, actions } = usePage();
  const move = (event: KeyboardEvent, at: number): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    actions.look({ tab: next });
    document.getElementById(`okr-tab-${next}`)?.focus();
  };
  return (
    <div class="segments" role="tablist" aria-label={words.views}>
      {tabs.map((tab, at) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`okr-tab-${tab}`}
          aria-selected={view.tab === tab}
          aria-controls="okr-view"
          tabIndex={view.tab === tab ? 0 : -1}
          onClick={() => actions.look({ tab })}
          onKeyDown={(event) => move(event, at)}
        >
          {words[tab]}
        </button>
      ))}
    </div>
  );
}
