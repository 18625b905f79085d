import type { JSX } from 'preact';
import { ownerTitle } from '../model/names.ts';
import { type KpiElement, usePage } from '../parts/index.ts';
import { HealthMark, Rating } from './health.tsx';
import type { KpiGrouping } from './model.ts';
import { KpiSpark } from './spark.tsx';
import { Trend } from './trend.tsx';
import { boardWords } from './words.ts';

/** One KPI: its value, how it is, how it went; a click anywhere on it selects it. */
export function KpiCard({ kpi, by }: { kpi: KpiElement; by: KpiGrouping }): JSX.Element {
  const { actions, asOf, format, index, language, marked, selected } = usePage();
  const words = boardWords[language];
  const { value } = kpi;
  const other = by === 'area' ? value.for && ownerTitle(value.for, { index }) : value.area;
  const about = [other, value.every === null ? null : words.every[value.every], value.source, ...value.owners];
  const classes = ['card', selected === kpi ? 'is-selected' : '', marked === kpi.id ? 'is-marked' : ''];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <h4>
        <button
          type="button"
          class="card-title"
          aria-current={selected === kpi ? 'true' : undefined}
          onClick={() => actions.select(kpi.id)}
          onDblClick={() => actions.open(value)}
        >
          {value.title}
        </button>
      </h4>
      <div class="card-value">
        {value.current === null ? (
          <span class="none">{words.noValue}</span>
        ) : (
          <strong>{format.value(value.current, value.unit)}</strong>
        )}
        <KpiSpark kpi={value} asOf={asOf} width={104} height={36} />
      </div>
      <div class="card-health">
        <HealthMark health={value.health} />
        {value.targetBound === null ? null : (
          <span class="aside">{words.level(format.bound(value.targetBound, value.unit))}</span>
        )}
        <Rating rating={value.rating} />
      </div>
      <div class="card-foot">
        <Trend kpi={value} />
        {value.currentDate === null ? null : (
          <span class="aside">{format.when({ date: value.currentDate, period: value.currentPeriod })}</span>
        )}
        {value.stale ? <span class="flag tone-warn">{words.stale}</span> : null}
      </div>
      <p class="aside card-about">{about.filter((part) => part !== null).join(' · ')}</p>
    </li>
  );
}
