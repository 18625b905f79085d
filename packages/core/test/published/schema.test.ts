import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish, type Workspace } from '../../src/index.ts';
import type * as P from '../../src/published/shape.ts';
import { salesTeam } from '../support/cards.ts';
import { workspace } from '../support/plan.ts';
import { scored } from '../support/scored.ts';
import { agency } from './agency.ts';

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

const schema: ObjectSchema & { readonly $defs: Readonly<Record<string, ObjectSchema>> } = JSON.parse(
  readFileSync(new URL('../../schemas/okr-scored.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

function problemsOf(model: Workspace, asOf?: string): unknown {
  validate(JSON.parse(JSON.stringify(publish(model, scored(model, asOf)))));
  return validate.errors;
}

describe('the JSON Schema', () => {
  test.each(['2026-09-01', '2026-11-15', '2027-02-01'])('accepts a whole workspace on %s', (asOf) => {
    expect(problemsOf(agency(), asOf)).toBeNull();
  });

  test.each(['2026-09-15', '2026-11-15'])('accepts scorecards on %s', (asOf) => {
    expect(problemsOf(salesTeam(), asOf)).toBeNull();
  });

  test('accepts an empty workspace', () => {
    expect(problemsOf(workspace({}))).toBeNull();
  });

  test('accepts any key result', () => {
    const value = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const spec = fc.record({
      from: value,
      to: value,
      stretch: value,
      cumulative: fc.boolean(),
      comparison: fc.constantFrom('above', 'below', 'at-least', 'at-most'),
      checkIns: fc.array(value.map((each) => ['2026-11-01', each] as const)),
      was: fc.array(fc.record({ to: value, until: fc.constant('2026-10-20') }), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(spec), (keyResults) => {
        expect(problemsOf(workspace({ plans: [{ objectives: [{ keyResults }] }] }))).toBeNull();
      }),
    );
  });

  test('refuses what is not of the shape', () => {
    const model = agency();
    const published = publish(model, scored(model));
    expect(validate({ ...published, plans: [{}] })).toBe(false);
    expect(validate({ ...published, extra: 1 })).toBe(false);
    expect(validate({ ...published, asOf: '15/11/2026' })).toBe(false);
  });
});

/** The compiler holds each list against its type, the test against the schema. */
type Keys<T> = Readonly<Record<keyof T, true>>;
const graded = { score: true, grade: true, band: true, colour: true } as const;
const rolledUp = {
  ...graded,
  status: true,
  statuses: true,
  scored: true,
  of: true,
  scoredMean: true,
} as const;
const remarks = { notes: true, links: true, tags: true } as const;
const place = { file: true, range: true } as const;

const root: Keys<P.Published> = {
  version: true,
  asOf: true,
  plans: true,
  kpis: true,
  units: true,
  people: true,
  cycles: true,
  scorecards: true,
};
const plan: Keys<P.PublishedPlan> = {
  ...rolledUp,
  ...remarks,
  ...place,
  title: true,
  unit: true,
  person: true,
  cycle: true,
  state: true,
  start: true,
  end: true,
  objectives: true,
  explanation: true,
};
const objective: Keys<P.PublishedObjective> = {
  ...graded,
  ...remarks,
  ...place,
  qualifiedName: true,
  name: true,
  title: true,
  owners: true,
  ambition: true,
  because: true,
  guard: true,
  weight: true,
  status: true,
  statuses: true,
  reported: true,
  of: true,
  reportedMean: true,
  confidence: true,
  lowestConfidence: true,
  own: true,
  supporterScore: true,
  supports: true,
  supporters: true,
  done: true,
  dropped: true,
  keyResults: true,
  initiatives: true,
  reviews: true,
  gradeDiffers: true,
  explanation: true,
};
const keyResult: Keys<P.PublishedKeyResult> = {
  ...graded,
  ...remarks,
  ...place,
  qualifiedName: true,
  name: true,
  title: true,
  kind: true,
  baseline: true,
  baselineOrigin: true,
  target: true,
  bound: true,
  cumulative: true,
  stretch: true,
  stretchProgress: true,
  current: true,
  currentDate: true,
  currentPeriod: true,
  unit: true,
  progress: true,
  status: true,
  statusReason: true,
  statedStatus: true,
  stale: true,
  expected: true,
  elapsed: true,
  start: true,
  due: true,
  daysLeft: true,
  weight: true,
  share: true,
  ambition: true,
  owners: true,
  measuredBy: true,
  supports: true,
  supporters: true,
  confidence: true,
  confidenceTrend: true,
  held: true,
  checkIns: true,
  measurements: true,
  milestones: true,
  forecast: true,
  promised: true,
  promises: true,
  reviews: true,
  gradeDiffers: true,
  done: true,
  dropped: true,
  explanation: true,
};
const checkIn: Keys<P.PublishedCheckIn> = {
  date: true,
  value: true,
  confidence: true,
  note: true,
  counts: true,
  range: true,
};
const measurement: Keys<P.PublishedMeasurement> = { date: true, period: true, value: true };
const milestone: Keys<P.PublishedMilestone> = {
  name: true,
  title: true,
  weight: true,
  share: true,
  due: true,
  done: true,
  doneOn: true,
  overdue: true,
  range: true,
};
const forecast: Keys<P.PublishedForecast> = {
  value: true,
  low: true,
  high: true,
  score: true,
  reachedOn: true,
  neededPerWeek: true,
  madePerWeek: true,
  measurements: true,
};
const promise: Keys<P.PublishedPromise> = {
  until: true,
  baseline: true,
  target: true,
  bound: true,
  unit: true,
  due: true,
  because: true,
  progress: true,
  score: true,
  differs: true,
};
const review: Keys<P.PublishedReview> = { date: true, grade: true, text: true, learned: true, range: true };
const initiative: Keys<P.PublishedInitiative> = {
  ...remarks,
  ...place,
  qualifiedName: true,
  name: true,
  title: true,
  state: true,
  priority: true,
  due: true,
  overdue: true,
  owners: true,
  for: true,
};
const kpi: Keys<P.PublishedKpi> = {
  ...remarks,
  ...place,
  name: true,
  title: true,
  unit: true,
  current: true,
  currentDate: true,
  currentPeriod: true,
  health: true,
  rating: true,
  trend: true,
  target: true,
  targetBound: true,
  alertBound: true,
  scale: true,
  every: true,
  stale: true,
  owners: true,
  for: true,
  area: true,
  role: true,
  source: true,
  formula: true,
  weight: true,
  actuals: true,
  promises: true,
  explanation: true,
};
const kpiPromise: Keys<P.PublishedKpiPromise> = {
  until: true,
  targetBound: true,
  alertBound: true,
  scale: true,
  because: true,
};
const actual: Keys<P.PublishedActual> = {
  date: true,
  period: true,
  value: true,
  note: true,
  counts: true,
  range: true,
};
const unit: Keys<P.PublishedUnit> = {
  ...remarks,
  ...place,
  name: true,
  title: true,
  kind: true,
  parent: true,
  lead: true,
  rollUps: true,
};
const unitRollUp: Keys<P.PublishedUnitRollUp> = { ...rolledUp, cycle: true, below: true };
const below: Keys<P.PublishedBelow> = { ...rolledUp, unit: true };
const person: Keys<P.PublishedPerson> = { ...place, name: true, title: true, role: true, unit: true, rollUps: true };
const personRollUp: Keys<P.PublishedPersonRollUp> = { ...rolledUp, cycle: true };
const cycle: Keys<P.PublishedCycle> = { ...place, name: true, title: true, start: true, end: true, rhythm: true };
const scorecard: Keys<P.PublishedScorecard> = {
  ...place,
  unit: true,
  person: true,
  cycle: true,
  start: true,
  end: true,
  current: true,
  total: true,
  counted: true,
  reported: true,
  of: true,
  rows: true,
  explanation: true,
};
const scorecardRow: Keys<P.PublishedScorecardRow> = {
  ...place,
  kpi: true,
  title: true,
  weight: true,
  share: true,
  value: true,
  unit: true,
  date: true,
  period: true,
  rating: true,
  health: true,
  attainment: true,
  basis: true,
  until: true,
  leftOut: true,
  reason: true,
};

describe('schema and types name the same properties, all required', () => {
  const shapes: Readonly<Record<string, Readonly<Record<string, true>>>> = {
    plan,
    objective,
    keyResult,
    checkIn,
    measurement,
    milestone,
    forecast,
    promise,
    review,
    initiative,
    kpi,
    actual,
    kpiPromise,
    unit,
    unitRollUp,
    below,
    person,
    personRollUp,
    cycle,
    scorecard,
    scorecardRow,
  };
  test('the document', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(root).sort());
    expect([...schema.required].sort()).toEqual(Object.keys(root).sort());
  });

  test.each(Object.entries(shapes))('%s', (name, keys) => {
    const definition = schema.$defs[name];
    expect(Object.keys(definition?.properties ?? {}).sort()).toEqual(Object.keys(keys).sort());
    expect([...(definition?.required ?? [])].sort()).toEqual(Object.keys(keys).sort());
  });
});
