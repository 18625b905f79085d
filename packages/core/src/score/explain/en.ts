import type { Sentences } from './sentences.ts';

const bounds = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' } as const;

export const en: Sentences = {
  now: (value, date, source) => `Now ${value} (${source === 'kpi' ? 'its KPI, ' : ''}${date})`,
  noValue: (source, written) =>
    `No ${source === 'kpi' ? 'actual of its KPI' : 'check-in'} ${written ? 'that counts ' : ''}yet, so no score`,
  path: (from, to) => `from ${from} to ${to}`,
  to: (target) => `to ${target}`,
  bound: (kind, low, high) => (kind === 'between' ? `between ${low} and ${high}` : `${bounds[kind]} ${low}`),
  hold: (bound) => `to hold: ${bound}`,
  origin: (origin, value) =>
    origin === 'zero'
      ? 'No baseline is written: 0 is taken'
      : `Baseline unknown: ${origin === 'kpi' ? "the KPI's value at the start" : 'the first check-in'}, ${value}, is taken`,
  asKeep: (reason) =>
    reason === 'no-baseline'
      ? 'Without a baseline, a way down counts as a level to hold'
      : 'The baseline already meets the target, so it counts as a level to hold',
  relative: (formula) => `Target: ${formula}`,
  score: (formula, progress) => `${formula} = ${progress}`,
  counted: (as) => `counted as ${as}`,
  grade: (grade) => `grade ${grade}`,
  inside: (value, bound, inside) => `${value} is ${inside ? '' : 'not '}${bound}`,
  held: (held, of) => `held at ${held} of ${of} check-in${of === 1 ? '' : 's'}`,
  stillTarget: (held) =>
    `The unknown baseline was the target itself: 1 while held, and it is ${held ? '' : 'not '}held`,
  none: (reason) =>
    ({
      'baseline-equals-target': 'No score: baseline and target are the same',
      'unit-mismatch': 'No score: the units of baseline and target do not convert',
      'ambiguous-number': 'No score: a number of the measure can be read in two ways',
      'relative-without-baseline': 'No score: a relative target needs a baseline',
      'percent-of-zero': 'No score: a per cent of 0 is no target',
    })[reason],
  milestones: (done, of) => `${done} of ${of} milestone${of === 1 ? '' : 's'} done`,
  milestoneWeights: (done, all) => `Weights done ${done} of ${all}`,
  judgedBy: (by, value, date) =>
    by === 'grade' ? `Judged by its review of ${date}: ${value}` : `Judged by its newest check-in (${date}): ${value}`,
  judgedDone: () => 'No measure, but marked done: 1',
  carried: (counted, of) => `carried by its supporters, ${counted} of ${of} with a score`,
  unmeasured: (judged) => (judged ? 'Not judged yet, so no score' : 'Nothing to measure it by, so no score'),
  stretch: (value, progress) =>
    `Stretch ${value}${progress === undefined ? '' : `: ${progress} of the way from the target`}`,
  ambition: (ambition, green) =>
    ambition === 'committed'
      ? `Committed: green only at 1, amber from grade ${green}`
      : `Aspirational: a success from grade ${green}`,
  day: (date, day, days) => `${date} is day ${day} of ${days}`,
  expected: (expected) => `${expected} expected`,
  expectedOfKeep: () => '1 expected on every day: a level to hold',
  expectedOfMilestones: (expected) => `${expected} of the weight is due by then`,
  noPace: () => 'No status: it has no start or no due date',
  closed: () => 'No status: the plan is closed',
  reason: (reason, { progress, onTrack, atRisk, due, start }) =>
    ({
      dropped: 'left out of every mean',
      'marked-done': 'marked done',
      reached: 'the target is reached',
      'held-to-the-end': `held when it was due on ${due}`,
      'past-due': `due on ${due} and not done`,
      'before-start': `starts on ${start}`,
      early: 'no score yet, and less than a tenth of the time is gone',
      'no-score': 'no score after a tenth of the time',
      'on-pace': `progress ${progress} is at least ${onTrack}`,
      stale: `progress ${progress} would do (${onTrack}), but the numbers are stale`,
      'milestone-overdue': `progress ${progress} would do (${onTrack}), but a milestone is overdue`,
      behind: `progress ${progress} is below ${onTrack}, at least ${atRisk}`,
      'far-behind': `progress ${progress} is below ${atRisk}`,
    })[reason],
  status: (label, reason) => `${label}: ${reason}`,
  silent: (days, last, limit) => `Stale: nothing new for ${days} days (last ${last}); ${limit} are the limit`,
  confidence: (value, trend) => `Confidence ${value}${trend === undefined ? '' : ` (${trend} since the one before)`}`,
  unchanged: 'unchanged',
  forecast: (date, value, low, high, score) => `Forecast for ${date}: ${value} (${low} to ${high}), score ${score}`,
  needed: (rate) => `Needs ${rate} a week`,
  made: (rate) => `Makes ${rate} a week`,
  neededAndMade: (needed, made) => `Needs ${needed} a week, makes ${made}`,
  reachedOn: (date) => `target reached around ${date}`,
  promised: (until, promise, score) => `First promise (until ${until}) ${promise}: ${score} against it`,
  noScore: '–',
  review: (grade, date, differs) =>
    `Graded ${grade} on ${date}${differs ? ', more than 0.1 from the computed grade' : ''}`,
  reported: (reported, of) => `${reported} of ${of} reported`,
  reportedMean: (mean) => `mean of those reported ${mean}`,
  noneReported: (of) => `None of ${of} key result${of === 1 ? '' : 's'} has a score yet`,
  noKeyResults: () => 'No key results of its own and no supporters, so no score',
  ownAndSupporters: (own, supporters) => `own ${own} · supporters ${supporters}`,
  supporters: (formula, counted, of) => `Supporters: ${formula}; ${counted} of ${of} with a score`,
  objectives: (formula, counted, of) => `${formula}; ${counted} of ${of} objective${of === 1 ? '' : 's'} with a score`,
  noObjectives: () => 'No objectives',
  below: (unit, score) => `${unit} ${score}`,
  counts: (counts) => counts.join(', '),
  count: (label, count) => `${count} ${label}`,
  badWeights: () => 'The weights have an error',
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
