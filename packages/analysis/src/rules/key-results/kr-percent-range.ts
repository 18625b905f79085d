import type { KeyResult, Span, WrittenBound } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { number, quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { plainWords } from '../shared/title.ts';
import { wordList } from '../shared/word-list.ts';
import { goalValue } from './shared/values.ts';

export const rule: Rule = {
  id: 'kr-percent-range',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A share below 0% or above 100%',
      text: 'A part of a whole lies between 0% and 100%. Beyond that a figure is mistyped, or it is not a share at all but a growth, a margin, or an amount against a plan. Correct the number, or say in the title what it is compared with (“Revenue against plan”, “Growth of orders”): then more than 100% is in order and the rule keeps silent.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Contracts that are renewed" from 60% to 120%\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Contracts that are renewed" from 60% to 80%\n    2026-11-13  71%\n  kr "Renewal revenue against plan" from 90% to 120%\n    2026-11-13  106%\n',
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Tỷ lệ dưới 0% hoặc trên 100%',
      text: 'Một phần của tổng thể nằm giữa 0% và 100%. Ngoài khoảng đó thì hoặc con số gõ nhầm, hoặc đây không phải tỷ lệ mà là mức tăng trưởng, biên lợi nhuận, hay mức thực hiện so với kế hoạch. Hãy sửa số, hoặc nói rõ trong tên là so với gì (“Doanh thu so với kế hoạch”, “Tăng trưởng đơn hàng”): khi đó trên 100% là bình thường và quy tắc này im lặng.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tỷ lệ hợp đồng được gia hạn" từ 60% lên 120%\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tỷ lệ hợp đồng được gia hạn" từ 60% lên 80%\n    13/11/2026  71%\n  kết quả "Doanh thu gia hạn so với kế hoạch" từ 90% lên 120%\n    13/11/2026  106%\n',
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (keyResult.measure?.unit.dimension.kind !== 'percent' || !isOpen(keyResult)) return;
      const outside = percents(keyResult).filter(({ value }) => value < 0 || value > 100);
      if (outside.length === 0 || !isShare(keyResult)) return;
      const title = quoted(keyResult.written.title.value);
      for (const { span, value } of outside) {
        const shown = number(value);
        context.report(keyResult, {
          span,
          message: {
            en: `${title} would be ${shown.en}%, but a share is 0% to 100%. Correct it; for growth, say so in the title: “Revenue against plan”.`,
            vi: `Tỷ lệ chỉ nằm từ 0% đến 100%, mà ${title} ở đây là ${shown.vi}%. Hãy sửa số; nếu đây là mức tăng trưởng hay so với kế hoạch, hãy nói rõ trong tên, ví dụ “Doanh thu so với kế hoạch”.`,
          },
        });
      }
    },
  },
};

interface Percent {
  readonly span: Span;
  readonly value: number;
}

/** Every percentage the key result states, relative ones worked out. */
function percents(keyResult: KeyResult): readonly Percent[] {
  const { measure, written } = keyResult;
  if (measure === undefined) return [];
  const found: Percent[] = [];
  const add = (span: Span | undefined, value: number | undefined): void => {
    if (span && value !== undefined) found.push({ span, value });
  };
  const baseline = typeof measure.baseline === 'number' ? measure.baseline : undefined;
  add(written.measure.from?.span, baseline);
  add(written.measure.to?.span, measure.target && goalValue(measure.target.goal, baseline));
  add(written.measure.stretch?.span, measure.stretch && goalValue(measure.stretch, baseline));
  if (written.measure.keep)
    for (const value of boundValues(written.measure.keep.value)) add(written.measure.keep.span, value);
  for (const { written: checkIn, value } of keyResult.checkIns) add(checkIn.value?.span, value);
  return found;
}

function boundValues(bound: WrittenBound): readonly number[] {
  return bound.kind === 'between' ? [bound.low.value, bound.high.value] : [bound.value.value];
}

/** Anything in per cent, unless its title says that it may go beyond: growth, a comparison, or an amount. */
function isShare(keyResult: KeyResult): boolean {
  const { title, measure } = keyResult.written;
  const words = plainWords(`${title.value} ${measure.to?.value.value.unit.text ?? ''}`);
  if (comparisons.isIn(words)) return false;
  return shares.isIn(words) || !amounts.isIn(words);
}

/** May be negative or above 100% whatever else the title says. */
const comparisons = wordList([
  ...'growth grow grows growing gain gains uplift margin margins profit profitability roi roe roa roas nrr ndr grr'.split(
    ' ',
  ),
  ...'attainment plan quota budget target forecast goal variance deviation inflation markup surplus deficit'.split(' '),
  ...'against versus vs compared yoy mom utilisation utilization capacity return returns yield'.split(' '),
  ...[
    'increase in',
    'increase of',
    'decrease in',
    'change in',
    'relative to',
    'net retention',
    'net revenue retention',
  ],
  ...['net dollar retention', 'year on year', 'year over year', 'last year', 'previous year'],
  ...[
    'tăng trưởng',
    'mức tăng',
    'tốc độ tăng',
    'biên',
    'lợi nhuận',
    'lãi',
    'sinh lời',
    'công suất',
    'tỷ suất',
    'tỉ suất',
  ],
  ...['kế hoạch', 'chỉ tiêu', 'dự toán', 'định mức', 'ngân sách', 'so với', 'cùng kỳ', 'năm trước', 'chênh lệch'],
  ...['lạm phát', 'thặng dư', 'vượt'],
]);

const shares = wordList([
  ...'share rate percentage proportion portion fraction satisfaction retention adoption coverage uptime'.split(' '),
  ...['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'thị phần', 'phần trăm', 'hài lòng', 'độ phủ'],
]);

/** Amounts: in per cent they are held against something that the title leaves out. */
const amounts = wordList([
  ...'revenue sales turnover income cost costs spend price prices volume traffic output throughput productivity'.split(
    ' ',
  ),
  ...'efficiency index ratio'.split(' '),
  ...['doanh thu', 'doanh số', 'chi phí', 'giá', 'sản lượng', 'năng suất', 'hiệu suất', 'chỉ số'],
]);

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Customers stay"\n  kr "Contracts that are renewed" from 60% ⟦to 120%⟧\n' },
    { okr: 'objective "Customers stay"\n  kr "Conversion rate" ⟦from -5%⟧ to 20%\n    2026-11-01  ⟦104%⟧\n' },
    { okr: 'objective "Customers stay"\n  kr "Tickets answered in time" from 80% ⟦to +50%⟧\n' },
    { okr: 'objective "Customers stay"\n  kr "Uptime" ⟦keep at least 101%⟧\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tăng tỷ lệ khách hài lòng" từ 70% ⟦lên 105%⟧\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ đúng hẹn" từ 90% lên 95% ⟦vươn tới 110%⟧\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Contracts that are renewed" from 60% to 100%\n' },
    { okr: 'objective "We grow"\n  kr "Year-on-year growth" from -5% to 120%\n' },
    { okr: 'objective "We grow"\n  kr "Net revenue retention" from 98% to 115%\n' },
    { okr: 'objective "We grow"\n  kr "Operating margin" from -8% to 4%\n' },
    { okr: 'objective "We grow"\n  kr "Sales quota reached" from 85% to 110%\n' },
    { okr: 'objective "We grow"\n  kr "Orders" from 200 to 500 orders\n' },
    { okr: 'objective "Customers stay"\n  kr "Renewed" from 95% to 120% dropped "a slip"\n' },
    { okr: 'mục tiêu "Bán tốt hơn"\n  kết quả "Hoàn thành kế hoạch doanh thu" từ 90% lên 120%\n' },
    { okr: 'mục tiêu "Bán tốt hơn"\n  kết quả "Tăng trưởng đơn hàng" từ -3% lên 110%\n' },
    { okr: 'mục tiêu "Bán tốt hơn"\n  kết quả "Công suất dây chuyền" từ 92% lên 104%\n' },
    { okr: 'mục tiêu "Bán tốt hơn"\n  kết quả "Tỷ lệ chốt" từ 12% lên 20%\n' },
  ],
};
