import type { Bilingual, Language } from '@okr/core';
import type { Keyword } from '@okr/language';
import { keywordTrie, spellings } from '@okr/language';

/** A place for the author to fill in, as fixes write it. */
export const blank = '…';

/** What an edit writes: words, and words that the author is likely to overwrite at once. */
export interface Piece {
  readonly text: string;
  readonly isStop: boolean;
}

/** The words that stand in a text until its author writes them: a plan that can be read and says nothing untrue. */
const texts: Partial<Readonly<Record<Keyword, Bilingual>>> = {
  objective: { en: 'What will be true, and for whom', vi: 'Điều sẽ thành hiện thực, và cho ai' },
  kr: { en: 'What changes when this is done', vi: 'Điều sẽ thay đổi khi làm xong' },
  initiative: { en: 'What to try first', vi: 'Việc nên thử đầu tiên' },
  because: { en: 'the reason', vi: 'lý do' },
  source: { en: 'where the number comes from', vi: 'nơi lấy số liệu' },
  review: { en: 'how it went', vi: 'kết quả ra sao' },
  grade: { en: 'how it went', vi: 'kết quả ra sao' },
};

const other: Bilingual = { en: 'still to be written', vi: 'cần viết thêm' };
const reason: Bilingual = { en: 'why it is right here', vi: 'lý do chấp nhận ở đây' };

/**
 * A text with its blanks as tab stops, each holding what is valid there: `?` for a number, a few words for a text. A `…`
 * among other words of a text is the author's own.
 */
export function piecesIn(text: string, language: Language): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + blank.length)) {
    const words = filling(text, at, language);
    if (words === undefined) continue;
    pieces.push({ text: text.slice(done, at), isStop: false }, { text: words, isStop: true });
    done = at + blank.length;
  }
  pieces.push({ text: text.slice(done), isStop: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The same as it stands where nothing is filled in. */
export function unfilled(text: string, language: Language): string {
  if (!text.includes(blank)) return text;
  return piecesIn(text, language)
    .map((piece) => piece.text)
    .join('');
}

function filling(text: string, at: number, language: Language): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const next = text[at + blank.length] ?? '\n';
  if (/\/\/ okr-ignore [^"]*: $/.test(before)) return reason[language];
  const quotes = before.replace(/\\./g, '').split('"').length - 1;
  if (quotes % 2 === 0) return /(?:^|\s)$/.test(before) && /\s/.test(next) ? '?' : undefined;
  if (!before.endsWith('"') || next !== '"') return undefined;
  return (texts[lastKeyword(before) ?? 'note'] ?? other)[language];
}

/** The keyword that a text behind it belongs to. */
function lastKeyword(line: string): Keyword | undefined {
  let last: Keyword | undefined;
  for (const { index } of line.matchAll(/(?<![\p{L}\p{M}\p{N}_])\p{L}/gu)) {
    last = spellings[keywordTrie.find(line, index)]?.keyword ?? last;
  }
  return last;
}
