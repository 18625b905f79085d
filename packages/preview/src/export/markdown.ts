import {
  formatDate,
  healthLabels,
  type IsoDate,
  type PublishedKeyResult as KeyResult,
  type Language,
  type PublishedObjective as Objective,
  type PublishedPlan as Plan,
  type Published,
  standingWords,
} from '@okr/core';
import { amount, boundText } from './amount.ts';
import { legendLines } from './legend.ts';
import { escaped, tableOf } from './markdown-cells.ts';
import { movement } from './movement.ts';
import { cycleTitle, outsidePlans, planLine, whenText } from './names.ts';
import { reviewsInWords } from './reviews.ts';
import { signOf, standingOf } from './standing.ts';
import { belowWords, confidenceWords, furtherSums, reportedWords, sumWords } from './sums.ts';
import { healthSigns, wordOf } from './words.ts';

const words = {
  en: {
    keyResult: 'Key result',
    way: 'From → now → to',
    score: 'Score',
    grade: 'Grade',
    status: 'Status',
    due: 'Due',
    owners: 'Owners',
    current: 'Now',
    when: 'When',
    target: 'Target',
    health: 'Health',
    rating: 'Rating',
    review: 'Review',
    teams: 'Teams',
    team: 'Team',
    cycle: 'Cycle',
    objectives: 'Objectives',
    below: 'Below it, next to its own',
  },
  vi: {
    keyResult: 'Kết quả then chốt',
    way: 'Từ → nay → đến',
    score: 'Điểm',
    grade: 'Điểm chấm',
    status: 'Trạng thái',
    due: 'Hạn',
    owners: 'Phụ trách',
    current: 'Hiện tại',
    when: 'Thời điểm',
    target: 'Chỉ tiêu',
    health: 'Tình trạng',
    rating: 'Mức xếp loại',
    review: 'Tổng kết',
    teams: 'Đơn vị',
    team: 'Đơn vị',
    cycle: 'Chu kỳ',
    objectives: 'Mục tiêu',
    below: 'Đơn vị bên dưới, để cạnh',
  },
} as const;

/** The scores as a page of Markdown: a section a plan in its file's language, a table an objective. */
export function exportMarkdown(
  document: Published,
  language: Language,
  languageOf: (path: string) => Language,
): string {
  const plans = document.plans.map((plan) => planSection(plan, document, languageOf(plan.file)));
  const teams = teamSection(document, language);
  const kpis = document.kpis.length === 0 ? [] : [kpiSection(document.kpis, language)];
  const head = `# OKR · ${dayIn(language, document.asOf)}`;
  const legend = document.plans.length === 0 ? [] : [legendLines(document, language).join('  \n')];
  return `${[head, ...legend, ...plans, ...(teams === undefined ? [] : [teams]), ...kpis].join('\n\n')}\n`;
}

function planSection(plan: Plan, document: Published, language: Language): string {
  const line = planLine(plan, document, language, true);
  const name = line === '' ? outsidePlans[language] : escaped(line);
  const facts = [...standingOf(plan, language), ...sumWords(plan, language)].join(' · ');
  return [
    `## ${name}`,
    ...(facts === '' ? [] : [facts]),
    ...plan.objectives.map((objective) => objectiveSection(objective, language)),
  ].join('\n\n');
}

function objectiveSection(objective: Objective, language: Language): string {
  const say = words[language];
  const confidence = confidenceWords(objective, language);
  const facts = [
    ...standingOf(objective, language),
    ...reportedWords(objective, language),
    ...(confidence === undefined ? [] : [escaped(confidence)]),
    ...(objective.owners.length > 0 ? [objective.owners.map(escaped).join(', ')] : []),
  ].join(' · ');
  const head = [`### ${escaped(objective.title)}`, ...(facts === '' ? [] : [facts])];
  const rows = objective.keyResults.map((keyResult) => {
    const { score, grade = '–', status = '' } = standingWords(keyResult, language);
    return [
      escaped(keyResult.title),
      escaped(movement(keyResult, language)),
      keyResult.colour === null ? score : `${signOf(keyResult.colour)} ${score}`,
      grade,
      status,
      keyResult.due === null ? '' : dayIn(language, keyResult.due),
    ];
  });
  const columns = [say.keyResult, say.way, say.score, say.grade, say.status, say.due];
  const table = rows.length === 0 ? [] : [tableOf(columns, rows, new Set([2, 3]))];
  const reviews = reviewLines(objective, language);
  return [...head, ...table, ...(reviews.length === 0 ? [] : [reviews.join('\n')])].join('\n\n');
}

/** Of the objective, then of its key results, by their title. */
function reviewLines(objective: Objective, language: Language): readonly string[] {
  const lines = (of: Objective | KeyResult, title: string): readonly string[] =>
    reviewsInWords(of, language).map(({ review, words: said }) => {
      const when = [words[language].review, dayIn(language, review.date)].join(' ');
      return `- ${[...(title === '' ? [] : [escaped(title)]), when].join(' · ')}: ${said.map(escaped).join(' · ')}`;
    });
  return [...lines(objective, ''), ...objective.keyResults.flatMap((each) => lines(each, each.title))];
}

function teamSection(document: Published, language: Language): string | undefined {
  const sums = furtherSums(document);
  if (sums.length === 0) return undefined;
  const say = words[language];
  const rows = sums.map(({ unit, rollUp }) => {
    const { score, grade = '–', status = '' } = standingWords(rollUp, language);
    return [
      escaped(unit.title ?? unit.name),
      rollUp.cycle === null ? '' : escaped(cycleTitle(rollUp.cycle, document, language)),
      rollUp.colour === null ? score : `${signOf(rollUp.colour)} ${score}`,
      grade,
      status,
      sumWords(rollUp, language).join(' · '),
      belowWords(rollUp, document, language).map(escaped).join(' · '),
    ];
  });
  const columns = [say.team, say.cycle, say.score, say.grade, say.status, say.objectives, say.below];
  return `## ${say.teams}\n\n${tableOf(columns, rows, new Set([2, 3]))}`;
}

function kpiSection(kpis: Published['kpis'], language: Language): string {
  const say = words[language];
  const rows = kpis.map((kpi) => [
    escaped(kpi.title),
    escaped(amount(kpi.current, kpi.unit ?? '', language)),
    kpi.currentDate === null ? '' : escaped(whenText(kpi.currentPeriod, kpi.currentDate, language)),
    escaped(boundText(kpi.targetBound, kpi.unit ?? '', language)),
    kpi.health === null ? '–' : `${healthSigns[kpi.health]} ${wordOf(healthLabels[kpi.health], language)}`,
    kpi.rating === null ? '–' : `${kpi.rating}/5`,
    kpi.owners.map(escaped).join(', '),
  ]);
  const columns = ['KPI', say.current, say.when, say.target, say.health, say.rating, say.owners];
  return `## KPI\n\n${tableOf(columns, rows, new Set([1, 5]))}`;
}

function dayIn(language: Language, day: IsoDate): string {
  return { en: day, vi: formatDate(day, language) }[language];
}
