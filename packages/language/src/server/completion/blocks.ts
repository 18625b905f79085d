import { type Language, rangeOf } from '@okr/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Keyword } from '../../dialect/keywords.ts';
import { writtenSurface } from '../../dialect/surfaces.ts';
import type { Opener } from '../../dialect/tables.ts';
import { lineAt, type View } from '../view.ts';
import { elementAround, planAround } from './around.ts';
import { thisQuarter, writtenDay } from './days.ts';
import type { Offer } from './item.ts';
import { openersFor } from './keywords.ts';
import type { Surroundings } from './outline.ts';

export type Block = Opener | 'check-in';

const hints = {
  name: { en: 'name', vi: 'tên' },
  unit: { en: 'points', vi: 'điểm' },
  objective: { en: 'What will be different', vi: 'Điều sẽ khác đi' },
  keyResult: { en: 'The number that shows it', vi: 'Con số cho thấy điều đó' },
  initiative: { en: 'What we do', vi: 'Việc sẽ làm' },
  milestone: { en: 'What is there by then', vi: 'Điều đã có khi đó' },
  kpi: { en: 'What we watch', vi: 'Điều cần theo dõi' },
  review: { en: 'How it went', vi: 'Kết quả ra sao' },
  title: { en: 'Title', vi: 'Tên đầy đủ' },
  who: { en: 'who', vi: 'ai' },
} as const;

/** Where each block stands. */
const indents: { readonly [B in Block]: number } = {
  company: 0,
  department: 0,
  team: 0,
  person: 0,
  cycle: 0,
  plan: 0,
  objective: 0,
  kpi: 0,
  kr: 2,
  initiative: 2,
  review: 2,
  milestone: 4,
  was: 4,
  'check-in': 4,
};

/** The elements that fit a place, as wholes with tab stops; a key result is measured in one way. */
export function blocksAt({ elements, given }: Surroundings): readonly Block[] {
  const dated: readonly Block[] = elements.some((each) => each === 'kr' || each === 'kpi') ? ['check-in'] : [];
  const isMeasured = given.has('from') || given.has('to') || given.has('keep');
  // An earlier promise of a key result is best written by the refactoring that changes it.
  const wholes = openersFor(elements).filter((opener) => opener !== 'was' || elements[0] === 'kpi');
  return [...dated, ...wholes.filter((opener) => opener !== 'milestone' || !isMeasured)];
}

/** What a block is called: in the block menu both languages find it. */
function blockNames(block: Block, language: Language): readonly [string, ...string[]] {
  const other: Language = language === 'en' ? 'vi' : 'en';
  if (block === 'check-in') return ['check-in', 'checkin'];
  return [writtenSurface(block, language), writtenSurface(block, other)];
}

/** A block as an offer; its line is indented as its place asks, whatever was typed. */
export function blockOffer(
  view: View,
  block: Block,
  language: Language,
  offset: number,
  rank: number,
  slash: boolean,
): Offer {
  const [own, ...others] = blockNames(block, language);
  const mark = slash ? '/' : '';
  const { before, additional } = indentation(view, offset, indentOf(block, view, offset));
  return {
    label: block === 'check-in' && !slash ? writtenDay(view.snapshot.asOf, view) : `${mark}${own}`,
    kind: CompletionItemKind.Snippet,
    text: before + bodyOf(block, view, language, offset),
    snippet: true,
    surfaces: [own, ...others]
      .map((name) => `${mark}${name}`)
      .concat(block === 'check-in' ? [writtenDay(view.snapshot.asOf, view)] : []),
    description: block === 'check-in' ? 'check-in' : '…',
    rank,
    additional,
  };
}

/** An actual or a former target stands under its KPI, a check-in under its key result. */
function indentOf(block: Block, view: View, offset: number): number {
  const isOfKpi = (block === 'check-in' || block === 'was') && elementAround(view, offset)?.kind === 'kpi';
  return isOfKpi ? 2 : indents[block];
}

/** What has to come before a block, and what has to go, for its line to stand where it belongs. */
function indentation({ file, text }: View, offset: number, wanted: number) {
  const start = file.lineStarts[lineAt(file, offset)] ?? 0;
  let end = start;
  while (end < offset && (text[end] === ' ' || text[end] === '\t')) end++;
  const kept = text.slice(start, end).includes('\t') ? 0 : Math.min(wanted, end - start);
  const surplus = { start: start + kept, end };
  return {
    before: ' '.repeat(wanted - kept),
    additional: surplus.start === end ? [] : [{ range: rangeOf(file, surplus), newText: '' }],
  };
}

function bodyOf(block: Block, view: View, language: Language, offset: number): string {
  const say = (keyword: Keyword, place?: Parameters<typeof writtenSurface>[2]): string =>
    writtenSurface(keyword, language, place);
  const hint = (word: keyof typeof hints): string => hints[word][language];
  const today = writtenDay(view.snapshot.asOf, view);
  const quarter = thisQuarter(view, language);
  const cycle = planAround(view, offset)?.cycle?.target;
  const end = cycle?.days === undefined ? today : writtenDay(cycle.days.end, view);
  switch (block) {
    case 'check-in':
      return `${today}  \${1:${lastValue(view, offset)}}`;
    case 'objective':
      return `${say('objective')} \${1:${hint('name')}} "\${2:${hint('objective')}}"\n  ${say('owner')} @\${3:${hint('who')}}\n  ${say('because')} "\${4}"\n\n  ${keyResult(language, 5)}`;
    case 'kr':
      return keyResult(language, 1);
    case 'initiative':
      return `${say('initiative')} "\${1:${hint('initiative')}}" ${say('owner')} @\${2:${hint('who')}} ${say('by')} \${3:${end}} ${say('todo')}`;
    case 'milestone':
      return `${say('milestone')} "\${1:${hint('milestone')}}" ${say('by')} \${2:${end}}`;
    case 'review':
      return `${say('review')} ${today} ${say('grade')} \${1:${view.file.declared === 'vi' ? '0,7' : '0.7'}} "\${2:${hint('review')}}"`;
    case 'kpi':
      return `${say('kpi')} \${1:${hint('name')}} "\${2:${hint('kpi')}}" ${say('unit')} \${3:${hint('unit')}}\n  ${say('target')} >= \${4:90} ${say('every')} ${say('month')}\n  ${say('owner')} @\${5:${hint('who')}}`;
    case 'was':
      return `${say('was')} \${1:${levelsNow(view, offset) ?? `${say('target')} >= 90`}} ${say('until')} ${today} ${say('because')} "\${2}"`;
    case 'plan':
      return `${say('plan')} ${say('for', 'unit')} \${1:${view.workspace.units[0]?.written.name.text ?? hint('name')}} ${say('in', 'cycle')} \${2:${quarter}}`;
    case 'person':
      return `${say('person')} @\${1:${hint('who')}} "\${2:${hint('title')}}" ${say('role')} "\${3}"`;
    case 'cycle':
      return `${say('cycle')} \${1:${quarter}} ${say('check-ins')} ${say('weekly')}`;
    default:
      return `${say(block)} \${1:${hint('name')}} "\${2:${hint('title')}}" ${say('lead')} @\${3:${hint('who')}}`;
  }
}

function keyResult(language: Language, first: number): string {
  const stop = (number: number, words: string): string => `\${${first + number}:${words}}`;
  const from = writtenSurface('from', language);
  const to = writtenSurface('to', language, 'rising');
  return `${writtenSurface('kr', language)} ${stop(0, hints.name[language])} "${stop(1, hints.keyResult[language])}" ${from} ${stop(2, '0')} ${to} ${stop(3, '10')} ${stop(4, hints.unit[language])}`;
}

/** What the KPI at hand is held against now, as it was written: it is what will have been. */
function levelsNow(view: View, offset: number): string | undefined {
  const element = elementAround(view, offset);
  const clause = element?.kind === 'kpi' ? (element.written.target ?? element.written.scale) : undefined;
  const text = clause && view.text.slice(clause.span.start, clause.span.end);
  return text?.replace(/\s+/g, ' ').replace(/[\\$}]/g, '\\$&');
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
  return written?.text.replace(/[\\$}]/g, '\\$&') ?? '0';
}
