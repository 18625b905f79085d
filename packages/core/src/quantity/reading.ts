import type { Span } from '../model/source.ts';

export type ValueProblemCode =
  /** One separator before exactly three digits that the file's habit does not settle: grouped or decimal? */
  | 'number-grouping'
  /** `40–50%`: which end? */
  | 'number-range'
  /** `tăng 2 lần`: twice, or twice more? */
  | 'number-times'
  /** `tăng 30%` where a target is wanted: `+30%`. */
  | 'number-change'
  /** `2 tỷ 350 triệu`, `1tr5`, `2 triệu rưỡi`, `2 giờ 30 phút`: one number is wanted. */
  | 'number-parts'
  /** `2tr50`, `2 million 500`: the digits behind a magnitude read in two ways. */
  | 'number-joined'
  /** `~50`, `khoảng 50`. */
  | 'number-about'
  /** `8 điểm trở lên`, `500 users or more`: a bound word is wanted in front. */
  | 'number-open-end'
  /** `1e5`. */
  | 'number-exponent'
  | 'number-too-large'
  | 'number-unreadable'
  /** A day-first date with two readings in a file that does not say which comes first. */
  | 'date-order'
  /** 30 February. */
  | 'date-impossible'
  /** The fifth quarter. */
  | 'period-impossible'
  /** `12/31/2026` where the day comes first. */
  | 'date-month-first'
  /** `đầu tháng`, `giữa quý`: a date is wanted. */
  | 'date-vague'
  | 'date-unreadable'
  | 'confidence-out-of-range'
  | 'confidence-unreadable'
  | 'grade-unreadable'
  | 'weight-unreadable';

/** What a value could mean: `text` in the place of the problem's span reads well and means it. */
export interface ValueReading {
  readonly text: string;
}

/** Why a value cannot be taken as written. */
export interface ValueProblem {
  readonly code: ValueProblemCode;
  /** The rule it is reported under. */
  readonly rule:
    | 'ambiguous-number'
    | 'ambiguous-date'
    | 'impossible-date'
    | 'bad-confidence'
    | 'bad-weights'
    | 'syntax';
  /** In the file. */
  readonly span: Span;
  /** None where the writer must say more, one where a machine can mend it, more where the writer must choose. */
  readonly readings: readonly ValueReading[];
}

export type Reading<T, P = ValueProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

const rules: { readonly [C in ValueProblemCode]: ValueProblem['rule'] } = {
  'number-grouping': 'ambiguous-number',
  'number-range': 'ambiguous-number',
  'number-times': 'ambiguous-number',
  'number-joined': 'ambiguous-number',
  'number-change': 'syntax',
  'number-parts': 'syntax',
  'number-about': 'syntax',
  'number-open-end': 'syntax',
  'number-exponent': 'syntax',
  'number-too-large': 'syntax',
  'number-unreadable': 'syntax',
  'date-order': 'ambiguous-date',
  'date-impossible': 'impossible-date',
  'period-impossible': 'impossible-date',
  'date-month-first': 'impossible-date',
  'date-vague': 'syntax',
  'date-unreadable': 'syntax',
  'confidence-out-of-range': 'bad-confidence',
  'confidence-unreadable': 'syntax',
  'grade-unreadable': 'syntax',
  'weight-unreadable': 'bad-weights',
};

/** A reading that failed, with the texts that could stand in its place. */
export function failed(
  code: ValueProblemCode,
  start: number,
  end: number,
  readings: readonly string[] = [],
): { readonly ok: false; readonly problem: ValueProblem } {
  return {
    ok: false,
    problem: {
      code,
      rule: rules[code],
      span: { start, end },
      readings: readings.map((text) => ({ text: text.normalize('NFC') })),
    },
  };
}

export function read<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
