import type { Bilingual, Span } from '@okr/core';
import type { Edit, Fix } from '../findings.ts';
import { shortened } from '../shortened.ts';

export function fix(title: Bilingual, edits: readonly Edit[], safe: boolean): Fix {
  return { title, edits, safe };
}

export function replacing(span: Span, text: string, safe: boolean): Fix {
  const shown = shortened(text);
  return fix({ en: `Write \`${shown}\``, vi: `Viết \`${shown}\`` }, [{ span, text }], safe);
}

export function removing(span: Span, safe: boolean): Fix {
  return fix({ en: 'Remove it', vi: 'Xóa phần này' }, [{ span, text: '' }], safe);
}

/** Puts quotes around a stretch. */
export function quoting(start: number, end: number): Fix {
  return fix(
    { en: 'Put it in quotes', vi: 'Đặt trong dấu nháy kép' },
    [
      { span: { start, end: start }, text: '"' },
      { span: { start: end, end }, text: '"' },
    ],
    true,
  );
}

/** Makes a comment of a line that is left out; none where a text or comment on it may go on below. */
export function commenting(text: string, { start, end }: Span): readonly Fix[] {
  if (/"""|\/\*/.test(text.slice(start, end))) return [];
  const edit = { span: { start, end: start }, text: '// ' };
  return [{ ...fix({ en: 'Make it a comment', vi: 'Chuyển thành chú thích' }, [edit], false), isLast: true }];
}
