import {
  grouped,
  type Language,
  type Published,
  type PublishedKeyResult,
  type PublishedObjective,
  type PublishedPerson,
  type PublishedPlan,
  type PublishedRollUp,
  type PublishedUnit,
  type Range,
  scaleOf,
  standingWords,
} from '@okr/core';
import { sumWords } from '@okr/preview/values';
import { type Look, lookOf } from '../scores/looks.ts';
import { currentCycles } from './cycles.ts';

export type NodeKind = 'workspace' | 'unit' | 'person' | 'plan' | 'objective' | 'keyResult';

/** One line of the explorer. */
export interface Node {
  /** The same as long as the element is: expanded nodes stay so. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Status in words, what is stale; the score before them. */
  readonly facts: readonly string[];
  /** Stands before the label, where a narrow view does not cut it off; null where there is none. */
  readonly score: string | null;
  readonly explanation: string;
  /** Null where it has neither score nor status. */
  readonly look: Look | null;
  readonly place: { readonly file: string; readonly range: Range } | null;
  /** What another plan would write to mean it; null where nothing can. */
  readonly reference: string | null;
  readonly children: readonly Node[];
}

export interface TreeOptions {
  readonly language: Language;
  /** Only what this person answers for; undefined: everything. */
  readonly mine: string | undefined;
}

const untitled = { en: 'untitled', vi: 'chưa có tên' } as const;

/** Units within each other with the goals of their plans; of an earlier or later cycle below a node of its own. */
export function treeOf(scored: Published, options: TreeOptions): readonly Node[] {
  const grow = new Grower(scored, options);
  return [...grow.units(null, new Set()), ...grow.people(null), ...grow.others()].filter(
    ({ children }) => children.length > 0,
  );
}

class Grower {
  private readonly scored: Published;
  private readonly options: TreeOptions;
  private readonly current: ReadonlySet<string | null>;
  /** By the unit that they are in; null for none that is declared. */
  private readonly unitsIn: ReadonlyMap<string | null, readonly PublishedUnit[]>;
  private readonly peopleIn: ReadonlyMap<string | null, readonly PublishedPerson[]>;
  /** By whose they are. */
  private readonly plansOf: ReadonlyMap<string | null, readonly PublishedPlan[]>;

  constructor(scored: Published, options: TreeOptions) {
    this.scored = scored;
    this.options = options;
    this.current = currentCycles(scored);
    const names = new Set(scored.units.map(({ name }) => name));
    const known = (name: string | null): string | null => (name !== null && names.has(name) ? name : null);
    this.unitsIn = grouped(scored.units, ({ parent }) => known(parent));
    this.peopleIn = grouped(scored.people, ({ unit }) => known(unit));
    this.plansOf = grouped(scored.plans, ({ unit, person }) => unit ?? person);
  }

  /** `above`: units that these are within; a circle of units ends there. */
  units(parent: string | null, above: ReadonlySet<string>): readonly Node[] {
    return (this.unitsIn.get(parent) ?? [])
      .filter(({ name }) => !above.has(name))
      .map((unit) => this.unit(unit, above))
      .filter(({ children }) => children.length > 0);
  }

  people(unit: string | null): readonly Node[] {
    return (this.peopleIn.get(unit) ?? [])
      .map((person): Node => {
        const plans = (this.plansOf.get(person.name) ?? []).filter((plan) => plan.person === person.name);
        const { file, range } = person;
        const rollUp = person.rollUps.find(({ cycle }) => this.current.has(cycle));
        return {
          id: `person:${person.name}`,
          kind: 'person',
          label: person.title ?? person.name,
          ...this.sum(rollUp),
          facts: [...this.sum(rollUp).facts, ...(person.title === null ? [] : [person.name])],
          place: file === null || range === null ? null : { file, range },
          reference: person.name,
          children: this.plans(plans),
        };
      })
      .filter(({ children }) => children.length > 0);
  }

  /** Plans of nobody, or of a unit that is not declared. */
  others(): readonly Node[] {
    const units = new Set(this.scored.units.map(({ name }) => name));
    const people = new Set(this.scored.people.map(({ name }) => name));
    const outside = this.scored.plans.filter(
      ({ unit, person }) => !(unit !== null && units.has(unit)) && !(person !== null && people.has(person)),
    );
    return outside.map((plan) => this.plan(plan)).filter(({ children }) => children.length > 0);
  }

  private unit(unit: PublishedUnit, above: ReadonlySet<string>): Node {
    const { name, title, file, range } = unit;
    const plans = (this.plansOf.get(name) ?? []).filter((plan) => plan.unit === name);
    const rollUp = unit.rollUps.find(({ cycle }) => this.current.has(cycle));
    return {
      id: `unit:${name}`,
      kind: 'unit',
      label: title ?? name,
      ...this.sum(rollUp),
      place: { file, range },
      reference: name,
      children: [...this.plans(plans), ...this.units(name, new Set([...above, name])), ...this.people(name)],
    };
  }

  /** Goals of the cycle that runs stand right below their owner. */
  private plans(plans: readonly PublishedPlan[]): readonly Node[] {
    return plans.flatMap((plan) => {
      const isPlain = plan.state !== 'closed' && (this.current.has(plan.cycle) || plans.length === 1);
      const node = this.plan(plan);
      return isPlain ? node.children : node.children.length === 0 ? [] : [node];
    });
  }

  private plan(plan: PublishedPlan): Node {
    const { title, unit, person, cycle, file, range, explanation } = plan;
    const { language } = this.options;
    const label = title ?? cycle ?? unit ?? person ?? { en: 'Without a plan', vi: 'Chưa thuộc kế hoạch nào' }[language];
    return {
      id: `plan:${unit ?? person ?? ''}:${cycle ?? ''}:${title ?? ''}:${file}`,
      kind: 'plan',
      label,
      ...this.sum(plan),
      explanation,
      place: { file, range },
      reference: null,
      children: plan.objectives.flatMap((objective) => this.objective(objective, plan.person)),
    };
  }

  private objective(objective: PublishedObjective, person: string | null): readonly Node[] {
    const { mine } = this.options;
    const isMine =
      mine === undefined || objective.owners.includes(mine) || (objective.owners.length === 0 && person === mine);
    const shown = objective.keyResults.filter(({ owners }) => isMine || (mine !== undefined && owners.includes(mine)));
    if (!isMine && shown.length === 0) return [];
    const { reported, of } = objective;
    const { language } = this.options;
    const counted = { en: `${reported} of ${of} reported`, vi: `${reported}/${of} có số liệu` }[language];
    return [
      {
        ...this.goal('objective', objective),
        facts: [...this.facts(objective), ...(of > 0 && reported < of ? [counted] : [])],
        children: shown.map((each) => this.keyResult(each)),
      },
    ];
  }

  private keyResult(keyResult: PublishedKeyResult): Node {
    const stale = keyResult.stale ? [{ en: 'stale', vi: 'lâu chưa cập nhật' }[this.options.language]] : [];
    return { ...this.goal('keyResult', keyResult), facts: [...this.facts(keyResult), ...stale], children: [] };
  }

  private goal(kind: 'objective' | 'keyResult', goal: PublishedObjective | PublishedKeyResult) {
    const { qualifiedName, title, name, file, range, explanation } = goal;
    const reference = qualifiedName.includes('#') ? null : qualifiedName;
    return {
      id: `${kind}:${qualifiedName}`,
      kind,
      label: title === '' ? (name ?? untitled[this.options.language]) : title,
      score: this.score(goal),
      explanation,
      look: lookOf(goal),
      place: { file, range },
      reference,
    };
  }

  /** What objectives sum up to; its own icon stays, in their colour. */
  private sum(rollUp: PublishedRollUp | undefined): Pick<Node, 'facts' | 'score' | 'explanation' | 'look'> {
    if (rollUp === undefined) return { facts: [], score: null, explanation: '', look: null };
    return {
      facts: this.facts(rollUp),
      score: this.score(rollUp),
      explanation: sumWords(rollUp, this.options.language).join(' · '),
      look: { icon: null, color: rollUp.colour === null ? null : lookOf(rollUp).color },
    };
  }

  private score(standing: PublishedObjective | PublishedKeyResult | PublishedRollUp): string | null {
    return standing.score === null ? null : standingWords(standing, this.options.language).score;
  }

  /** The score, and the word that gives the colour. */
  private facts(standing: PublishedObjective | PublishedKeyResult | PublishedRollUp): readonly string[] {
    const { score, graded, status } = standingWords(standing, this.options.language);
    const word = scaleOf(standing) === 'band' ? graded : status;
    return [...(standing.score === null ? [] : [score]), ...(word === undefined ? [] : [word])];
  }
}
