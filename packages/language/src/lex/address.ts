import { kindOf, SPACE } from '../dialect/characters.ts';

const QUOTE = 34;
const SLASH = 47;

/** Whether a word is the scheme of an address: `https`. */
const scheme = /^[a-z][a-z\d+.-]{1,20}$/i;

/** Marks that close a sentence and no address. */
const trailing = /[.,;:!?)\]}"'”’*_]+$/;

/** Where the address ends that a word with a colon behind it begins, `https://a.example/b#c`; 0 where it is none. */
export function addressEnd(text: string, start: number, colon: number, lineEnd: number): number {
  if (text.charCodeAt(colon + 1) !== SLASH || text.charCodeAt(colon + 2) !== SLASH) return 0;
  if (colon - start > 21 || !scheme.test(text.slice(start, colon))) return 0;
  let end = colon + 3;
  while (end < lineEnd && kindOf(text.charCodeAt(end)) !== SPACE && text.charCodeAt(end) !== QUOTE) end++;
  const address = text.slice(colon + 3, end).replace(trailing, '');
  return address === '' ? 0 : colon + 3 + address.length;
}
