import {
  type Bound,
  figuresIn,
  firstOfTwo,
  formatDate,
  formatGrade,
  formatPeriod,
  formatRate,
  formatScore,
  formatShare,
  type IsoDate,
  type Language,
  readPeriod,
  readUnit,
} from '@okr/core';
import { wordsIn } from './words/index.ts';

const NONE = '–';

/** Everything that is shown as a figure, written in one way. What is null is `–`. */
export interface Format {
  /** A value in its unit: `38 points`, `2,4 tỷ đồng`. */
  value(value: number | null, unit: string | null): string;
  /** `at least 60%`, `between 3 and 5 days`. */
  bound(bound: Bound, unit: string | null): string;
  /** The first of two values that stand beside each other: without the unit where the second has it for both. */
  first(value: number, unit: string | null): string;
  number(value: number): string;
  /** With its sign and unit: `+0.3 points`. */
  change(value: number, unit: string | null): string;
  /** `+1.1 points a week`. */
  rate(perWeek: number, unit: string | null): string;
  /** Two decimals. */
  score(score: number | null): string;
  /** One decimal; a person's as it was written. */
  grade(grade: number | null): string;
  /** 0 to 1 as people say it, out of ten: `7`. */
  confidence(confidence: number | null): string;
  /** A part of something else, such as of an objective's weight: a whole per cent. */
  share(share: number | null): string;
  /** `31 Dec 2026`. */
  date(date: IsoDate): string;
  /** Without the year: `31 Dec`. */
  day(date: IsoDate): string;
  /** When a value is of: its period (`October 2026`), of which it is no day, else its date. */
  when(value: { readonly date: IsoDate; readonly period: string | null }): string;
  /** A cycle by its title, else its period: `2026-Q4`, `quý IV/2026`. */
  cycle(name: string, title: string | null): string;
}

export function formatIn(language: Language): Format {
  const figures = figuresIn(language);
  const words = wordsIn[language];
  const value = (each: number, unit: string | null): string => figures.quantity(each, readUnit(unit ?? ''));
  return {
    value: (each, unit) => (each === null ? NONE : value(each, unit)),
    bound(bound, unit) {
      switch (bound.kind) {
        case 'between':
          return words.between(figures.number(bound.low), value(bound.high, unit));
        case 'at-least':
          return words.atLeast(value(bound.value, unit));
        case 'at-most':
          return words.atMost(value(bound.value, unit));
        case 'above':
          return words.above(value(bound.value, unit));
        case 'below':
          return words.below(value(bound.value, unit));
      }
    },
    first: (each, unit) => firstOfTwo(each, readUnit(unit ?? ''), figures),
    number: figures.number,
    change: (each, unit) => figures.change(each, readUnit(unit ?? '')),
    rate: (perWeek, unit) => words.perWeek(formatRate(perWeek, readUnit(unit ?? ''), language)),
    score: (score) => formatScore(score, language),
    grade: (grade) => formatGrade(grade, language),
    confidence: (confidence) => (confidence === null ? NONE : figures.number(Math.round(confidence * 100) / 10)),
    share: (share) => formatShare(share ?? undefined, language),
    date: (date) => formatDate(date, language),
    day: (date) => formatDate(date, language).replace(/[ /]\d{4}$/, ''),
    when: ({ date, period }) => (period === null ? formatDate(date, language) : periodName(period, language)),
    cycle: (name, title) => title ?? periodName(name, language),
  };
}

function periodName(name: string, language: Language): string {
  const period = readPeriod(name, 0, undefined);
  return period.ok ? formatPeriod(period.value, language) : name;
}
