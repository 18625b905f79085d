import {
  type DaySpan,
  type FiscalYear,
  type Period,
  periodDays,
  periodId,
  readDay,
  resolveDay,
  resolveFirstDay,
} from '@okr/core';
import type { Token } from '../gate/tokens.ts';
import { isKeyword } from './keyword.ts';
import type { Place } from './outline.ts';
import type { Source } from './source.ts';

/** What is known of cycles from outside the file: their days by id (a name or a period such as `2026-Q4`). */
export type KnownCycles = ReadonlyMap<string, DaySpan>;

/** The days of the cycles that the lines of one file stand in. */
export class Cycles {
  private readonly source: Source;
  private readonly known: KnownCycles;
  private readonly fiscalYear: FiscalYear;
  /** The tokens of each cycle, and of each plan, by the line that opens it. */
  private readonly cycles = new Map<number, Token[]>();
  private readonly plans = new Map<number, Token[]>();
  private readonly spans = new Map<number, DaySpan | undefined>();
  private declared: Map<string, DaySpan | undefined> | undefined;

  constructor(
    source: Source,
    places: readonly (Place | undefined)[],
    fiscalYear: FiscalYear,
    known: KnownCycles = new Map(),
  ) {
    this.source = source;
    this.known = known;
    this.fiscalYear = fiscalYear;
    for (const line of source.lines) {
      const place = places[line.number];
      if (place?.owner === undefined || (place.element !== 'cycle' && place.element !== 'plan')) continue;
      const table = place.element === 'cycle' ? this.cycles : this.plans;
      const tokens = table.get(place.owner);
      if (tokens === undefined) table.set(place.owner, [...line.tokens]);
      else for (const token of line.tokens) tokens.push(token);
    }
  }

  /** The days in which a line's day without a year has to lie; undefined where nothing in sight says it. */
  of(place: Place): DaySpan | undefined {
    if (place.element === 'actual' || place.element === 'kpi' || place.element === 'kpi-was') return undefined;
    const number = place.element === 'cycle' ? place.owner : place.plan;
    if (number === undefined) return undefined;
    if (!this.spans.has(number)) {
      this.spans.set(number, place.element === 'cycle' ? this.calendar(number) : this.cycleOf(number));
    }
    return this.spans.get(number);
  }

  private period(image: string): Period | undefined {
    const reading = readDay(image, 0, this.source.declared);
    return reading.ok && reading.value.kind === 'period' ? reading.value.period : undefined;
  }

  /** The days that a cycle's own name says. */
  private calendar(number: number): DaySpan | undefined {
    const head = this.cycles.get(number)?.[1];
    const period = head?.tokenType.name === 'PERIOD' ? this.period(head.image) : undefined;
    return period && periodDays(period, this.fiscalYear);
  }

  private cycleOf(plan: number): DaySpan | undefined {
    const named = valueAfter(this.plans.get(plan) ?? [], 'in');
    if (named === undefined) return undefined;
    const period = named.tokenType.name === 'PERIOD' ? this.period(named.image) : undefined;
    const id = period === undefined ? named.image.normalize('NFC') : periodId(period);
    this.declared ??= this.declarations();
    if (this.known.has(id)) return this.known.get(id);
    if (this.declared.has(id)) return this.declared.get(id);
    return period && periodDays(period, this.fiscalYear);
  }

  private declarations(): Map<string, DaySpan | undefined> {
    const found = new Map<string, DaySpan | undefined>();
    for (const [number, tokens] of this.cycles) {
      const head = tokens[1];
      if (head === undefined) continue;
      const period = head.tokenType.name === 'PERIOD' ? this.period(head.image) : undefined;
      const id = period === undefined ? head.image.normalize('NFC') : periodId(period);
      if (!found.has(id)) found.set(id, this.declaredDays(number, tokens));
    }
    return found;
  }

  private declaredDays(number: number, tokens: readonly Token[]): DaySpan | undefined {
    const calendar = this.calendar(number);
    const context = { ...this.fiscalYear, cycle: calendar };
    const settle = (keyword: 'from' | 'to', resolve: typeof resolveDay) => {
      const token = valueAfter(tokens, keyword);
      const day = token && readDay(token.image, 0, this.source.declared);
      const date = day?.ok === true ? resolve(day.value, context) : undefined;
      return date?.ok === true ? date.value : undefined;
    };
    const start = settle('from', resolveFirstDay) ?? calendar?.start;
    const end = settle('to', resolveDay) ?? calendar?.end;
    if (start === undefined || end === undefined) return undefined;
    return start <= end ? { start, end } : calendar;
  }
}

function valueAfter(tokens: readonly Token[], keyword: 'in' | 'from' | 'to'): Token | undefined {
  const at = tokens.findIndex(({ tokenType }) => tokenType.name === keyword);
  const value = at < 0 ? undefined : tokens[at + 1];
  return value === undefined || isKeyword(value.tokenType.name) ? undefined : value;
}
