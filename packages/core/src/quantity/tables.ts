import { bare, byWord, fold } from './letters.ts';

/** Powers of ten by the word that writes them. `m` is none: it is a metre or a minute as often as a million. */
const magnitudeWords: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['thousand', 3],
  ['nghìn', 3],
  ['ngàn', 3],
  ['m', 6],
  ['million', 6],
  ['triệu', 6],
  ['tr', 6],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['tỷ', 9],
  ['tỉ', 9],
];

/** Words that begin like a magnitude and are none: triệu chứng (symptom), tỷ lệ (rate), ti vi (television). */
const magnitudeLookalikes = new Set(
  ['triệu chứng', 'triệu phú', 'tỷ phú', 'tỉ phú', 'tỷ lệ', 'tỉ lệ', 'tỷ suất', 'tỉ suất', 'ti vi'].flatMap((words) => [
    words,
    bare(words),
  ]),
);

const magnitudes = byWord(magnitudeWords);

/** The power of ten that a word is, `undefined` for any other word. */
export function magnitudeOf(word: string): number | undefined {
  return word === 'm' ? undefined : magnitudes.get(fold(word));
}

export function isMagnitudeLookalike(word: string, next: string): boolean {
  return magnitudeLookalikes.has(`${fold(word)} ${fold(next)}`);
}

const counts = new Map([
  ['trăm', 100],
  ['chục', 10],
  ['hundred', 100],
]);

/** How many a counting word means that is no magnitude: `5 trăm` are 500. */
export function hundredsOf(word: string): number | undefined {
  return counts.get(fold(word));
}

/** What is written for a currency, by its ISO code. A symbol stands before the number in most languages. */
const currencySymbols: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₫', 'VND'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
  ['₹', 'INR'],
];

/** Codes that no other word is spelled like, in any letter case. */
const currencyWords: readonly (readonly [string, string])[] = [
  ['đồng', 'VND'],
  ['đ', 'VND'],
  ['VND', 'VND'],
  ['VNĐ', 'VND'],
  ['USD', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['đô la', 'USD'],
  ['EUR', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['GBP', 'GBP'],
  ['JPY', 'JPY'],
  ['yen', 'JPY'],
  ['yên', 'JPY'],
  ['nhân dân tệ', 'CNY'],
];

/** Codes only in capitals: `cad` is drawing software. */
const currencyCodes = new Set([
  'AUD',
  'CAD',
  'CHF',
  'CNY',
  'HKD',
  'IDR',
  'INR',
  'KRW',
  'MYR',
  'NZD',
  'PHP',
  'RMB',
  'SEK',
  'SGD',
  'THB',
  'TWD',
]);

/** `đồng nghiệp` are colleagues, `đồng hồ` clocks. */
const dongLookalikes = new Set(
  ['nghiệp', 'hồ', 'chí', 'phục', 'bộ', 'đội', 'bào'].flatMap((word) => [word, bare(word)]),
);

const currencies = byWord(currencyWords.filter(([surface]) => surface !== 'đ'));
/** Glued to a magnitude as people type it: `trđ`, `tỷđ`, `kVND`. */
const gluedCurrencies = [...currencyWords, ['d', 'VND'] as const].filter(([surface]) => !surface.includes(' '));
const glued = byWord(
  magnitudeWords
    .filter(([word]) => word !== 'm')
    .flatMap(([word, power]) =>
      gluedCurrencies.map(([surface]) => [word + surface, { power, length: word.length }] as const),
    ),
);

/** `trđ` → million, and where its currency begins; undefined for any other word. The word is NFC. */
export function gluedMagnitude(word: string): { readonly power: number; readonly length: number } | undefined {
  return glued.get(fold(word));
}

/** The symbol or code at an offset: its ISO code and its end. */
export function currencySymbolAt(
  text: string,
  at: number,
): { readonly code: string; readonly end: number } | undefined {
  const first = text.charCodeAt(at);
  // A digit, a sign or a small letter starts none.
  if ((first < 0x41 && first !== 36) || (first > 0x5a && first < 0xa3)) return undefined;
  for (const [symbol, code] of currencySymbols) {
    if (text.startsWith(symbol, at)) return { code, end: at + symbol.length };
  }
  return undefined;
}

/** The ISO code that leading words write, and how many of the words it takes. */
export function currencyOfWords(
  words: readonly string[],
): { readonly code: string; readonly count: number } | undefined {
  const [first = '', second = '', third = ''] = words;
  const one = fold(first);
  if (one === 'đ') return { code: 'VND', count: 1 };
  for (const count of [3, 2, 1]) {
    if (count > words.length) continue;
    const code = currencies.get(fold([first, second, third].slice(0, count).join(' ')));
    if (code === undefined) continue;
    if (count === 1 && code === 'VND' && dongLookalikes.has(fold(second))) return undefined;
    return { code, count };
  }
  if (currencyCodes.has(first)) return { code: first === 'RMB' ? 'CNY' : first, count: 1 };
  return undefined;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const times = byWord<number>([
  ['ms', 0.001],
  ['millisecond', 0.001],
  ['milliseconds', 0.001],
  ['mili giây', 0.001],
  ['s', 1],
  ['sec', 1],
  ['secs', 1],
  ['second', 1],
  ['seconds', 1],
  ['giây', 1],
  ['min', minute],
  ['mins', minute],
  ['minute', minute],
  ['minutes', minute],
  ['phút', minute],
  ['h', hour],
  ['hr', hour],
  ['hrs', hour],
  ['hour', hour],
  ['hours', hour],
  ['giờ', hour],
  ['tiếng', hour],
  ['day', day],
  ['days', day],
  ['ngày', day],
  ['week', 7 * day],
  ['weeks', 7 * day],
  ['tuần', 7 * day],
]);

/** Seconds in a unit of time; months have no fixed length and are plain words. The whole unit must be the word. */
export function secondsIn(unit: string): number | undefined {
  return times.get(fold(unit));
}
