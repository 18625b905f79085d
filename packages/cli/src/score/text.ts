import {
  ambitionLabels,
  formatNumber,
  formatScore,
  type PublishedKeyResult as KeyResult,
  type PublishedKpi as Kpi,
  type Language,
  type PublishedObjective as Objective,
  type PublishedPlan as Plan,
  type Published,
  safeLine,
} from '@okr/core';
import {
  amount,
  boundText,
  change,
  confidenceWords,
  cycleTitle,
  movement,
  rate,
  reportedWords,
  stateWords,
  sumWords,
  whenText,
  wordOf,
} from '@okr/preview/values';
import { counted } from '../speech.ts';
import { flow } from '../text/flow.ts';
import { wrap } from '../text/wrap.ts';
import { type Bar, drawBar } from './bar.ts';
import { initiativeLines } from './initiatives.ts';
import { legend } from './legend.ts';
import { reviewLines } from './reviews.ts';
import { standingPieces } from './standing.ts';
import { teamLines } from './teams.ts';
import type { TreeStyle } from './tree-style.ts';
import { healthLook, lookOf } from './words.ts';

/** The scored plans as a tree for people: plan, objective, key result; then what teams sum up to, and the KPIs. */
export function scoresAsText(document: Published, style: TreeStyle): string {
  const plans = document.plans.map((plan) =>
    planLines(plan, document, { ...style, language: style.languageOf(plan.file) }),
  );
  const teams = teamLines(document, style);
  const kpis = document.kpis.length === 0 ? [] : [kpiSection(document, style)];
  return [legend(document, style), ...plans, ...(teams.length === 0 ? [] : [teams]), ...kpis]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function planLines(plan: Plan, document: Published, style: TreeStyle): readonly string[] {
  const { colors, columns, language } = style;
  const unit = document.units.find(({ name }) => name === plan.unit);
  const person = document.people.find(({ name }) => name === plan.person);
  const whose = plan.unit === null ? plan.person : (unit?.title ?? plan.unit);
  const named = plan.unit === null ? (person?.title ?? null) : null;
  const state = plan.state === null ? undefined : stateWords[plan.state][language];
  const cycle = plan.cycle === null ? null : cycleTitle(plan.cycle, document, language);
  const title = plan.title ?? whose ?? cycle ?? { en: 'Outside any plan', vi: 'Ngoài các kế hoạch' }[language];
  const pieces = [
    colors.bold(safeLine(title)),
    ...[plan.title === null ? named : whose, title === cycle ? null : cycle, state].filter(isText).map(safeLine),
  ];
  const look = lookOf(plan.colour);
  const [score = '', ...rest] = standingPieces(plan, style);
  const standing = plan.of === 0 ? [] : [`${look.paint(colors)(look.sign)} ${score}`, ...rest];
  return [
    ...flow([...pieces, ...standing, ...sumWords(plan, language)], 0, columns),
    ...explained(plan.of === 0 ? '' : plan.explanation, 0, style),
    ...plan.objectives.flatMap((objective) => ['', ...objectiveLines(objective, plan.state === 'closed', style)]),
  ];
}

function objectiveLines(objective: Objective, isClosed: boolean, style: TreeStyle): readonly string[] {
  const { colors, columns, language } = style;
  const look = lookOf(objective.colour);
  const paint = look.paint(colors);
  const [score = '', ...rest] = standingPieces(objective, style);
  const supporters = objective.supporterScore;
  const pieces = [
    `${drawBar({ score: objective.score, expected: null }, barWidth(columns), paint, colors)} ${score}`,
    ...rest,
    ...reportedWords(objective, language),
    supporters === null
      ? ''
      : `${{ en: 'supporters', vi: 'mục tiêu đóng góp' }[language]} ${formatScore(supporters, language)}`,
    safeLine(confidenceWords(objective, language) ?? ''),
    objective.ambition === null ? '' : wordOf(ambitionLabels[objective.ambition], language),
    objective.owners.map(safeLine).join(', '),
  ];
  return [
    ...titleLines(`${paint(look.sign)} `, objective.title, 2, style, colors.bold),
    ...flow(pieces.filter(isText), 2, columns),
    ...explained(objective.explanation, 2, style),
    ...reviewLines(objective, 2, style),
    ...objective.keyResults.flatMap((keyResult) => keyResultLines(keyResult, isClosed, style)),
    ...initiativeLines(objective.initiatives, style),
  ];
}

function keyResultLines(keyResult: KeyResult, isClosed: boolean, style: TreeStyle): readonly string[] {
  const { colors, columns, language } = style;
  const look = lookOf(keyResult.colour);
  const paint = look.paint(colors);
  const [score = '', ...rest] = standingPieces(keyResult, style);
  const pieces = [
    `${drawBar(barOf(keyResult), barWidth(columns), paint, colors)} ${score}`,
    ...rest,
    safeLine(movement(keyResult, language)),
    staleWord(keyResult.stale, style),
    daysLeft(keyResult, language),
    confidenceOf(keyResult, language),
    style.explain || isClosed ? '' : colors.dim(trendOf(keyResult, language)),
    promisedOf(keyResult, language),
  ];
  return [
    ...titleLines(`${paint(look.sign)} `, keyResult.title, 4, style, (text) => text),
    ...flow(pieces.filter(isText), 6, columns),
    ...explained(keyResult.explanation, 6, style),
    ...reviewLines(keyResult, 6, style),
  ];
}

function kpiSection(document: Published, style: TreeStyle): readonly string[] {
  const { colors, columns, languageOf } = style;
  const lines = document.kpis.flatMap((kpi) => {
    const language = languageOf(kpi.file);
    const look = healthLook(kpi.health);
    const paint = look.paint(colors);
    const pieces = [
      colors.bold(amount(kpi.current, kpi.unit ?? '', language)) + targetOf(kpi, language),
      kpi.currentDate === null ? '' : whenText(kpi.currentPeriod, kpi.currentDate, language),
      kpi.trend === null || kpi.trend === 0
        ? ''
        : `${kpi.trend > 0 ? '↗' : '↘'} ${change(kpi.trend, kpi.unit ?? '', language)}`,
      paint(look.word[language]),
      kpi.rating === null ? '' : `${{ en: 'rating', vi: 'xếp loại' }[language]} ${kpi.rating}/5`,
      staleWord(kpi.stale, { ...style, language }),
      kpi.owners.map(safeLine).join(', '),
    ];
    return [
      ...titleLines(`${paint(look.sign)} `, kpi.title, 2, style, (text) => text),
      ...flow(pieces.filter(isText), 4, columns),
    ];
  });
  return [colors.bold('KPI'), ...lines];
}

function targetOf({ targetBound, unit }: Kpi, language: Language): string {
  return targetBound === null ? '' : ` (${boundText(targetBound, unit ?? '', language)})`;
}

/** Not in colour: that is for what an element is shown in. */
function staleWord(stale: boolean, { language }: TreeStyle): string {
  return stale ? { en: 'stale', vi: 'lâu chưa cập nhật' }[language] : '';
}

function titleLines(
  sign: string,
  title: string,
  indent: number,
  style: TreeStyle,
  paint: (text: string) => string,
): readonly string[] {
  const margin = ' '.repeat(indent - 2);
  return wrap(safeLine(title), Math.max(20, style.columns - indent)).map(
    (line, index) => margin + (index === 0 ? sign : '  ') + paint(line),
  );
}

function explained(explanation: string, indent: number, { explain, columns, colors }: TreeStyle): readonly string[] {
  if (!explain || explanation === '') return [];
  return explanation
    .split('\n')
    .flatMap((line) => wrap(safeLine(line), Math.max(20, columns - indent)))
    .map((line) => ' '.repeat(indent) + colors.dim(line));
}

function daysLeft({ daysLeft: days, status }: KeyResult, language: Language): string {
  if (days === null || status === null || status === 'done' || status === 'dropped') return '';
  const left = counted(Math.abs(days), { en: 'day', vi: 'ngày' }, 'days');
  if (days < 0) return { en: `${left.en} overdue`, vi: `quá hạn ${left.vi}` }[language];
  return { en: `${left.en} left`, vi: `còn ${left.vi}` }[language];
}

function confidenceOf({ confidence, confidenceTrend: trend }: KeyResult, language: Language): string {
  if (confidence === null) return '';
  const arrow = trend === null || trend === 0 ? '' : trend > 0 ? ' ↗' : ' ↘';
  return `${{ en: 'confidence', vi: 'tự tin' }[language]} ${formatNumber(confidence * 10, language)}/10${arrow}`;
}

function trendOf({ forecast, unit, status }: KeyResult, language: Language): string {
  if (forecast === null || forecast.neededPerWeek === null || status === 'dropped' || status === 'done') return '';
  const needed = rate(forecast.neededPerWeek, unit ?? '', language);
  const made = forecast.madePerWeek === null ? undefined : rate(forecast.madePerWeek, unit ?? '', language);
  const said = { en: `needs ${needed} a week`, vi: `cần ${needed} mỗi tuần` }[language];
  return made === undefined ? said : said + { en: `, makes ${made}`, vi: `, đang được ${made}` }[language];
}

function promisedOf({ promised }: KeyResult, language: Language): string {
  if (promised === null || !promised.differs || promised.score === null) return '';
  return `${{ en: 'against the first target', vi: 'so với chỉ tiêu đầu' }[language]} ${formatScore(promised.score, language)}`;
}

/** In a closed plan nothing is expected any more. */
function barOf({ score, expected, status }: KeyResult): Bar {
  return { score, expected: status === null ? null : expected };
}

/** A bar takes a third of a narrow terminal. */
function barWidth(columns: number): number {
  return Math.max(8, Math.min(20, Math.floor(columns / 4)));
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
