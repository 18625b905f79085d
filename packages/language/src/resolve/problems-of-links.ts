import { type KeyResult, type Kpi, matchUnits, type WrittenObjective } from '@okr/core';
import { FreshNames } from '../names/fresh.ts';
import type { DraftPlan } from './build.ts';
import type { Holder } from './kpis-by-holder.ts';
import type { PlanLinks } from './link.ts';
import { type Candidate, cycleOf, planSpace, wholeName } from './lookup.ts';
import { kpiUnitMismatch } from './measure-problems.ts';
import {
  ambiguousReference,
  duplicateName,
  firstNamed,
  ownReference,
  supportCircle,
  unknownReference,
} from './messages.ts';
import type { ProblemList } from './problems.ts';
import type { ResolvedFile } from './resolved-file.ts';
import { accepts, type Site } from './sites.ts';
import type { Weighed } from './weight-fixes.ts';
import { reportWeights } from './weights.ts';

/** What stands against a file that depends on what other files say, and so may change while it does not. */
export function problemsOfLinks(
  file: ResolvedFile,
  links: PlanLinks,
  {
    siblings,
    kpisOf,
  }: {
    /** The plans whose objectives are weighed together. */
    siblings(plan: DraftPlan): readonly DraftPlan[];
    /** All KPIs of a unit or person, in the order of the files. */
    kpisOf(holder: Holder): readonly Kpi[];
  },
  problems: ProblemList,
): void {
  for (const site of file.sites) reportSite(site, links, problems);
  const fresh = new Map<ReturnType<typeof planSpace>, FreshNames>();
  for (const plan of file.plans) {
    const space = planSpace(plan);
    const names = fresh.get(space) ?? new FreshNames(() => siblings(plan).flatMap(namesIn));
    fresh.set(space, names);
    reportObjectiveNames(plan, links, names, problems);
  }
  const spaces = new Map(file.plans.map((plan) => [planSpace(plan), plan]));
  for (const plan of spaces.values()) {
    const objectives = siblings(plan).flatMap((each) => each.objectives);
    reportWeights(
      objectives.map(({ file: home, written: { head, weight, dropped } }) => ({ file: home, head, weight, dropped })),
      problems,
    );
  }
  const holders = new Set(file.declared.kpis.flatMap((kpi) => (kpi.weight && kpi.for?.target) ?? []));
  for (const holder of holders) reportWeights(kpisOf(holder).map(weighedKpi), problems);
  for (const { objectives } of file.plans) {
    for (const { keyResults } of objectives) for (const keyResult of keyResults) compareWithKpi(keyResult, problems);
  }
}

/** One that has nothing to be held against leaves the total: it may go without a weight. */
function weighedKpi({ file, written }: Kpi): Weighed {
  const { head, weight, revisions } = written;
  const isHeld = [written, ...revisions].some(
    ({ target, scale, unread }) => target ?? scale ?? (unread.includes('target') || unread.includes('scale')),
  );
  return { file, head, weight, dropped: isHeld ? undefined : true };
}

function reportSite(site: Site, links: PlanLinks, problems: ProblemList): void {
  const { ref, home, by, link } = site;
  const { file } = by;
  if (link.target !== undefined) {
    if (links.isCut(site)) problems.add(file, supportCircle(ref, supportsOf(site)));
    return;
  }
  const { index } = links;
  const isAccepted = accepts(site);
  const found = index.find(ref, home, isAccepted);
  if (found.length > 0) {
    const withCycle = new Set(found.map(({ objective }) => cycleOf(objective.plan))).size > 1;
    const named = found.map((candidate) => ({
      text: wholeName(candidate, withCycle),
      file: candidate.objective.file,
      span: candidate.nameSpan,
    }));
    problems.add(file, ambiguousReference(ref.text, ref.span, named));
    return;
  }
  const isForKeyResults = by.kind === 'initiative';
  if (!isForKeyResults && index.find(ref, home, ({ objective }) => objective === home).length > 0) {
    problems.add(file, ownReference(ref, supportsOf(site)));
    return;
  }
  const near = problems.speller.near(ref.parts.at(-1) ?? '', index.names()).flatMap((name) =>
    index
      .named(name)
      .slice(0, 3)
      .filter(isAccepted)
      .map((candidate) => ({ text: shortestName(candidate, site, links), file: candidate.objective.file })),
  );
  const kind = isForKeyResults ? 'key-result' : 'objective-or-key-result';
  problems.add(file, unknownReference(kind, ref.text, ref.span, near.slice(0, 3), undefined));
}

function supportsOf({ by }: Site): WrittenObjective['supports'] {
  return by.kind === 'initiative' ? undefined : by.written.supports;
}

/** The name alone where that finds the candidate from here, else its whole name. */
function shortestName(candidate: Candidate, site: Site, { index }: PlanLinks): string {
  const ref = { text: candidate.name, span: candidate.nameSpan, period: undefined, parts: [candidate.name] };
  const found = index.find(ref, site.home, accepts(site));
  return found.length === 1 && found[0] === candidate ? candidate.name : wholeName(candidate, false);
}

function namesIn({ objectives }: DraftPlan): readonly string[] {
  return objectives.flatMap(({ written }) => written.name?.text ?? []);
}

/** Of two objectives of one name in one plan, wherever its sections stand, the second is told. */
function reportObjectiveNames(plan: DraftPlan, { index }: PlanLinks, fresh: FreshNames, problems: ProblemList): void {
  for (const { file, written } of plan.objectives) {
    const { name } = written;
    const first = name && index.firstObjective(name.text, plan);
    const place = first?.written.name?.span;
    if (name === undefined || first === undefined || place === undefined || first.written === written) continue;
    // A label claims nothing that another has.
    if (name.isLabel === true) continue;
    const names = fresh.instead(name.text, written.title.value);
    problems.add(file, duplicateName('objective', name.text, name.span, firstNamed(first.file, place), names));
  }
}

/** A KPI without a unit fits every measure; any other must convert into the measure's. */
function compareWithKpi({ file, measure, measuredBy, written }: KeyResult, problems: ProblemList): void {
  const kpi = measuredBy?.target;
  if (kpi === undefined || measure === undefined || written.measuredBy === undefined) return;
  const units = [kpi.unit, measure.unit];
  if (units.some((unit) => unit.dimension.kind === 'none')) return;
  if (matchUnits(kpi.unit, measure.unit) === 'different')
    problems.add(file, kpiUnitMismatch(kpi, measure.unit, written.measuredBy.span));
}
