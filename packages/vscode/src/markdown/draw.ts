import {
  formatProgress,
  healthLabels,
  type Language,
  type Published,
  type PublishedKeyResult,
  type PublishedKpi,
  type PublishedObjective,
  type PublishedPlan,
  scaleOf,
  standingWords,
} from '@okr/core';
import { escapeHtml } from '@okr/preview';
import { amount, healthSigns, movement, planLine, signOf, wordOf } from '@okr/preview/values';
import type { Block } from './fences.ts';
import type { BlockError, ScoredBlock } from './score.ts';

const mostErrors = 10;

const words = {
  en: {
    source: 'Text',
    line: (line: number) => `Line ${line}`,
    errors: 'Errors',
    more: (count: number) => `and ${count} more`,
    tooLong: 'This plan is too long to be scored here. Save it as a file that ends in .okr to see its scores.',
  },
  vi: {
    source: 'Văn bản',
    line: (line: number) => `Dòng ${line}`,
    errors: 'Lỗi',
    more: (count: number) => `và ${count} lỗi nữa`,
    tooLong: 'Kế hoạch này quá dài nên không chấm điểm ở đây. Hãy lưu thành tệp có đuôi .okr để xem điểm.',
  },
} as const;

/** A block as a tree of what it promises and how that stands, and its text. All that a plan says is escaped. */
export function drawBlock(block: Block, { language, scored, errors }: ScoredBlock): string | undefined {
  const plans = scored.plans.map((plan) => drawPlan(plan, scored, language)).join('');
  const kpis =
    scored.kpis.length === 0
      ? ''
      : listOf(
          'okr-kpis',
          scored.kpis.map((kpi) => drawKpi(kpi, language)),
        );
  if (plans === '' && kpis === '' && errors.length === 0) return undefined;
  const open = errors.length > 0 ? ' open' : '';
  return (
    `<div class="okr-plans" lang="${language}">${plans}${kpis}` +
    `<details class="okr-text"${open}><summary>${words[language].source}</summary>` +
    `<div class="okr-beside">${block.source}${drawErrors(errors, block.firstLine ?? 1, language)}</div></details></div>`
  );
}

/** In place of the scores of a block that would keep the editor from its work. */
export function drawTooLong({ source }: Block, language: Language): string {
  return `<div class="okr-plans" lang="${language}"><p class="okr-note">${words[language].tooLong}</p>${source}</div>`;
}

function drawPlan(plan: PublishedPlan, document: Published, language: Language): string {
  const line = planLine(plan, document, language);
  const head = line === '' ? '' : `<p class="okr-plan">${titled(line)}${drawStanding(plan, language)}</p>`;
  return `${head}${listOf(
    'okr-objectives',
    plan.objectives.map((objective) => drawObjective(objective, language)),
  )}`;
}

function drawObjective(objective: PublishedObjective, language: Language): string {
  const owners = objective.owners.map((owner) => muted(owner)).join('');
  const keyResults = objective.keyResults.map((keyResult) => drawKeyResult(keyResult, language));
  return `${titled(objective.title)}${drawStanding(objective, language)}${owners}${listOf('okr-key-results', keyResults)}`;
}

function drawKeyResult(keyResult: PublishedKeyResult, language: Language): string {
  const owners = keyResult.owners.map((owner) => muted(owner)).join('');
  return `${titled(keyResult.title)}${drawStanding(keyResult, language)}${muted(movement(keyResult, language))}${owners}`;
}

function drawKpi(kpi: PublishedKpi, language: Language): string {
  const health =
    kpi.health === null
      ? ''
      : ` <span class="okr-standing okr-${kpi.health}"><b>${healthSigns[kpi.health]}</b> ${wordOf(healthLabels[kpi.health], language)}</span>`;
  return `${muted('KPI')} ${titled(kpi.title)}${health}${muted(amount(kpi.current, kpi.unit ?? '', language))}`;
}

/** A bar where there is a score; then its number and the word that gives it its colour. */
function drawStanding(of: PublishedPlan | PublishedObjective | PublishedKeyResult, language: Language): string {
  const { score, graded, status } = standingWords(of, language);
  const word = scaleOf(of) === 'band' ? graded : status;
  if (of.score === null && word === undefined) return '';
  const full = Math.min(1, Math.max(0, of.score ?? 0));
  const bar =
    of.score === null
      ? ''
      : `<progress max="1" value="${full}" aria-label="${formatProgress(full, language)}"></progress>`;
  const sign = of.colour === null ? '' : `<b>${signOf(of.colour)}</b> `;
  const said = [of.score === null ? undefined : score, word].filter((part) => part !== undefined).join(' · ');
  return ` <span class="okr-standing okr-${of.colour ?? 'none'}">${bar}${sign}${escapeHtml(said)}</span>`;
}

function drawErrors(errors: readonly BlockError[], firstLine: number, language: Language): string {
  if (errors.length === 0) return '';
  const say = words[language];
  const told = errors
    .slice(0, mostErrors)
    .map(({ line, message }) => `<b>${say.line(firstLine + line)}</b> ${escapeHtml(message)}`);
  const left = errors.length - told.length;
  return listOf('okr-errors', left > 0 ? [...told, say.more(left)] : told, say.errors);
}

function listOf(name: string, items: readonly string[], label?: string): string {
  if (items.length === 0) return '';
  const named = label === undefined ? '' : ` aria-label="${label}"`;
  return `<ul class="${name}"${named}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function titled(text: string): string {
  return `<span class="okr-title">${escapeHtml(text)}</span>`;
}

/** With a blank before it: where there are no styles words stay apart. */
function muted(text: string): string {
  return ` <span class="okr-muted">${escapeHtml(text)}</span>`;
}
