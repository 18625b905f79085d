import type { Bilingual, KeyResult, Text } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { escaped, spanInTitle } from '../shared/title.ts';
import { saysWork } from './shared/judged.ts';
import { isOfMeasure, isSame, type StatedNumber, statedIn, statedValues } from './shared/numbers.ts';
import { endsOf } from './shared/values.ts';

export const rule: Rule = {
  id: 'kr-number-in-text',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'The title repeats the numbers, or contradicts them',
      text: 'A number that stands in the title and in the measure has to be kept right in two places; sooner or later one of them is forgotten. Where they say the same, this is an info: let the title name what is measured and the measure say how much. Where they differ it is a warning, because nobody can tell which one was promised. Numbers that belong to the name of the metric (“answered within 2 days”, “top 10 customers”) may stay.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Raise NPS to 50" from 30 to 45\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Raise NPS" from 30 to 45\n    2026-11-13  38\n',
      source: 'Documentation, “The language › Key result”.',
    },
    vi: {
      title: 'Tên lặp lại con số của số đo, hoặc nói khác',
      text: 'Con số vừa nằm trong tên vừa nằm trong số đo thì phải giữ đúng ở hai nơi, và sớm muộn sẽ quên sửa một nơi. Khi hai nơi giống nhau, đây chỉ là gợi ý: hãy để tên nói đo cái gì, số đo nói bao nhiêu. Khi hai nơi khác nhau thì là cảnh báo, vì không ai biết số nào là chỉ tiêu. Con số thuộc về tên chỉ số (“trả lời trong 2 ngày”, “10 khách lớn nhất”) thì cứ để.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tăng NPS lên 50" từ 30 lên 45\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tăng NPS" từ 30 lên 45\n    13/11/2026  38\n',
      source: 'Tài liệu, “Ngôn ngữ › Kết quả then chốt”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { measure } = keyResult;
      if (!measure?.target && !measure?.keep) return;
      if (measure.broken || !isOpen(keyResult) || saysWork(keyResult, context)) return;
      const numbers = statedIn(keyResult.written.title, context.lexicons);
      if (numbers.length === 0) return;
      const stated = statedValues(keyResult);
      const wrong = numbers.find((number) => contradicts(number, keyResult, stated));
      const number = wrong ?? numbers.find((each) => repeats(each, keyResult, stated));
      if (!number) return;
      const { title } = keyResult.written;
      const start = number.start;
      const text = context.textOf(keyResult.file);
      const said = quoted(title.value.slice(start, number.end));
      const fact = measureText(keyResult);
      context.report(keyResult, {
        span: spanInTitle(text, title, start, number.end),
        ...(wrong ? { severity: 'warning' as const } : {}),
        message: wrong
          ? {
              en: `The title says ${said}, the measure \`${fact}\`: only one can be the target. Say in the title only what is measured.`,
              vi: `Tên ghi ${said}, còn số đo là \`${fact}\`: không ai biết số nào là chỉ tiêu. Hãy chỉ ghi con số ở số đo, còn tên thì nói đo cái gì.`,
            }
          : {
              en: `The title repeats ${said} from the measure, so you would change it in two places. Say in the title only what is measured.`,
              vi: `Tên lặp lại ${said} đã có ở số đo, nên mỗi lần đổi phải sửa hai nơi. Hãy chỉ ghi con số ở số đo, còn tên thì nói đo cái gì.`,
            },
        fixes: rewriteFixes(keyResult, numbers, number),
      });
    },
  },
};

/** Led to by “from” or “to”, it is of the measure and yet none of its numbers; or a change by another share. */
function contradicts(number: StatedNumber, keyResult: KeyResult, stated: readonly number[]): boolean {
  const { measure } = keyResult;
  if (!measure || number.role === undefined) return false;
  if (number.role === 'by') return contradictsChange(number, keyResult);
  if (!isOfMeasure(number, measure.unit) || measure.target?.goal.kind === 'times') return false;
  if (measure.target?.goal.kind === 'plus') return false;
  if (number.role === 'from' && typeof measure.baseline !== 'number') return false;
  return !agrees(number, stated);
}

function contradictsChange(number: StatedNumber, keyResult: KeyResult): boolean {
  const ends = endsOf(keyResult);
  if (!ends || number.kind !== 'percent' || ends.from === 0) return false;
  const change = Math.abs(ends.to - ends.from);
  const share = (change / Math.abs(ends.from)) * 100;
  const points = keyResult.measure?.unit.dimension.kind === 'percent';
  return !number.values.some((value) => Math.abs(share - value) <= 1 || (points && Math.abs(change - value) <= 1));
}

function repeats(number: StatedNumber, keyResult: KeyResult, stated: readonly number[]): boolean {
  const { measure } = keyResult;
  if (!measure || number.role === 'by' || !isOfMeasure(number, measure.unit)) return false;
  return agrees(number, stated);
}

/** A title may leave the magnitude to the measure: “to 3.2” for 3.2 billion. */
function agrees(number: StatedNumber, stated: readonly number[]): boolean {
  return number.values.some((value) =>
    stated.some((one) => [1, 1e3, 1e6, 1e9].some((magnitude) => isSame(value * magnitude, one))),
  );
}

function measureText({ written }: KeyResult): string {
  const { from, to, keep } = written.measure;
  if (to) {
    const baseline = from && from.value !== 'unknown' ? `${from.value.text} → ` : '';
    return `${baseline}${to.value.value.text}`;
  }
  if (!keep) return '';
  const bound = keep.value;
  return bound.kind === 'between' ? `${bound.low.text} – ${bound.high.text}` : bound.value.text;
}

/**
 * Cuts the phrase with the numbers off the title's end, or says “Share of …” where the title begins with a share; elsewhere a
 * sentence would break, so nothing is offered.
 */
function rewriteFixes(keyResult: KeyResult, numbers: readonly StatedNumber[], number: StatedNumber): readonly Fix[] {
  const { title } = keyResult.written;
  const first = numbers.find((each) => each.role === 'from') ?? number;
  const last = numbers.at(-1);
  if (number.role === undefined || !last || first.phraseStart > number.phraseStart) return [];
  const tail = title.value.slice(last.end);
  if (number.start === 0 && number === last) return [rewriting(title, 'rewrite', shareOf(tail))];
  const cut = title.value.slice(0, first.phraseStart).trimEnd();
  const rest = cut.replace(/ of$/, '');
  const isName = rest !== cut || rest.split(/\s+/).length > 1;
  if (tail.trim().split(/\s+/).length > 3 || /[,;:.(]/.test(tail) || !isName) return [];
  return [rewriting(title, 'shorten', rest)];
}

/** `of tickets answered in time`, `hồ sơ đúng hạn`: what a share is of, as a name of its own. */
function shareOf(whole: string): string {
  const of = whole.trim();
  return /^of /i.test(of) ? `Share ${of}` : `Tỷ lệ ${of.replace(/^(?:tổng )?(?:số|các) /i, '')}`;
}

const says: Readonly<Record<'rewrite' | 'shorten', (title: string) => Bilingual>> = {
  rewrite: (title) => ({ en: `Change the title to “${title}”`, vi: `Đổi tên thành “${title}”` }),
  shorten: (title) => ({ en: `Shorten the title to “${title}”`, vi: `Rút gọn tên thành “${title}”` }),
};

function rewriting(title: Text, how: keyof typeof says, text: string): Fix {
  return { title: says[how](text), edits: [{ span: title.span, text: `"${escaped(text)}"` }], safe: false };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers stay"\n  kr "Raise NPS to ⟦50⟧" from 30 to 45\n',
      fixed: 'objective "Customers stay"\n  kr "Raise NPS" from 30 to 45\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "Raise NPS from ⟦30⟧ to 45 points" from 30 to 45 points\n',
      fixed: 'objective "Customers stay"\n  kr "Raise NPS" from 30 to 45 points\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "⟦95%⟧ of tickets answered in time" from 60% to 95%\n',
      fixed: 'objective "Customers stay"\n  kr "Share of tickets answered in time" from 60% to 95%\n',
    },
    { okr: 'objective "Customers stay"\n  kr "Grow renewal revenue by ⟦20%⟧" from $100k to $150k\n' },
    {
      okr: 'objective "Customers stay"\n  kr "⟦95%⟧ of tickets answered in time" from 60% to 90%\n  kr "Retention of ⟦95%⟧" from 80% to 90%\n',
      fixed:
        'objective "Customers stay"\n  kr "Share of tickets answered in time" from 60% to 90%\n  kr "Retention" from 80% to 90%\n',
    },
    {
      okr: 'mục tiêu "Khách ở lại"\n  kết quả "⟦100%⟧ số hồ sơ đúng hạn" từ 60% lên 90%\n',
      fixed: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ hồ sơ đúng hạn" từ 60% lên 90%\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng NPS lên ⟦50⟧" từ 30 lên 45\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng NPS" từ 30 lên 45\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Doanh thu gia hạn đạt ⟦3,2 tỷ⟧" từ 2,4 lên 3,2 tỷ đồng\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Doanh thu gia hạn" từ 2,4 lên 3,2 tỷ đồng\n',
    },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Raise NPS" from 30 to 45\n' },
    { okr: 'objective "Customers stay"\n  kr "Tickets answered within 2 days" from 60% to 95%\n' },
    { okr: 'objective "Customers stay"\n  kr "P95 latency of the top 10 pages" from 900 to 300 ms\n' },
    { okr: 'objective "Customers stay"\n  kr "Grow renewal revenue by 50%" from $100k to $150k\n' },
    { okr: 'objective "Customers stay"\n  kr "Expand to 3 markets" from 100 to 300 customers\n' },
    {
      okr: 'objective "Customers stay"\n  kr "20% discount orders" from 5% to 10%\n  kr "Orders sold with a discount of 20%" from 30% to 10%\n',
    },
    { okr: 'objective "Customers stay"\n  kr "Net retention of 2026 contracts" from 90% to 95%\n' },
    { okr: 'objective "Customers stay"\n  kr "Raise NPS to 50"\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tăng NPS" từ 30 lên 45\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Yêu cầu được trả lời trong 2 ngày" từ 60% lên 95%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Khách của quý 4 gia hạn" từ 60% lên 95%\n' },
  ],
};
