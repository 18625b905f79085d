import { daysBetween } from '@okr/core';
import type { Dialect, Keyword, Samples } from '@okr/language';
import { writtenSurface } from '@okr/language';
import { literal } from '../edits.ts';
import type { View } from '../view.ts';
import { elementAround, objectiveAround, planAround } from './around.ts';
import type { Block } from './block.ts';
import { thisQuarter, writtenDay } from './days.ts';

/** Where a block is written. */
interface Site {
  readonly view: View;
  readonly tongue: Dialect;
  readonly offset: number;
  /** Today, as a dated line here begins. */
  readonly day: string;
  /** The lines below go on with it: only what opens it is wanted. */
  readonly isHead: boolean;
}

/** A block as a snippet: its title comes first, a name only where there is no block without one. */
export function bodyOf(block: Block, site: Site): string {
  const { view, tongue, offset, day, isHead } = site;
  const say = (keyword: Keyword, place?: Parameters<typeof writtenSurface>[2]): string =>
    writtenSurface(keyword, tongue, place);
  const stop = (number: number, word: Exclude<keyof Samples, 'left'>): string =>
    `\${${number}:${tongue.samples[word]}}`;
  const today = writtenDay(view.snapshot.asOf, view);
  const quarter = thisQuarter(view, tongue);
  const cycle = planAround(view, offset)?.cycle?.target;
  const end = cycle?.days === undefined ? today : writtenDay(cycle.days.end, view);
  if (isHead && (block === 'objective' || block === 'kr' || block === 'kpi' || block === 'initiative'))
    return `${say(block)} "${stop(1, block === 'kr' ? 'keyResult' : block)}"`;
  switch (block) {
    case 'check-in':
      return `${day}  \${1:${lastValue(view, offset)}}`;
    case 'objective':
      return `${say('objective')} "${stop(1, 'objective')}"\n  ${say('owner')} @${stop(2, 'who')} ${say('committed')}\n\n  ${keyResult(site, 3)}\n\n  ${keyResult(site, 8)}`;
    case 'kr':
      return keyResult(site, 1);
    case 'initiative':
      return `${say('initiative')} "${stop(1, 'initiative')}"${goalFor(site)} ${say('owner')} @${stop(2, 'who')} ${say('by')} \${3:${end}} ${say('todo')}`;
    case 'milestone':
      return `${say('milestone')} "${stop(1, 'milestone')}" ${say('by')} \${2:${end}}`;
    case 'review':
      return `${say('review')} ${today} ${say('grade')} \${1:${gradeNow(site)}} "${stop(2, 'review')}"`;
    case 'kpi':
      return `${say('kpi')} "${stop(1, 'kpi')}" ${say('unit')} ${stop(2, 'unit')}\n  ${say('target')} >= \${3:90} ${say('every')} ${say('month')}\n  ${say('owner')} @${stop(4, 'who')} ${say('source')} "${stop(5, 'source')}"`;
    case 'was':
      return `${say('was')} \${1:${levelsNow(view, offset) ?? `${say('target')} >= 90`}} ${say('until')} ${today} ${say('because')} "${stop(2, 'reason')}"`;
    case 'plan':
      return `${say('plan')} ${say('for', 'unit')} \${1:${holder(view, tongue)}} ${say('in', 'cycle')} \${2:${quarter}}`;
    case 'person':
      return `${say('person')} @${stop(1, 'who')} "${stop(2, 'title')}" ${say('role')} "${stop(3, 'role')}"`;
    case 'cycle':
      return `${say('cycle')} \${1:${quarter}} ${say('check-ins')} ${say('weekly')}`;
    default:
      return `${say(block)} ${stop(1, 'name')} "${stop(2, 'title')}" ${say('lead')} @${stop(3, 'who')}`;
  }
}

/** A unit that there is, else somebody: a person needs no line of their own. */
function holder({ workspace }: View, tongue: Dialect): string {
  return workspace.units[0]?.written.name.text ?? workspace.people[0]?.id ?? `@${tongue.samples.who}`;
}

/** In a cycle that runs, with the number of today: without one it would be said to be missing. */
function keyResult({ view, tongue, offset }: Site, first: number): string {
  const stop = (number: number, words: string): string => `\${${first + number}:${words}}`;
  const from = writtenSurface('from', tongue);
  const to = writtenSurface('to', tongue, 'rising');
  const kr = `${writtenSurface('kr', tongue)} "${stop(0, tongue.samples.keyResult)}" ${from} ${stop(1, '0')} ${to} ${stop(2, '10')} ${stop(3, tongue.samples.unit)}`;
  const days = planAround(view, offset)?.cycle?.target?.days;
  const { asOf } = view.snapshot;
  if (days === undefined || days.start >= asOf) return kr;
  const share = daysBetween(days.start, asOf) / Math.max(1, daysBetween(days.start, days.end));
  return `${kr}\n    ${writtenDay(asOf, view)}  ${stop(4, String(Math.min(10, Math.ceil(share * 10))))}`;
}

/** A key result that it could be for: the one at hand, else the last one with a name. */
function goalFor({ view, tongue, offset }: Site): string {
  const around = elementAround(view, offset);
  const own = around?.kind === 'key-result' ? around.written.name?.text : undefined;
  const named = objectiveAround(view, offset)?.keyResults.findLast(({ written }) => written.name !== undefined);
  const name = own ?? named?.written.name?.text;
  return name === undefined ? '' : ` ${writtenSurface('for', tongue, 'key-result')} ${literal(name)}`;
}

/** What the numbers say so far. */
function gradeNow({ view, offset }: Site): string {
  const around = elementAround(view, offset);
  const objective = objectiveAround(view, offset);
  const { scores } = view.snapshot;
  const score =
    around?.kind === 'key-result'
      ? scores.keyResult(around).score
      : objective === undefined
        ? undefined
        : scores.objective(objective).score;
  const grade = (score ?? 0.7).toFixed(1);
  return grade.replace('.', view.file.declared?.decimalMark ?? '.');
}

/** What the KPI at hand is held against now, as it was written: it is what will have been. */
function levelsNow(view: View, offset: number): string | undefined {
  const element = elementAround(view, offset);
  const clause = element?.kind === 'kpi' ? (element.written.target ?? element.written.scale) : undefined;
  const text = clause && view.text.slice(clause.span.start, clause.span.end);
  return text && literal(text.replace(/\s+/g, ' '));
}

/** The last number that was written for the measure at hand, as it was written. */
function lastValue(view: View, offset: number): string {
  const element = elementAround(view, offset);
  const written =
    element?.kind === 'key-result'
      ? element.checkIns.at(-1)?.written.value
      : element?.kind === 'kpi'
        ? element.actuals.at(-1)?.written.value
        : undefined;
  return written === undefined ? '0' : literal(written.text);
}
