import { choices } from '../dialect/tables.ts';
import type { ShapeReaders } from '../gate/state.ts';
import { baseline } from './baseline.ts';
import { bound } from './bound.ts';
import { choiceOf } from './choice.ts';
import { confidence } from './confidence.ts';
import { cycle } from './cycle.ts';
import { date, day, optionalDate } from './day.ts';
import { flag } from './flag.ts';
import { grade } from './grade.ts';
import { person } from './person.ts';
import { quantity } from './quantity.ts';
import { names, ref, refs } from './ref.ts';
import { scale } from './scale.ts';
import { target } from './target.ts';
import { optionalText, text } from './text.ts';
import { unit } from './unit.ts';
import { weight } from './weight.ts';

/** Everything that a clause may take: how the gate knows it, takes it from a line and says that it is missing. */
export const shapes: ShapeReaders = {
  flag,
  text,
  'text?': optionalText,
  person,
  ref,
  refs,
  names,
  cycle,
  day,
  date,
  'date?': optionalDate,
  baseline,
  target,
  quantity,
  weight,
  bound,
  confidence,
  grade,
  unit,
  scale,
  rhythm: choiceOf(choices.rhythm),
  period: choiceOf(choices.period),
  priority: choiceOf(choices.priority),
  status: choiceOf(choices.status),
};
