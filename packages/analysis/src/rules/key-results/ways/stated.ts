import type { Bilingual } from '@okr/core';
import type { Stated, TextPart } from '../../../judge/index.ts';
import { quoted } from '../../shared/say.ts';

/**
 * What is said of a title with a number or a date in it: which it is, and what to write. `measures` and `deadline` are the
 * clauses that would be written behind it. Undefined where the title holds neither.
 */
export function ofStated(stated: Stated, measures: readonly string[], deadline: string): Bilingual | undefined {
  const { measure, numbers, deadline: time } = stated;
  const [clauses] = measures;
  if (measure !== undefined && clauses !== undefined) {
    const also = seen(measure.said, time);
    return {
      en: `The title states ${also.en}, but only a measure after the title is scored. Write it there: \`${clauses}${deadline}\`.`,
      vi: `Tên đã nêu ${also.vi}, nhưng số đo phải ghi sau tên mới chấm điểm và check-in được. Hãy viết: \`${clauses}${deadline}\`.`,
    };
  }
  if (numbers.length > 0) {
    const list = numbers.slice(0, 3).map(({ text }) => quoted(text));
    return {
      en: `The title has ${list.join(', ')} but no clear target, so there is no score. Write it after the title: \`from 30 to 45 points\`.`,
      vi: `Trong tên có ${list.join(', ')} nhưng chưa rõ đâu là chỉ tiêu nên không chấm điểm được. Hãy ghi con số chính sau tên, ví dụ \`từ 30 lên 45 điểm\`.`,
    };
  }
  if (time === undefined) return undefined;
  return {
    en: `The title names a date, ${quoted(time.text)}, but no number, so it can’t be scored. Add one, such as \`from 30 to 45 points${deadline}\`.`,
    vi: `Tên có hạn ${quoted(time.text)} nhưng chưa có con số nên không chấm điểm được. Hãy thêm mức ban đầu và chỉ tiêu, ví dụ \`từ 30 lên 45 điểm${deadline}\`.`,
  };
}

function seen({ text }: TextPart, time: TextPart | undefined): Bilingual {
  const said = quoted(text);
  if (time === undefined) return { en: said, vi: said };
  return { en: `${said} and ${quoted(time.text)}`, vi: `${said} và ${quoted(time.text)}` };
}
