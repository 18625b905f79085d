import type { Health } from '@okr/core';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ownerTitle } from '../model/names.ts';
import { useKept, usePage } from '../parts/index.ts';
import { KpiCard } from './card.tsx';
import { HealthMark } from './health.tsx';
import { countHealth, groupings, groupKpis, type KpiGrouping, sortKpis } from './model.ts';
import { Scorecards } from './scorecards.tsx';
import { KpiTable } from './table.tsx';
import { boardWords } from './words.ts';

const looks = ['cards', 'table'] as const;
type Look = (typeof looks)[number];

interface Kept {
  readonly by: KpiGrouping;
  readonly as: Look;
}

const first: Kept = { by: 'area', as: 'cards' };

/** The KPIs by area or unit, as cards or as a table. */
export function KpiBoard(): JSX.Element {
  const { index, language, shows, view } = usePage();
  const words = boardWords[language];
  const [kept, keep] = useKept('board', first, readKept);
  const shown = useMemo(() => index.kpis.filter(shows), [index, shows]);
  const groups = useMemo(
    () => groupKpis(shown, kept.by, (holder) => ownerTitle(holder, { index })),
    [shown, kept.by, index],
  );
  const sections = groups.map(({ key, title, kpis }) => ({
    key,
    heading: title ?? (kept.by === 'area' ? words.noArea : words.noUnit),
    kpis: sortKpis(kpis, view.sort),
  }));
  if (shown.length === 0)
    return (
      <section class="board" aria-label={words.kpis}>
        <div class="empty">
          <p>{index.kpis.length === 0 ? words.none : words.noneShown}</p>
          {index.kpis.length === 0 ? <p class="aside">{words.how}</p> : null}
        </div>
      </section>
    );
  return (
    <section class="board" aria-label={words.kpis}>
      <div class="board-bar">
        <Healths kpis={shown} />
        <Choice
          name={words.by}
          values={groupings}
          value={kept.by}
          label={words}
          onChoose={(by) => keep({ ...kept, by })}
        />
        <Choice
          name={words.view}
          values={looks}
          value={kept.as}
          label={words}
          onChoose={(as) => keep({ ...kept, as })}
        />
      </div>
      {kept.as === 'table' ? <KpiTable sections={sections} /> : null}
      {kept.as === 'cards' ? (
        <div class="groups">
          {sections.map(({ key, heading, kpis }) => (
            <div key={key} class={`group of-${Math.min(kpis.length, 4)}`}>
              <h3>
                {heading}
                <span class="aside">{kpis.length}</span>
              </h3>
              <ul class="cards">
                {kpis.map((kpi) => (
                  <KpiCard key={kpi.id} kpi={kpi} by={kept.by} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ) : null}
      <Scorecards kpis={shown} />
    </section>
  );
}

const healths: readonly Health[] = ['alarm', 'watch', 'healthy'];

function Healths({ kpis }: { kpis: Parameters<typeof countHealth>[0] }): JSX.Element {
  const counts = countHealth(kpis);
  return (
    <ul class="healths">
      {healths
        .filter((health) => counts[health] > 0)
        .map((health) => (
          <li key={health}>
            <strong>{counts[health]}</strong> <HealthMark health={health} />
          </li>
        ))}
      {counts.none === 0 ? null : (
        <li>
          <strong>{counts.none}</strong> <HealthMark health={null} />
        </li>
      )}
    </ul>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, values, value, label, onChoose }: ChoiceProps<T>): JSX.Element {
  return (
    <fieldset class="segments">
      <legend class="unseen">{name}</legend>
      {values.map((each) => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => onChoose(each)}>
          {label[each]}
        </button>
      ))}
    </fieldset>
  );
}

export function readKept(kept: unknown): Kept | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const by = 'by' in kept ? groupings.find((each) => each === kept.by) : undefined;
  const as = 'as' in kept ? looks.find((each) => each === kept.as) : undefined;
  return { by: by ?? first.by, as: as ?? first.as };
}
