import {
  type Actual,
  addDays,
  type Bilingual,
  type CheckIn,
  formatDate,
  type IsoDate,
  isIsoDate,
  type Language,
  rangeOf,
  writeNumber,
} from '@okr/core';
import { shortened, writtenSurface } from '@okr/language';
import { type Attempt, attempt } from '../check-in/attempt.ts';
import type { Measured } from '../check-in/measured.ts';
import { lineOf, placeFor } from '../check-in/place.ts';
import { dayText, otherText } from '../check-in/style.ts';
import { elementAround } from '../completion/around.ts';
import type { CheckInParams, CheckInResult } from '../protocol.ts';
import { offsetAt, type View } from '../view.ts';

type Field = Extract<CheckInResult, { kind: 'refused' }>['field'];

const said = {
  nowhere: {
    en: 'A check-in belongs to a key result or a KPI. Put the cursor into one.',
    vi: 'Check-in thuộc về một kết quả then chốt hoặc một KPI. Hãy đặt con trỏ vào đó.',
  },
  milestones: {
    en: 'This key result is scored by its milestones. Mark one of them done instead.',
    vi: 'Kết quả này được chấm theo các cột mốc. Hãy đánh dấu cột mốc đã xong.',
  },
  measuredBy: (kpi: string): Bilingual => ({
    en: `This key result takes its values from the KPI ${kpi}. Write the number there.`,
    vi: `Kết quả này lấy số từ KPI ${kpi}. Hãy ghi số ở KPI đó.`,
  }),
  noDate: (date: string): Bilingual => ({
    en: `${date} is not a day of the calendar. Write it as year-month-day, such as 2026-11-15.`,
    vi: `${date} không phải là một ngày trên lịch. Hãy ghi năm-tháng-ngày, ví dụ 2026-11-15.`,
  }),
  future: (date: IsoDate): Bilingual => ({
    en: `${formatDate(date, 'en')} is still to come. A check-in says what was measured.`,
    vi: `Ngày ${formatDate(date, 'vi')} chưa tới. Check-in ghi lại số đã đo được.`,
  }),
  longAgo: (date: IsoDate, start: IsoDate): Bilingual => ({
    en: `${formatDate(date, 'en')} is more than a year before the cycle, which begins on ${formatDate(start, 'en')}. Check the year.`,
    vi: `Ngày ${formatDate(date, 'vi')} sớm hơn chu kỳ cả năm (chu kỳ bắt đầu ngày ${formatDate(start, 'vi')}). Hãy xem lại năm.`,
  }),
  noValue: {
    en: 'Write the value that was measured, such as 38.',
    vi: 'Hãy ghi giá trị đo được, ví dụ 38.',
  },
  unreadable: {
    en: 'Write one number, with its unit if you like, such as 38 or 2.4 million.',
    vi: 'Hãy ghi một số, kèm đơn vị nếu muốn, ví dụ 38 hoặc 2,4 tỷ.',
  },
  confidence: {
    en: 'Confidence runs from 0 to 10.',
    vi: 'Mức tự tin đi từ 0 đến 10.',
  },
  noConfidence: {
    en: 'A KPI says what is; confidence belongs to a key result. Remove it.',
    vi: 'KPI ghi lại hiện trạng; mức tự tin dành cho kết quả then chốt. Hãy bỏ mục này.',
  },
} as const;

/**
 * The edit that writes a check-in or an actual at its place in date order, as the file writes such lines. A line of that day
 * is replaced: `tail` says whether its note and its confidence stay where no others are given.
 */
export function checkIn(
  view: View,
  params: CheckInParams,
  today: IsoDate,
  tail: 'kept' | 'dropped' = 'kept',
): CheckInResult {
  const refused = (field: Field, message: Bilingual): CheckInResult => ({
    kind: 'refused',
    field,
    message: message[view.language],
  });
  const element = elementAround(view, offsetAt(view, params.position));
  if (element === undefined || (element.kind !== 'key-result' && element.kind !== 'kpi')) {
    return refused('position', said.nowhere);
  }
  const elsewhere = scoredElsewhere(view, element);
  if (elsewhere !== undefined) return refused('position', elsewhere);
  const date = params.date ?? today;
  const wrongDay = dayProblem(element, date, today);
  if (wrongDay !== undefined) return refused('date', wrongDay);
  const confidence = params.confidence ?? undefined;
  if (confidence !== undefined && element.kind === 'kpi') return refused('confidence', said.noConfidence);
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 10)) return refused('confidence', said.confidence);
  const typed = String(params.value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  if (typed === '') return refused('value', said.noValue);
  const before = lineOf(view, element, date);
  const kept = tail === 'kept' ? before : undefined;
  const made = written(view, element, { date, typed, confidence, note: params.note ?? undefined, kept });
  if ('en' in made) return refused('value', made);
  const edits = [{ range: rangeOf(view.file, made.edit.span), newText: made.edit.text }];
  const edit = { kind: 'edit', edits, line: made.text } as const;
  return before === undefined ? edit : { ...edit, replaced: lineText(view, before) };
}

/** A dated line as it is written, without what stands behind it. */
export function lineText({ text }: View, { written: { span } }: CheckIn | Actual): string {
  return text.slice(span.start, span.end).trim();
}

/** For a document that is not known. */
export function nowhere(language: Language): CheckInResult {
  return { kind: 'refused', field: 'position', message: said.nowhere[language] };
}

interface Given {
  readonly date: IsoDate;
  readonly typed: string;
  readonly confidence: number | undefined;
  readonly note: string | undefined;
  /** The line whose note and confidence stay where no others are given. */
  readonly kept: CheckIn | Actual | undefined;
}

/** The value as it was typed, or in the style of the others where that says the same; else what is wrong with it. */
function written(view: View, element: Measured, given: Given): Attempt | Bilingual {
  const { date, typed } = given;
  const place = placeFor(view, element, date);
  const day = dayText(view, element, date);
  const tail = tailOf(view, given);
  const tried = (value: string): Attempt =>
    attempt(view, place, [day, value, tail.sure, tail.note].filter((part) => part !== undefined).join('  '));
  if (!/\d/.test(typed)) return said.unreadable;
  const plain = tried(typed);
  if (plain.problem !== undefined) return plain.problem;
  if (plain.read === undefined || hasMore(plain, typed, tail)) return said.unreadable;
  const other = plain.hasOtherUnit ? undefined : otherText(view, element, typed);
  const styled = other === undefined ? undefined : tried(other);
  const same = styled !== undefined && styled.problem === undefined && styled.read?.value === plain.read.value;
  return same && plain.read.value !== undefined ? styled : plain;
}

/** The value brought a note, a confidence or a remark along. */
function hasMore({ read }: Attempt, typed: string, { sure, note }: Tail): boolean {
  const line = read?.written;
  if (line?.value === undefined || /\/\/|\/\*/.test(typed)) return true;
  if ((line.note === undefined) !== (note === undefined)) return true;
  return 'confidence' in line && (line.confidence === undefined) !== (sure === undefined);
}

interface Tail {
  readonly sure: string | undefined;
  readonly note: string | undefined;
}

function tailOf(view: View, { kept: line, confidence, note }: Given): Tail {
  const before = line?.written;
  const kept = before !== undefined && 'confidence' in before ? before.confidence : undefined;
  const share = confidence ?? (kept && kept.value * 10);
  const mark = view.file.declared?.decimalMark ?? '.';
  const remark = note
    ?.normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return {
    sure:
      share === undefined
        ? undefined
        : `${writtenSurface('confidence', view.file.tongue)} ${writeNumber(Number(share.toFixed(3)), mark)}/10`,
    note: remark
      ? `"${remark.replace(/["\\]/g, '\\$&')}"`
      : before?.note && view.text.slice(before.note.span.start, before.note.span.end),
  };
}

function scoredElsewhere(view: View, element: Measured): Bilingual | undefined {
  if (element.kind === 'kpi') return undefined;
  if (element.measuredBy !== undefined) return said.measuredBy(shortened(element.measuredBy.text));
  return view.snapshot.scores.keyResult(element).kind === 'milestones' ? said.milestones : undefined;
}

function dayProblem(element: Measured, date: string, today: IsoDate): Bilingual | undefined {
  if (!isIsoDate(date)) return said.noDate(shortened(date));
  if (date > today) return said.future(date);
  const start = element.kind === 'kpi' ? undefined : element.start;
  return start !== undefined && date < addDays(start, -366) ? said.longAgo(date, start) : undefined;
}
