import fc from 'fast-check';
import { somewhere } from './somewhere.ts';

/** Somewhere in a text something is put in, or something is taken out. */
export interface TextEdit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

/** One edit after another; what is put in is one of `bits`, at most `most` characters are taken out. */
export function textEdits(bits: readonly string[], most: number): fc.Arbitrary<TextEdit[]> {
  const edit = fc.record({
    at: somewhere,
    drop: fc.nat(most),
    put: fc.constantFrom('', ...bits),
  });
  return fc.array(edit, { minLength: 1, maxLength: 12 });
}

export function editedText(text: string, { at, drop, put }: TextEdit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + (put === '' ? drop : drop % 7));
}
