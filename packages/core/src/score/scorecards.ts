import type { Cycle, Kpi, OrgUnit, Person, Workspace } from '../model/plan.ts';
import { fold } from '../quantity/letters.ts';
import type { ScoringSettings } from '../settings.ts';
import { daysBetween } from '../time/civil.ts';
import { periodDays, periodId, quarterOf } from '../time/periods.ts';
import { readPeriod } from '../time/read.ts';
import type { IsoDate } from '../time/types.ts';
import { countingActuals } from './measurements.ts';
import { type CardPeriod, type CountedKpi, newestWithin, type Scorecard, scoreCard } from './scorecard.ts';

type Owner = OrgUnit | Person;

/** Older ones are summed up when they are asked for. */
const MOST_PERIODS = 12;

/** Of what scores are made; `Scores` is one. */
interface Context {
  readonly asOf: IsoDate;
  readonly settings: ScoringSettings;
}

/** The scorecards of a workspace, each summed up when it is asked for. */
export class Scorecards {
  private readonly workspace: Workspace;
  private readonly context: Context;
  private readonly kpis = new Map<Owner, Kpi[]>();
  private readonly counted = new Map<Owner, readonly CountedKpi[]>();
  private readonly planned = new Map<Owner, Set<Cycle>>();
  private readonly cycles: ReadonlyMap<string, Cycle>;

  constructor(workspace: Workspace, context: Context) {
    this.workspace = workspace;
    this.context = context;
    for (const kpi of workspace.kpis) addTo(this.kpis, kpi.for?.target, kpi);
    for (const { for: owner, cycle } of workspace.plans) {
      if (owner?.target === undefined || cycle?.target === undefined) continue;
      const known = this.planned.get(owner.target) ?? new Set<Cycle>();
      this.planned.set(owner.target, known.add(cycle.target));
    }
    this.cycles = new Map(workspace.cycles.map((cycle) => [cycle.id, cycle]));
  }

  /** Units, then people, for whom there are KPIs, in the order of the workspace. */
  owners(): readonly Owner[] {
    const { units, people } = this.workspace;
    return [...units, ...people].filter((owner) => this.kpis.has(owner));
  }

  kpisOf(owner: Owner): readonly Kpi[] {
    return this.kpis.get(owner) ?? [];
  }

  card(owner: Owner, period: CardPeriod): Scorecard {
    return scoreCard(owner, this.countedOf(owner), period, this.context.asOf);
  }

  private countedOf(owner: Owner): readonly CountedKpi[] {
    const { asOf } = this.context;
    const known = this.counted.get(owner);
    const counted = known ?? this.kpisOf(owner).map((kpi) => ({ kpi, actuals: countingActuals(kpi.actuals, asOf) }));
    this.counted.set(owner, counted);
    return counted;
  }

  /**
   * The one that is shown where none is asked for: the cycle that holds `asOf` of the owner's plans, else of those of the
   * units around it, the nearest first (of several the shortest); else the quarter.
   */
  current(owner: Owner): CardPeriod {
    const { asOf } = this.context;
    for (const each of around(owner)) {
      const running = this.cyclesOf(each).filter((cycle) => this.isRunning(cycle));
      const [shortest] = running.sort((a, b) => length(a) - length(b));
      if (shortest !== undefined) return shortest;
    }
    return this.quarter(asOf);
  }

  /**
   * The current one, and each cycle of plans of the owner or the units around it, and each quarter, in which one of its KPIs
   * has a number by `asOf`: the newest twelve, the earliest first. Beside them `asked`, once it has begun, where it holds
   * `asOf` or a number.
   */
  periods(owner: Owner, asked?: CardPeriod): readonly CardPeriod[] {
    const current = this.current(owner);
    const all = this.countedOf(owner)
      .flatMap(({ actuals }) => actuals)
      .sort((one, other) => compare(one.date, other.date));
    const months = new Map(all.map(({ date }) => [date.slice(0, 7), date]));
    const quarters = [...months.values()].slice(-3 * MOST_PERIODS).map((date) => this.quarter(date));
    const cycles = around(owner).flatMap((each) => this.cyclesOf(each));
    const others = new Map([...cycles, ...quarters].map((period) => [period.id, period]));
    others.delete(current.id);
    const hasNumber = ({ days }: CardPeriod): boolean => newestWithin(all, days) !== undefined;
    const newest = [...others.values()]
      .filter(hasNumber)
      .sort(byDays)
      .slice(1 - MOST_PERIODS);
    const found = [...newest, current];
    const isMore = asked !== undefined && found.every(({ id }) => id !== asked.id);
    if (isMore && (this.isRunning(asked) || hasNumber(asked))) found.push(asked);
    return found.sort(byDays);
  }

  /** What people call a cycle or a calendar period; undefined for what has no days. */
  named(text: string): CardPeriod | undefined {
    const name = text.normalize('NFC').trim();
    const reading = readPeriod(name, 0, undefined);
    const id = reading.ok ? periodId(reading.value) : name;
    const cycle = this.cycles.get(id) ?? [...this.cycles.values()].find((each) => fold(each.id) === fold(name));
    if (cycle?.days !== undefined) return { id: cycle.id, days: cycle.days };
    return reading.ok ? { id, days: periodDays(reading.value, this.context.settings) } : undefined;
  }

  private isRunning({ days }: CardPeriod): boolean {
    return days.start <= this.context.asOf && this.context.asOf <= days.end;
  }

  private cyclesOf(owner: Owner): CardPeriod[] {
    return [...(this.planned.get(owner) ?? [])].flatMap(({ id, days }) => (days === undefined ? [] : [{ id, days }]));
  }

  /** In the days of its declaration, where somebody declares it. */
  private quarter(date: IsoDate): CardPeriod {
    const { settings } = this.context;
    const quarter = quarterOf(date, settings);
    const id = periodId(quarter);
    return { id, days: this.cycles.get(id)?.days ?? periodDays(quarter, settings) };
  }
}

/** The owner, and the units around it from the inside out; a circle of units is left where it closes. */
function around(owner: Owner): readonly Owner[] {
  const found = new Set<Owner>();
  for (let at: Owner | undefined = owner; at !== undefined && !found.has(at); ) {
    found.add(at);
    at = (at.kind === 'unit' ? at.parent : at.unit)?.target;
  }
  return [...found];
}

function addTo<K, V>(groups: Map<K, V[]>, key: K | undefined, value: V): void {
  if (key === undefined) return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function length({ days }: CardPeriod): number {
  return daysBetween(days.start, days.end);
}

function byDays(a: CardPeriod, b: CardPeriod): number {
  return compare(a.days.start, b.days.start) || compare(a.days.end, b.days.end);
}

function compare(a: IsoDate, b: IsoDate): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
