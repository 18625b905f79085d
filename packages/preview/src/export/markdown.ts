import {
  formatDate,
  healthLabels,
  type IsoDate,
  type PublishedKeyResult as KeyResult,
  type Language,
  type PublishedPlan as Plan,
  type Published,
  statusLabels,
} from '@okr/core';
import { amount, grade, score } from './amount.ts';
import { escaped, tableOf } from './markdown-cells.ts';
import { movement } from './movement.ts';
import { outsidePlans, planLine } from './names.ts';
import { bandSigns, healthSigns, stateWords, wordOf } from './words.ts';

const words = {
  en: {
    keyResult: 'Key result',
    way: 'From → now → to',
    score: 'Score',
    status: 'Status',
    due: 'Due',
    owners: 'Owners',
    current: 'Now',
    health: 'Health',
    rating: 'Rating',
    reported: 'reported',
  },
  vi: {
    keyResult: 'Kết quả then chốt',
    way: 'Từ → nay → đến',
    score: 'Điểm',
    status: 'Tiến độ',
    due: 'Hạn',
    owners: 'Phụ trách',
    current: 'Hiện tại',
    health: 'Tình trạng',
    rating: 'Mức',
    reported: 'có số',
  },
} as const;

/** The scores as a page of Markdown: a section a plan in its file's language, a table an objective. */
export function exportMarkdown(
  document: Published,
  language: Language,
  languageOf: (path: string) => Language,
): string {
  const plans = document.plans.map((plan) => planSection(plan, document, languageOf(plan.file)));
  const kpis = document.kpis.length === 0 ? [] : [kpiSection(document.kpis, language)];
  return `${[`# OKR · ${dayIn(language, document.asOf)}`, ...plans, ...kpis].join('\n\n')}\n`;
}

function planSection(plan: Plan, document: Published, language: Language): string {
  const line = planLine(plan, document, language);
  const name = line === '' ? outsidePlans[language] : escaped(line);
  const head = plan.state === null ? name : `${name} · ${stateWords[plan.state][language]}`;
  const ending = plan.score === null ? '' : ` · ${score(plan.score, language)}`;
  return [`## ${head}${ending}`, ...plan.objectives.map((objective) => objectiveSection(objective, language))].join(
    '\n\n',
  );
}

function objectiveSection(objective: Plan['objectives'][number], language: Language): string {
  const say = words[language];
  const status = objective.status === null ? [] : [wordOf(statusLabels[objective.status], language)];
  const facts = [
    gradeOf(objective, language),
    ...status,
    ...(objective.of > 0 ? [`${objective.reported}/${objective.of} ${say.reported}`] : []),
    ...(objective.owners.length > 0 ? [objective.owners.map(escaped).join(', ')] : []),
  ].join(' · ');
  const head = `### ${escaped(objective.title)}\n\n${facts}`;
  if (objective.keyResults.length === 0) return head;
  const rows = objective.keyResults.map((keyResult) => [
    escaped(keyResult.title),
    escaped(movement(keyResult, language)),
    gradeOf(keyResult, language),
    keyResult.status === null ? '' : wordOf(statusLabels[keyResult.status], language),
    keyResult.due === null ? '' : dayIn(language, keyResult.due),
  ]);
  return `${head}\n\n${tableOf([say.keyResult, say.way, say.score, say.status, say.due], rows, new Set([2]))}`;
}

function kpiSection(kpis: Published['kpis'], language: Language): string {
  const say = words[language];
  const rows = kpis.map((kpi) => [
    escaped(kpi.title),
    escaped(amount(kpi.current, kpi.unit ?? '', language)),
    kpi.health === null ? '–' : `${healthSigns[kpi.health]} ${wordOf(healthLabels[kpi.health], language)}`,
    kpi.rating === null ? '–' : `${kpi.rating}/5`,
    kpi.owners.map(escaped).join(', '),
  ]);
  return `## KPI\n\n${tableOf(['KPI', say.current, say.health, say.rating, say.owners], rows, new Set([1, 3]))}`;
}

function dayIn(language: Language, day: IsoDate): string {
  return language === 'vi' ? formatDate(day, language) : day;
}

function gradeOf({ grade: value, band }: Pick<KeyResult, 'grade' | 'band'>, language: Language): string {
  return band === null ? grade(value, language) : `${bandSigns[band]} ${grade(value, language)}`;
}
