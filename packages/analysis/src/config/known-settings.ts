import { VOCABULARY } from '../judge/words/vocabulary.ts';
import { rules } from '../rules/registry.generated.ts';
import type { Known } from './layout.ts';

/** Every rule there is, and every word list that the rules read. */
export const knownSettings: Known = {
  rules: rules.map(({ page, ...rule }) => ({ ...rule, title: { en: page.en.title, vi: page.vi.title } })),
  wordLists: Object.keys(VOCABULARY.en),
};
