import { choices, type Shape } from '@okr/language';
import { bound, target } from './bounds.ts';
import { choiceOf } from './choices.ts';
import { cycle, date, day, optionalDate } from './days.ts';
import { names } from './names.ts';
import { baseline, confidence, grade, quantity, scale, weight } from './numbers.ts';
import { person } from './people.ts';
import { ref, refs } from './references.ts';
import type { ShapeCompletion } from './shape.ts';
import { unit } from './units.ts';
import { flag, optionalText, text } from './words.ts';

/** How completion helps with everything that a clause may take. */
export const completions: { readonly [S in Shape]: ShapeCompletion } = {
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
