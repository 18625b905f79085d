import { type Band, formatDate, type Published } from '@okr/core';
import { legendOf, NO_COLOUR } from '@okr/preview/values';
import { flow } from '../text/flow.ts';
import type { TreeStyle } from './tree-style.ts';
import { lookOf } from './words.ts';

const words = {
  en: { asOf: (day: string) => `As of ${day}`, other: 'other', expected: 'expected today' },
  vi: { asOf: (day: string) => `Tại ngày ${day}`, other: 'khác', expected: 'mức cần đạt đến hôm nay' },
} as const;

/** The day, and what signs and colours mean: the status while a plan runs, the band once it is over, where one is. */
export function legend(document: Published, { colors, columns, language }: TreeStyle): readonly string[] {
  const say = words[language];
  const day = colors.dim(say.asOf(formatDate(document.asOf, language)));
  if (document.plans.length === 0) return [day];
  const { running, over } = legendOf(document, language);
  const signed = ([colour, text]: readonly [Band, string]): string => {
    const { sign, paint } = lookOf(colour);
    return `${paint(colors)(sign)} ${text}`;
  };
  const bands = over === undefined ? [] : over.bands.map(signed);
  const [first, ...rest] = bands;
  return [
    ...flow(
      [day, ...running.map(signed), `${colors.dim(NO_COLOUR)} ${say.other}`, `${colors.bold('│')} ${say.expected}`],
      0,
      columns,
    ),
    ...(first === undefined ? [] : flow([`${colors.dim(`${over?.named}:`)} ${first}`, ...rest], 0, columns)),
  ];
}
