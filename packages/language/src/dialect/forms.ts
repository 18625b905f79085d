/**
 * What a clause may take, by its form in the grammar: the rules of its values, each with `?` where it may be missing, `,`
 * where it is a list with commas and `+` where it is a row. What a shape means is told by ../shapes, one file each.
 */
export const forms = {
  flag: '',
  text: 'Text',
  'text?': 'Text?',
  person: 'Who',
  ref: 'Ref',
  refs: 'Ref,',
  names: 'Name,',
  cycle: 'Day|Ref',
  day: 'Day',
  date: 'OneDay',
  'date?': 'OneDay?',
  baseline: 'Quantity|?',
  target: 'Comparison? Quantity|? Comparison?',
  quantity: 'Quantity',
  weight: 'Share',
  bound: 'Bound',
  confidence: 'Confidence',
  grade: 'Numeral',
  unit: 'UnitWords',
  scale: 'Quantity+',
} as const;
