import { countsOf, type PublishedBelow, type PublishedRollUp, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { cycleTitle, titleOf } from '../model/names.ts';
import {
  type KpiElement,
  Mark,
  type ObjectiveElement,
  type PersonElement,
  type PlanElement,
  ScoreAndGrade,
  ScoreBadge,
  type ScoredIndex,
  statusToneOf,
  type UnitElement,
  usePage,
} from '../parts/index.ts';
import { KpiLine } from './guards.tsx';
import { Head } from './head.tsx';
import { Explanation, type Fact, Facts, Jump, Jumps, Owners, Remarks, Section, useDetailWords } from './parts.tsx';
import { CardTotals } from './scorecard.tsx';

export function UnitDetail({ element }: { element: UnitElement }): JSX.Element {
  const { index, scored } = usePage();
  const words = useDetailWords();
  const { value } = element;
  const plans = index.plans.filter((plan) => plan.value.unit === value.name);
  const kpis = index.kpis.filter((kpi) => kpi.value.for === value.name);
  const children = scored.units.filter((unit) => unit.parent === value.name);
  const facts: readonly (Fact | undefined)[] = [
    value.parent === null
      ? undefined
      : { name: words.within, value: <Jump element={index.units.get(value.parent)} text={value.parent} /> },
    value.lead === null ? undefined : { name: words.lead, value: <Owners names={[value.lead]} /> },
    children.length === 0
      ? undefined
      : { name: words.children, value: <UnitList names={children.map(({ name }) => name)} /> },
  ];
  return (
    <>
      <Head kind={words.unitKinds[value.kind]} title={value.title ?? value.name} place={value} />
      <RollUps rollUps={value.rollUps} />
      {plans.map((plan) => (
        <PlanObjectives key={plan.id} plan={plan} />
      ))}
      <Kpis kpis={kpis} />
      <CardTotals name={value.name} />
      <Facts facts={facts} />
      <Remarks remarks={value} />
    </>
  );
}

export function PersonDetail({ element }: { element: PersonElement }): JSX.Element {
  const { index } = usePage();
  const words = useDetailWords();
  const { value } = element;
  const plans = index.plans.filter((plan) => plan.value.person === value.name);
  const owned = useMemo(() => ownedBy(index, value.name), [index, value.name]);
  const facts: readonly (Fact | undefined)[] = [
    value.role === null ? undefined : { name: words.role, value: value.role },
    value.unit === null
      ? undefined
      : { name: words.unit, value: <Jump element={index.units.get(value.unit)} text={value.unit} /> },
  ];
  return (
    <>
      <Head kind={words.person} title={value.title ?? value.name} place={value}>
        {value.title === null ? null : <p class="aside">{value.name}</p>}
      </Head>
      <Facts facts={facts} />
      <RollUps rollUps={value.rollUps} />
      {plans.map((plan) => (
        <PlanObjectives key={plan.id} plan={plan} />
      ))}
      {owned.length === 0 ? null : (
        <Section title={words.answersFor}>
          <Jumps names={owned} />
        </Section>
      )}
      <Kpis kpis={index.kpis.filter((kpi) => kpi.value.owners.includes(value.name) || kpi.value.for === value.name)} />
      <CardTotals name={value.name} />
    </>
  );
}

export function PlanDetail({ element }: { element: PlanElement }): JSX.Element {
  const page = usePage();
  const { format, index } = page;
  const words = useDetailWords();
  const { value } = element;
  const owner = value.unit ?? value.person;
  const { start, end } = value;
  const facts: readonly (Fact | undefined)[] = [
    owner === null
      ? undefined
      : { name: words.unit, value: <Jump element={index.units.get(owner) ?? index.people.get(owner)} text={owner} /> },
    value.cycle === null
      ? undefined
      : {
          name: words.cycle,
          value:
            start === null || end === null
              ? cycleTitle(value.cycle, page)
              : `${cycleTitle(value.cycle, page)} (${format.date(start)} – ${format.date(end)})`,
        },
    value.state === null ? undefined : { name: words.state, value: words.planStates[value.state] },
  ];
  return (
    <>
      <Head
        kind={words.plan}
        title={titleOf(element, page) || words.planWithout}
        place={value}
        badge={<ScoreAndGrade of={value} />}
      >
        <Standing rollUp={value} />
      </Head>
      <PlanObjectives plan={element} isWhole />
      <Explanation title={words.howScored} text={value.explanation} />
      <Facts facts={facts} />
      <Remarks remarks={value} />
    </>
  );
}

/** Its objectives and key results by name that a person answers for and that stand in another's plan. */
function ownedBy(index: ScoredIndex, person: string): readonly string[] {
  const names: string[] = [];
  for (const plan of index.plans) {
    if (plan.value.person === person) continue;
    for (const { value, keyResults } of index.objectivesOf.get(plan) ?? []) {
      if (value.owners.includes(person)) names.push(value.qualifiedName);
      for (const { value: each } of keyResults) if (each.owners.includes(person)) names.push(each.qualifiedName);
    }
  }
  return names;
}

function PlanObjectives({ plan, isWhole }: { plan: PlanElement; isWhole?: boolean }): JSX.Element {
  const page = usePage();
  const words = useDetailWords();
  const objectives = page.index.objectivesOf.get(plan) ?? [];
  const cycle = plan.value.cycle === null ? words.noCycle : cycleTitle(plan.value.cycle, page);
  return (
    <Section title={isWhole === true ? words.objectives : `${words.objectives} · ${cycle}`}>
      {objectives.length === 0 ? <p class="none">{words.noObjectives}</p> : null}
      <ul class="jumps">
        {objectives.map((objective) => (
          <ObjectiveLine key={objective.id} objective={objective} />
        ))}
      </ul>
    </Section>
  );
}

function ObjectiveLine({ objective }: { objective: ObjectiveElement }): JSX.Element {
  return (
    <li>
      <Mark of={objective.value} />
      <Jump element={objective} text={objective.value.title} />
      <ScoreBadge of={objective.value} />
    </li>
  );
}

function Kpis({ kpis }: { kpis: readonly KpiElement[] }): JSX.Element | null {
  const words = useDetailWords();
  if (kpis.length === 0) return null;
  return (
    <Section title={words.kpis}>
      <ul class="plain kpi-lines">
        {kpis.map((kpi) => (
          <KpiLine key={kpi.id} kpi={kpi} name={kpi.value.title} />
        ))}
      </ul>
    </Section>
  );
}

interface CycleRollUp extends PublishedRollUp {
  readonly cycle: string | null;
  readonly below?: readonly PublishedBelow[];
}

/** How objectives that are summed up stand: `At risk · 1 at risk, 2 on track · 3 of 4 objectives scored · average of those 0.61`. */
function Standing({ rollUp }: { rollUp: PublishedRollUp }): JSX.Element {
  const { format, language } = usePage();
  const words = useDetailWords();
  const { status, statuses, scored, of, scoredMean } = rollUp;
  const counts = countsOf(statuses, language);
  const parts = [
    status === null ? undefined : statusLabels[status][language],
    counts.length > 1 ? counts.join(', ') : undefined,
    words.scored(scored, of),
    scored < of && scoredMean !== null ? words.scoredMean(format.score(scoredMean)) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <p class={`status tone-${statusToneOf(rollUp)}`}>
      <Mark of={rollUp} decorative />
      <span>{parts.join(' · ')}</span>
    </p>
  );
}

/** Each cycle with its score; the units below stand beside it, never inside. */
function RollUps({ rollUps }: { rollUps: readonly CycleRollUp[] }): JSX.Element | null {
  const page = usePage();
  const words = useDetailWords();
  if (rollUps.length === 0) return null;
  return (
    <Section title={words.rollUps}>
      <ul class="roll-ups">
        {rollUps.map(({ cycle, below = [], ...own }) => (
          <li key={cycle ?? ''}>
            <div class="roll-up">
              <strong>{cycle === null ? words.noCycle : cycleTitle(cycle, page)}</strong>
              <ScoreAndGrade of={own} />
            </div>
            <Standing rollUp={own} />
            {below.length === 0 ? null : (
              <div class="below">
                <span class="aside">{words.below}</span>
                <ul class="jumps">
                  {below.map((each) => (
                    <BelowLine key={each.unit} below={each} />
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BelowLine({ below }: { below: PublishedBelow }): JSX.Element {
  const { index } = usePage();
  const words = useDetailWords();
  return (
    <li>
      <Jump element={index.units.get(below.unit)} text={below.unit} />
      <span class="aside">{words.scored(below.scored, below.of)}</span>
      <Mark of={below} />
      <ScoreBadge of={below} />
    </li>
  );
}

function UnitList({ names }: { names: readonly string[] }): JSX.Element {
  const { index } = usePage();
  return (
    <ul class="plain">
      {names.map((name) => (
        <li key={name}>
          <Jump element={index.units.get(name)} text={name} />
        </li>
      ))}
    </ul>
  );
}
