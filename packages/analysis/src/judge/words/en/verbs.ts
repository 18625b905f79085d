import { list } from '../list.ts';

/** Verbs that name work: attained means that the work was done. Base forms; the other forms follow by rule. */
export const workVerbs = () =>
  list(`allow, anchor, apportion, articulate, attest, augment, authenticate, authorise, authorize, baseline, bind, blend, canonicalise, canonicalize, carve, complement, compute, confront, contextualize, corroborate, decorate, derive,
destroy, disclose, distil, distill, doodle, emulate, enqueue, extinguish, flatten, fold, hoist, hone, impersonate, intercept, invert, invoke, knead, lend, locate, marshal, mechanize, memoize, mimic, miniaturise, miniaturize, minify,
mock, mute, nail, obfuscate, outlaw, override, pin, plead, plumb, polyfill, preload, prep, quiz, re-enable, rebase, recharge, recite, reconsider, redraw, refill, regenerate, regroup, relearn, remaster, reorient, rephrase, replenish,
replicate, reprint, reprogram, restart, retake, retell, retract, retrieve, retune, revert, rinse, scrutinise, scrutinize, self-assess, sew, shield, shuffle, snorkel, spar, spruce up, squash, stencil, subclass, substantiate, symlink,
throttle, transpose, typecheck, undo, unhook, unlink, unload, unpick, unscramble, upcycle, verbalise, weave, webcast, whittle, cross-link, crosslink, dissect, hypothesize, prebook, prefetch, rebrief, recap, repot, self-study, skate,
paddle, pray, fine tune, spell-check, smooth out, stack up, tick off, thin out, chase up, comb through, flag up, gear up, iron out, lay down, leaf through, line up, loop back, move across, pass on, patch up, pull apart, ramp down,
reach agreement, read through, read up on, set forth, set in motion, sharpen up, single out, sketch out, slot in, square away, steer through, swap over, talk up, wire together, work up, write back, produce, differentiate, walk, spend time, spend more time, spend less time, throw out, throw away, cut red tape, 
go, go to, take, use, call, bike, swim, jog, hike, exercise, meditate, journal, sing, travel, get married, marry, wake up, eat, drink, listen to, watch, 
take up, stretch, lift weights, garden, unsubscribe, stop using, quit, move to, return to, experience, visit, meet, talk, chat, give a talk, thank, apologise, reflect,
reflect on, think about, think, inventory of, compilation of, measurement of, trial of, 

cleanup of, clean-up of, removal of, transition to, handover of, handover to, 
backlog of ideas, selection of, choice of, exploration of, investigation into, 
benchmark of, experimentation with, 
kick-off of, kickoff of, start of, beginning of, finalisation of, finalization of, formalisation of, formation of, foundation of, restructuring,
reorganisation, appointment of, hand-over of, shipping of, go-live of, refinement of, reduction of scope, extraction of, configuration of, translation of,
adaptation of, conversion to, upgrade to, extension of contract, renewal of contract, sign-off on, buy-in from, approval from, approval by, 
commitment to build, co-develop, co-design, cocreate, deconflict, streamline process, wrap, hand, hand out, evangelise, evangelize, propagate, resurvey, reprioritise,
reprioritize, deprioritise, deprioritize, re-scope, revalidate, recalibrate, requalify, reorder, restack, retag, retitle, reupload, re-record, re-do, rehab, resize, roll,
roll forward, roll back, roll over, rotate in, sanity check, sanity-check, scale out, self-host, semi-automate, set aside, set direction, shard, shake out, sideload,
single-source, slice, soft-close, space out, spell out, stack rank, stand down, step through, stress test, sub-divide, supercharge, symbolise,
take apart, take care of, take forward, take stock of, team build, tie together, timebox, tokenize, train, transmit, treat, trim down, try on, unearth, unfold,
unroll, unwrap, uplevel, vectorise, vectorize, web-enable, winnow, work to resolve, write down, write out, zero-base, serve on, sit on,
sub-let, tend, toast, tout, triangulate, tutor, umpire, unclog, uproot, usher, vacuum, veto, wallpaper, wean, weatherise, wed,
wipe, wipe out, yank, accustom, acquaint, amplify message, assemble a, await approval, backdate, bookmark, colour-code, comb,
compartmentalise, computerise, concoct, consult on, contextualise, copy-edit, copyedit, counsel, critique, cross-reference, data-mine, debrief, deliberate,
delimit, demarcate, demystify, deputise, detail out, dictate, diff, dramatise, drum up, elicit, embark, embark on, encapsulate, endeavour, engrave,
ensure delivery, envision, escort, etch, exemplify, expand on, explicate, expound, export, fasten, fetch, fill out, flowchart, fold in, forecast model, forge,
fortify, frequent, furlough, garnish, gauge, generate ideas, hand-hold, hypothesise, impart, implant, induct, infographic, ingrain, initialise,
inscribe, interpret, interrelate, jump start, laminate, lodge, log on, mail, make use of, manufacture, memorise, memorize, mend, moderate,
motivate, narrate, normalise data, officiate, outfit, outplan, overwrite, paraphrase, patrol, persist, personalise, personalize, pledge to, pore over,
prefabricate, prescribe, preside, preview, proclaim, pronounce,
close, fix up, hang, dig, drill, pour, fill in, feed back, plaster, cast, cable, wire in, put up, put on, take down, bring into service, energise, energize, adjudge, amend the, beef up, bring on air, switch off, turn off, plug in, implementation of, creation of, development of, introduction of, redesign of, migration of, migration to, launch of, completion of, establishment of, preparation of, organisation of, organization of, rollout of, roll-out of, construction of, deployment of, integration of, set-up of, setup of, revision of, review of, analysis of, publication of, installation of, standardisation of, standardization of, modernisation of, modernization of, automation of, evaluation of, procurement of,
definition of, renovation of, relocation of, drafting of, purchase of, design of, building of, testing of, update of, upgrade of, assessment of, planning of, delivery of, execution of, validation of, adoption of, recruitment of agency, submission of, approval of, signing of, opening of, replacement of, restructuring of, reorganisation of, digitisation of, digitalisation of, consolidation of, simplification of, documentation of, investigation of, release of, production of, realisation of, organising of,
delete, erase, backport, nail down, cut a release, cut the, stand up, repave, pave, get accepted, get ready, redact, rehome, unblock, untangle, unveil, unlock, upskill, vacate, wind down, winterise, zero in on, accredit, agree with, aggregate, airlift, alert, annotate, appeal, attribute, award, backfill, bake, balance out, ban, beta test, bid, bid for, bootstrap, bring together, cache, carve out, cascade, catch up, chart, charter, co-host, co-organise, co-organize, commit to, commit, compost, condense, confirm, contract,
convince, cook, copy, cover, dig into, deliver on, depict, designate, dismantle, document how, dry-run, earmark, edit down, enlist, enrich, enumerate, equalise, escalate, exchange, feed, fence off, field, film, flag, formulate, front-load, future-proof, gamify, gate, guide, hack, handle, hand off, hire and train, ideate on, improvise, incentivise, incentivize, incubate, inject, interface, internationalise, inventory, isolate, jumpstart, jump-start, keep track of, knit, liaise with, lint, lock down, look after, mail out, mark, mediate,
message, mint, mix, mock up, mount, multiply efforts, narrow down, navigate, note, number, offload, opt for, ordain, pack, park, pass legislation, persuade, petition, pioneer, play test, playtest, plot, plug, police, poll, pool, pre-empt, press, pretest, privatise, process-map, professionalise, proof, publish and promote, pull together, pursue, quantify, queue, quote, re-architect, rearchitect, re-evaluate, re-examine, reform, re-engage, regulate, rehabilitate, reimburse, reinstall, reinstate, relay, remediate, remind, render, repatriate,
resettle, resurface, rotate out, round out, route, sand, satisfy requirements, scaffold, score candidates, scrub, sell off, service, settle in, shift, sign off, sign off on, signpost, size, smoke test, solidify, solve, stabilise the api, stamp, steward, stitch, straighten out, stub, subcontract, subsidise, substitute, supplement, swap, swap out, table, take over, take on, talk through, tap, target, task, team up, tear down, throw, tie, toggle, top up, train up, trial run, turn on, turn off, uncover, understand, undertake, unify, value, ventilate, video-record, warn, wash, weigh, wire, zone in,
abolish, accompany, act on, adapt, add, address, adjust, administer, adopt, advertise, advise, advocate, agree, agree on, align, allocate, amend, analyse, analyze, announce, apply, apply for, appoint, approve,
arrange, ask, assemble, assess, assign, assist, attend, audit, author, automate, backup, back up, balance, benchmark, book, brainstorm, brief, bring in, broadcast, budget, build, build out, buy, calculate, calibrate,
campaign, carry out, carry on, catalog, catalogue, categorise, categorize, celebrate, centralise, centralize, change, change over, chair, check, choose, circulate, clarify, classify, clean, clean up, clear, coach, co-create, code, collaborate, collate,
collect, combine, come up with, commence, commission, communicate, compare, compile, compose, complete, conceive, conceptualise, conceptualize, conclude, conduct, configure, connect, consider, consolidate, construct, consult, containerise, containerize,
continue, contribute, convene, convert, cooperate, coordinate, co-ordinate, correct, craft, create, curate, customise, customize, debug, decide, decide on, declare, decommission, dedicate, define, deliver, delegate, demo, demonstrate, deploy, deprecate, design,
detail, detect, determine, develop, devise, diagnose, digitalise, digitalize, digitise, digitize, disassemble, discover, discuss, dispatch, display, disseminate, dissolve, distribute, divest, do, document, donate, draft, draw up, draw, drive, edit, educate,
elaborate, elect, eliminate debt, embed, enable, enact, encourage, enforce, engage, engage with, engineer, enrol, enroll, equip, establish, estimate, evaluate, examine, execute, exhibit, expand, experiment, experiment with, explain, explore, extend, extract, fabricate, facilitate, familiarise, familiarize,
figure out, file, finalise, finalize, find, find out, finish, fit, fit out, fix, flesh out, follow up, follow up with, form, formalise, formalize, format, formulate, forward, foster, found, fund, furnish, gather, generate report, get approval, get sign-off, give, go live, govern, handle, hand over, harmonise, harmonize, help, hold, host,
identify, ideate, illustrate, implement, import, incorporate, inform, initiate, innovate, inspect, install, institute, instruct, instrument, integrate, interview, introduce, inventory, invest, invest in, investigate, invite, involve, issue, iterate, iterate on, join, judge, kick off, kick-off, kickoff, label, land,
launch, lay, lay out, lay the foundation, lead, learn, lease, leverage, liaise, license, link, list, localise, localize, log, look at, look for, look into, maintain relationships, make, make a plan, make available, manage, map, map out, market, master, match, measure, mentor, merge, migrate, mirror, mobilise, mobilize, model, modernise, modernize, modify,
monitor, move, name, negotiate, network, nominate, notify, nurture, observe, obtain, offer, onboard, open, open up, open source, open-source, operate, operationalise, operationalize, orchestrate, order, organise, organize, orient, outline, outsource, overhaul, oversee, own, package, paint, pair, participate, participate in, partner, partner with, patch,
perform, phase out, photograph, pick, pilot, place, plan, plant, play, port, position, post, practice, practise, prepare, present, print, prioritise, prioritize, procure, productionise, productionize, profile, program, project-manage, promote, propose, prototype, prove, provide, provision, publicise, publicize, publish, purchase, push,
put in place, put into operation, put together, qualify, query, raise awareness, rationalise, rationalize, read, rearrange, reassess, rebrand, rebuild, recertify, recommend, reconcile, reconfigure, record, redecorate, redefine, redeploy, redesign, redo, redraft, reengineer, re-engineer, refactor, refine, refit, reformat, refresh, refurbish, register, rehearse,
reimagine, reinforce, relaunch, release, relocate, remodel, remove, rename, renegotiate, renovate, rent, reorganise, reorganize, repaint, repair, replace, replan, report, report on, reposition, represent, reproduce, request, rescope, research, reshape, resolve, respond to rfp, restore, restructure, retire, retool, retrofit, revamp, review, revise, revisit, rewire, rewrite, roll out,
roll-out, rollout, rotate, run, sample, scale up, scan, schedule, scope, scope out, scout, screen, script, search, search for, select, send, send out, separate, set, set up, setup, set-up, set the stage, settle on, shape, share, ship, shoot, shortlist, showcase, simplify, simulate, sketch, socialise, socialize, solicit, sort, sort out, source, specify, spec, spec out, spend, spin up,
split, sponsor, stage, standardise, standardize, start, steer, stock, store, strategise, strategize, streamline, structure, study, submit, summarise, summarize, supervise, supply, support, survey, switch, switch to, sync, synchronise, synchronize, systematise, systematize, tackle, tag, take part in, take part, take stock, talk to, teach, tender, test, think through,
tidy, tidy up, track, transcribe, transfer, transform, transition, translate, triage, trial, trim, troubleshoot, try, try out, tune, unify, uninstall, update, upgrade, upload, utilise, utilize, validate, verify, vet, video, virtualise, virtualize, visualise, visualize, volunteer, walk through, wire up, work on, work out, work with, work towards, wrap up, write, write up, zone,
advance work, back-fill, bundle, canvass, champion, check in with, cross-train, deep-dive, dockerise, dockerize, dogfood, double-check, empower, fundraise, groom, hire agency, hold off, inventorise, lobby, mandate, mystery-shop, mystery shop, onboard vendor, parallelise, parameterise, pen-test, pitch, pre-register, productise, productize, promulgate, ratify, re-open, reopen, re-platform, replatform,
rehouse, relabel, repurpose, reskill, retrain, right-size, rework, segment, sequence, sanitise, sanitize, spot-check, stock up, stress-test, sunset, template, tokenise, trace, trademark, unbundle, weed, wireframe, workshop, adjudicate, arbitrate, codify, conserve, convoke, dredge, excavate, fence, harvest, irrigate, legislate, litigate, pave, plough, plow, proofread, sow, surface, tile, weld,
abandon, acclimatise, activate, actualise, airdrop, amalgamate, anonymise, anonymize, answer RFP, append, archive, assay, attach, autoscale, backtest, barcode, begin, bring back, bring forward, bump,
bury, catch up on, check off, choreograph, clone, close down, co-author, cobrand, co-brand, come to agreement, compete in, compress, crawl, cross-check, crowdfund, crowdsource, cull, cut over,
cut over to, de-risk, decentralise, declutter, decouple, deduplicate, delist, demolish, denormalise, descope, detach, devote, digest, direct, disable, discontinue, ditch, divide, dive into,
drop support, dub, dust off, enclose, encrypt, encode, end support, endorse, enter into, erect, expose, externalise, fact-check, farm out, feature-flag, field-test, finetune, fine-tune, finish up,
firm up, flush, free up, fuse, go through, graft, green-light, harden, hardcode, hook up, hunt down, inaugurate, indent, ingest, insert, insource, internalise, invent, itemise, jot down, kickstart,
kick-start, kill, kit out, lab-test, live-stream, livestream, load-test, look up, loop in, mark up, mechanise, migrate off, mothball, move away from, move over, mow, normalise, normalize, notarise,
offboard, overlay, paginate, parse, part-exchange, partition, pedestrianise, pick up, piggyback, pin down, pinpoint, plan out, poach, populate, postmortem, pre-launch, pre-test, premiere, preprocess,
probe, productionalise, prune, pull out, purge, put forward, put in, put out, quarantine, re-baseline, rebaseline, re-certify, re-home, re-imagine, re-introduce, reintroduce, re-launch, re-negotiate,
re-release, re-run, rerun, re-skin, re-tender, re-train, re-write, realign, reallocate, reassign, rebalance, reboot, recast, recode, recommission, recompile, reconnect, reconstruct, red-team, redirect,
reduce scope, reframe, refuel, reissue, reimplement, reload, remap, repackage, repeal, repoint, repopulate, report back, republish, reroute, reschedule, resubmit, rethink, reverse-engineer, rewild,
rig, ring-fence, road-test, round up, run through, salvage, scrape, seal, send over, serialise, set out, shelve, shop around, shore up, shut down, sift, sign up for, skill up, slim down, snapshot,
soft-launch, soft launch, spearhead, spin off, spin out, spread, staff up, stagger, stake out, start up, stitch together, strip out, sublet, sum up, supersede, suspend, systemise, tabulate, tailor,
take offline, tally, tee up, terminate, test-drive, throw out, tie up, time-box, touch base, touch up, trade in, transcode, transplant, trawl, trigger, tweak, type up, uncouple, underpin, unite,
unpack, unplug, usability test, vote on, war-game, waterproof, weatherproof, weigh up, whitelist, whiteboard, wind up, work through, work up, write off, dry run, cross-post, crosspost, co-write,
ghostwrite, pre-record, prerecord, storyboard, subtitle, typeset, beta-test, a/b test, split-test, split test, handoff, level up, lift and shift, rehost, terraform, stub out, tear out, rip out, unwind,
co-chair, swear in, doorknock, leaflet, rally, picket, testify, depose, subpoena, redline, countersign, deregister, domicile, hedge, refinance, recapitalise, amortise, depreciate, accrue, invoice,
true up, restate, ring up, restock, merchandise, markdown, decant, brew, ferment, roast, lathe, anneal, galvanise, solder, rivet, bolt on, recable, trench, asphalt, tarmac, glaze, insulate, vaccinate,
autoclave, sterilise, discharge plan, immunise, deworm, microchip, spay, neuter, mulch, coppice, reforest, afforest, desilt`);

/** Acts towards people: a count of people reached by them still counts acts. */
export const contactVerbs = () =>
  list(`
talk w/, meet w/, speak w/, work w/, chat with, chat w/, catch up with, approach, ask, call, call back, canvass, chase, coach, cold call, cold-call, consult, consult with, contact, counsel, email, e-mail, engage with, follow up with, greet, interview, invite, mail, meet, meet up with, meet with, message, mystery-shop, mystery shop, phone, pitch, pitch to, poll, present to, reach out to, reach out,
remind, shadow, speak, speak at, speak to, speak with, survey, talk to, talk with, text, thank, tour, visit, welcome, write to, connect with, sit down with, check in with, work with, nurture, prospect, ring, knock on, door-knock, brief,
partner with, team up with, collaborate with, cooperate with, liaise with, work alongside, sit with, learn from, network with,
bid on, bid for, tender for, pitch for, apply to`);

/** Looking, comparing, choosing: "identify 10 suppliers" counts looking. */
export const examineVerbs = () =>
  list(
    `
play, go to, visit, hike, climb, run, bike, cycle, swim, jog, walk, exercise, meditate, journal, do, rehearse, memorise, memorize, experience, take a, sit, sit in,
revise for, tour, shadow, speak at, present at, perform at, volunteer at,book, hold, host, schedule, organise, organize, arrange, convene, facilitate, celebrate, read, attend, learn, watch, listen to, practise, practice, take part in, participate in, join, enter, apply to, analyse, analyze, appraise, assess, audit, benchmark, compare, consider, diagnose, discover, discuss, evaluate, examine, explore, find, identify, inspect, investigate, look at, look into, map, measure, monitor, observe, plan, propose, research, review, scout, select, shortlist, study, survey, test, track, try, try out, define, choose, pick, nominate, brainstorm, experiment with`,
  );

/** Teaching and certifying: a count of people is coverage, an output. */
export const trainVerbs = () =>
  list(`
accredit, certify, cross-train, educate, enrol, enroll, familiarise, familiarize, graduate, instruct, mentor, onboard, re-skill, recertify, reskill, retrain, sensitise, sensitize, teach, train, upskill, up-skill, immunise, immunize, vaccinate, screen, inoculate, induct`);

export const hireVerbs = () =>
  list(`employ, engage as staff, fill, headhunt, hire, onboard as staff, recruit, make hires, bring on board`);

/** Getting something from the world: a count of customers, deals or money with them is a result. */
export const gainVerbs = () =>
  list(`
leverage, accumulate, achieve, acquire, amass, attract, bag, be awarded, bring in, capture, close, collect, convert, create jobs, earn, finance, find work, gain, garner, generate, get, grow to, have, land, log, make, net, obtain, place, pull in, raise, rank, reach, reactivate, realise, realize, receive, recoup, recover, reclaim, retain, save,
score, secure, see, sell, settle, sign, sign up, source, win, win back, upsell, cross-sell, renew, book, onboard, serve, welcome, draw, drive, produce, deliver, harvest, be cited, cite, mention, quote, feature`);

/** Doing for a share of cases: with a percentage or a time limit they state a service level. */
export const serviceVerbs = () =>
  list(`
acknowledge, answer, approve, assign, clear, close, collect, complete, deliver, detect, discharge, dispatch, execute, fill, fix, fulfil, fulfill, handle, honour, inspect, issue, keep, meet, patch, pay, pick, process, reach, recover, reply, reply to, resolve, respond, respond to, restore, retain, return, review, satisfy, see, serve, settle, ship, solve, triage, win, achieve, attain, close out,
recycle, reuse, sell, source, renew, convert, get back to, follow up on, treat`);

export const upVerbs = () =>
  list(`
accelerate growth, add, boost, climb, double, elevate, expand, exceed, gain, go up, grow, heighten, increase, jump, lift, maximise, maximize, multiply, quadruple, quintuple, raise, ramp up, rise, scale, shift up, speed up, surge, triple, uplift, up, outgrow, more than double`);

export const downVerbs = () =>
  list(`
bring down, curb, cut, cut back, cut down, decline, decrease, deflect, diminish, drive down, drop, ease, eliminate, eradicate, fall, get rid of, go down, halve, lessen, limit, lower, minimise, minimize, mitigate, narrow, prevent, push down, reduce, scale back, shorten, shrink, slash, slow, stop, trim, decline to, down, avoid, end`);

export const keepVerbs = () =>
  list(
    `hold steady, keep, maintain, preserve, protect, remain, retain, safeguard, stabilise, stabilize, stay, sustain, uphold, hold at, keep up, never exceed, not exceed`,
  );

/** Linking a metric to its level. */
export const reachVerbs = () =>
  list(`finish in, finish among, finish within, qualify for, get promoted, get hired, come in, 
achieve, attain, average, be, equal, exceed, outpace, outnumber, outweigh, overtake, outstrip, undercut, hit, is, are, at, land at, meet, pass, reach, score, stand at, surpass, total, top, come in at, reach at least, amounts to, sits at, ends at, ends up at, crosses`);

/** Weak movement: a result only when a metric or a quality is named; otherwise work. */
export const improveVerbs = () =>
  list(`
accelerate, advance, better, bolster, cement, consolidate, cultivate, deepen, develop, enhance, enrich, evolve, expedite, fine-tune, foster, improve, intensify, nurture, optimise, optimize, polish, refine, reinforce, revitalise, revitalize, scale up, simplify, step up, streamline, strengthen, sharpen, tighten, upgrade, broaden, widen, diversify, extend`);

/** Verbs that help with other work; who could say when it is done? */
export const vagueVerbs = () =>
  list(`
advise, aid, analyse, analyze, assist, assist with, assist in, attempt, be involved in, collaborate, collaborate with, consider, consult, contribute, contribute to, cooperate, coordinate, coordinate with, encourage, engage with, enable, explore, facilitate, focus on, follow, give support, handle, help, help with, investigate, involve, liaise, look at, look into, monitor, participate,
participate in, provide support, research, strive, study, support, take part in, think about, try, try to, work on, work towards, work with, continue to`);

/** What users, customers, cases or staff do or feel: a share or a count of them doing it is a result. */
export const behaviours = () =>
  list(`view, download, star, fork, subscribe, 
within scope, on budget, under budget, ahead of schedule, without errors, without alerts, without failure, without failures, without incident, without incidents,
without intervention, without help, without manual work, error-free, error free,
accept, access, actively use, adopt, adhere, agree, apply online, apply what, appear, are aware, are satisfied, are happy, are able, arrive, ask for, at work, attend school, await, back, be able, become, begin using, believe, book again, buy, buy again, call back, choose, come back, come from, comes from, complete a purchase, comply, confident, convert, coming from,
delighted, deploy daily, depend on, describe, earn, employed, enjoy, enter work, exceed, expect, experience, fail, feel, file online, find, finish onboarding, follow, give us, give a rating, given a rating, go on to, happy, have access, hear, improve, in use, join, keep, know, leave, like, live in, logged in, log in, make, meet, mention, miss, move on to, need no, never, on time, on-time, on schedule,
open, opt in, order again, order, outperform, own, pass, pay, perceive, prefer, proud, purchase, rank, rate, rated, reach, read, recall, receive, recognise, recognize, recommend, refer, rely on, remain, remember, renew, reopen, repay, repeat, reply, report, report a, report that, respond, resolved, return, returned, retained, run on, satisfied, say, score, secure, see, self-serve, sell, sign in, sign up, solved,
show, smoke-free, start using, stay, still use, stick to, succeed, successful, survive, switch, switch to, take up, tell us, thrive, trust, try, turn up, understand, upgrade, use, used, uses, using, vote, wait, want, watch, win, within budget, within sla, work from, would recommend, paid on time, delivered on time, without escalation, without delay, first time right, right first time, first contact, first attempt, self-service, participate, participate in, participate actively, engage, enable,
break even, turn a profit, pay for itself, make a profit, turn into, run at a profit, come first, arrive on time, keep up`);

/** Ends of work written as a state: the thing exists, nothing is said of its effect. */
export const finishedStates = () =>
  list(`
kept up to date, kept current, in hand, in the app store, on the website, on the intranet, ready to ship, ready for use, ready for launch,
feature complete, feature-complete, code complete, signed, switched on, switched over, out of beta, made available, available to all, in operation,
open-sourced, in the repo, checked in, in testing, tested, validated, verified, prepared, drafted, written, created, built, developed, designed,
put in place, carried out, conducted, organised, organized, playable,
available, present in, be in place, complete, completed, done, finished, fully functional, functional, go-live, in place, in production, introduced, is live, live, operational, ready, set up, signed off, up and running, delivered, on staging, up to date, deployed, implemented, documented, merged, released, approved, adopted by the board, published, shipped, agreed, defined, established, finalised, finalized, launched, installed, rolled out,
in effect, in force, on sale, on the shelves, on air, sent out, out by, under way, underway, started, kicked off, begun, begins, in beta, in pilot, in review, in use by the team, wrapped up, concluded,
handed over, put to use, accepted, ratified, gazetted, submitted`);
