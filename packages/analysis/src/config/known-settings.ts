import { LIST_NAMES } from '../judge/words/vocabulary.ts';
import { rules } from '../rules/registry.generated.ts';
import type { Known } from './layout.ts';

/** Every rule there is, and every word list that the rules read. */
export const knownSettings: Known = {
  get rules() {
    return rules.map(({ page, ...rule }) => {
      const { en, vi } = page();
      return { ...rule, title: { en: en.title, vi: vi.title } };
    });
  },
  wordLists: LIST_NAMES,
};
