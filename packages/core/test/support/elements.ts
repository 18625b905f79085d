import type {
  Actual,
  CheckIn,
  Cycle,
  Done,
  Goal,
  IsoDate,
  KeyResult,
  Kpi,
  KpiPledge,
  Measure,
  Milestone,
  Objective,
  Period,
  Plan,
  Pledge,
  Review,
  SourceFile,
  Weight,
} from '../../src/index.ts';
import { readUnit } from '../../src/index.ts';
import { inUnit } from '../../src/score/measurements.ts';
import type {
  CheckInSpec,
  DoneSpec,
  GoalSpec,
  KeyResultSpec,
  KpiSpec,
  MeasureSpec,
  MilestoneSpec,
  ObjectiveSpec,
  WeightSpec,
} from './spec.ts';
import type { Ink } from './written.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function buildObjective(
  spec: ObjectiveSpec,
  plan: Plan,
  keyResults: readonly KeyResult[],
  file: SourceFile,
  ink: Ink,
): Mutable<Objective> {
  const title = ink.text(spec.title ?? 'An objective');
  return {
    kind: 'objective',
    file,
    written: {
      ...ink.element(spec.name, undefined),
      title,
      kind: 'objective',
      owners: undefined,
      ambition: spec.ambition && { span: ink.next(), value: spec.ambition },
      supports: undefined,
      guard: undefined,
      weight: undefined,
      because: undefined,
      done: undefined,
      dropped: undefined,
      keyResults: [],
      initiatives: [],
      reviews: [],
    },
    plan,
    owners: [],
    supports: [],
    supporters: [],
    guard: [],
    weight: weight(spec.weight),
    keyResults,
    initiatives: [],
    reviews: (spec.reviews ?? []).map(([date, grade]) => review(date, grade, ink)),
    done: done(spec.done),
    dropped: spec.dropped === undefined ? undefined : { reason: spec.dropped },
  };
}

export function buildKeyResult(
  spec: KeyResultSpec,
  objective: Objective,
  cycle: Cycle | undefined,
  file: SourceFile,
  ink: Ink,
): Mutable<KeyResult> {
  const element = ink.element(spec.name, undefined);
  const title = ink.text(spec.title ?? 'A key result');
  const measure = buildMeasure(spec);
  return {
    kind: 'key-result',
    file,
    written: {
      ...element,
      unread: spec.unread ?? [],
      title,
      kind: 'key-result',
      measure: writtenMeasure(spec, ink),
      by: undefined,
      owners: undefined,
      weight: undefined,
      confidence: spec.confidence === undefined ? undefined : { span: ink.next(), value: spec.confidence },
      ambition: undefined,
      measuredBy: undefined,
      supports: undefined,
      status: undefined,
      done: undefined,
      dropped: undefined,
      checkIns: [],
      milestones: [],
      revisions: [],
      reviews: [],
    },
    objective,
    measure,
    owners: [],
    supports: [],
    supporters: [],
    initiatives: [],
    measuredBy: undefined,
    weight: weight(spec.weight),
    ambition: spec.ambition ?? objective.written.ambition?.value,
    due: spec.by ?? cycle?.days?.end,
    start: cycle?.days?.start,
    checkIns: (spec.checkIns ?? []).map((each) => checkIn(each, measure, ink)),
    milestones: (spec.milestones ?? []).map((each) => milestone(each, ink)),
    promises: (spec.was ?? []).map((each): Pledge => {
      const then = buildMeasure({ unit: spec.unit ?? '', ...each }) ?? emptyMeasure(spec.unit ?? '');
      const until = { span: ink.next(), value: day(each.until, ink) };
      const written = { ...writtenMeasure(each, ink), kind: 'revision' as const, span: until.span, until };
      return {
        written: { ...written, by: undefined, because: undefined, unread: each.unread ?? [] },
        measure: then,
        due: each.by,
        until: each.until,
      };
    }),
    reviews: (spec.reviews ?? []).map(([date, grade]) => review(date, grade, ink)),
    done: done(spec.done),
    dropped: spec.dropped === undefined ? undefined : { reason: spec.dropped },
  };
}

function buildMeasure(spec: MeasureSpec): Measure | undefined {
  if (spec.to === undefined && spec.keep === undefined && spec.from === undefined) return undefined;
  return {
    ...emptyMeasure(spec.unit ?? ''),
    baseline: spec.from === '?' ? 'unknown' : spec.from,
    target: spec.to === undefined ? undefined : { goal: goal(spec.to), comparison: spec.comparison },
    stretch: spec.stretch === undefined ? undefined : goal(spec.stretch),
    keep: spec.keep,
    broken: spec.broken,
    cumulative: spec.cumulative ?? false,
    direction: spec.direction && { by: 'word', word: spec.direction.way, ...spec.direction },
  };
}

function emptyMeasure(unit: string): Measure {
  return {
    unit: readUnit(unit),
    cumulative: false,
    direction: undefined,
    baseline: undefined,
    target: undefined,
    stretch: undefined,
    keep: undefined,
    broken: undefined,
  };
}

function goal(spec: GoalSpec): Goal {
  if (typeof spec === 'number') return { kind: 'absolute', value: spec };
  return 'times' in spec ? { kind: 'times', factor: spec.times } : { kind: 'plus', amount: spec.plus };
}

/** Spans in the order of the spec's keys: what stands first in it is written first. */
function writtenMeasure(spec: MeasureSpec, ink: Ink): KeyResult['written']['measure'] {
  const spans = new Map(Object.keys(spec).map((key) => [key, ink.next()]));
  const from = spans.get('from');
  const to = spans.get('to');
  const keep = spans.get('keep');
  const zero = ink.quantity(0);
  return {
    from: from && { span: from, value: zero },
    to: to && { span: to, value: { comparison: spec.comparison, value: zero } },
    stretch: undefined,
    keep: keep && { span: keep, value: { kind: 'at-least', value: zero } },
  };
}

function checkIn([date, value, confidence]: CheckInSpec, measure: Measure | undefined, ink: Ink): CheckIn {
  const quantity = value === undefined ? undefined : ink.quantity(value);
  const inMeasure = quantity && measure ? inUnit(quantity.value, quantity.unit, measure.unit) : quantity?.value;
  return {
    written: {
      kind: 'check-in',
      span: ink.next(),
      date: day(date, ink),
      value: quantity,
      confidence: confidence === undefined ? undefined : { span: ink.next(), value: confidence },
      note: undefined,
    },
    date,
    value: inMeasure,
    confidence,
  };
}

function milestone(spec: MilestoneSpec, ink: Ink): Milestone {
  const head = ink.next();
  return {
    written: {
      kind: 'milestone',
      span: head,
      head,
      name: undefined,
      title: ink.text(spec.title ?? 'A milestone'),
      weight: undefined,
      by: undefined,
      done: undefined,
      unread: spec.unread ?? [],
    },
    weight: weight(spec.weight),
    due: spec.by,
    done: done(spec.done),
  };
}

function review(date: IsoDate, grade: number | undefined, ink: Ink): Review {
  const head = ink.next();
  return {
    written: {
      kind: 'review',
      span: head,
      head,
      date: day(date, ink),
      grade: grade === undefined ? undefined : { span: ink.next(), value: grade },
      text: undefined,
      learned: undefined,
      unread: [],
    },
    date,
    grade,
  };
}

export function buildKpi(spec: KpiSpec, file: SourceFile, ink: Ink): Mutable<Kpi> {
  const title = ink.text(`KPI ${spec.name}`);
  return {
    kind: 'kpi',
    file,
    written: {
      ...ink.element(spec.name, undefined),
      title,
      unread: spec.unread ?? [],
      kind: 'kpi',
      unit: undefined,
      target: undefined,
      alert: undefined,
      scale: undefined,
      every: undefined,
      owners: undefined,
      for: undefined,
      area: undefined,
      role: undefined,
      source: undefined,
      formula: undefined,
      weight: undefined,
      actuals: [],
      revisions: [],
    },
    unit: readUnit(spec.unit ?? ''),
    target: spec.target,
    alert: spec.alert,
    scale: spec.scale,
    every: spec.every,
    owners: [],
    for: undefined,
    weight: weight(spec.weight),
    actuals: (spec.actuals ?? []).map(([date, value, start = date]): Actual => {
      const quantity = value === undefined ? undefined : ink.quantity(value);
      const written = {
        kind: 'actual' as const,
        span: ink.next(),
        date: day(date, ink),
        value: quantity,
        note: undefined,
      };
      const period = start === date ? undefined : periodOf(start, date);
      return { written, date, start, period, value };
    }),
    promises: (spec.was ?? []).map(({ until, ...levels }): KpiPledge => {
      const span = ink.next();
      return {
        written: {
          kind: 'kpi-revision',
          span,
          target: undefined,
          alert: undefined,
          scale: undefined,
          until: { span, value: day(until, ink) },
          because: undefined,
          unread: levels.unread ?? [],
        },
        target: levels.target,
        alert: levels.alert,
        scale: levels.scale,
        until,
      };
    }),
  };
}

/** Of the days of a month, a quarter of the calendar or else a year. */
function periodOf(start: IsoDate, end: IsoDate): Period {
  const [year, first, last] = [Number(end.slice(0, 4)), Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (first === last) return { kind: 'month', year, month: last };
  return last - first === 2 ? { kind: 'quarter', year, quarter: last / 3 } : { kind: 'year', year };
}

function day(date: IsoDate, ink: Ink) {
  return { text: date, span: ink.next(), value: { kind: 'date' as const, date } };
}

function weight(spec: WeightSpec | undefined): Weight | undefined {
  if (spec === undefined) return undefined;
  return typeof spec === 'number'
    ? { value: spec, percent: false }
    : { value: Number(spec.slice(0, -1)), percent: true };
}

function done(spec: DoneSpec | undefined): Done | undefined {
  return spec === undefined ? undefined : { date: spec === true ? undefined : spec };
}
