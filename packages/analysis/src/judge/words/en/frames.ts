import { list } from '../list.ts';

/** What opens a purpose clause; "to" before a verb is known by the grammar. */
export const purposes = () =>
  list(`
in order to, so as to, so that, so they, so we, so people, so users, so customers, so teams, so editors, so staff, aimed at, aiming at, aiming to, with the aim, with the aim of, with the goal of, with the goal to, with a view to, for the purpose of, for the purposes of, in support of, in pursuit of, intended to, designed to, meant to, as a basis for, as part of, in preparation for, to help, to support, helping to, with the intention of, towards, toward, thereby, in an effort to, tied to, linked to, geared to, geared towards`);

/** Comparators before a number. */
export const comparators = () =>
  list(`
above, and above, at least, at most, a minimum of, a maximum of, below, beneath, better than, between, beyond, fewer than, greater than, higher than, in less than, in under, less than, longer than, lower than, max, maximum, min, minimum, minimum of, more than, no fewer than, no higher than, no later than, no less than, no longer than, no lower than, no more than, not more than, over, shorter than, smaller than, under, up to, within, inside, or better, or higher, or more, or less, or lower, ≥, ≤, <, >, >=, <=, =, =>, →, ->, by, down to, up from, down from, up by, down by, faster than`);

/** The whole of something. */
export const wholesale = () =>
  list(`all, all of, any, each, each of, every, the entire, entire, whole, the whole, both, all our, all the`);

/** None of something. */
export const nones = () => list(`no, zero, none, none of, nobody, no one, not a single, without any, nil, never`);

/** How often something recurs. */
export const recurrences = () =>
  list(`
per day, per week, per month, per quarter, per year, per sprint, per term, per person, a day, a week, a month, a quarter, a year, each day, each week, each month, each quarter, each year, every day, every week, every two weeks, every month, every quarter, every year, every sprint, every term, daily, weekly, bi-weekly, biweekly, fortnightly, monthly, quarterly, yearly, annually, twice a month, twice a week, per release, regularly, annual`);

/** Users can, the system supports: a capability. */
export const abilities = () =>
  list(
    `can, could, able to, is able to, are able to, supports, allows, lets, enables, will be able to, may, works with, runs on, integrates with`,
  );

/** Comparatives that say a direction without a verb. */
export const comparatives = () =>
  list(
    `more often, more frequently, sooner, more quickly, more easily, faster, slower, quicker, cheaper, shorter, longer, fewer, less, more, lower, higher, larger, smaller, bigger, greater, easier, safer, cleaner, healthier, happier, stronger, earlier, lighter, simpler, more reliable, more accurate, more productive, more efficient, less flaky, more resilient, more confident, more engaged`,
  );

export const vagueWords = () =>
  list(`
a lot, as much as possible, as soon as possible, appropriate, appropriately, best, best practice, best practices, best-in-class, better, bigger, considerable, considerably, cutting-edge, cutting edge, drastically, easier, easily, effective, effectively, efficient, efficiently, enough, enhance, excellent, faster, good, great, greatly, greater, high quality, high-quality, higher, improve, improved, improvement, improving, innovative, leading, maximise, maximize, meaningful, minimise, minimize, modern, more, nice, optimal, optimise, optimize, optimised, optimized,
outstanding, proper, properly, quality, quickly, robust, satisfactory, seamless, seamlessly, significant, significantly, smooth, smoothly, state of the art, state-of-the-art, strengthen, stronger, substantial, substantially, successful, successfully, sufficient, superior, timely, top-notch, user-friendly, various, well, world class, world-class, world-leading, next-level, next level`);

/** Figures that go up without anybody using or paying for anything. */
export const vanityMetrics = () =>
  list(`
app installs, click, clicks, comments, download, downloads, fans, follower, followers, github stars, hashtag, hashtag usage, hits, impression, impressions, installs, like, likes, page view, page views, pageview, pageviews, page likes, podcast plays, plays, post reach, reach, reactions, retweets, reposts, shares, site traffic, stars, stargazers, subscribers on youtube, traffic, tweets, unique visitors, video views, view, views, visit, visits, visitors, website hits, website traffic, website visits`);

/** What joins two aims. */
export const joiners = () =>
  list(
    `and, as well as, along with, together with, in addition to, plus, &, /, and also, while, whilst, and simultaneously, besides, not only, but also`,
  );

/** Pairs that name one thing although they hold a joiner. */
export const fixedPairs = () =>
  list(`
sales and marketing, research and development, R&D, health and safety, terms and conditions, food and beverage, F&B, mergers and acquisitions, M&A, P&L, profit and loss, Q&A, questions and answers, learning and development, L&D, diversity and inclusion, diversity equity and inclusion, profit and loss statement, pros and cons, trial and error, supply and demand, command and control, end-to-end, A/B, A/B test, CI/CD, UI/UX, UX/UI, B2B, 24/7, I/O, and/or, TCP/IP, HIV/AIDS, S/4HANA, wear and tear, hearts and minds, track and trace,
search and rescue, arts and crafts, bed and breakfast, cash and carry, nuts and bolts, design and build, build and run, plug and play, drag and drop, copy and paste, before and after, up and running, governance risk and compliance, environmental social and governance, science and technology, information and communication, monitoring and evaluation, M&E, water and sanitation, safe and sound, business to business, research and innovation, morbidity and mortality, repair and maintenance, land and sea, day and night, men and women, women and men, girls and boys, boys and girls`);

/** How it is done, or that it goes on: passed over before the verb. */
export const openers = () =>
  list(`
please, successfully, fully, also, then, continuously, continually, constantly, consistently, regularly, actively, quickly, rapidly, swiftly, promptly, jointly, internally, externally, formally, officially, proactively, gradually, steadily, carefully, systematically, collectively, effectively, efficiently, properly, completely, thoroughly, smoothly, safely, timely, better, further, together, finally, first, always, soon, again, manually, collaboratively, strategically, seamlessly, firmly, resolutely, vigorously, relentlessly, deliberately, intentionally, diligently,
continue, continue to, keep on, carry on, go on, aim, aim at, aim for, plan, plan on, strive, strive for, seek, try, try to, attempt, want, need, work, work to, work towards, focus on, concentrate on, commit, commit to, start, begin, endeavour, endeavor, intend, get started, be ready, make an effort, make sure, remember, proceed, prepare, look, we will, we, we plan, we aim, we want, we need, goal is, our goal is, objective is, the goal is`);

/** Our own teams: they do it, so what they do is read as work to do. */
export const teams = () =>
  list(`
marketing, sales, product, design, legal, ops, operations, support, growth team, data team, team, teams, department, departments, division, squad, tribe, chapter team, crew, committee, working group, task force, taskforce, workgroup, board, secretariat, sales team, marketing team, support team, customer success, customer service team, engineering, management, leadership team, leadership, hr, it department, human resources, back office, front office, staff team, project team, product team, finance, operations team, pmo, working party, steering committee, steering group, council`);

/** Words that fit any objective of anybody: with nothing else beside them they name no state to reach. */
export const emptyWords = () =>
  list(`
thing, things, stuff, everything, everywhere, synergy, synergies, excellence, value, values, potential, future, success, business, company, organisation, organization, operation, operations, performance, efficiency, effectiveness, productivity, innovation, growth, progress, impact, result, results, outcome, outcomes, transformation, journey, solution, solutions, capability, capabilities, alignment, ecosystem, stakeholder, stakeholders, opportunity, opportunities, strength, strengths, change, difference, goal, goals, objective, objectives, vision, mission, strategy, process, processes, work, way of working, ways of working, effort, efforts, resource, resources, area, areas, aspect, aspects, level, levels, standard, standards, momentum, agility, mindset, culture, landscape, space, game, bar, next level, new heights, full potential, right things, bottom line, top line, core competencies, competencies, best self, paradigm, holistic approach, approach, game changer, quantum leap, kpi, kpis, okr, okrs,
drive, deliver, enable, leverage, maximise, maximize, unlock, unleash, empower, foster, achieve, strive, optimise, optimize, improve, enhance, strengthen, elevate, accelerate, boost, transform, evolve, grow, advance, develop, realise, realize, harness, utilise, utilize, streamline, innovate, excel, succeed, thrive, execute, create, make, do, be, become, get, keep, continue, push, raise, raise the bar, take, bring, move, add, provide, ensure, support, promote, generate, build, exceed, expectation, expectations,
agile, synergistic, holistic, strategic, strategically, operational, organisational, organizational, dynamic, sustainable, scalable, impactful, proactive, proactively, relevant, key, core, main, overall, general, new, different, right, strong, high, higher, further, continuous, continuously, constant, constantly, ongoing, forward, ahead, together, always, positive, real, true, full, fully, bold, ambitious, smart, smarter, digital, lean, global, value-added, forward-looking, results-driven, game-changing, next-generation, future-proof, mission-critical, productive`);
