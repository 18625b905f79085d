import type { Bilingual, Span } from '@okr/core';
import type { Problem } from '../findings.ts';
import { shortened } from '../shortened.ts';
import { fix, quoting } from './fixes.ts';

/** Findings of the gate that are no plain `syntax` errors, or bring their own edits. */

/** A unit that holds a keyword of its element. */
export interface SuspiciousUnit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As it is typed. */
  readonly keyword: string;
  /** What has to follow it. */
  readonly needed: Bilingual;
  /** The keyword is one of the measure, which gives no score then. */
  readonly isMeasure: boolean;
}

export function suspiciousUnit(unit: SuspiciousUnit, span: Span): Problem {
  const { keyword, needed: what } = unit;
  const text = shortened(unit.text);
  const score = unit.isMeasure ? { en: ', and there is no score', vi: ' nên chưa có điểm' } : { en: '', vi: '' };
  return {
    rule: 'suspicious-unit',
    span,
    message: {
      en: `"${text}" is read as unit${score.en}. After \`${keyword}\` write ${what.en}; else put the unit in quotes.`,
      vi: `"${text}" đang được hiểu là đơn vị${score.vi}. Nếu \`${keyword}\` là từ khóa thì sau nó cần ${what.vi}; nếu không, hãy đặt đơn vị trong dấu nháy kép.`,
    },
    fixes: [{ ...quoting(unit.start, unit.end), safe: false }],
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

/** `from X%`: a baseline that is still to be measured. */
export function unsetBaseline(span: Span): Problem {
  return {
    rule: 'placeholder',
    span,
    message: {
      en: 'The baseline is still to be written here; it is read as `?`, not known yet. Write the number as soon as it is measured.',
      vi: 'Mức ban đầu còn để trống, tạm hiểu là `?`, chưa đo. Hãy ghi con số ngay khi đã đo được.',
    },
  };
}

/** A line below an opener that opens nothing. */
export function orphaned(span: Span): Problem {
  return {
    rule: 'orphan-check-in',
    span,
    message: {
      en: 'This line doesn’t count: the line it belongs to is a comment or can’t be read. Fix that line, or comment this out too.',
      vi: 'Dòng mở đầu của phần này đã thành chú thích hoặc không đọc được, nên dòng này không được tính. Hãy sửa dòng đó, hoặc chú thích cả dòng này.',
    },
  };
}

/** `from 120 by 50%` */
export function changeNotDay(keyword: string, [up, down]: readonly string[]): Bilingual {
  return {
    en: `\`${keyword}\` needs a date. For a change, write \`${up}\` or \`${down}\`.`,
    vi: `Sau \`${keyword}\` cần một ngày. Nếu là mức thay đổi, hãy viết \`${up}\` hoặc \`${down}\`.`,
  };
}
