import { counted } from './count.ts';
import type { Sentences } from './sentences.ts';

const bounds = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' } as const;

const measuredBy = { 'check-in': ['check-in', 'check-ins'], kpi: ['actual of its KPI', 'actuals of its KPI'] } as const;

export const en: Sentences = {
  now: (value, date, source) => `Now ${value} (${source === 'kpi' ? 'its KPI, ' : ''}${date})`,
  noValue: (source, written) => `No ${measuredBy[source][0]} ${written ? 'that counts ' : ''}yet, so no score`,
  path: (from, to) => `from ${from} to ${to}`,
  to: (target) => `to ${target}`,
  bound: (kind, low, high) => (kind === 'between' ? `between ${low} and ${high}` : `${bounds[kind]} ${low}`),
  hold: (bound) => `to hold: ${bound}`,
  total: (target) => `running total to ${target}`,
  origin: (origin, value, date) =>
    origin === 'zero'
      ? 'No baseline is written: 0 is taken'
      : `Baseline not written: ${origin === 'kpi' ? "the KPI's value at the start" : 'the first check-in'}, ${value}${date === undefined ? '' : ` (${date})`}, is taken`,
  direction: (by, word, way) =>
    ({
      word: `“${word}” says ${way}`,
      kpi: `the target of its KPI ${word} says ${way}`,
      title: `“${word}” in the title says ${way}`,
    })[by],
  alreadyThere: () => 'The baseline already meets the target, so it counts as a level to hold',
  runningTotal: () => 'A running total: it starts at 0',
  relative: (formula) => `Target: ${formula}`,
  score: (formula, progress) => `${formula} = ${progress}`,
  counted: (as) => `counted as ${as}`,
  grade: (grade) => `grade ${grade}`,
  inside: (value, bound, inside) => `${value} is ${inside ? '' : 'not '}${bound}`,
  held: (held, of, source) => `held at ${held} of ${counted(of, measuredBy[source][0], measuredBy[source][1])}`,
  none: (reason, word) =>
    ({
      unread: 'No score: a part of its measure cannot be read',
      'baseline-equals-target': 'No score: baseline and target are the same',
      'unit-mismatch': 'No score: its units do not convert into each other',
      'relative-without-baseline': 'No score: a relative target needs a baseline',
      'percent-of-zero': 'No score: a multiple of 0 is no target',
      'unknown-baseline': 'No score yet: its first value will be the baseline',
      'title-disagrees': `No score: by “${word}” in the title the first value is already past the target. Write the baseline`,
      'which-way': 'No score: nothing says whether it should rise or fall. Write the baseline',
    })[reason],
  milestones: (done, of) => `${done} of ${counted(of, 'milestone', 'milestones')} done`,
  milestoneWeights: (done, all) => `Weights done ${done} of ${all}`,
  judgedBy: (by, value, date) =>
    by === 'grade' ? `Judged by its review of ${date}: ${value}` : `Judged by its newest check-in (${date}): ${value}`,
  judgedDone: () => 'No measure, but marked done: 1',
  carried: (with_, of) => `carried by its supporters, ${with_} of ${of} with a score`,
  unmeasured: (reason) =>
    ({
      unread: 'No score: its measure cannot be read',
      later: 'Not judged yet, so no score',
      unmeasured: 'Nothing to measure it by, so no score',
    })[reason],
  stretch: (value, progress) =>
    `Stretch ${value}${progress === undefined ? '' : `: ${progress} of the way from the target`}`,
  ambition: (ambition, green) =>
    ambition === 'committed'
      ? `Committed: green only at 1, amber from grade ${green}`
      : `Aspirational: a success from grade ${green}`,
  day: (date, day, days) => `${date} is day ${day} of ${days}`,
  expected: (formula) => `${formula} expected by now`,
  expectedOfKeep: () => 'a level to hold from the first day on',
  expectedOfMilestones: (expected) => `${expected} of the weight is due by now`,
  noPace: (missing) =>
    ({
      start: 'No status yet: no start date. Add `plan in` with a cycle, or a first check-in',
      due: 'No status: it has no due date',
      both: 'No status: it has no start and no due date',
    })[missing],
  closed: () => 'No status: the plan is closed',
  reason: (reason, { progress, onTrack, atRisk, due, start, current, bound, milestone, milestoneDue }) =>
    ({
      dropped: 'left out of every mean',
      'marked-done': 'marked done',
      reached: 'the target is reached',
      'held-to-the-end': `held at every check-in until ${due}`,
      'past-due': `due on ${due} and not done`,
      'before-start': `starts on ${start}`,
      early: 'no score yet, and less than a tenth of the time is gone',
      'no-score': 'no score after a tenth of the time',
      'on-pace': `progress ${progress}, on track from ${onTrack}`,
      stale: `the numbers are stale (progress ${progress} would be on track)`,
      'milestone-overdue': `“${milestone}” was due on ${milestoneDue} (progress ${progress} would be on track)`,
      'assumed-baseline': `the baseline is not written, so nobody knows the way made (progress ${progress} from 0)`,
      behind: `progress ${progress}, on track from ${onTrack}, at risk from ${atRisk}`,
      'far-behind': `progress ${progress}, at risk from ${atRisk}`,
      holding: `${current} is ${bound}, and it held at ${progress} of the check-ins (on track from ${onTrack})`,
      'not-always-held': `${current} is ${bound} now, but it held at only ${progress} of the check-ins (on track from ${onTrack})`,
      'not-held': `${current} is not ${bound}`,
    })[reason],
  status: (label, reason) => `${label}: ${reason}`,
  silent: (days, last, limit) =>
    `Stale: nothing new for ${counted(days, 'day', 'days')} (last ${last}); the limit is ${counted(limit, 'day', 'days')}`,
  confidence: (value, trend) => `Confidence ${value}${trend === undefined ? '' : ` (${trend} since the one before)`}`,
  meanConfidence: (value, of, lowest, title) =>
    of === 1 ? `Confidence ${value} (“${title}”)` : `Confidence ${value} on average, lowest ${lowest} (“${title}”)`,
  unchanged: 'unchanged',
  forecast: (date, value, low, high, score) => `Forecast for ${date}: ${value} (${low} to ${high}), score ${score}`,
  needed: (rate) => `Needs ${rate} a week`,
  made: (rate) => `Makes ${rate} a week`,
  neededAndMade: (needed, made) => `Needs ${needed} a week, makes ${made}`,
  reachedOn: (target, date) => `reaches ${target} around ${date}`,
  promised: (until, promise, score) => `First promise (until ${until}) ${promise}: ${score} against it`,
  noScore: '–',
  review: (grade, date, differs) =>
    `Graded ${grade} on ${date}${differs ? ', more than 0.1 from the computed grade' : ''}`,
  reported: (reported, of) => `${reported} of ${of} reported`,
  reportedMean: (mean) => `mean of those reported ${mean}`,
  silentAsZero: () => 'what is not reported counts as 0',
  noneReported: (of) =>
    of === 1 ? 'Its key result has no score yet' : `None of its ${of} key results has a score yet`,
  noKeyResults: () => 'No key results of its own and no supporters, so no score',
  ownAndSupporters: (own, supporters) => `own ${own} · supporters ${supporters}`,
  supporters: (formula, with_, of) => `Supporters: ${formula}; ${with_} of ${of} with a score`,
  objectives: (formula, with_, of) => `${formula}; ${with_} of ${counted(of, 'objective', 'objectives')} scored`,
  scoredMean: (mean) => `mean of those scored ${mean}`,
  noObjectives: () => 'No objectives',
  brokenPromise: () => 'A committed objective below 1 is in it, so it is at most amber',
  below: (unit, score) => `${unit} ${score}`,
  decided: (title, counts) => (counts.length > 1 ? `“${title}” (${counts.join(', ')})` : `“${title}”`),
  count: (label, count) => `${count} ${label}`,
  badWeights: () => 'The weights have an error',
  roundedWeights: (sum) => `The weights sum to ${sum}, taken as rounding`,
  actual: (value, date) => `Now ${value} (${date})`,
  noActual: () => 'No actual yet',
  health: (label, health, target, alert) =>
    health === 'healthy'
      ? `${label}: ${target}, as its target asks`
      : health === 'alarm'
        ? `${label}: inside its alert, ${alert ?? ''}`
        : `${label}: short of its target, ${target}`,
  noTarget: () => 'No target, so no health',
  rating: (rating, reached, thresholds) => `Rating ${rating} of 5: ${reached} of 4 thresholds reached (${thresholds})`,
  kpiTrend: (change, before, date) => `${change} against ${before} (${date})`,
};
