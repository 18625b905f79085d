import { lazy } from '../lazy.ts';

/** Within an emoji, the joiner of its parts and the mark that makes one of a sign are part of what is seen. */
const inEmoji =
  /(?<=\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\uFE0F|(?<=[\d#*])\uFE0F(?=\u20E3)/u;
/** Control characters, halves of a character, marks that turn the direction of writing, all that is drawn as nothing. */
const unseen = lazy(
  () => new RegExp(`(?!${inEmoji.source})[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`, 'gu'),
);
/** Letters, digits and signs of which none is unseen: nearly every text, and cheaper to see than that nothing is hidden. */
const plain = /^[\n -~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;

/**
 * Text of a plan, safe to print: what nobody would see is shown, control characters as pictures (`␛`), the rest as code
 * points (`<U+202E>`), so that a plan cannot move the cursor, change colours or hide what it says. Tabs, line ends and
 * the marks of letters are left.
 */
export function safe(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unseen(), (character) => {
    if (character === '\t' || character === '\n') return character;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The same of JSON, where what nobody would see is escaped: whoever reads it gets the text as it was. */
export function safeJson(json: string): string {
  if (plain.test(json)) return json;
  return json.replace(unseen(), (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, at) => asEscape(character.charCodeAt(at))).join(''),
  );
}

function asEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** As `safe`, on one line. */
export function safeLine(text: string): string {
  return safe(text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' '));
}
