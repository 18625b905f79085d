import { type Band, formatDate, type Published, type Standing, scaleOf } from '@okr/core';
import { NO_COLOUR } from '@okr/preview/values';
import { flow } from '../text/flow.ts';
import type { TreeStyle } from './text.ts';
import { bandLooks } from './words.ts';

const words = {
  en: {
    asOf: (day: string) => `As of ${day}`,
    pace: { green: 'on track or done', amber: 'at risk', red: 'off track' },
    none: 'other',
    expected: 'expected today',
    over: 'Closed or past due, by grade',
  },
  vi: {
    asOf: (day: string) => `Tại ngày ${day}`,
    pace: { green: 'đúng tiến độ, đã đạt', amber: 'có rủi ro', red: 'chệch hướng' },
    none: 'khác',
    expected: 'mức cần đạt đến hôm nay',
    over: 'Đã đóng hoặc quá hạn, theo điểm chấm',
  },
} as const;

const colours: readonly Band[] = ['green', 'amber', 'red'];

/** The day, and what signs and colours mean: status while a plan runs, band once it is over, each where it is shown. */
export function legend(document: Published, { colors, columns, language }: TreeStyle): readonly string[] {
  const say = words[language];
  const day = say.asOf(formatDate(document.asOf, language));
  const scales = new Set(standings(document).map(scaleOf));
  const sign = (colour: Band): string => bandLooks[colour].paint(colors)(bandLooks[colour].sign);
  const pace = [
    ...colours.map((colour) => `${sign(colour)} ${say.pace[colour]}`),
    `${colors.dim(NO_COLOUR)} ${say.none}`,
    `${colors.bold('│')} ${say.expected}`,
  ];
  const over = colours.map((colour) => `${sign(colour)} ${bandLooks[colour].word[language]}`);
  const [first = '', ...rest] = over;
  return [
    ...flow([colors.dim(day), ...(document.plans.length === 0 ? [] : pace)], 0, columns),
    ...(scales.has('band') ? flow([`${colors.dim(`${say.over}:`)} ${first}`, ...rest], 0, columns) : []),
  ];
}

function standings({ plans }: Published): readonly Standing[] {
  return plans.flatMap((plan) => [
    plan,
    ...plan.objectives.flatMap((objective): readonly Standing[] => [objective, ...objective.keyResults]),
  ]);
}
