import type { Token } from '../text/tokens.ts';

/** More tokens than the numbering of a line has. */
const LONGEST = 12;
const LONGEST_KEY = 20;
const CUE =
  '(?:k?rs?|okrs?|o|kq|kqtc|mt|p|no|goal|target|item|objective|key results?|kết quả(?: then chốt)?|ket qua(?: then chot)?|mục tiêu|muc tieu|initiative|priority|step|milestone|sáng kiến)';
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4})`;
const NUMBERINGS: readonly RegExp[] = [
  // “KR2:”, “KR 1.2 –”, “O1/KR2:”, “Objective 1, KR 2:”, “Kết quả 1:”.
  new RegExp(`^(?:${CUE} ?(?:\\. )?${NUMBER} (?:[./,&-] )?)+[:)\\]–—|.-] `, 'u'),
  // “KR2 Launch …”: glued, it needs no mark.
  /^(?:kr|kq|o)\d{1,2}(?:\.\d{1,2})* (?=\p{L})/u,
  // “1.”, “2)”, “1.2.”, “(1)”, “(a)”, “a)”, “#3”, “# 3:”.
  /^\d{1,2}(?:\.\d{1,2})* [.)] (?=\D)/u,
  /^\( (?:\d{1,2}|[a-z]|[ivx]{1,4}) \) /u,
  /^(?:[a-h]|[ivx]{1,3}) \) /u,
  /^# \d{1,3} (?:[:.)–-] )?(?=\p{L})/u,
  // “Owner: An. Launch …”: whose it is, before it.
  /^(?:owner|pic|dri|lead|phụ trách|người phụ trách|phu trach) : (?:\p{L}+ ){1,4}[.;|–—] /u,
];

/** What numbering begins with: most titles begin with a word, and are not looked at again. */
const FIRST: ReadonlySet<string> = new Set(
  'k kr krs okr okrs o kq kqtc mt p no goal target item objective key kết ket mục muc initiative priority step milestone sáng owner pic dri lead phụ người phu nguoi'.split(
    ' ',
  ),
);
const mayNumber = ({ kind, key }: Token): boolean => kind !== 'word' || key.length <= 4 || FIRST.has(key);

/** The tokens without what numbers the line. */
export function withoutNumbering(tokens: readonly Token[]): readonly Token[] {
  let left = tokens;
  const second = tokens[1];
  if (tokens[0] === undefined || second === undefined || !mayNumber(tokens[0])) return tokens;
  // After a short word only a number or a mark makes a numbering.
  if (tokens[0].kind === 'word' && second.kind === 'word' && !FIRST.has(tokens[0].key)) return tokens;
  for (let round = 0; round < 3; round += 1) {
    const size = numberingSize(left);
    if (size === 0 || size >= left.length) return left;
    left = left.slice(size);
  }
  return left;
}

function numberingSize(tokens: readonly Token[]): number {
  let text = '';
  for (const { key } of tokens.slice(0, LONGEST)) {
    if (key.length > LONGEST_KEY) break;
    text += `${key} `;
  }
  for (const numbering of NUMBERINGS) {
    const found = numbering.exec(text)?.[0];
    if (found !== undefined) return found.split(' ').length - 1;
  }
  return 0;
}
