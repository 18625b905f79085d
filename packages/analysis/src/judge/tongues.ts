import type { Tongue } from '@okr/core';
import { VOCABULARY } from './words/vocabulary.ts';

/** Whether there are word lists and a grammar for titles in a tongue: of others the judge says nothing. */
export function isJudged({ key }: Tongue): boolean {
  return Object.hasOwn(VOCABULARY, key);
}
