import {
  addAll,
  type Bilingual,
  type Initiative,
  type IsoDate,
  type KeyResult,
  type Kpi,
  type Objective,
  type Period,
  type SourceFile,
} from '@okr/core';
import type { FileElements, Fix } from '@okr/language';
import type { Finding } from '../finding.ts';
import type { Lack, Rule, RuleElement } from '../rule.ts';
import { lineBreakOf } from '../shared/edits.ts';
import { headedPeriod } from '../shared/headed-period.ts';
import { quoted } from '../shared/say.ts';

/** Findings that lack the same thing, and the one that is told for all of them. */
export interface Group {
  readonly members: readonly Finding[];
  readonly told: Finding;
}

export interface Today {
  readonly asOf: IsoDate;
  /** Of the fiscal year. */
  readonly quarter: Period;
}

/** What may lack something together: an objective with its key results, a unit's or an area's KPIs. */
interface Holder {
  /** Whom it is told of when it is told of the whole file or plan. */
  readonly top: RuleElement;
  /** Whom it is told of; undefined for the first of its members. */
  readonly on: RuleElement | undefined;
  readonly title: Bilingual;
  readonly plan: object | undefined;
  /** How many there are of what may lack it, the dropped ones aside. */
  readonly count: number;
  readonly hasSome: boolean;
  readonly members: readonly Finding[];
}

/** So many of an objective's key results are needed before they are told of as one. */
const leastOfObjective = 3;
const leastOfKpis = 2;
/** So many are needed before a file is told of as one. */
const leastOfFile = 3;

/** Which findings of a file are told as one; what is silenced or follows from another is not among `findings`. */
export function groupsOf(
  file: SourceFile,
  elements: FileElements,
  findings: readonly Finding[],
  ruleOf: (id: string) => Rule | undefined,
  { asOf, quarter }: Today,
  text: string,
): ReadonlyMap<Finding, Group> {
  const groups = new Map<Finding, Group>();
  let known: Around | undefined;
  const around = (): Around =>
    (known ??= { quarter: headedPeriod(headOf(file, text, elements)) ?? quarter, lineBreak: lineBreakOf(text) });
  for (const [id, members] of lacking(findings, ruleOf)) {
    const lack = ruleOf(id)?.lack;
    if (lack === undefined) continue;
    const holders = holdersOf(lack, elements, members, asOf);
    const least = lack.of === 'kpi' ? leastOfKpis : leastOfObjective;
    const wide = widest(lack, holders);
    for (const together of wide) add(groups, file, lack, together, { ...around(), isWide: true });
    const told = new Set(wide.flat());
    for (const holder of holders) {
      if (told.has(holder) || holder.hasSome || holder.count < least || holder.members.length < 2) continue;
      add(groups, file, lack, [holder], { ...around(), isWide: false });
    }
  }
  return groups;
}

interface Around {
  /** The period that a heading above the goals names, else the quarter that runs. */
  readonly quarter: Period;
  readonly lineBreak: string;
}

/** What is written above the first objective. */
function headOf(file: SourceFile, text: string, { plans }: FileElements): string {
  const [first] = plans.flatMap(({ objectives }) => objectives.find((each) => each.file === file) ?? []);
  return text.slice(0, first?.written.head.start ?? 0);
}

/** By rule; a milder case of a rule is another matter. */
function lacking(
  findings: readonly Finding[],
  ruleOf: (id: string) => Rule | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, severity } = finding.problem;
    if (severity !== undefined || finding.on === undefined || ruleOf(rule)?.lack === undefined) continue;
    const list = byRule.get(rule);
    if (list === undefined) byRule.set(rule, [finding]);
    else list.push(finding);
  }
  for (const [rule, list] of byRule) if (list.length < 2) byRule.delete(rule);
  return byRule;
}

function holdersOf(
  lack: Lack,
  { plans, kpis }: FileElements,
  findings: readonly Finding[],
  asOf: IsoDate,
): readonly Holder[] {
  const byElement = new Map(findings.map((finding) => [finding.on, finding]));
  const holders: Holder[] = [];
  const add = <E extends RuleElement>(
    all: readonly E[],
    has: (element: E, asOf: IsoDate) => boolean,
    rest: Pick<Holder, 'on' | 'plan' | 'title'>,
  ): void => {
    const members: Finding[] = [];
    let hasSome = false;
    for (const one of all) {
      const member = byElement.get(one);
      if (member !== undefined) members.push(member);
      hasSome ||= has(one, asOf);
    }
    const first = members[0]?.on;
    if (first === undefined && !hasSome) return;
    const top = topOf(first) ?? first ?? all[0];
    if (top !== undefined) holders.push({ ...rest, top, count: all.length, hasSome, members });
  };
  if (lack.of === 'kpi') {
    for (const [title, all] of kpiGroups(kpis))
      add(all, lack.has, { on: undefined, plan: undefined, title: ofHolder(title) });
    return holders;
  }
  for (const plan of plans) {
    for (const objective of plan.objectives) {
      const rest = { on: objective, plan, title: nameless };
      if (lack.of === 'objective') add([objective], lack.has, rest);
      else if (lack.of === 'keyResult') add(objective.keyResults.filter(isStanding), lack.has, rest);
      else add(objective.initiatives.filter(isOpen), lack.has, rest);
    }
  }
  return holders;
}

const nameless: Bilingual = { en: '', vi: '' };
const isStanding = ({ dropped }: KeyResult): boolean => dropped === undefined;
const isOpen = ({ state }: Initiative): boolean => state !== 'dropped';

/** The plan around an element, if it is written, else the objective. */
function topOf(element: RuleElement | undefined): RuleElement | undefined {
  const objective = objectiveOf(element);
  return objective?.plan.written === undefined ? objective : objective.plan;
}

function objectiveOf(element: RuleElement | undefined): Objective | undefined {
  if (element?.kind === 'objective') return element;
  return element?.kind === 'key-result' || element?.kind === 'initiative' ? element.objective : undefined;
}

/** By what they measure: the unit or person that they are for, else their area. */
function kpiGroups(kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> {
  const groups = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    const { target, text } = kpi.for ?? {};
    const unit = target?.kind === 'unit' ? target.written.title?.value : undefined;
    const key = unit ?? text ?? kpi.written.area?.value.value ?? '';
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [kpi]);
    else list.push(kpi);
  }
  return groups;
}

function ofHolder(title: string): Bilingual {
  return title === '' ? { en: '', vi: '' } : { en: ` of ${quoted(title)}`, vi: ` của ${quoted(title)}` };
}

/** Those that are told of as one over the borders of objectives. */
function widest({ wide, of }: Lack, holders: readonly Holder[]): readonly (readonly Holder[])[] {
  const isMany = (some: readonly Holder[]): boolean =>
    some.length >= (of === 'initiative' ? 1 : 2) &&
    some.reduce((sum, { members }) => sum + members.length, 0) >= leastOfFile;
  if (wide === 'most') {
    const whole = holders.filter(({ hasSome }) => !hasSome);
    return whole.length * 2 > holders.length && isMany(whole) ? [whole] : [];
  }
  if (wide !== 'all') return [];
  const scopes = holders.some(({ hasSome }) => hasSome) ? byPlan(holders) : [holders];
  return scopes.filter((some) => !some.some(({ hasSome }) => hasSome) && isMany(some));
}

function byPlan(holders: readonly Holder[]): readonly (readonly Holder[])[] {
  const groups = new Map<object | undefined, Holder[]>();
  for (const holder of holders) {
    const list = groups.get(holder.plan);
    if (list === undefined) groups.set(holder.plan, [holder]);
    else list.push(holder);
  }
  return [...groups.values()];
}

function add(
  groups: Map<Finding, Group>,
  file: SourceFile,
  lack: Lack,
  holders: readonly Holder[],
  { quarter, lineBreak, isWide }: Around & { readonly isWide: boolean },
): void {
  const [holder] = holders;
  const members = holders.flatMap((one) => one.members);
  const [first] = members;
  const on = isWide ? holder?.top : (holder?.on ?? first?.on);
  if (holder === undefined || first?.on === undefined || on === undefined || !('written' in on)) return;
  const all = holders.reduce((sum, { count }) => sum + count, 0);
  const where = isWide ? { en: ' in this file', vi: ' trong tệp này' } : holder.title;
  const problem = {
    rule: first.problem.rule,
    span: on.written?.head ?? first.problem.span,
    message: lack.message(whoOf(lack, members.length, all, where), quarter),
    fixes: [...fixTogether(lack, first.on, quarter, lineBreak), ...(lack.fixesAll ? fixesOf(members) : [])],
  };
  const group: Group = { members, told: { file, problem, severity: first.severity, on, isError: false } };
  for (const member of members) groups.set(member, group);
}

const nouns: { readonly [K in Lack['of']]: Bilingual } = {
  keyResult: { en: 'key results', vi: 'kết quả' },
  objective: { en: 'objectives', vi: 'mục tiêu' },
  initiative: { en: 'initiatives', vi: 'sáng kiến' },
  kpi: { en: 'KPIs', vi: 'KPI' },
};

/** “4 of 4 key results”. */
function whoOf({ of }: Lack, some: number, all: number, where: Bilingual): Bilingual {
  const { en, vi } = nouns[of];
  const count = some === all ? `Cả ${all}` : `${some} trong ${all}`;
  return { en: `${some} of ${all} ${en}${where.en}`, vi: `${count} ${vi}${where.vi}` };
}

function fixTogether(lack: Lack, some: RuleElement, quarter: Period, lineBreak: string): readonly Fix[] {
  const fix = lack.fixTogether?.(some, quarter);
  if (fix === undefined) return [];
  return [{ ...fix, edits: fix.edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', lineBreak) })) }];
}

/** A fix that each of them has, for all of them at once. */
function fixesOf(members: readonly Finding[]): readonly Fix[] {
  const [first, ...others] = members.map(({ problem }) => problem.fixes ?? []);
  return (first ?? []).flatMap((fix) => {
    const alike = others.flatMap((fixes) => fixes.find(({ title }) => title.en === fix.title.en) ?? []);
    if (alike.length < others.length) return [];
    const edits = [...fix.edits];
    for (const other of alike) addAll(edits, other.edits);
    const title = {
      en: `${fix.title.en} (all ${members.length})`,
      vi: `${fix.title.vi} (cả ${members.length})`,
    };
    return [{ title, edits, safe: [fix, ...alike].every(({ safe }) => safe) }];
  });
}
