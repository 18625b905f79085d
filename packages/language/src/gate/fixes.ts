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
