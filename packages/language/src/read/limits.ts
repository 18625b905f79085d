import type { Span } from '@okr/core';
import type { Problem } from '../findings.ts';

/** Letters of a name at most: longer than any that a person gives, and short enough to be compared and told. */
export const longestName = 200;
/** Letters of a reference: five names and what stands between them. */
const longestRef = 1000;
/** Entries of a list at most. */
export const longestList = 1000;

/** Whether names of these lengths are all taken. */
export function isTooLong(text: string, parts: readonly string[]): boolean {
  return text.length > longestRef || parts.some((part) => part.length > longestName);
}

export function nameTooLong(span: Span): Problem {
  return {
    rule: 'syntax',
    span,
    message: {
      en: `A name has at most ${longestName} letters, so this one is skipped. Shorten it.`,
      vi: `Tên dài nhất ${longestName} chữ nên tên này bị bỏ qua. Hãy rút ngắn lại.`,
    },
  };
}

export function listTooLong(span: Span): Problem {
  return {
    rule: 'syntax',
    span,
    message: {
      en: `A list has at most ${longestList} entries, so those from here on are skipped. Shorten it.`,
      vi: `Danh sách có nhiều nhất ${longestList} mục nên từ mục này trở đi bị bỏ qua. Hãy rút ngắn lại.`,
    },
  };
}
