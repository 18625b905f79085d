import {
  type Cycle,
  defaultSettings,
  type IsoDate,
  type Language,
  type OrgUnit,
  periodDays,
  readPeriod,
} from '@okr/core';
import {
  bareName,
  dialectFor,
  isNameCode,
  isNameStart,
  type PlanWish,
  periodName,
  planText,
  quoted,
  shortened,
  templateChoices,
  templateOf,
  writtenSurface,
} from '@okr/language';
import type { NewPlanParams, NewPlanResult, PlanTemplate, PlanTemplatesParams } from '../protocol.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A plan for a unit and a cycle; what the workspace declares already is not declared again. */
export function newPlan(snapshot: Snapshot | undefined, params: NewPlanParams, today: IsoDate): NewPlanResult {
  const { language, title } = params;
  const unit = unitFor(snapshot, params.unit.trim(), language);
  if (unit === undefined) return noUnit(language);
  const cycle = cycleFor(snapshot, params.cycle.trim(), language);
  if (cycle === undefined) return noCycle(shortened(params.cycle.trim()), language);
  const template = params.template === undefined ? undefined : templateOf(params.template);
  const text = planText({ language, today, cycle, unit, template, ...(title?.trim() ? { title } : {}) });
  return { kind: 'plan', fileName: fileName(snapshot, `${unit.name} ${cycle.name}`), text };
}

export function planTemplates({ language }: PlanTemplatesParams): readonly PlanTemplate[] {
  return templateChoices.map(({ id, title }) => ({ id, title: title[language] }));
}

export function noUnit(language: Language): NewPlanResult {
  const message = {
    en: 'Say whose plan it is: a unit, or a person such as @linh.',
    vi: 'Hãy cho biết kế hoạch của ai: một đơn vị, hoặc một người như @linh.',
  };
  return { kind: 'refused', field: 'unit', message: message[language] };
}

function noCycle(cycle: string, language: Language): NewPlanResult {
  const message = {
    en: `“${cycle}” is neither a period, such as 2026-Q4, nor a cycle of this workspace.`,
    vi: `“${cycle}” không phải là một kỳ (ví dụ quý IV/2026) và cũng không phải chu kỳ nào của thư mục này.`,
  };
  return { kind: 'refused', field: 'cycle', message: message[language] };
}

function unitFor(snapshot: Snapshot | undefined, wanted: string, language: Language): PlanWish['unit'] | undefined {
  const units = snapshot?.workspace.units ?? [];
  const known =
    units.find(({ written }) => written.name.text === wanted.normalize('NFC')) ??
    units.find(({ written }) => [written.name.text, written.title?.value ?? ''].some((text) => same(text, wanted)));
  const anyone = { en: '@sam', vi: '@lan' }[language];
  if (known !== undefined) {
    return { name: known.written.name.text, line: undefined, owner: known.lead?.text ?? known.written.name.text };
  }
  if (wanted.startsWith('@')) {
    const name = nameFrom(wanted.slice(1), /[^\p{L}\p{M}\d_.-]+/gu);
    return name === '' ? undefined : { name: `@${name}`, line: undefined, owner: `@${name}` };
  }
  const name = nameFrom(wanted.toLowerCase(), /[^\p{L}\p{M}\d]+/gu);
  if (name === '') return undefined;
  const line = [
    writtenSurface('team', dialectFor(language)),
    name,
    quoted(wanted),
    ...parentOf(units, language),
    writtenSurface('lead', dialectFor(language)),
    anyone,
  ].join(' ');
  return { name, line, owner: anyone };
}

/** A new team belongs to the company, where there is one. */
function parentOf(units: readonly OrgUnit[], language: Language): readonly string[] {
  const [company, another] = units.filter(({ written }) => written.kind === 'company');
  if (company === undefined || another !== undefined) return [];
  return [writtenSurface('in', dialectFor(language), 'unit'), company.written.name.text];
}

/** What is left of a title as a name: letters, digits, `_` between the words. */
function nameFrom(text: string, others: RegExp): string {
  const joined = text
    .normalize('NFC')
    .replace(others, '_')
    .replace(/^[_.-]+|[_.-]+$/g, '');
  const letters = [...joined].filter((letter) => letter === '.' || isNameCode(letter.charCodeAt(0))).join('');
  return letters === '' || isNameStart(letters.charCodeAt(0)) ? letters : `_${letters}`;
}

function cycleFor(snapshot: Snapshot | undefined, wanted: string, language: Language): PlanWish['cycle'] | undefined {
  const declared = (snapshot?.workspace.cycles ?? []).filter((cycle) => cycle.declared !== undefined);
  const named = declared.find(({ id, declared: found }) =>
    [id, found?.written.title?.value ?? ''].some((text) => same(text, wanted)),
  );
  if (named !== undefined && named.declared?.written.name !== undefined) {
    return { name: named.id, days: named.days, isNew: false };
  }
  const period = readPeriod(wanted, 0, dialectFor(language));
  if (!period.ok) return undefined;
  const days = periodDays(period.value, snapshot?.configuration.config.scoring ?? defaultSettings);
  const isNew = !declared.some((cycle) => isSame(cycle, days));
  return { name: periodName(period.value, dialectFor(language)), days, isNew };
}

function isSame({ days }: Cycle, { start, end }: { readonly start: IsoDate; readonly end: IsoDate }): boolean {
  return days?.start === start && days.end === end;
}

function same(text: string, wanted: string): boolean {
  return text !== '' && bareName(text) === bareName(wanted);
}

/** `customer-care-2026-q4.okr`; with a number where there is one already. */
function fileName(snapshot: Snapshot | undefined, text: string): string {
  const base = bareName(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const taken = new Set(snapshot?.members.map(({ loaded }) => loaded.file.path.split('/').at(-1)));
  for (let count = 1; ; count++) {
    const name = `${base || 'plan'}${count === 1 ? '' : `-${count}`}.okr`;
    if (!taken.has(name)) return name;
  }
}
