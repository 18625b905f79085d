import { type Fields, fieldsIn, numberIn, textOf } from './fields.ts';
import { opened } from './key-result.ts';
import { boundOf, Scale } from './measure.ts';
import { line, quoted, type Words } from './words.ts';

const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;

export function kpiOf(of: Fields, areShares: boolean, words: Words): readonly string[] {
  const scale = new Scale(words, undefined, []);
  const unit = textOf(of.unit);
  const every = periods.find((period) => period === of.every);
  const below = [
    line(
      words.clause('target', boundOf(of.targetBound, scale, words)),
      words.clause('alert', boundOf(of.alertBound, scale, words)),
      words.clause('scale', scaleIn(of.scale, words)),
      every === undefined ? undefined : words.clause('every', words.say(every)),
    ),
    line(words.names('owner', of.owners), words.ref('for', of.for, 'unit'), words.weight(of.weight, areShares)),
    line(words.text('area', of.area), words.text('role', of.role)),
    line(words.text('source', of.source), words.text('formula', of.formula)),
    ...words.remarks(of),
    ...fieldsIn(of.actuals).map((actual) => actualOf(actual, words)),
    ...fieldsIn(of.promises).map((promise) => promiseOf(promise, scale, words)),
  ];
  const head = line(opened(words.say('kpi'), of), words.clause('unit', unit));
  return [head, ...below.filter((text) => text !== '').map((text) => `  ${text}`)];
}

function scaleIn(value: unknown, words: Words): string | undefined {
  const numbers = Array.isArray(value) ? value.map(numberIn).filter((number) => number !== undefined) : [];
  return numbers.length === 4 ? numbers.map((number) => words.number(number)).join(' ') : undefined;
}

function actualOf({ date, period, value, note }: Fields, words: Words): string {
  const day = words.dated(date, period);
  const number = numberIn(value);
  const text = textOf(note);
  if (day === undefined || number === undefined) return text === undefined ? '' : `// ${text.replaceAll(/\s+/g, ' ')}`;
  return line(day, words.number(number), text === undefined ? undefined : quoted(text));
}

function promiseOf(of: Fields, scale: Scale, words: Words): string {
  const until = words.day(of.until);
  const said = line(
    words.clause('target', boundOf(of.targetBound, scale, words)),
    words.clause('alert', boundOf(of.alertBound, scale, words)),
    words.clause('scale', scaleIn(of.scale, words)),
  );
  if (until === undefined || said === '') return '';
  return line(words.say('was'), said, words.clause('until', until), words.text('because', of.because));
}
