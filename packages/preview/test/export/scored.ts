import type { Published, PublishedKeyResult, PublishedObjective, PublishedPlan } from '@okr/core';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const place = { file: 'plan.okr', range };
const remarks = { notes: [], links: [], tags: [] };
const statuses = {
  'off-track': 0,
  'no-data': 0,
  'at-risk': 0,
  'not-started': 0,
  'on-track': 0,
  done: 0,
  dropped: 0,
};

/** A key result from 30 to 45, at 38; change what a test is about. */
export function keyResult(change: Partial<PublishedKeyResult> = {}): PublishedKeyResult {
  return {
    ...place,
    ...remarks,
    qualifiedName: 'us.renew.nps',
    name: 'nps',
    title: 'Customers recommend us',
    kind: 'move',
    baseline: 30,
    baselineOrigin: 'written',
    target: 45,
    bound: null,
    stretch: null,
    stretchProgress: null,
    current: 38,
    currentDate: '2026-11-15',
    unit: 'points',
    progress: 0.533333333,
    score: 0.533333333,
    grade: 0.5,
    band: 'amber',
    status: 'at-risk',
    statusReason: null,
    statedStatus: null,
    stale: false,
    expected: 0.5,
    elapsed: 0.5,
    start: '2026-10-01',
    due: '2026-12-31',
    daysLeft: 46,
    weight: null,
    share: 1,
    ambition: 'committed',
    owners: [],
    measuredBy: null,
    supports: [],
    supporters: [],
    confidence: null,
    confidenceTrend: null,
    held: null,
    checkIns: [],
    measurements: [],
    milestones: [],
    forecast: null,
    promised: null,
    promises: [],
    reviews: [],
    gradeDiffers: false,
    done: null,
    dropped: null,
    explanation: 'How it comes about.',
    ...change,
  };
}

export function objective(change: Partial<PublishedObjective> = {}): PublishedObjective {
  return {
    ...place,
    ...remarks,
    qualifiedName: 'us.renew',
    name: 'renew',
    title: 'Customers stay and renew',
    owners: ['@linh'],
    ambition: 'committed',
    because: null,
    guard: [],
    weight: null,
    score: 0.533333333,
    grade: 0.5,
    band: 'amber',
    status: 'at-risk',
    statuses: { ...statuses, 'at-risk': 1 },
    reported: 1,
    of: 1,
    reportedMean: 0.533333333,
    own: 0.533333333,
    supporterScore: null,
    supports: [],
    supporters: [],
    done: null,
    dropped: null,
    keyResults: [keyResult()],
    initiatives: [],
    reviews: [],
    gradeDiffers: false,
    explanation: 'How it comes about.',
    ...change,
  };
}

export function plan(change: Partial<PublishedPlan> = {}): PublishedPlan {
  return {
    ...place,
    ...remarks,
    title: null,
    unit: 'us',
    person: null,
    cycle: '2026-Q4',
    state: 'active',
    start: '2026-10-01',
    end: '2026-12-31',
    score: 0.533333333,
    grade: 0.5,
    band: 'amber',
    counted: 1,
    of: 1,
    objectives: [objective()],
    explanation: 'How it comes about.',
    ...change,
  };
}

export function scored(change: Partial<Published> = {}): Published {
  return {
    version: 1,
    asOf: '2026-11-15',
    plans: [plan()],
    kpis: [],
    units: [
      {
        ...place,
        ...remarks,
        name: 'us',
        title: 'Our company',
        kind: 'company',
        parent: null,
        lead: null,
        rollUps: [],
      },
    ],
    people: [],
    cycles: [
      {
        name: '2026-Q4',
        title: null,
        start: '2026-10-01',
        end: '2026-12-31',
        rhythm: 'weekly',
        file: null,
        range: null,
      },
    ],
    scorecards: [],
    ...change,
  };
}
