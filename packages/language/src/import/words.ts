import type { Language } from '@okr/core';

/** So large a share of the words of a Vietnamese text carry its own letters, whatever English terms stand among them. */
const fewestMarked = 0.15;

const ofVietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const word = /[\p{L}\p{M}]+/gu;

/** The language that most of a text's words are of. */
export function languageOf(text: string): Language {
  let words = 0;
  let marked = 0;
  for (const [found] of text.slice(0, 50_000).normalize('NFC').matchAll(word)) {
    words++;
    if (ofVietnamese.test(found)) marked++;
  }
  return words > 0 && marked / words >= fewestMarked ? 'vi' : 'en';
}

/** The words and numbers of a text, by which it is told whether something of it was lost. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  );
}
