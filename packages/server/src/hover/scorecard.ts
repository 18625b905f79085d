import {
  explainRow,
  explainScorecard,
  formatNumber,
  formatPart,
  formatPeriod,
  formatTotal,
  type Kpi,
  type Language,
  type OrgUnit,
  type Person,
  readPeriod,
  type Scorecard,
  Scorecards,
} from '@okr/core';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { escaped, list } from './markdown.ts';
import { explained, linked, paragraphs } from './parts.ts';

/** `30% of the total of Sales in 2026-Q4: 3.80 of 5`; undefined for a KPI that is nobody's and has no weight. */
export function cardOfKpi(view: View, kpi: Kpi): string | undefined {
  const { language } = view;
  const weight = weightText(kpi, language);
  const holder = kpi.for?.target;
  if (holder === undefined) return weight;
  const card = currentCard(view, holder);
  const row = card.rows.find((each) => each.kpi === kpi);
  if (row === undefined) return weight;
  const { share } = row;
  const whose = linked(view, holder);
  const period = escaped(periodName(card, language));
  const part =
    share === undefined || card.total === undefined
      ? `${said.notIn[language](whose, period)}: ${escaped(explainRow(row, language))}`
      : said.part[language](formatPart(share, language), whose, period, formatTotal(card.total, language));
  return [weight, part].filter((each) => each !== undefined).join(' · ');
}

/** The scorecard that is shown of a unit or person; undefined where no KPI is for it. */
export function cardOf(view: View, holder: OrgUnit | Person): string | undefined {
  const { language, workspace } = view;
  if (!workspace.kpis.some((kpi) => kpi.for?.target === holder)) return undefined;
  const card = currentCard(view, holder);
  const total = card.total === undefined ? '' : ` ${said.of[language](formatTotal(card.total, language))}`;
  return paragraphs([
    `**${words.scorecard[language]}** ${escaped(periodName(card, language))}${total}`,
    list(explained(explainScorecard(card, language).lines)),
  ]);
}

function currentCard({ workspace, snapshot }: View, holder: OrgUnit | Person): Scorecard {
  const cards = new Scorecards(workspace, snapshot.scores);
  return cards.card(holder, cards.current(holder));
}

function weightText({ weight }: Kpi, language: Language): string | undefined {
  if (weight === undefined) return undefined;
  const number = `${formatNumber(weight.value, language)}${weight.percent ? '%' : ''}`;
  return escaped(said.weight[language](number));
}

function periodName({ period: { id } }: Scorecard, language: Language): string {
  const period = readPeriod(id, 0, undefined);
  return period.ok ? formatPeriod(period.value, language) : id;
}

const said = {
  weight: {
    en: (weight: string) => `Weight ${weight}`,
    vi: (weight: string) => `Trọng số ${weight}`,
  },
  part: {
    en: (share: string, whose: string, period: string, total: string) =>
      `${share} of the total of ${whose} in ${period}: ${total} of 5`,
    vi: (share: string, whose: string, period: string, total: string) =>
      `chiếm ${share} tổng điểm của ${whose} trong ${period}: ${total}/5`,
  },
  notIn: {
    en: (whose: string, period: string) => `not in the total of ${whose} in ${period}`,
    vi: (whose: string, period: string) => `không nằm trong tổng điểm của ${whose}, ${period}`,
  },
  of: {
    en: (total: string) => `${total} of 5`,
    vi: (total: string) => `${total}/5`,
  },
} as const;
