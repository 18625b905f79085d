import type { JSX } from 'preact';
import { type KpiElement, usePage } from '../parts/index.ts';
import { HealthMark, Rating } from './health.tsx';
import { KpiSpark } from './spark.tsx';
import { Trend } from './trend.tsx';
import { boardWords } from './words.ts';

export interface KpiSection {
  readonly key: string;
  readonly heading: string;
  readonly kpis: readonly KpiElement[];
}

/** The same, a line a KPI: for print, for comparing, and for who reads by column. */
export function KpiTable({ sections }: { sections: readonly KpiSection[] }): JSX.Element {
  const { language } = usePage();
  const words = boardWords[language];
  const columns = [
    words.title,
    words.value,
    words.health,
    words.ratingColumn,
    words.trend,
    words.history,
    words.target,
    words.measured,
    words.source,
    words.owner,
  ];
  return (
    <section class="table-scroll" aria-label={words.table} tabIndex={0}>
      <table class="kpi-table">
        <caption class="unseen">{words.kpis}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ key, heading, kpis }) => (
          <tbody key={key}>
            <tr>
              <th class="kpi-section" scope="rowgroup" colSpan={columns.length}>
                {heading} <span class="aside">{kpis.length}</span>
              </th>
            </tr>
            {kpis.map((kpi) => (
              <KpiRow key={kpi.id} kpi={kpi} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function KpiRow({ kpi }: { kpi: KpiElement }): JSX.Element {
  const { actions, asOf, format, language, marked, selected } = usePage();
  const words = boardWords[language];
  const { value } = kpi;
  const classes = [selected === kpi ? 'is-selected' : '', marked === kpi.id ? 'is-marked' : ''];
  return (
    <tr class={classes.filter(Boolean).join(' ')}>
      <th scope="row">
        <button
          type="button"
          class="link"
          onClick={() => actions.select(kpi.id)}
          onDblClick={() => actions.open(value)}
        >
          {value.title}
        </button>
      </th>
      <td class="kpi-figure">{format.value(value.current, value.unit)}</td>
      <td>
        <HealthMark health={value.health} />
      </td>
      <td>
        <Rating rating={value.rating} />
      </td>
      <td>
        <Trend kpi={value} />
      </td>
      <td>
        <KpiSpark kpi={value} asOf={asOf} width={72} height={24} />
      </td>
      <td>{value.targetBound === null ? '–' : format.bound(value.targetBound, value.unit)}</td>
      <td>
        {value.currentDate === null ? '–' : format.when({ date: value.currentDate, period: value.currentPeriod })}
        {value.stale ? <span class="flag tone-warn">{words.stale}</span> : null}
      </td>
      <td>{value.source}</td>
      <td>{value.owners.join(', ')}</td>
    </tr>
  );
}
