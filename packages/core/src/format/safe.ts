/**
 * Text of a plan, safe to print: control characters are shown as pictures; marks that turn the direction of writing and
 * halves of a character as a replacement, so that a plan cannot move the cursor, change colours or hide what it says. Tabs and line ends are left.
 */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    if (character === '\t' || character === '\n') return character;
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** As `safe`, on one line. */
export function safeLine(text: string): string {
  return safe(text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' '));
}
