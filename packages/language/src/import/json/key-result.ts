import { type Fields, fieldsIn, numberIn, textOf } from './fields.ts';
import { measureOf, type Scale, scaleOf } from './measure.ts';
import { isName, line, quoted, type Words } from './words.ts';

/** What an element that holds others says to them. */
export interface Above {
  readonly ambition: unknown;
  /** The last day of the plan's cycle. */
  readonly end: unknown;
  /** Weights of its list are shares. */
  readonly areShares: boolean;
}

/** An element's opener, its name if it has one that a plan can hold, and its title. */
export function opened(opener: string, of: Fields): string {
  const name = textOf(of.name);
  return line(opener, name !== undefined && isName(name) ? name : undefined, quoted(textOf(of.title) ?? '…'));
}

export function keyResultOf(of: Fields, above: Above, words: Words): readonly string[] {
  const scale = scaleOf(of, words);
  const checkIns = fieldsIn(of.checkIns);
  const due = of.due === above.end ? undefined : words.clause('by', words.day(of.due));
  const isSaidBelow = checkIns.some(({ confidence }) => numberIn(confidence) !== undefined);
  const measure = fieldsIn(of.milestones).length > 0 ? undefined : measureOf(of, of, scale, words);
  const below = [
    line(due, words.weight(of.weight, above.areShares), words.names('owner', of.owners)),
    line(
      words.flag('cumulative', of.cumulative === true),
      of.ambition === above.ambition ? undefined : ambitionOf(of, words),
      words.ref('measured-by', of.measuredBy),
      words.names('supports', of.supports),
    ),
    line(isSaidBelow ? undefined : words.confidence(of.confidence), statusOf(of, words), words.done(of.done)),
    words.dropped(of.dropped) ?? '',
    ...words.remarks(of),
    ...checkIns.map((checkIn) => checkInOf(checkIn, scale, words)),
    ...fieldsIn(of.milestones).map((milestone) => milestoneOf(milestone, of, words)),
    ...fieldsIn(of.promises).map((promise) => promiseOf(promise, of, words)),
    ...reviewsOf(of, words),
  ];
  const head = line(opened(words.say('kr'), of), measure);
  return [`  ${head}`, ...below.filter((text) => text !== '').map((text) => `    ${text}`)];
}

export function ambitionOf({ ambition }: Fields, words: Words): string | undefined {
  return ambition === 'committed' || ambition === 'aspirational' ? words.say(ambition) : undefined;
}

function statusOf({ statedStatus }: Fields, words: Words): string | undefined {
  const status = (['on-track', 'at-risk', 'off-track'] as const).find((each) => each === statedStatus);
  return status === undefined ? undefined : words.clause('status', words.say(status));
}

function checkInOf({ date, value, confidence, note }: Fields, scale: Scale, words: Words): string {
  const day = words.day(date);
  const number = numberIn(value);
  if (day === undefined || number === undefined) return lostLine(line(textOf(date), textOf(note)));
  const text = textOf(note);
  return line(day, scale.bare(number), words.confidence(confidence), text === undefined ? undefined : quoted(text));
}

/** What a plan has no place for stays as a comment. */
function lostLine(text: string): string {
  return text === '' ? '' : `// ${text.replaceAll(/\s+/g, ' ')}`;
}

function milestoneOf(of: Fields, { milestones }: Fields, words: Words): string {
  const isDone = of.done === true;
  return line(
    opened(words.say('milestone'), of),
    words.weight(of.weight, areShares(milestones)),
    words.clause('by', words.day(of.due)),
    isDone ? line(words.say('done'), words.day(of.doneOn)) : undefined,
  );
}

/** `was`: what had been promised until a day. */
function promiseOf(of: Fields, keyResult: Fields, words: Words): string {
  const until = words.day(of.until);
  const scale = scaleOf({ ...keyResult, unit: of.unit ?? keyResult.unit }, words);
  const measure = measureOf(of, keyResult, scale, words);
  const due = of.due === keyResult.due ? undefined : words.clause('by', words.day(of.due));
  if (until === undefined || (measure === undefined && due === undefined)) return lostLine(textOf(of.because) ?? '');
  return line(words.say('was'), measure, due, words.clause('until', until), words.text('because', of.because));
}

export function reviewsOf({ reviews }: Fields, words: Words): readonly string[] {
  return fieldsIn(reviews).map(({ date, grade, text, learned }) => {
    const day = words.day(date);
    const said = textOf(text);
    const number = numberIn(grade);
    if (day === undefined) return lostLine(line(said, textOf(learned)));
    return line(
      words.clause('review', day),
      number === undefined ? undefined : words.clause('grade', words.number(number)),
      said === undefined ? undefined : quoted(said),
      words.text('learned', learned),
    );
  });
}

/** Weights that are all below 1 were written in per cent; one of them may be 100 %. */
export function areShares(list: unknown): boolean {
  const weights = fieldsIn(list)
    .map(({ weight }) => numberIn(weight))
    .filter((weight) => weight !== undefined);
  return weights.length > 0 && weights.every((weight) => weight <= 1) && weights.some((weight) => weight < 1);
}
