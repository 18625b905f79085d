import type { Bilingual, Language } from '@okr/core';
import { dialectFor } from '../dialect/dialects.ts';
import { bareName } from '../names/near.ts';
import { templates } from './data/templates.ts';
import type { Template, TemplateGuard, TemplateKeyResult } from './template.ts';

/** What there is to choose from: an id, and what it is called. */
export interface TemplateChoice {
  readonly id: string;
  readonly title: Bilingual;
}

export const templateChoices: readonly TemplateChoice[] = templates.map(({ id, unit }) => ({
  id,
  title: { en: unit.en.title, vi: unit.vi.title },
}));

/** By its id, or by what it is called in either language, with or without marks; undefined where there is none. */
export function templateOf(wanted: string): Template | undefined {
  const bare = bareName(wanted);
  return templates.find(({ id, unit }) =>
    [id, unit.en.title, unit.vi.title, unit.vi.name].some((name) => bareName(name) === bare),
  );
}

interface Around {
  /** Who answers for the goals. */
  readonly owner: string;
  /** Whose numbers the KPIs are. */
  readonly unit: string;
  /** As a plan of that language writes it. */
  readonly today: string;
  /** How far a value is by today on its way, in whole numbers; undefined where today is not in the cycle. */
  readonly on: ((from: number, to: number) => number) | undefined;
}

/** The lines of a plan below its first one. */
export function templateLines(
  template: Template,
  language: Language,
  { owner, unit, today, on }: Around,
): readonly string[] {
  const { name, title, because } = template.objective[language];
  const say = words[language];
  const names = (called: readonly { readonly called: Template['unit'] }[]): string =>
    called.map((one) => one.called[language].name).join(', ');
  return [
    '',
    say.heading,
    `${say.objective} ${name} "${title}"`,
    `  ${say.owner} ${owner} ${say.ambition}`,
    `  ${say.because} "${because}"`,
    `  ${say.guard} ${names(template.guards)}`,
    '',
    ...template.keyResults.flatMap((keyResult, index) => [
      `  ${say.keyResult(keyResult)}`,
      ...(index === 0 && on !== undefined ? [`    ${say.checkIn}`] : []),
      ...(on === undefined ? [] : [`    ${today}  ${valueBy(keyResult, on, language)}`]),
      ...(index < template.keyResults.length - 1 && on !== undefined ? [''] : []),
    ]),
    '',
    `  ${say.initiative} "${template.initiative[language]}" ${say.for} ${names(template.keyResults)} ${say.owner} ${owner} ${say.todo}`,
    '',
    say.kpis,
    ...template.guards.flatMap((guard, index) => [...(index === 0 ? [] : ['']), ...say.kpi(guard, unit, owner)]),
  ];
}

const words = {
  en: {
    heading: '// The numbers are examples: write where you are today, and where you want to be when the cycle ends.',
    checkIn: '// A check-in is one line: a date and a value. Write yours in place of these.',
    kpis: '// What must not suffer meanwhile. Add its values as they come: a date, a number.',
    objective: 'objective',
    owner: 'owner',
    ambition: 'aspirational',
    because: 'because',
    guard: 'guard',
    initiative: 'initiative',
    for: 'for',
    todo: 'todo',
    keyResult: ({ called: { en }, from, to, unit }: TemplateKeyResult): string =>
      `kr ${en.name} "${en.title}" from ${valued(from, unit.en, 'en', unit.en === '%')} to ${valued(to, unit.en, 'en')}`,
    kpi: (
      { called: { en }, target, alert, unit, source }: TemplateGuard,
      of: string,
      owner: string,
    ): readonly string[] => [
      `kpi ${en.name} "${en.title}" for ${of} unit ${unit.en}`,
      `  target ${alert > target ? 'at most' : 'at least'} ${target} alert ${alert > target ? '>' : '<'} ${alert} every month`,
      `  owner ${owner} source "${source.en}"`,
    ],
  },
  vi: {
    heading: '// Các con số chỉ là ví dụ: hãy ghi mức hôm nay và mức muốn đạt khi hết chu kỳ.',
    checkIn: '// Mỗi lần check-in là một dòng: ngày và giá trị. Hãy ghi số của bạn thay cho các dòng này.',
    kpis: '// Những điều không được kém đi trong lúc ấy. Có số thì ghi thêm: ngày, giá trị.',
    objective: 'mục tiêu',
    owner: 'phụ trách',
    ambition: 'khát vọng',
    because: 'vì',
    guard: 'bảo vệ',
    initiative: 'sáng kiến',
    for: 'cho',
    todo: 'chưa làm',
    keyResult: ({ called: { vi }, from, to, unit }: TemplateKeyResult): string =>
      `kết quả ${vi.name} "${vi.title}" từ ${valued(from, unit.vi, 'vi', unit.vi === '%')} ${to > from ? 'lên' : 'xuống'} ${valued(to, unit.vi, 'vi')}`,
    kpi: (
      { called: { vi }, target, alert, unit, source }: TemplateGuard,
      of: string,
      owner: string,
    ): readonly string[] => [
      `kpi ${vi.name} "${vi.title}" của ${of} đơn vị ${unit.vi}`,
      `  chỉ tiêu ${alert > target ? 'tối đa' : 'ít nhất'} ${decimal(target, 'vi')} báo động ${alert > target ? '>' : '<'} ${decimal(alert, 'vi')} đo mỗi tháng`,
      `  phụ trách ${owner} nguồn "${source.vi}"`,
    ],
  },
} as const;

function valueBy(
  { from, to, unit }: TemplateKeyResult,
  on: (from: number, to: number) => number,
  language: Language,
): string {
  const parts = Number.isInteger(from) && Number.isInteger(to) ? 1 : 10;
  const value = on(Math.round(from * parts), Math.round(to * parts)) / parts;
  return unit.en === '%' ? `${decimal(value, language)}%` : decimal(value, language);
}

/** The unit stands behind the target alone, but for a sign. */
function valued(value: number, unit: string, language: Language, isUnitSaid = true): string {
  const number = decimal(value, language);
  if (!isUnitSaid) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function decimal(value: number, language: Language): string {
  return String(value).replace('.', dialectFor(language).decimalMark);
}
