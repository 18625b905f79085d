import type { PublishedKpi, PublishedKpiPromise, PublishedScorecard } from '@okr/core';
import { formatPart, formatTotal } from '@okr/core';
import type { JSX } from 'preact';
import { shownCards } from '../board/scorecard-model.ts';
import { scorecardWords } from '../board/scorecard-words.ts';
import type { PageContext } from '../context.ts';
import { cycleTitle } from '../model/names.ts';
import { usePage } from '../parts/index.ts';
import { type Fact, Section } from './parts.tsx';

/** What a KPI counts for in the scorecard that is shown of its team or person, and what it was held against before. */
export function scorecardFacts(kpi: PublishedKpi, page: PageContext): readonly Fact[] {
  const { format, language, scored } = page;
  const words = scorecardWords[language];
  const cards = shownCards(
    scored.scorecards.filter(({ unit, person }) => kpi.for !== null && (unit ?? person) === kpi.for),
    null,
  );
  const parts = cards.flatMap((card): Fact[] => {
    const row = card.rows.find(({ file, range }) => file === kpi.file && range.start.line === kpi.range.start.line);
    const total = totalText(card, language);
    if (row === undefined || row.share === null) return [];
    return [
      { name: words.part, value: words.partOf(formatPart(row.share, language), total, cycleTitle(card.cycle, page)) },
    ];
  });
  const former = kpi.promises.map((promise) => ({
    name: words.until(format.date(promise.until)),
    value: formerText(promise, kpi, page),
  }));
  return [...parts, ...former];
}

function formerText(
  { targetBound, alertBound, scale, because }: PublishedKpiPromise,
  { unit }: PublishedKpi,
  { format, language }: PageContext,
): string {
  const words = scorecardWords[language];
  const said = [
    targetBound && `${words.target} ${format.bound(targetBound, unit)}`,
    alertBound && `${words.alert} ${format.bound(alertBound, unit)}`,
    scale && `${words.scale} ${scale.map(format.number).join(' · ')}`,
  ];
  const text = said.filter((each) => each !== null).join(', ');
  return because === null ? text : `${text} — ${because}`;
}

/** The totals of a team or person, by period. */
export function CardTotals({ name }: { name: string }): JSX.Element | null {
  const page = usePage();
  const words = scorecardWords[page.language];
  const cards = page.scored.scorecards.filter(({ unit, person }) => (unit ?? person) === name);
  if (cards.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul class="roll-ups">
        {cards.toReversed().map((card) => (
          <li key={card.cycle}>
            <div class="roll-up">
              <strong>{cycleTitle(card.cycle, page)}</strong>
              <span class="aside">{words.withNumber(card.reported, card.counted)}</span>
              <strong>{totalText(card, page.language)}</strong>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function totalText({ total }: PublishedScorecard, language: PageContext['language']): string {
  const words = scorecardWords[language];
  return total === null ? words.noTotal : words.total(formatTotal(total, language));
}
