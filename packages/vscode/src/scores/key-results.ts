import {
  daysBetween,
  type IsoDate,
  largest,
  type Published,
  type PublishedKeyResult,
  type PublishedKpi,
} from '@okr/core';

/** Something that a check-in can be written for. */
export interface Measured {
  readonly kind: 'keyResult' | 'kpi';
  readonly file: string;
  readonly line: number;
  readonly character: number;
  readonly title: string;
  /** Its objective and whose that is; empty for a KPI that belongs to nobody. */
  readonly home: string;
  readonly unit: string | null;
  readonly current: number | null;
  readonly currentDate: IsoDate | null;
  /** The period that `current` is of, where one is written. */
  readonly currentPeriod: string | null;
  readonly daysSilent: number | null;
  readonly stale: boolean;
  readonly confidence: number | null;
}

/**
 * What waits for a check-in, in the order in which a person would want it: what stands at the cursor, then what is stale or
 * was never measured, the longest silent first, then the others of that file from the cursor on; KPIs last.
 */
export function waitingForCheckIn(
  scored: Published,
  cursor: { readonly file: string; readonly line: number } | undefined,
): readonly Measured[] {
  const keyResults = scored.plans
    .filter(({ state }) => state !== 'closed')
    .flatMap(({ objectives, unit, person }) =>
      objectives
        .filter(({ dropped, done }) => dropped === null && done === null)
        .flatMap((objective) =>
          objective.keyResults
            .filter(takesCheckIns)
            .map((each) => measured('keyResult', each, homeOf(objective.title, unit ?? person), scored.asOf)),
        ),
    );
  const kpis = scored.kpis.map((each) => measured('kpi', each, each.for ?? '', scored.asOf));
  const here = cursor && nearest([...keyResults, ...kpis], cursor);
  const rank = (each: Measured): number => {
    if (each === here) return 0;
    if (each.kind === 'kpi') return 4;
    if (each.stale || each.currentDate === null) return 1;
    return each.file === cursor?.file ? 2 : 3;
  };
  const away = (each: Measured): number => (cursor === undefined ? 0 : Math.abs(each.line - cursor.line));
  return [...keyResults, ...kpis]
    .map((each, index) => ({ each, index, rank: rank(each) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank === 1 ? (b.each.daysSilent ?? Infinity) - (a.each.daysSilent ?? Infinity) || 0 : 0) ||
        (a.rank === 2 ? away(a.each) - away(b.each) : 0) ||
        a.index - b.index,
    )
    .map(({ each }) => each);
}

/** The line of the last element that opens at the cursor's line or above it. */
export function openerAbove(scored: Published, { file, line }: { file: string; line: number }): number | undefined {
  const lines: number[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each);
    if (!isPlaced(value)) return;
    if (value.file === file && value.range !== undefined && value.range.start.line <= line)
      lines.push(value.range.start.line);
    for (const each of Object.values(value)) if (Array.isArray(each)) look(each);
  };
  for (const all of [scored.units, scored.plans, scored.kpis]) look(all);
  return lines.length === 0 ? undefined : largest(lines);
}

interface Placed {
  readonly file?: unknown;
  readonly range?: { readonly start: { readonly line: number } };
}

function isPlaced(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null;
}

/** What is carried by milestones, by others or by a KPI has no numbers of its own to write. */
function takesCheckIns({ kind, measuredBy, dropped, done }: PublishedKeyResult): boolean {
  return kind !== 'milestones' && kind !== 'carried' && measuredBy === null && dropped === null && done === null;
}

function measured(
  kind: Measured['kind'],
  element: PublishedKeyResult | PublishedKpi,
  home: string,
  asOf: IsoDate,
): Measured {
  const { file, range, title, unit, current, currentDate, currentPeriod, stale } = element;
  const daysSilent = currentDate === null ? null : daysBetween(currentDate, asOf);
  const confidence = 'confidence' in element ? element.confidence : null;
  const last = { current, currentDate, currentPeriod, daysSilent, stale };
  return { kind, file, ...range.start, title, home, unit, ...last, confidence };
}

function homeOf(objective: string, owner: string | null): string {
  return owner === null ? objective : `${objective} · ${owner}`;
}

/** The last one that opens at the cursor's line or above it. */
function nearest(all: readonly Measured[], { file, line }: { file: string; line: number }): Measured | undefined {
  return all
    .filter((each) => each.file === file && each.line <= line)
    .reduce<Measured | undefined>(
      (best, each) => (best === undefined || each.line > best.line ? each : best),
      undefined,
    );
}
