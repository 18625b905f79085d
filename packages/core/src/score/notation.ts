import { formatNumber } from '../format/number.ts';
import type { Language } from '../model/language.ts';
import type { Band } from './bands.ts';
import { colourOf } from './colour.ts';
import { figuresIn } from './explain/figures.ts';
import { bandLabels, statusLabels } from './labels.ts';
import { round9 } from './rounding.ts';
import type { Status } from './status.ts';

type Maybe<T> = T | null | undefined;

/** What stands for a number that nobody knows. */
const NO_NUMBER = '–';

/** A score: two decimals, `0.73`, `0,73`; more only where two would show another grade or a full mark. */
export function formatScore(score: Maybe<number>, language: Language): string {
  return typeof score === 'number' ? figuresIn(language).ratio(score) : NO_NUMBER;
}

/** A grade: one decimal, `0.7`; a person's keeps what was written beyond that. */
export function formatGrade(grade: Maybe<number>, language: Language): string {
  if (typeof grade !== 'number') return NO_NUMBER;
  const tenths = round9(grade * 10);
  return Number.isInteger(tenths) ? figuresIn(language).grade(grade) : formatNumber(grade, language);
}

/** How far along the way, as a whole per cent: `125%`, `−20%`; more digits where a whole one would be the start or the target. */
export function formatProgress(progress: number, language: Language): string {
  const percent = round9(progress * 100);
  const isEnd = (value: number): boolean => value === 0 || value === 100;
  const decimals = [0, 1, 2].find((each) => !isEnd(Number(percent.toFixed(each)))) ?? 9;
  return `${formatNumber(percent, language, isEnd(percent) ? 0 : decimals).replace('-', '−')}%`;
}

/** What has a score and a colour, scored or published. */
export interface Standing {
  readonly score: Maybe<number>;
  readonly grade: Maybe<number>;
  readonly band: Maybe<Band>;
  readonly colour: Maybe<Band>;
  readonly status: Maybe<Status>;
  /** What was dropped is so in a closed plan too, which has no status. */
  readonly dropped?: Maybe<object>;
  /** Of a key result: until it is due; negative when past. */
  readonly daysLeft?: Maybe<number>;
  /** Of what sums up others: those that it is read from. */
  readonly keyResults?: readonly Part[];
  readonly objectives?: readonly Part[];
}

type Part = Pick<Standing, 'status' | 'daysLeft' | 'keyResults'>;

/**
 * Which of the two scales gives an element its colour: its status while it runs, its band once it is over. Undefined where
 * it has none. What is shown in that colour is the word of that scale; the other one stands beside it without.
 */
export function scaleOf(standing: Omit<Standing, 'score' | 'grade' | 'band'>): 'status' | 'band' | undefined {
  const { colour, status } = standing;
  if (!colour) return undefined;
  // Both may say the same colour.
  return status && colourOf(status, undefined, false) === colour && !isPast(standing) ? 'status' : 'band';
}

function isPast({ daysLeft, keyResults, objectives }: Omit<Standing, 'score' | 'grade' | 'band' | 'colour'>): boolean {
  if (typeof daysLeft === 'number') return daysLeft < 0;
  const live = (keyResults ?? objectives ?? []).filter(({ status }) => status !== 'dropped');
  return live.length > 0 && live.every(isPast);
}

/** The status that is shown: in a closed plan only that something was dropped. */
export function shownStatus({ status, dropped }: Pick<Standing, 'status' | 'dropped'>): Status | undefined {
  return status ?? (dropped ? 'dropped' : undefined);
}

/** A standing in words, as they stand within a line. */
export interface StandingWords {
  /** `0.73` */
  readonly score: string;
  /** `0.7`; once it is over, and so coloured by its band, `0.7 (green)`. Undefined without a score. */
  readonly grade: string | undefined;
  /** The same by name: `grade 0.7`. */
  readonly graded: string | undefined;
  /** `on track` */
  readonly status: string | undefined;
}

export function standingWords(standing: Standing, language: Language): StandingWords {
  const { score, grade, band } = standing;
  const status = shownStatus(standing);
  const isByBand = scaleOf(standing) === 'band';
  const ending = isByBand && band ? ` (${bandLabels[band][language].toLowerCase()})` : '';
  const figure = typeof grade === 'number' ? formatGrade(grade, language) + ending : undefined;
  const named = { en: 'grade', vi: 'điểm chấm' }[language];
  return {
    score: formatScore(score, language),
    grade: figure,
    graded: figure === undefined ? undefined : `${named} ${figure}`,
    status: status ? statusLabels[status][language].toLowerCase() : undefined,
  };
}

/** In few words: the score and the word that gives the colour, `0.73 · on track`, `0.73 · grade 0.7 (green)`. */
export function shortStanding(standing: Standing, language: Language): string {
  const { score, graded, status } = standingWords(standing, language);
  const word = scaleOf(standing) === 'band' ? graded : status;
  return word === undefined ? score : `${score} · ${word}`;
}
