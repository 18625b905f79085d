import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { HealthMark, Rating } from '../board/health.tsx';
import { healthTones, type KpiElement, type ScoredIndex, usePage } from '../parts/index.ts';
import { ChartFigure } from './chart/chart.tsx';
import { kpiChart } from './chart/kpi.ts';
import { Actuals } from './entries.tsx';
import { Head } from './head.tsx';
import { Explanation, type Fact, Facts, Jump, Jumps, Owners, Remarks, useDetailWords } from './parts.tsx';
import { scorecardFacts } from './scorecard.tsx';

export function KpiDetail({ element }: { element: KpiElement }): JSX.Element {
  const context = usePage();
  const { asOf, format, index, words: page } = context;
  const words = useDetailWords();
  const { value } = element;
  const { unit, health } = value;
  const chart = useMemo(() => kpiChart(value, asOf), [value, asOf]);
  const { measures, guards } = useMemo(() => usesOf(index, element), [index, element]);
  const said = (name: string, text: string | null | undefined): Fact | undefined =>
    text === null || text === undefined ? undefined : { name, value: text };
  const facts: readonly (Fact | undefined)[] = [
    said(words.target, value.targetBound && format.bound(value.targetBound, unit)),
    said(words.alertAt, value.alertBound && format.bound(value.alertBound, unit)),
    said(words.scale, value.scale?.map(format.number).join(' · ')),
    said(words.rhythm, value.every && words.every[value.every]),
    value.owners.length === 0 ? undefined : { name: words.owner, value: <Owners names={value.owners} /> },
    value.for === null
      ? undefined
      : {
          name: value.for.startsWith('@') ? words.person.toLowerCase() : words.unit,
          value: <Jump element={index.units.get(value.for) ?? index.people.get(value.for)} text={value.for} />,
        },
    ...scorecardFacts(value, context),
    said(words.area, value.area),
    said(words.role, value.role),
    said(words.source, value.source),
    said(words.formula, value.formula),
    measures.length === 0 ? undefined : { name: words.usedBy, value: <Jumps names={measures} /> },
    guards.length === 0 ? undefined : { name: words.guardedBy, value: <Jumps names={guards} /> },
  ];
  return (
    <>
      <Head kind={words.kpi} title={value.title} place={value} add={{ place: value, words: words.addActual }}>
        <p class="kpi-head">
          <strong>{format.value(value.current, unit)}</strong>
          <HealthMark health={health} />
          <Rating rating={value.rating} />
          {value.stale ? <span class="flag tone-idle">{page.stale}</span> : null}
        </p>
        {value.trend === null ? null : <p class="aside">{words.since(format.change(value.trend, unit))}</p>}
      </Head>
      {chart === undefined ? null : (
        <ChartFigure
          key={element.id}
          chart={chart}
          title={value.title}
          tone={health === null ? 'idle' : healthTones[health]}
        />
      )}
      <Explanation title={words.howRated} text={value.explanation} />
      <Facts facts={facts} />
      <Actuals kpi={value} />
      <Remarks remarks={value} />
    </>
  );
}

interface Uses {
  /** Key results that it measures, and objectives that guard it, by name. */
  readonly measures: readonly string[];
  readonly guards: readonly string[];
}

function usesOf(index: ScoredIndex, kpi: KpiElement): Uses {
  const measures: string[] = [];
  const guards: string[] = [];
  for (const plan of index.plans) {
    for (const { value, keyResults } of index.objectivesOf.get(plan) ?? []) {
      if (value.guard.some((name) => index.kpi(name) === kpi)) guards.push(value.qualifiedName);
      for (const { value: each } of keyResults)
        if (each.measuredBy !== null && index.kpi(each.measuredBy) === kpi) measures.push(each.qualifiedName);
    }
  }
  return { measures, guards };
}
