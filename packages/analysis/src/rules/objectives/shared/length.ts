import type { Objective } from '@okr/core';
import { type Dialect, dialectOf } from '@okr/language';
import type { Lexicons } from '../../../judge/index.ts';
import { ofTitle } from '../../shared/of-title.ts';

/** How long a title is: Vietnamese in syllables, everything else in words. Both are what blanks part. */
export interface TitleLength {
  readonly count: number;
  readonly in: 'words' | 'syllables';
}

/** Letters that Vietnamese has and its neighbours in a plan have not. */
const vietnamese = /[ăđơưĩũĂĐƠƯ\u1ea0-\u1ef9]/u;
/** In a Vietnamese file any marked letter is one. */
const marked = /[À-ỹ]/u;
const wordlike = /[\p{L}\p{N}]/u;

/**
 * A title without any mark in a Vietnamese file may be English or typed without marks: it is too short only by the
 * count of words, too long only by that of syllables.
 */
export function lengthOf(title: string, blanksPart: Dialect['blanksPart']): TitleLength {
  const count = title.split(/\s+/).filter((part) => wordlike.test(part)).length;
  const bySyllables = blanksPart === 'syllables';
  const isVietnamese = (bySyllables ? marked : vietnamese).test(title.normalize('NFC'));
  if (isVietnamese) return { count, in: 'syllables' };
  if (!bySyllables) return { count, in: 'words' };
  return { count, in: count > 10 ? 'syllables' : 'words' };
}

const byParts = {
  words: ofTitle((title) => lengthOf(title, 'words')),
  syllables: ofTitle((title) => lengthOf(title, 'syllables')),
};

/** Of an objective's title, in the tongue of its file: too long and too short ask for the same. */
export function titleLength({ file, written }: Objective, lexicons: Lexicons): TitleLength {
  return byParts[dialectOf(file.tongue).blanksPart](written.title, lexicons);
}
