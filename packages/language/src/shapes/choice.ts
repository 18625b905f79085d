import type { Keyword } from '../dialect/keywords.ts';
import { writtenSurface } from '../dialect/surfaces.ts';
import { codeOf } from '../gate/codes.ts';
import type { ShapeReader } from '../gate/state.ts';

/** One of a few keywords: `priority high`. */
export function choiceOf(words: readonly Keyword[]): ShapeReader {
  const codes: ReadonlySet<number> = new Set(words.map(codeOf));
  return {
    follows: (state, item) => codes.has(state.keywordAt(item)),
    take: (state, item) => {
      const code = state.keywordAt(item);
      if (!codes.has(code)) return -1;
      state.emitKeyword(item, code);
      return state.afterKeyword(item);
    },
    needed: (tongue) => {
      const shown = words.map((keyword) => `\`${writtenSurface(keyword, tongue)}\``);
      const last = shown.pop() ?? '';
      return { en: `one of ${shown.join(', ')} or ${last}`, vi: `một trong các từ ${shown.join(', ')} hoặc ${last}` };
    },
  };
}
