import type { Bilingual, DayProblem, Span, ValueProblem, ValueProblemCode } from '@okr/core';
import type { Fix, Problem } from '../findings.ts';
import { shortened } from '../shortened.ts';
import type { OddUnit } from './odd-units.ts';

/** What is wrong with one value, and how it could be written. */
const messages: { readonly [C in ValueProblemCode]: Bilingual } = {
  'number-grouping': {
    en: 'This number can be read as thousands or as a decimal. Write it so that only one reading is possible.',
    vi: 'Số này có thể đọc là hàng nghìn hoặc là số thập phân. Hãy ghi lại để chỉ còn một cách đọc.',
  },
  'number-range': {
    en: 'A range has two ends and a score needs one. Keep one of them, or write `keep between … and …`.',
    vi: 'Một khoảng có hai đầu mà chấm điểm cần một số. Hãy giữ lại con số cam kết, hoặc viết `duy trì trong khoảng … đến …`.',
  },
  'number-times': {
    en: 'This can mean twice as much or twice more. Write the number that is meant, or `x2`.',
    vi: '“Tăng 2 lần” có thể hiểu là gấp 2 hoặc gấp 3. Hãy ghi hẳn con số muốn nói, hoặc `gấp 2 lần`.',
  },
  'number-change': {
    en: 'A change against the baseline is written with its sign, such as `to +30%` or `to -5 days`.',
    vi: 'Mức thay đổi so với ban đầu được ghi kèm dấu, ví dụ `lên +30%` hoặc `xuống -15%`.',
  },
  'number-parts': {
    en: 'A value is one number with one unit. Write the parts as one, such as `2.5 hours`.',
    vi: 'Mỗi giá trị là một số với một đơn vị. Hãy gộp lại thành một số, ví dụ `2,35 tỷ` hay `1,5 triệu`.',
  },
  'number-joined': {
    en: 'The digits behind the magnitude can be read in more than one way. Write the number that is meant.',
    vi: 'Phần số sau “triệu”, “tỷ”… có nhiều cách hiểu. Hãy ghi hẳn con số muốn nói.',
  },
  'number-about': {
    en: 'A score needs a number without "about". Write the number that is meant.',
    vi: 'Chấm điểm cần một con số rõ ràng, không phải “khoảng”. Hãy ghi con số muốn nói.',
  },
  'number-open-end': {
    en: 'Put the bound before the number, such as `at least 8 points`.',
    vi: 'Hãy đặt từ chỉ ngưỡng trước con số, ví dụ `ít nhất 8 điểm`.',
  },
  'number-exponent': {
    en: 'Write the number out, such as `100,000` in a file that says `language en`, or `100 k`.',
    vi: 'Hãy ghi đủ con số, ví dụ `100.000` hoặc `100 nghìn`.',
  },
  'number-too-large': {
    en: 'This number is too large to count with. Check its zeros, or use a larger unit such as million.',
    vi: 'Số này quá lớn để tính. Hãy kiểm tra lại số chữ số 0, hoặc dùng đơn vị lớn hơn như tỷ.',
  },
  'number-unreadable': {
    en: 'A number is expected here, such as `45 points`, `25%` or `$2.4M`.',
    vi: 'Ở đây cần một con số, ví dụ `45 điểm`, `25%` hay `2,4 tỷ đồng`.',
  },
  'date-order': {
    en: 'This can be read day first or month first. Write the date as year-month-day, such as 2026-12-31.',
    vi: 'Ngày này có thể đọc theo hai thứ tự ngày/tháng. Hãy ghi năm-tháng-ngày như 2026-12-31, hoặc thêm `ngôn ngữ vi` ở đầu tệp.',
  },
  'date-impossible': {
    en: 'The calendar has no such day. Check the day and the month.',
    vi: 'Lịch không có ngày này. Hãy xem lại ngày và tháng.',
  },
  'period-impossible': {
    en: 'There is no such period: a year has 12 months, 4 quarters and 2 halves.',
    vi: 'Không có kỳ này: mỗi năm có 12 tháng, 4 quý và 2 nửa năm.',
  },
  'date-month-first': {
    en: 'The day is read before the month, and there is no such month. Write the day first.',
    vi: 'Ngày được đọc trước tháng, mà lịch không có tháng này. Hãy ghi ngày trước, tháng sau.',
  },
  'date-vague': {
    en: 'A day is needed here, such as 2026-12-31: this could be any of several.',
    vi: 'Ở đây cần một ngày cụ thể, ví dụ 31/12/2026; cách ghi này chưa rõ là ngày nào.',
  },
  'date-unreadable': {
    en: 'A date is expected here, such as 2026-12-31.',
    vi: 'Ở đây cần một ngày, ví dụ 31/12/2026.',
  },
  'confidence-out-of-range': {
    en: 'Confidence runs from 0 to 10. Write it as `7`, `7/10`, `70%` or `0.7`.',
    vi: 'Mức độ tự tin đi từ 0 đến 10. Hãy ghi `7`, `7/10`, `70%` hoặc `0,7`.',
  },
  'confidence-unreadable': {
    en: 'Confidence is a number from 0 to 10, such as `7/10`.',
    vi: 'Mức độ tự tin là số từ 0 đến 10, ví dụ `7/10`.',
  },
  'grade-unreadable': {
    en: 'A grade runs from 0 to 1, such as `0.7`.',
    vi: 'Điểm chấm đi từ 0 đến 1, ví dụ `0,7`.',
  },
  'weight-unreadable': {
    en: 'A weight is a number such as `2`, or a share such as `30%`.',
    vi: 'Trọng số là một số như `2`, hoặc một tỷ lệ như `30%`.',
  },
};

export function valueProblem(problem: ValueProblem): Problem {
  const { rule, span, readings, code } = problem;
  const { en, vi } = messages[code];
  const offered = offer(problem);
  return {
    rule,
    span,
    message: { en: en + offered.en, vi: vi + offered.vi },
    fixes: readings.map(({ text }) => writeInstead(span, text, readings.length === 1 && !guesses.has(code))),
  };
}

function offer({ code, readings }: ValueProblem): Bilingual {
  const texts = readings.map(({ text }) => `\`${shortened(text)}\``);
  if (texts.length === 0) return { en: '', vi: '' };
  return code === 'date-impossible'
    ? { en: ` Was ${texts.join(' or ')} meant?`, vi: ` Có phải ý là ${texts.join(' hoặc ')}?` }
    : { en: ` Here: ${texts.join(' or ')}.`, vi: ` Ở đây: ${texts.join(' hoặc ')}.` };
}

/** What a grade was out of, or which day was meant where a month has none such. */
const guesses: ReadonlySet<ValueProblemCode> = new Set(['grade-unreadable', 'date-impossible']);

export function writeInstead(span: Span, text: string, safe: boolean): Fix {
  return {
    title: { en: `Write \`${shortened(text)}\``, vi: `Ghi \`${shortened(text)}\`` },
    edits: [{ span, text }],
    safe,
  };
}

export function oddUnitProblem({ message, meant }: OddUnit, span: Span): Problem {
  return { rule: 'ambiguous-number', span, message, fixes: [writeInstead(span, meant, false)] };
}

const dayMessages: {
  readonly [C in DayProblem['code']]: { readonly rule: Problem['rule']; readonly message: Bilingual };
} = {
  'day-needs-cycle': {
    rule: 'ambiguous-date',
    message: {
      en: 'The year is missing, and no cycle says it. Write the whole date, such as 2026-12-31.',
      vi: 'Ngày này thiếu năm mà kế hoạch không thuộc chu kỳ nào để biết năm. Hãy ghi đủ, ví dụ 31/12/2026.',
    },
  },
  'day-not-in-cycle': {
    rule: 'impossible-date',
    message: {
      en: "The plan's cycle does not hold this day. Write the whole date, such as 2026-12-31.",
      vi: 'Chu kỳ của kế hoạch không có ngày này. Hãy ghi đủ ngày tháng năm, ví dụ 31/12/2026.',
    },
  },
  'day-twice-in-cycle': {
    rule: 'ambiguous-date',
    message: {
      en: "The plan's cycle holds this day more than once. Write the whole date with its year.",
      vi: 'Chu kỳ của kế hoạch có ngày này nhiều lần. Hãy ghi đủ cả năm.',
    },
  },
};

/** A day without a year that its cycle does not settle. */
export function dayProblem(problem: DayProblem, span: Span): Problem {
  const { rule, message } = dayMessages[problem.code];
  return { rule, span, message, fixes: problem.dates.map((date) => writeInstead(span, date, false)) };
}
