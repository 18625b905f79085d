import { bare, fold, skipSpaces, wordEnd } from './letters.ts';

/** A word, or a pair of words, that people put before a number. */
export type Lead = 'about' | 'up' | 'down' | 'times' | 'double' | 'triple' | 'halve';

/** Shorter words without their marks are words of another language: `them` for *thêm*. */
const shortestBare = 5;

function leads(lead: Lead, words: string): readonly (readonly [string, Lead])[] {
  return words.split(',').flatMap((word) => {
    const plain = bare(word);
    const isClear = plain === word || word.length >= shortestBare || clearBare.has(plain);
    return isClear ? [[word, lead] as const, [plain, lead] as const] : [[word, lead] as const];
  });
}

const clearBare: ReadonlySet<string> = new Set(['tang', 'giam', 'gap']);

const leadWords: ReadonlyMap<string, Lead> = new Map([
  ...leads('about', 'khoảng,chừng,about,around,approximately'),
  ...leads('up', 'tăng,thêm,increase,grow,raise,up,boost,additional,another'),
  ...leads('down', 'giảm,bớt,decrease,reduce,cut,lower,down'),
  ...leads('times', 'gấp,x'),
  ...leads('double', 'double'),
  ...leads('triple', 'triple'),
  ...leads('halve', 'halve'),
]);

/** The small letters that lead words begin with. */
const leadLetters = new Set([...leadWords.keys()].map((word) => word.charCodeAt(0)));

/** `khoảng`, `~`, `tăng`, `increase`, `gấp`, `×` … at an offset, and where it ends. */
export function leadAt(text: string, at: number): { readonly lead: Lead; readonly end: number } | undefined {
  const code = text.charCodeAt(at);
  if (code === 126 || code === 0x2248 || code === 0xb1) return { lead: 'about', end: at + 1 };
  if (code === 0xd7) return { lead: 'times', end: at + 1 };
  if (!leadLetters.has(code | 32)) return undefined;
  const end = wordEnd(text, at);
  if (end - at > 15) return undefined;
  const lead = leadWords.get(fold(text.slice(at, end)));
  return lead === undefined ? undefined : { lead, end };
}

function phrases(words: string): ReadonlySet<string> {
  return new Set(words.split(',').flatMap((phrase) => [phrase, bare(phrase)]));
}

/** Between a word of change and its number; that much at least is that much. */
const fillers = phrases(
  'by,được,thêm,ít nhất,tối thiểu,không dưới,không ít hơn,trên,hơn,at least,more than,over,no less than,a minimum of',
);
const halves = phrases('một nửa,nửa,phân nửa,half,a half,in half,by half');

/** Words of the longest of these phrases. */
const mostWords = 3;

/** Where a phrase of a list ends that starts at an offset; -1 if none does. */
function phraseEnd(text: string, at: number, list: ReadonlySet<string>): number {
  let found = -1;
  let end = at;
  for (let words = 0; words < mostWords; words++) {
    const start = words === 0 ? at : skipSpaces(text, end);
    end = wordEnd(text, start);
    if (end === start || end - at > 30) break;
    if (list.has(fold(text.slice(at, end)))) found = end;
  }
  return found;
}

/** Where the number of a change starts, past what stands between the two: `by`, `thêm`, `ít nhất`, `≥`. */
export function changeStart(text: string, leadEnd: number): number {
  let at = skipSpaces(text, leadEnd);
  for (let round = 0; round < mostWords; round++) {
    const sign = /^(?:>=?|≥)/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    const end = sign > 0 ? at + sign : phraseEnd(text, at, fillers);
    if (end < 0) break;
    at = skipSpaces(text, end);
  }
  return at;
}

/** Where `một nửa`, `in half` end that start at an offset; -1 if they do not. */
export function halfEnd(text: string, at: number): number {
  return phraseEnd(text, at, halves);
}

/** Whether words at an offset say a factor: `double`, *gấp 3*, *một nửa*, `by half`; `half` alone may be of a year. */
export function saysFactor(text: string, at: number): boolean {
  const lead = leadAt(text, at)?.lead;
  if (lead !== undefined) return lead !== 'about' && lead !== 'up' && lead !== 'down';
  return halfEnd(text, at) > wordEnd(text, at);
}

/** ` orders more`, ` minutes less`. */
function changeAtEnd(tail: string): ReturnType<typeof changeBehind> {
  const found = /^(\s*[^\s].*?)(?<!\s(?:or|and))\s+(more|fewer|less)$/iu.exec(tail);
  if (found === null) return undefined;
  return { sign: (found[2] ?? '').toLowerCase() === 'more' ? '+' : '-', rest: found[1] ?? '' };
}

/** One of these stands in every change that is said behind its number. */
const ofChange = /more|additional|extra|fewer|less/iu;

/** ` more listings`, `% fewer`: a number behind which the change is said. `tail` follows the number. */
export function changeBehind(tail: string): { readonly sign: '+' | '-'; readonly rest: string } | undefined {
  if (!ofChange.test(tail)) return undefined;
  const found = /^(\s*%)?\s+(more|additional|extra|fewer|less)(?![\p{L}\p{M}])(?!\s+than(?![\p{L}\p{M}]))/iu.exec(tail);
  if (found === null) return changeAtEnd(tail);
  const word = (found[2] ?? '').toLowerCase();
  const sign = word === 'fewer' || word === 'less' ? '-' : '+';
  return { sign, rest: (found[1] ?? '') + tail.slice(found[0].length) };
}
