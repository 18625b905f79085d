import type { Keyword } from './keywords.ts';

/** What a keyword takes. `done?` shapes may be empty. */
export type Shape =
  | 'flag'
  | 'text'
  | 'text?'
  | 'person'
  | 'ref'
  | 'refs'
  | 'names'
  | 'cycle'
  | 'day'
  | 'date'
  | 'date?'
  | 'baseline'
  | 'target'
  | 'quantity'
  | 'weight'
  | 'bound'
  | 'confidence'
  | 'grade'
  | 'unit'
  | 'scale'
  | 'rhythm'
  | 'period'
  | 'priority'
  | 'status';

/** What a line can open, and what stands on a line of its own. */
export const elementKinds = [
  'unit',
  'person',
  'cycle',
  'plan',
  'objective',
  'kr',
  'initiative',
  'kpi',
  'review',
  'milestone',
  'was',
  'kpi-was',
  'check-in',
  'actual',
] as const;

export type ElementKind = (typeof elementKinds)[number];

type Clauses = { readonly [K in Keyword]?: Shape };

const common = { note: 'text', link: 'text', tag: 'names' } as const satisfies Clauses;
const ambition = { committed: 'flag', aspirational: 'flag' } as const satisfies Clauses;
const measure = { from: 'baseline', to: 'target', stretch: 'quantity', keep: 'bound' } as const satisfies Clauses;
const levels = { target: 'bound', alert: 'bound', scale: 'scale' } as const satisfies Clauses;
const former = { until: 'date', because: 'text' } as const satisfies Clauses;
const end = { done: 'date?', dropped: 'text?' } as const satisfies Clauses;

/** Which clauses an element accepts, and what each takes there. */
export const accepts: { readonly [E in ElementKind]: Clauses } = {
  unit: { in: 'ref', lead: 'person', ...common },
  person: { role: 'text', in: 'ref', ...common },
  cycle: { from: 'date', to: 'date', 'check-ins': 'rhythm', ...common },
  plan: { for: 'ref', in: 'cycle', draft: 'flag', active: 'flag', closed: 'flag', ...common },
  objective: {
    owner: 'refs',
    ...ambition,
    supports: 'refs',
    guard: 'refs',
    weight: 'weight',
    because: 'text',
    ...end,
    ...common,
  },
  kr: {
    ...measure,
    by: 'day',
    owner: 'refs',
    weight: 'weight',
    confidence: 'confidence',
    ...ambition,
    cumulative: 'flag',
    'measured-by': 'ref',
    supports: 'refs',
    status: 'status',
    ...end,
    ...common,
  },
  initiative: {
    for: 'refs',
    owner: 'refs',
    by: 'day',
    priority: 'priority',
    todo: 'flag',
    doing: 'flag',
    done: 'flag',
    dropped: 'flag',
    ...common,
  },
  kpi: {
    unit: 'unit',
    ...levels,
    every: 'period',
    owner: 'refs',
    for: 'ref',
    area: 'text',
    role: 'text',
    source: 'text',
    formula: 'text',
    weight: 'weight',
    ...common,
  },
  review: { grade: 'grade', learned: 'text' },
  milestone: { weight: 'weight', by: 'day', done: 'date?' },
  was: { ...measure, by: 'day', ...former },
  'kpi-was': { ...levels, ...former },
  'check-in': { confidence: 'confidence' },
  actual: {},
};

/** The keywords among which a shape chooses. */
export const choices = {
  rhythm: ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'],
  period: ['day', 'week', 'month', 'quarter', 'year'],
  priority: ['high', 'medium', 'low'],
  status: ['on-track', 'at-risk', 'off-track'],
} as const satisfies { readonly [S in Shape]?: readonly Keyword[] };

/** The keywords that compare; `between` takes two numbers. */
export const comparisons = ['above', 'below', 'at-least', 'at-most'] as const satisfies readonly Keyword[];

/** How the head of an element is built, after its opener. */
export type Head = 'name' | 'person' | 'cycle' | 'plan' | 'title' | 'kpi' | 'day' | 'revision';

/** The keywords that start a line and open something there. A KPI's title may be missing, a unit needs its name. */
export const openers = {
  company: { element: 'unit', head: 'name' },
  department: { element: 'unit', head: 'name' },
  team: { element: 'unit', head: 'name' },
  person: { element: 'person', head: 'person' },
  cycle: { element: 'cycle', head: 'cycle' },
  plan: { element: 'plan', head: 'plan' },
  objective: { element: 'objective', head: 'title' },
  kr: { element: 'kr', head: 'title' },
  initiative: { element: 'initiative', head: 'title' },
  kpi: { element: 'kpi', head: 'kpi' },
  review: { element: 'review', head: 'day' },
  milestone: { element: 'milestone', head: 'title' },
  was: { element: 'was', head: 'revision' },
} as const satisfies { readonly [K in Keyword]?: { readonly element: ElementKind; readonly head: Head } };

export type Opener = keyof typeof openers;

/** What a keyword opens within elements, innermost first: a `was` line of a KPI is another one than a key result's. */
export function openedBy(opener: Opener, within: readonly ElementKind[]): ElementKind {
  const { element } = openers[opener];
  return element === 'was' && within.includes('kpi') ? 'kpi-was' : element;
}

export function isOpener(keyword: Keyword): keyword is Opener {
  return Object.hasOwn(openers, keyword);
}
