import type { Habits, Language, Span } from '@okr/core';
import type { Shape } from '../dialect/tables.ts';
import type { Problem } from '../findings.ts';
import { needed } from './expectations.ts';
import { fix } from './fixes.ts';

/** Findings of the gate that are no plain `syntax` errors, or bring their own edits. */

export function suspiciousUnit(
  keyword: string,
  unit: string,
  shape: Shape,
  habits: Habits,
  language: Language,
  span: Span,
): Problem {
  const what = needed(shape, habits, language);
  return {
    rule: 'suspicious-unit',
    span,
    message: {
      en: `"${unit}" is read as the unit here. If \`${keyword}\` was meant as a keyword, it needs ${what.en}; if not, put the unit in quotes.`,
      vi: `"${unit}" đang được hiểu là đơn vị. Nếu \`${keyword}\` là từ khóa thì sau nó cần ${what.vi}; nếu không, hãy đặt đơn vị trong dấu nháy kép.`,
    },
  };
}

export function restoreMarks(typed: string, surface: string, span: Span): Problem {
  const capitals = typed === typed.toUpperCase() && typed !== typed.toLowerCase();
  const text = capitals ? surface.toUpperCase() : surface;
  return {
    rule: 'missing-marks',
    span,
    message: {
      en: `\`${typed}\` is read as \`${surface}\`. With its marks it is easier to read.`,
      vi: `\`${typed}\` được hiểu là \`${surface}\`. Gõ đủ dấu sẽ dễ đọc hơn.`,
    },
    fixes: [fix({ en: `Write \`${text}\``, vi: `Viết có dấu: \`${text}\`` }, [{ span, text }], true)],
  };
}

export function unclosedText(text: string, start: number, end: number): Problem {
  const close = text.startsWith('"""', start) ? '"""' : text.charAt(start) === '“' ? '”' : '"';
  return {
    rule: 'syntax',
    span: { start, end },
    message: {
      en: `The text that starts here does not end: its closing ${close} is missing. It is read up to the end of the line.`,
      vi: `Lời văn bắt đầu ở đây chưa kết thúc: thiếu dấu đóng ${close}. Tạm đọc đến hết dòng.`,
    },
    fixes: [
      fix(
        { en: `Close it with ${close}`, vi: `Thêm dấu ${close}` },
        [{ span: { start: end, end }, text: close }],
        false,
      ),
    ],
  };
}
