import { list } from '../list.ts';

/** Words around the numbers of an English title, by what they make of the number that follows them. */

/** What is so today: “from 30”, “(currently 4.2)”. */
export const baselines = list(
  `from, up from, down from, baseline, baseline of, baseline is, currently, currently at, current, current is, current value, current level, currently is at, is currently, is now, today is, currently it is at, today, now, now at, was, were, was at, last year, last quarter, last month, instead of, rather than, previously, starting from, starting at, as of today`,
);

/** Where it should arrive. */
export const arrivals = list(
  `to, up to, down to, reach, reaches, reached, reaching, hit, hits, hitting, achieve, achieves, achieved, achieving, attain, attaining, get to, getting to, target, target of, target is, goal, goal of, goal is, aim, aim for, aiming for, secure, securing, equals, is, are, be, stands at, at`,
);

/** Words for a target: a number in brackets behind one of them is the target (“(goal: 40%)”). */
export const aims = list(`target, target of, target is, goal, goal of, goal is, aim, aim for`);

/** By how much it should move. */
export const steps = list(
  `a further, another, an additional, additional, an extra, extra, increase of, growth of, reduction of, decrease of, improvement of, drop of, rise of`,
);

/** Of so much only where something moves: “attended by 50 students” is no change. */
export const changes = list(`by, by another, by a further, by at least`);

export const aboves = list(
  `above, over, more than, longer than, greater than, higher than, exceed, exceeds, exceeding, beyond, north of, better than`,
);
export const belows = list(
  `below, under, less than, fewer than, lower than, in under, in less than, shorter than, south of, faster than`,
);
export const leasts = list(
  `at least, atleast, at a minimum, minimum, minimum of, a minimum of, min, no less than, no fewer than, not less than, not below`,
);
export const mosts = list(
  `at most, maximum, maximum of, a maximum of, max, no more than, no longer than, no higher than, no greater than, no later than, not more than, not exceed, not exceeding, not to exceed, not above, not over, not spend more than`,
);
export const abouts = list(`about, around, approximately, approx, roughly, nearly, almost, circa, some`);

/** How long something may take, or over what time it is counted. */
export const windows = list(
  `within, in, during, over, over the course of, after, before, every, each, per, first, last, next, past, following, in the, in the first, in the last, in the next, over the next, over the last, within the first, within the next, for the first, rolling, trailing, aged`,
);

/** Of these, the ones that say no longer than that. */
export const limits = list(`within`);

/** What the number is compared with follows. */
export const comparisons = list(
  `compared to, compared with, versus, vs, relative to, over last, year over year, month over month, yoy, from last, on last, over the previous, than last, than the previous`,
);

/** What follows is told beside the statement: another thing's number, a comparison, a part. */
export const asides = list(
  `with, including, of which, per, each, compared to, compared with, versus, vs, relative to, than last, out of, via, through, using, by means of, based on, across, among, between, spread over, so that, in order to, resulting in, such as, e g, i e, for example, from, within, for, who, which, that, when, where, whose, if, worth, on, at, in, than, to discuss, during`,
);

/** The numbers behind it are parts of the one before it. */
export const parts = list(`including, of which, of whom, consisting of, comprising, made up of`);

/** Behind a number: it is a change upwards, or downwards. */
export const rises = list(
  `increase, growth, rise, raise, uplift, improvement, more, higher, gain, lift, boost, increase in, growth in, improvement in, bump`,
);
export const falls = list(
  `reduction, decrease, drop, decline, cut, less, fewer, lower, faster, quicker, cheaper, savings, saving, shorter, reduction in, decrease in`,
);
/** Behind a number: an open end. */
export const upwards = list(`or more, or above, or higher, or better, or greater, and above, and up, plus, and more`);
export const downwards = list(`or less, or below, or fewer, or lower, or under, and below`);

/** Verbs that multiply. */
export const multiples = list(
  `double 2, doubles 2, doubling 2, doubled 2, triple 3, triples 3, tripling 3, quadruple 4, quadrupling 4, halve 0.5, halving 0.5, halves 0.5`,
);
/** What counts how often. */
export const times = list(`once 1, twice 2, thrice 3`);

/** Fillers between such a word and its number. */
export const fillers = list(
  `a, an, the, of, only, just, total, a total of, average, an average of, on average, avg, consistently, overall, mean, median, score, rate, +, a score of, a rate of, net, it, level, rating, ratio, = , :`,
);

/** Words that end a unit. */
export const unitEnds = list(
  `of, for, with, to, in, on, at, by, from, and, or, but, that, which, who, whose, about, as, into, onto, across, during, before, after, until, via, through, among, our, its, their, her, his, your, this, these, those, is, are, was, were, will, has, have, had, not, per, each, every, using, within, without, including, when, where, while, over, under, above, below, w, than, if, so, is, being, be, a, an, the, all, twice, once, annually, more, less, then, new, only, cumulative, cumulatively`,
);

/** Such words open a unit (“500 weekly users”) and end one (“3 posts weekly”). */
export const rhythms = list(`daily, weekly, monthly, quarterly, yearly, annual`);

/** Of these less is better. */
export const burdens = list(
  `time, cost, costs, latency, churn, turnover, errors, error, defects, incidents, bugs, delay, delays, complaints, downtime, expenses, waste, attrition, bounce, debt, duration, lead time, cycle time, drop off, abandonment, failures, failure`,
);

/** Who or what does not, before a bound: “nobody waits more than 4 hours” is at most 4. */
export const negations = list(`nobody, no one, never, none, no customer, no client, no user, does not, do not, not`);

/** Verbs that hold a level. */
export const holds = list(
  `keep, keeps, keeping, maintain, maintains, maintaining, hold, holds, sustain, stay, stays, preserve`,
);

/** “All open tickets”, “every store”: the whole of them. */
export const wholes = list(`all, every, each and every, 100 percent of, all of, all of the, all our, all the`);
/** “Zero defects”, “no late payments”. */
export const nones = list(`zero, no, no more, none of, zero tolerance for, not a single, not one`);

/** The number is a running total. */
export const totals = list(`cumulative, cumulatively, running total`);
