import type { PublishedScorecard, PublishedScorecardRow } from '@okr/core';
import { formatPart, formatTotal } from '@okr/core';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { cycleTitle, ownerTitle } from '../model/names.ts';
import { type KpiElement, useKept, usePage } from '../parts/index.ts';
import { Rating } from './health.tsx';
import { type CardCycle, cardCycles, kpisByPlace, shownCards } from './scorecard-model.ts';
import { scorecardWords } from './scorecard-words.ts';

/** The KPIs of each team and person in a period, summed up; nothing where no KPI that is shown is anybody's. */
export function Scorecards({ kpis }: { kpis: readonly KpiElement[] }): JSX.Element | null {
  const { language, scored } = usePage();
  const words = scorecardWords[language];
  const [cycle, keep] = useKept<string | null>('scorecards', null, readCycle);
  const kpiOf = useMemo(() => kpisByPlace(kpis), [kpis]);
  const all = useMemo(
    () => scored.scorecards.filter(({ rows }) => rows.some((row) => kpiOf(row) !== undefined)),
    [scored, kpiOf],
  );
  if (all.length === 0) return null;
  return (
    <section class="scorecards" aria-label={words.title}>
      <div class="scorecards-bar">
        <h3>{words.title}</h3>
        <Period cycles={cardCycles(all)} chosen={cycle} onChoose={keep} />
      </div>
      {shownCards(all, cycle).map((card) => (
        <Card key={`${card.unit ?? card.person} ${card.cycle}`} card={card} kpiOf={kpiOf} />
      ))}
    </section>
  );
}

interface PeriodProps {
  readonly cycles: readonly CardCycle[];
  readonly chosen: string | null;
  readonly onChoose: (cycle: string | null) => void;
}

function Period({ cycles, chosen, onChoose }: PeriodProps): JSX.Element | null {
  const page = usePage();
  const words = scorecardWords[page.language];
  if (cycles.length < 2) return null;
  return (
    <label class="scorecards-period">
      <span class="aside">{words.period}</span>
      <select value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{words.current}</option>
        {cycles.map(({ name }) => (
          <option key={name} value={name}>
            {cycleTitle(name, page)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CardProps {
  readonly card: PublishedScorecard;
  readonly kpiOf: (row: PublishedScorecardRow) => KpiElement | undefined;
}

function Card({ card, kpiOf }: CardProps): JSX.Element {
  const page = usePage();
  const words = scorecardWords[page.language];
  const name = card.unit ?? card.person ?? '';
  const title = ownerTitle(name, page);
  const owner = page.index.units.get(name) ?? page.index.people.get(name);
  const columns = ['KPI', words.weight, words.value, words.when, words.attainment, words.how];
  return (
    <article class="scorecard" aria-label={title}>
      <header>
        <h4>
          {owner === undefined ? (
            title
          ) : (
            <button type="button" class="link" onClick={() => page.actions.select(owner.id)}>
              {title}
            </button>
          )}
          <span class="aside">{cycleTitle(card.cycle, page)}</span>
        </h4>
        <Total card={card} />
      </header>
      {card.explanation.split('\n').map((line) => (
        <p key={line} class="aside">
          {line}
        </p>
      ))}
      <section class="table-scroll" aria-label={`${words.title}: ${title}`} tabIndex={0}>
        <table class="kpi-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.rows.map((row, index) => (
              <Row key={`${index} ${row.kpi}`} row={row} kpi={kpiOf(row)} />
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Total({ card: { total } }: { card: PublishedScorecard }): JSX.Element {
  const { language } = usePage();
  const words = scorecardWords[language];
  if (total === null) return <span class="none">{words.noTotal}</span>;
  return (
    <p class="scorecard-total">
      <strong>{words.total(formatTotal(total, language))}</strong>
    </p>
  );
}

function Row({ row, kpi }: { row: PublishedScorecardRow; kpi: KpiElement | undefined }): JSX.Element {
  const page = usePage();
  const { actions, format, language, marked, selected } = page;
  const words = scorecardWords[language];
  const isLeftOut = row.attainment === null;
  const classes = [
    isLeftOut ? 'is-left-out' : '',
    kpi !== undefined && selected === kpi ? 'is-selected' : '',
    kpi !== undefined && marked === kpi.id ? 'is-marked' : '',
  ];
  const title = row.title || row.kpi;
  const when = row.period === null ? row.date && format.date(row.date) : format.cycle(row.period, null);
  return (
    <tr class={classes.filter(Boolean).join(' ')}>
      <th scope="row">
        {kpi === undefined ? (
          title
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => actions.select(kpi.id)}
            onDblClick={() => actions.open(kpi.value)}
          >
            {title}
          </button>
        )}
      </th>
      <td>{row.share === null ? '–' : formatPart(row.share, language)}</td>
      <td class="kpi-figure">{format.value(row.value, row.unit)}</td>
      <td>{when ?? '–'}</td>
      <td class="scorecard-attainment">
        {isLeftOut ? (
          <span class="aside">{words.leftOut}</span>
        ) : (
          <>
            <strong>{row.attainment}</strong> <Rating rating={row.attainment} />
          </>
        )}
      </td>
      <td class="aside">{row.reason}</td>
    </tr>
  );
}

/** The period that was chosen, from what was kept. */
export function readCycle(kept: unknown): string | null | undefined {
  return kept === null || typeof kept === 'string' ? kept : undefined;
}
