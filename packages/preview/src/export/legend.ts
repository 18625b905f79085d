import { type Band, bandLabels, type Language, type Published, type Standing, scaleOf } from '@okr/core';
import { colourSigns, wordOf } from './words.ts';

const words = {
  en: { green: 'on track or done', amber: 'at risk', red: 'off track', over: 'Closed or past due, by grade' },
  vi: {
    green: 'đúng tiến độ, đã đạt',
    amber: 'có rủi ro',
    red: 'chệch hướng',
    over: 'Đã đóng hoặc quá hạn, theo điểm chấm',
  },
} as const;

const colours: readonly Band[] = ['green', 'amber', 'red'];

export interface Legend {
  /** What each colour says while a plan runs: its sign, and the words. */
  readonly running: readonly (readonly [Band, string])[];
  /** What it says once a plan is over, after a word for that; undefined where nothing in the document is. */
  readonly over: { readonly named: string; readonly bands: readonly (readonly [Band, string])[] } | undefined;
}

export function legendOf({ plans }: Published, language: Language): Legend {
  const say = words[language];
  const standings = plans.flatMap((plan) => [
    plan,
    ...plan.objectives.flatMap((objective): readonly Standing[] => [objective, ...objective.keyResults]),
  ]);
  const isAnyOver = standings.some((standing) => scaleOf(standing) === 'band');
  return {
    running: colours.map((colour) => [colour, say[colour]]),
    over: isAnyOver
      ? { named: say.over, bands: colours.map((colour) => [colour, wordOf(bandLabels[colour], language)]) }
      : undefined,
  };
}

/** As lines of text: `● on track or done · ◆ at risk · ▼ off track`. */
export function legendLines(document: Published, language: Language): readonly string[] {
  const { running, over } = legendOf(document, language);
  const signed = (entries: Legend['running']): string =>
    entries.map(([colour, text]) => `${colourSigns[colour]} ${text}`).join(' · ');
  return [signed(running), ...(over === undefined ? [] : [`${over.named}: ${signed(over.bands)}`])];
}
