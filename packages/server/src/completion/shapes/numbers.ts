import type { RuleElement } from '@okr/analysis';
import type { View } from '../../view.ts';
import { elementAround } from '../around.ts';
import { nothing, type ShapeCompletion, stop } from './shape.ts';

export const baseline: ShapeCompletion = {
  offers: nothing,
  typedOver: () => stop('?'),
  open: 'number',
  moment: 'baseline',
};

export const quantity: ShapeCompletion = {
  offers: nothing,
  typedOver: ({ view, offset }) => beyondTarget(view, offset),
  open: 'number',
};

export const weight: ShapeCompletion = {
  offers: nothing,
  typedOver: ({ view, offset }) => stop(isWeighedInShares(view, elementAround(view, offset)) ? '10%' : '1'),
  open: 'nothing',
};

export const scale: ShapeCompletion = { offers: nothing, typedOver: () => stop('1 2 3 4'), open: 'number' };

export const confidence: ShapeCompletion = { offers: nothing, typedOver: () => stop('7/10'), open: 'nothing' };

export const grade: ShapeCompletion = {
  offers: nothing,
  typedOver: ({ view }) => stop(`0${view.file.declared?.decimalMark ?? '.'}7`),
  open: 'nothing',
};

/** Whether a sibling's weight is a share in per cent. */
function isWeighedInShares({ workspace }: View, element: RuleElement | undefined): boolean {
  if (element?.kind === 'kpi') {
    return workspace.kpis.some((kpi) => kpi.for?.target === element.for?.target && kpi.weight?.percent === true);
  }
  const siblings = element?.kind === 'key-result' ? element.objective.keyResults : [];
  return siblings.some(({ weight }) => weight?.percent === true);
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
