import { counted } from './count.ts';
import type { Sentences } from './sentences.ts';

const bounds = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' } as const;

const measuredBy = { 'check-in': ['check-in', 'check-ins'], kpi: ['value of its KPI', 'values of its KPI'] } as const;

export const en: Sentences = {
  now: (value, date, source) => `Now ${value} (${source === 'kpi' ? 'its KPI, ' : ''}${date})`,
  noValue: (source, written) => `No ${measuredBy[source][0]} ${written ? 'that counts ' : ''}yet, so no score`,
  path: (from, to) => `from ${from} to ${to}`,
  to: (target) => `to ${target}`,
  bound: (kind, low, high) => (kind === 'between' ? `between ${low} and ${high}` : `${bounds[kind]} ${low}`),
  hold: (bound) => `to hold: ${bound}`,
  total: (target) => `running total to ${target}`,
  ceiling: (bound) => `running total of ${bound}`,
  origin(origin, value, date, asked) {
    if (origin === 'zero') return 'No baseline is written: 0 is taken';
    const first = origin === 'kpi' ? "the KPI's value at the start" : 'the first check-in';
    const dated = date === undefined ? value : `${value} (${date})`;
    return `${asked ? 'The baseline was not known' : 'No baseline is written'}: ${first}, ${dated}, is taken`;
  },
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
  within: (bound, within) => `${within ? 'Within' : 'Over'} its ceiling, ${bound}: ${within ? 1 : 0}`,
  held: (held, of, source) => `Held at ${held} of ${counted(of, measuredBy[source][0], measuredBy[source][1])}`,
  none: (reason, { word, way }, first) =>
    ({
      unread: 'No score: a part of its measure cannot be read',
      'baseline-equals-target': 'No score: baseline and target are the same',
      'unit-mismatch': 'No score: its units do not convert into each other',
      'relative-without-baseline': 'No score: a relative target needs a baseline',
      'percent-of-zero': 'No score: a multiple of 0 is not a target',
      'unknown-baseline': 'No score yet: its first value will be the baseline',
      'title-disagrees': `No score: “${word}” in the title says ${way}, but the first value, ${first}, is already past the target. Write the baseline`,
      'first-is-target': `No score: the first value, ${first}, is already the target. Write the baseline`,
      'below-zero': 'No score: a target below 0 cannot be held against a baseline of 0. Write the baseline',
      'which-way': `No score: the first value, ${first}, is above the target, and nothing says whether to rise or to fall. Write the baseline`,
    })[reason],
  milestones: (done, of) => `${done} of ${counted(of, 'milestone', 'milestones')} done`,
  milestoneWeights: (done, all) => `Weights done ${done} of ${all}`,
  judgedBy: (by, value, date) =>
    by === 'grade' ? `Judged by its review of ${date}: ${value}` : `Judged by its newest check-in (${date}): ${value}`,
  judgedDone: () => 'No measure, but marked done: 1',
  carried: (with_, of) => `the average of its supporters, ${with_} of ${of} with a score`,
  unmeasured: (reason) =>
    ({
      unread: 'No score: its measure cannot be read',
      'no-target': 'No score: it has no target',
      later: 'Not judged yet, so no score',
      unmeasured: 'Nothing to measure it by, so no score',
    })[reason],
  stretch: (value, progress) =>
    `Stretch ${value}${progress === undefined ? '' : `: ${progress} of the way from the target`}`,
  ambition: (ambition, green) =>
    ambition === 'committed'
      ? `Committed: at the end green only at 1, amber from grade ${green}`
      : `Aspirational: a success from grade ${green}`,
  day: (date, day, days) => `${date} is day ${day} of ${days}`,
  expected: (formula) => `${formula} expected by now`,
  expectedOfKeep: () => 'a level to hold from the first day on',
  expectedOfCeiling: () => 'a ceiling to keep to from the first day on',
  expectedOfMilestones: (formula) => `${formula} of the weight is due by now`,
  noPace: (missing) =>
    ({
      start: 'No status yet: no start date. Add `plan in` with a cycle, or a first check-in',
      due: 'No status: it has no due date',
      both: 'No status: it has no start and no due date',
    })[missing],
  closed: () => 'No status: the plan is closed',
  reason: (reason, { progress, onTrack, atRisk, due, start, current, bound, milestone, milestoneDue }) =>
    ({
      dropped: 'not counted in any average',
      'marked-done': 'marked done',
      reached: 'the target is reached',
      'held-to-the-end': `held all the time until ${due}`,
      'past-due': `due on ${due} and not done`,
      'before-start': `starts on ${start}`,
      early: 'no score yet, and less than a tenth of the time is gone',
      'no-score': 'no score after a tenth of the time',
      'on-pace': `progress ${progress}, on track from ${onTrack}`,
      stale: `the numbers are stale (progress ${progress} would be on track)`,
      'milestone-overdue': `“${milestone}” was due on ${milestoneDue} (progress ${progress} would be on track)`,
      'assumed-baseline': `no baseline is written, so ${progress} counted from 0 does not say how far it has come`,
      behind: `progress ${progress}, on track from ${onTrack}, at risk from ${atRisk}`,
      'far-behind': `progress ${progress}, at risk from ${atRisk}`,
      holding: `the newest value, ${current}, is ${bound}; held for ${progress} of the time, on track from ${onTrack}`,
      'not-always-held': `the newest value, ${current}, is ${bound}, but it held for only ${progress} of the time, on track from ${onTrack}`,
      'not-held': `the newest value, ${current}, is not ${bound}`,
      within: `the total, ${current}, is ${bound}`,
      exceeded: `the total, ${current}, is not ${bound}`,
      'within-to-the-end': `within its ceiling until ${due}`,
    })[reason],
  early(progress, expected, grace) {
    if (expected === undefined) return `progress ${progress}, and nothing is due yet`;
    const due = `progress ${progress}, ${expected} expected by now`;
    return grace === undefined ? due : `${due}; up to ${grace} behind is on track`;
  },
  status: (label, reason) => `${label}: ${reason}`,
  overdue: (milestones, more) =>
    `Overdue: ${milestones.map(({ title, due }) => `“${title}” (${due})`).join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  silent: (days, last, limit) =>
    `Stale: nothing new for ${counted(days, 'day', 'days')} (last ${last}); the limit is ${counted(limit, 'day', 'days')}`,
  confidence: (value, trend) => `Confidence ${value}${trend === undefined ? '' : ` (${trend} since the one before)`}`,
  meanConfidence: (value, of, lowest, title) =>
    of === 1 ? `Confidence ${value} (“${title}”)` : `Confidence ${value} on average, lowest ${lowest} (“${title}”)`,
  unchanged: 'unchanged',
  forecast: (date, value, band, score) =>
    `Forecast for ${date}: ${value}${band === undefined ? '' : ` (${band.join(' to ')})`}, score ${score}`,
  needed: (rate) => `Needs ${rate} a week`,
  made: (rate) => `Makes ${rate} a week`,
  neededAndMade: (needed, made) => `Needs ${needed} a week, makes ${made}`,
  reachedOn: (target, date) => `reaches ${target} around ${date}`,
  promised: (until, promise, formula) => `Old target (until ${until}): ${promise}; ${formula}`,
  noScore: '–',
  review: (grade, date, differs) =>
    `Graded ${grade} on ${date}${differs ? ', more than 0.1 from the computed grade' : ''}`,
  reported: (reported, of) => `${reported} of ${of} reported`,
  reportedMean: (mean) => `average of those reported ${mean}`,
  silentAsZero: (of) => `what is not ${of === 'key-results' ? 'reported' : 'scored'} counts as 0`,
  noneReported: (of) =>
    of === 1 ? 'Its key result has no score yet' : `None of its ${of} key results has a score yet`,
  noKeyResults: () => 'No key results and no supporters, so no score',
  ownAndSupporters: (own, supporters) => `own ${own} · supporters ${supporters}`,
  supporters: (formula, with_, of) => `Supporters: ${formula}; ${with_} of ${of} with a score`,
  scored: (with_, of) => `${with_} of ${counted(of, 'objective', 'objectives')} scored`,
  scoredMean: (mean) => `average of those scored ${mean}`,
  noObjectives: () => 'No objectives',
  brokenPromise: () => 'It holds a committed objective below 1, so at the end it is at most amber',
  below: (unit, score) => `${unit} ${score}`,
  decided: (title, counts) => (counts.length > 0 ? `“${title}” (${counts.join(', ')})` : `“${title}”`),
  count: (label, count) => `${count} ${label}`,
  rest: (sum, count) => `${sum} of ${count} more`,
  badWeights: () => 'the weights have an error',
  roundedWeights: (sum) => `the weights sum to ${sum}, taken as rounding`,
  actual: (value, date) => `Now ${value} (${date})`,
  noActual: () => 'No value yet',
  health: (label, health, target, alert) =>
    health === 'alarm'
      ? `${label}: inside its alert, ${alert ?? ''}`
      : `${label}: its target, ${target}, is ${health === 'healthy' ? 'met' : 'not met'}`,
  noTarget: () => 'No target, so no health',
  rating: (rating, reached, thresholds) => `Rating ${rating} of 5: ${reached} of 4 thresholds reached (${thresholds})`,
  kpiTrend: (change, before, date) => `${change} against ${before} (${date})`,
};
