import { readDay, type WrittenDay } from '@okr/core';
import { fold, type Token } from '../../text/tokens.ts';
import { DUE, NO_DAY } from '../../words/vi/calendar.ts';

const bare = /^(quý|qúy|quy|tháng|thang|năm|nam)(?: (?:này|nay))?$/;

/** The day that “trước 30/6”, “trong quý III/2027”, “đến hết năm” names; undefined for what is no deadline or no day. */
export function vietnameseDay(tokens: readonly Token[], title: string): WrittenDay | undefined {
  const keys = tokens.map(({ key }) => key);
  if (!DUE.has(keys[0] ?? '')) return spanDay(tokens, title);
  if (keys.some((key) => NO_DAY.has(key)) && !/^(?:trước|truoc)$/.test(keys[0] ?? '')) return undefined;
  return dayFrom(tokens, title);
}

/** “từ tháng 1 đến tháng 6” ends with the sixth month. */
function spanDay(tokens: readonly Token[], title: string): WrittenDay | undefined {
  const to = tokens.findIndex(({ key }) => /^(?:đến|tới|den|toi)$/.test(key));
  return to > 0 ? dayFrom(tokens.slice(to + 1), title) : undefined;
}

/** The longest end of the tokens that is a day. */
function dayFrom(tokens: readonly Token[], title: string): WrittenDay | undefined {
  const end = tokens.at(-1)?.end ?? 0;
  for (const { start } of tokens) {
    const text = title.slice(start, end);
    const read = readDay(text, 0, { dayFirst: true });
    if (read.ok) return read.value;
    const period = bare.exec(text.toLowerCase().normalize('NFC'));
    if (period !== null) return { kind: 'part', of: kindOf(period[1] ?? ''), number: undefined };
  }
  return undefined;
}

function kindOf(word: string): 'quarter' | 'month' | 'year' {
  const plain = fold(word);
  return plain === 'quy' ? 'quarter' : plain === 'thang' ? 'month' : 'year';
}
