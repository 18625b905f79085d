import { type Bilingual, type IsoDate, readDay } from '@okr/core';
import { Failure } from '../failure.ts';

/** A day as it was typed behind an option, in any form that a plan takes: `2026-11-30`, `30/11/2026`. */
export function dayGiven(option: string, text: string): IsoDate {
  const reading = readDay(text.trim(), 0, undefined);
  if (reading.ok && reading.value.kind === 'date') return reading.value.date;
  const [first, second] = reading.ok ? [] : reading.problem.readings;
  throw new Failure(first === undefined ? noDay(option, text) : readings(option, text, first.text, second?.text));
}

function noDay(option: string, text: string): Bilingual {
  return {
    en: `${option} needs a date such as 2026-11-15, not "${text}"`,
    vi: `${option} cần một ngày, ví dụ 2026-11-15, không phải "${text}"`,
  };
}

/** Day first or month first, or the last day of a month that is shorter. */
function readings(option: string, text: string, first: string, second: string | undefined): Bilingual {
  return second === undefined
    ? {
        en: `${option}: the calendar has no ${text}; did you mean ${first}?`,
        vi: `${option}: lịch không có ngày ${text}; có phải ý bạn là ${first}?`,
      }
    : {
        en: `${option}: ${text} can be two days; write ${first} or ${second}`,
        vi: `${option}: ${text} có thể là hai ngày; hãy ghi ${first} hoặc ${second}`,
      };
}
