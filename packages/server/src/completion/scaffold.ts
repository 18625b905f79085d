import type { RuleElement } from '@okr/analysis';
import type { Kpi, Language } from '@okr/core';
import type { ElementKind, Keyword, Shape } from '@okr/language';
import { literal } from '../edits.ts';
import type { View } from '../view.ts';
import { elementAround } from './around.ts';
import { writtenDay } from './days.ts';
import { valueOffers } from './values.ts';

/** The clause that a keyword begins. */
export interface Begun {
  readonly keyword: Keyword;
  readonly element: ElementKind;
  readonly shape: Shape;
  /** In which words. */
  readonly surface: string;
}

/**
 * A clause with a value to type over, so that what is accepted can be read at once: `by 2026-12-31`, `from ?`. Undefined
 * where nothing is known that could follow.
 */
export function clauseText(view: View, begun: Begun, offset: number, language: Language): string | undefined {
  const { shape, surface } = begun;
  if (shape === 'flag' || shape === 'date?' || shape === 'text?') return literal(surface);
  const value = valueFor(view, begun, offset, language);
  return value === undefined ? undefined : `${literal(surface)} ${value}`;
}

function valueFor(view: View, begun: Begun, offset: number, language: Language): string | undefined {
  const { keyword, shape } = begun;
  switch (shape) {
    case 'text':
      return `"\${0:…}"`;
    case 'baseline':
    case 'target':
      return stop('?');
    case 'bound':
      return boundFor(view, keyword, offset);
    case 'quantity':
      return beyondTarget(view, offset);
    case 'weight':
      return stop(isWeighedInShares(view, elementAround(view, offset)) ? '10%' : '1');
    case 'scale':
      return stop('1 2 3 4');
    case 'confidence':
      return stop('7/10');
    case 'grade':
      return stop(view.file.declared === 'vi' ? '0,7' : '0.7');
    case 'names':
      return stop(firstOf(view, begun, offset, language) ?? (language === 'vi' ? 'nhãn' : 'label'));
    case 'unit':
      return stop(firstOf(view, begun, offset, language) ?? (language === 'vi' ? 'điểm' : 'points'));
    case 'date':
      if (keyword === 'until') return stop(writtenDay(view.snapshot.asOf, view));
      break;
    default:
  }
  const first = firstOf(view, begun, offset, language);
  if (first !== undefined) return stop(first);
  return keyword === 'owner' || shape === 'person' ? `@\${0:${language === 'vi' ? 'ai' : 'who'}}` : undefined;
}

/** Whether a sibling's weight is a share in per cent. */
function isWeighedInShares({ workspace }: View, element: RuleElement | undefined): boolean {
  if (element?.kind === 'kpi') {
    return workspace.kpis.some((kpi) => kpi.for?.target === element.for?.target && kpi.weight?.percent === true);
  }
  const siblings = element?.kind === 'key-result' ? element.objective.keyResults : [];
  return siblings.some(({ weight }) => weight?.percent === true);
}

function stop(value: string): string {
  return `\${0:${literal(value)}}`;
}

/** What would be offered first behind the keyword. */
function firstOf(view: View, begun: Begun, offset: number, language: Language): string | undefined {
  const [first] = valueOffers(view, begun, offset, language).toSorted((a, b) => a.rank - b.rank);
  return first && (first.text ?? first.label);
}

/** A level to hold: for an alarm the other side of a KPI's target. */
function boundFor(view: View, keyword: Keyword, offset: number): string {
  const element = elementAround(view, offset);
  const level = keyword === 'alert' && element?.kind === 'kpi' ? levelOf(view, element) : undefined;
  return level === undefined ? `>= ${stop('90')}` : `${level.isCeiling ? '>' : '<'} ${stop(level.number)}`;
}

function levelOf(view: View, { written: { target } }: Kpi) {
  const text = target && view.text.slice(target.span.start, target.span.end);
  const number = text && /\p{N}.*$/u.exec(text)?.[0];
  return number ? { number, isCeiling: target.value.kind === 'at-most' || target.value.kind === 'below' } : undefined;
}

/** A number further from the start than the target; undefined where a measure has not both. */
function beyondTarget(view: View, offset: number): string | undefined {
  const element = elementAround(view, offset);
  const { from, to } = element?.kind === 'key-result' ? element.written.measure : { from: undefined, to: undefined };
  const [start, aim] = [from?.value, to?.value.value];
  if (start === undefined || start === 'unknown' || aim === undefined) return undefined;
  const number = aim.value / aim.magnitude;
  if (aim.times || aim.sign !== undefined || !Number.isInteger(number)) return undefined;
  const rises = number > (start.bare ? start.value : start.value / aim.magnitude);
  const beyond = rises ? Math.ceil(number * 1.1 + 0.1) : Math.floor(number * 0.9);
  const tail = /^[\d.,_\s]+(.*)$/su.exec(aim.text)?.[1];
  return tail === undefined || beyond === number
    ? undefined
    : stop(`${beyond}${tail === '' ? '' : `${/^\p{L}/u.test(tail) ? ' ' : ''}${tail}`}`);
}
