import { type DaySpan, daysBetween, type IsoDate, type Language, type Period, periodDays, periodId } from '@okr/core';

/** A first plan: where it is written, and its text. */
export interface FirstPlan {
  readonly name: string;
  readonly text: string;
}

/** A plan of the quarter that holds `today`, on track as of that day, so that a first `okr check` and `okr score` speak well. */
export function firstPlan(today: IsoDate, fiscalYearStart: number, language: Language): FirstPlan {
  const { period, days } = quarterOf(today, fiscalYearStart);
  const elapsed = (daysBetween(days.start, today) + 1) / (daysBetween(days.start, days.end) + 1);
  const on = (from: number, to: number): number =>
    from + Math.sign(to - from) * Math.ceil(Math.abs(to - from) * elapsed);
  return language === 'vi'
    ? { name: 'ke-hoach.okr', text: vietnamese(period, today, on) }
    : { name: 'plan.okr', text: english(period, today, on) };
}

type Level = (from: number, to: number) => number;

function quarterOf(today: IsoDate, fiscalYearStart: number): { readonly period: Period; readonly days: DaySpan } {
  const year = Number(today.slice(0, 4));
  for (const each of [year, year - 1, year + 1]) {
    for (const quarter of [1, 2, 3, 4]) {
      const period: Period = { kind: 'quarter', year: each, quarter };
      const days = periodDays(period, fiscalYearStart);
      if (days.start <= today && today <= days.end) return { period, days };
    }
  }
  const period: Period = { kind: 'year', year };
  return { period, days: periodDays(period, fiscalYearStart) };
}

function english(period: Period, today: IsoDate, on: Level): string {
  const cycle = periodId(period);
  return `language en

// A first plan to make your own: change names, words and numbers.
cycle ${cycle} check-ins weekly

company us "Our company" lead @sam

plan for us in ${cycle} active

// An objective says what will be different, in words that people remember.
objective loyal "Customers stay because we keep our promises"
  owner @sam
  aspirational
  because "A customer who stays costs less than a new one"

  // A key result says how you will know: from where, to where.
  kr recommend "Customers recommend us" from 30 to 45 points
    // A check-in is one line: a date, a value, how sure you are, a note.
    ${today}  ${on(30, 45)}  confidence 7/10  "first survey"

  kr late "Deliveries that come late" from 24% to 12%
    ${today}  ${on(24, 12)}%

  // An initiative is work that should move the key results.
  initiative reminders "Tell customers two days before we deliver" for recommend, late
    owner @sam doing
`;
}

function vietnamese(period: Period, today: IsoDate, on: Level): string {
  const [year, month, day] = today.split('-');
  const date = `${day}/${month}/${year}`;
  const cycle =
    period.kind === 'quarter' ? `quý ${['I', 'II', 'III', 'IV'][period.quarter - 1]}/${period.year}` : periodId(period);
  return `ngôn ngữ vi

// Kế hoạch đầu tiên: hãy đổi tên, lời và số cho đúng với đơn vị của bạn.
chu kỳ ${cycle} check-in hằng tuần

công ty chúng_ta "Công ty chúng ta" quản lý @lan

kế hoạch của chúng_ta trong ${cycle} đang chạy

// Mục tiêu nói điều gì sẽ khác đi, bằng lời dễ nhớ.
mục tiêu gắn_bó "Khách hàng ở lại vì chúng ta giữ lời hứa"
  phụ trách @lan
  khát vọng
  vì "Giữ một khách cũ rẻ hơn nhiều so với tìm một khách mới"

  // Kết quả then chốt cho biết nhờ đâu mà thấy: từ mức nào, đến mức nào.
  kết quả giới_thiệu "Khách hàng sẵn lòng giới thiệu" từ 30 lên 45 điểm
    // Mỗi lần check-in là một dòng: ngày, giá trị, mức tự tin, ghi chú.
    ${date}  ${on(30, 45)}  tự tin 7/10  "khảo sát đợt 1"

  kết quả giao_trễ "Tỷ lệ đơn giao trễ hẹn" từ 24% xuống 12%
    ${date}  ${on(24, 12)}%

  // Sáng kiến là việc làm để đẩy các kết quả then chốt.
  sáng kiến nhắc_hẹn "Báo khách hai ngày trước khi giao" cho giới_thiệu, giao_trễ
    phụ trách @lan đang làm
`;
}
