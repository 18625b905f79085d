import {
  addDays,
  type DaySpan,
  type Habits,
  type IsoDate,
  type KeyResult,
  leadAt,
  periodDays,
  quarterOf,
  readQuantity,
  resolveDay,
  type SourceFile,
  writeNumber,
} from '@okr/core';
import type { Keyword, KeywordPlace } from '@okr/language';
import { accepts, keywordTrie, spellings, writtenSurface } from '@okr/language';
import type { StatedMeasure, StatedNumber, TitleTime } from '../../../judge/index.ts';
import type { RuleContext } from '../../rule.ts';
import { dateIn } from '../../shared/say.ts';

/**
 * The measure that a title states, as the file writes it: `from 30 to 45 points`. Several where the title leaves open which is
 * meant (`80–100`, a level to hold with no bound), the likelier first; none where no text would read back as it. `total` is the
 * flag of a running total with a blank before it, or empty.
 */
export function measureTexts(stated: StatedMeasure, file: SourceFile, total: string): readonly string[] {
  const targets = stated.upper === undefined ? [stated.target] : [stated.target, stated.upper];
  const texts = targets.flatMap((target) => {
    if (stated.keep) return keepTexts(stated, target, file);
    const text = moveText(stated, target, file);
    return text === undefined ? [] : [text + total];
  });
  return [...new Set(texts)];
}

/** The flag that a title asks for which calls its number a running total: ` lũy kế`; empty where none is missing. */
export const totalFlag = (isTotal: boolean, { file, written }: KeyResult): string =>
  isTotal && written.measure.cumulative === undefined ? ` ${writtenSurface('cumulative', file.tongue)}` : '';

type Sense = StatedMeasure['sense'];

const bounds: { readonly [S in Sense]?: Keyword } = {
  above: 'above',
  below: 'below',
  'at-least': 'at-least',
  'at-most': 'at-most',
};

function keepTexts({ sense, burden }: StatedMeasure, target: StatedNumber, file: SourceFile): readonly string[] {
  const value = quantityText(target, '', file);
  if (value === undefined || sense === 'times') return [];
  const keep = writtenSurface('keep', file.tongue);
  const bound = bounds[sense];
  const both: readonly Keyword[] = burden ? ['at-most', 'at-least'] : ['at-least', 'at-most'];
  return (bound === undefined ? both : [bound]).map(
    (keyword) => `${keep} ${writtenSurface(keyword, file.tongue)} ${value}`,
  );
}

function moveText(stated: StatedMeasure, target: StatedNumber, file: SourceFile): string | undefined {
  const { baseline, sense } = stated;
  const value = quantityText(target, sense === 'up' ? '+' : sense === 'down' ? '-' : '', file);
  if (value === undefined) return undefined;
  const bound = bounds[sense];
  const level = bound === undefined ? value : `${writtenSurface(bound, file.tongue)} ${value}`;
  const to = `${writtenSurface('to', file.tongue, placeOf(stated, target))} ${level}`;
  if (baseline === undefined) return to;
  const relative = sense === 'up' || sense === 'down' || sense === 'times';
  // “12 → 12 tỷ”: a bare number takes the target's magnitude, and there is no way to go.
  if (
    baseline !== 'unknown' &&
    !relative &&
    baseline.size === target.size &&
    [baseline.magnitude, target.magnitude].includes('')
  )
    return undefined;
  // “Double from x3”: a multiple is no level to begin at.
  if (baseline !== 'unknown' && baseline.unit === 'x') return undefined;
  const start = baseline === 'unknown' ? '?' : quantityText(baseline, '', file);
  return start === undefined ? undefined : `${writtenSurface('from', file.tongue)} ${start} ${to}`;
}

/** Which word leads to the target, where a language has several. */
function placeOf({ baseline, sense }: StatedMeasure, target: StatedNumber): KeywordPlace {
  if (sense === 'down' || sense === 'below' || sense === 'at-most') return 'falling';
  if (sense === 'up') return 'rising';
  if (sense === 'times') return target.size < 1 ? 'falling' : 'rising';
  if (baseline === undefined) return 'no-baseline';
  if (baseline === 'unknown') return 'rising';
  return baseline.unit === target.unit && baseline.size > target.size ? 'falling' : 'rising';
}

const glued = /^(?:k|M)$/;

/** A number with its unit, where it reads back as itself; undefined elsewhere. */
function quantityText(number: StatedNumber, sign: '+' | '-' | '', file: SourceFile): string | undefined {
  const { size, magnitude, currency, unit } = number;
  const habits = file.declared;
  const digits = writeNumber(size, file.tongue.decimalMark);
  if (unit === 'x') return magnitude === '' ? reads(`x${digits}`, size, habits) : undefined;
  if (saysMore(unit)) return undefined;
  const amount = magnitude === '' ? digits : glued.test(magnitude) ? digits + magnitude : `${digits} ${magnitude}`;
  const words = quotedUnit(unit);
  // Quotes stand right behind a plain number only.
  const lost = words !== unit && (magnitude !== '' || currency !== '');
  const tail = unit === '' || lost ? '' : /^(?:[%/]|pp$)/.test(unit) ? unit : ` ${words}`;
  return reads(`${sign}${currency}${amount}${tail}`, undefined, habits);
}

/** A factor, or a magnitude that does not stand right behind its number. */
const sized = /^(?:x\d|(?:nghìn|ngàn|triệu|t[ỷỉ]|tr|k|thousand|million|billion|bn)(?![\p{L}\p{M}]))/iu;

/** Words behind a number that would be read as a change or a size of it: `1000 double`, `5 giảm x3`, `1000 points tỷ`. */
function saysMore(unit: string): boolean {
  for (let at = 0; at < unit.length; at += 1) {
    const starts = at === 0 || /[\s/]/.test(unit.charAt(at - 1));
    if (starts && (leadAt(unit, at) !== undefined || sized.test(unit.slice(at, at + 10)))) return true;
  }
  return false;
}

function reads(text: string, value: number | undefined, habits: Habits | undefined): string | undefined {
  const plain = readQuantity(text.replaceAll('"', ''), 0, habits);
  if (!plain.ok || (value !== undefined && plain.value.value !== value)) return undefined;
  return text;
}

/** A unit in which a word is spelled like the keyword of a clause is quoted: it could be read as one. */
const quotedUnit = (unit: string): string =>
  holdsKeyword(unit, (keyword) => keyword in accepts.kr || keyword in accepts.objective) ? `"${unit}"` : unit;

/** Whether a word, or several, of a text are spelled like one of some keywords. */
export function holdsKeyword(text: string, isMeant: (keyword: Keyword) => boolean): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const starts = at === 0 || /[\s/]/.test(text.charAt(at - 1));
    const keyword = starts ? spellings[keywordTrie.find(text, at)]?.keyword : undefined;
    if (keyword !== undefined && isMeant(keyword)) return true;
  }
  return false;
}

/** The clause for the deadline that a title names, read against the plan's cycle; empty where none can be placed in it. */
export function deadlineClause(keyResult: KeyResult, time: TitleTime | undefined, context: RuleContext): string {
  if (time === undefined || keyResult.written.by !== undefined) return '';
  const day = dayOf(keyResult, time, context);
  if (day === undefined) return '';
  return ` ${writtenSurface('by', keyResult.file.tongue)} ${dateIn(keyResult.file, day)}`;
}

function dayOf(keyResult: KeyResult, { day }: TitleTime, context: RuleContext): IsoDate | undefined {
  const { plan } = keyResult.objective;
  const fiscalYear = context.scores.settings;
  const cycle = plan.cycle?.target?.days;
  if (cycle !== undefined) {
    const read = resolveDay(day, { ...fiscalYear, cycle });
    return read.ok && read.value >= cycle.start && read.value <= cycle.end ? read.value : undefined;
  }
  // A cycle that could not be read has an error of its own.
  if (plan.cycle !== undefined || plan.written?.in !== undefined) return undefined;
  for (const span of spansFrom(context)) {
    const read = resolveDay(day, { ...fiscalYear, cycle: span });
    if (read.ok && read.value >= context.asOf) return read.value;
  }
  return undefined;
}

/** Without a cycle a day is the next one of its name: in this quarter, else within a year. */
function spansFrom({ asOf, scores }: RuleContext): readonly DaySpan[] {
  const quarter = periodDays(quarterOf(asOf, scores.settings), scores.settings);
  const year = Number(asOf.slice(0, 4));
  const calendar = (of: number): DaySpan => periodDays({ kind: 'year', year: of }, scores.settings);
  return [quarter, calendar(year), calendar(year + 1), { start: asOf, end: addDays(asOf, 364) }];
}
