import type { IsoDate, KeyResult } from '@okr/core';
import { isCountedUnit } from '../../judge/index.ts';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';
import { dateIn, inFile, quoted } from '../shared/say.ts';
import { isMove, isOpen, isUnread } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'kr-no-baseline',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A target without a baseline',
      text: 'The key result says where to arrive but not where it starts, so nobody can tell whether the way is long or already behind you, and progress has to be counted from zero. Write today’s value with `from`. If it has never been measured, write `from ?` and measure it in the first week: the first check-in becomes the baseline. Until then `from ?` is an info, as a reminder.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" to 45 points\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  38\n',
      source:
        'Paul R. Niven and Ben Lamorte, Objectives and Key Results: a key result goes from a known value to a wanted one.',
    },
    vi: {
      title: 'Có chỉ tiêu nhưng chưa có mức ban đầu',
      text: 'Kết quả nói đích đến mà chưa nói đang đứng ở đâu, nên không ai biết đường còn dài hay đã đi xong, và tiến độ đành tính từ số không. Hãy ghi con số hôm nay sau `từ`. Nếu chưa từng đo, hãy ghi `từ ?` rồi đo ngay tuần đầu: lần check-in đầu tiên sẽ là mức ban đầu. Trong lúc chờ, `từ ?` chỉ là một gợi ý.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" đạt 45 điểm\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    13/11/2026  38\n',
      source:
        'Paul R. Niven và Ben Lamorte, Objectives and Key Results: kết quả then chốt đi từ một mức đã biết đến một mức mong muốn.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isMove(keyResult) || !isOpen(keyResult) || isUnread(keyResult, 'from')) return;
      if (keyResult.measure?.baseline === 'unknown') measureFirst(keyResult, context);
      else if (keyResult.measure?.baseline === undefined) noBaseline(keyResult, context);
    },
  },
  lack: {
    of: 'keyResult',
    has: (keyResult) => isMove(keyResult) && keyResult.measure?.baseline !== undefined,
    message: (who) => ({
      en: `${who.en} have no baseline, so the distance is unknown. Add today’s values, \`from …\`, or \`from ?\` if you have none.`,
      vi: `${who.vi} chưa có mức ban đầu nên không rõ phải đi bao xa. Hãy thêm con số hôm nay: \`từ …\`; chưa đo thì viết \`từ ?\`.`,
    }),
    fixesAll: true,
  },
};

function noBaseline(keyResult: KeyResult, context: RuleContext): void {
  const { file } = keyResult;
  const { head, title, measure } = keyResult.written;
  if (!measure.to || measure.from) return;
  const target = measure.to.value.value.text;
  context.report(keyResult, {
    span: head,
    message: {
      en: `${quoted(title.value)} aims at ${target} but has no baseline, so the distance is unknown. Add today’s value, \`from …\`, or \`from ?\` if you have none.`,
      vi: `${quoted(title.value)} có chỉ tiêu ${target} nhưng chưa có mức ban đầu, nên không rõ phải đi bao xa. Hãy thêm con số hôm nay: \`từ …\`; nếu chưa đo, viết \`từ ?\` rồi đo ngay tuần đầu.`,
    },
    fixes: [...(startsAtNothing(keyResult, context) ? [fromNothing] : []), notMeasured].map(({ title, from }) => ({
      title,
      edits: [
        insertAt(
          measure.to?.span.start ?? head.end,
          inFile(file, (say) => `${say('from')} ${from} `),
        ),
      ],
      safe: false,
    })),
  });
}

const fromNothing = {
  title: { en: 'Add `from 0`: new ones are counted', vi: 'Thêm `từ 0`: đếm số mới có' },
  from: '0',
};
const notMeasured = {
  title: { en: 'Add `from ?`: not measured yet', vi: 'Thêm `từ ?`: chưa đo' },
  from: '?',
};

/** `to 8 contracts`: whole things that are counted as they come. */
function startsAtNothing({ measure, measuredBy }: KeyResult, { lexicons }: RuleContext): boolean {
  const { target, unit, direction } = measure ?? {};
  if (target?.goal.kind !== 'absolute' || measuredBy !== undefined || direction?.way === 'down') return false;
  if (target.comparison === 'at-most' || target.comparison === 'below' || target.goal.value <= 0) return false;
  return unit?.dimension.kind === 'words' && Number.isInteger(target.goal.value) && isCountedUnit(unit.text, lexicons);
}

function measureFirst(keyResult: KeyResult, context: RuleContext): void {
  const { file } = keyResult;
  const { title, measure } = keyResult.written;
  if (!measure.from || isKnownByNow(keyResult, context.asOf)) return;
  context.report(keyResult, {
    span: measure.from.span,
    severity: 'info',
    message: {
      en: `The baseline of ${quoted(title.value)} is not known yet, so progress is a guess. Measure it first: your first check-in, \`${context.asOf}  …\`, becomes the baseline.`,
      vi: `${quoted(title.value)} chưa biết mức ban đầu: hãy đo trước. Ghi một check-in ngay tuần đầu, ví dụ \`${dateIn(file, context.asOf)}  …\`, số đó sẽ là mức ban đầu; chưa đo thì tiến độ chỉ là phỏng đoán.`,
    },
  });
}

/** The first check-in is the baseline; where a KPI measures, one of its actuals is. */
function isKnownByNow({ checkIns, measuredBy }: KeyResult, asOf: IsoDate): boolean {
  if (checkIns.some(({ value, date }) => value !== undefined && date <= asOf)) return true;
  return measuredBy?.target?.actuals.some(({ value, start }) => value !== undefined && start <= asOf) ?? false;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  ⟦kr nps "Customers recommend us"⟧ to 45 points by 2026-12-31\n',
      fixed:
        'plan in 2026-Q4\nobjective "Customers stay"\n  kr nps "Customers recommend us" from ? to 45 points by 2026-12-31\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Schools know us"\n  ⟦kr "New contracts"⟧ to 8 contracts\n',
      fixed: 'plan in 2026-Q4\nobjective "Schools know us"\n  kr "New contracts" from 0 to 8 contracts\n',
    },
    {
      okr: 'kế hoạch trong 2026-Q4\nmục tiêu "Trường học biết ta"\n  ⟦kết quả "Hợp đồng ký mới"⟧ đạt 8 hợp đồng\n',
      fixed: 'kế hoạch trong 2026-Q4\nmục tiêu "Trường học biết ta"\n  kết quả "Hợp đồng ký mới" từ 0 đạt 8 hợp đồng\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Schools know us"\n  ⟦kr "Complaints"⟧ to at most 8 complaints\n',
      fixed: 'plan in 2026-Q4\nobjective "Schools know us"\n  kr "Complaints" from ? to at most 8 complaints\n',
    },
    { okr: 'objective "Customers stay"\n  kr "First answer to a customer" ⟦from ?⟧ to below 2 hours\n' },
    { okr: 'objective "Customers stay"\n  kr "First answer" ⟦from ?⟧ to below 2 hours\n    2026-11-20  5 hours\n' },
    {
      okr: 'objective "Customers stay"\n  ⟦kr "First answer to a customer"⟧ to below 2 hours\n    2026-11-10  3 hours\n',
    },
    {
      okr: 'mục tiêu "Khách ở lại"\n  ⟦kết quả "Tỷ lệ gia hạn"⟧ đạt 80%\n  kết quả "Thời gian trả lời" ⟦từ ?⟧ xuống dưới 2 giờ\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Điểm khách chấm"⟧ đạt 4,5 đo bằng csat\nkpi csat "Hài lòng"\n  01/10/2026  4,2\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Điểm khách chấm" từ ? đạt 4,5 đo bằng csat\nkpi csat "Hài lòng"\n  01/10/2026  4,2\n',
    },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points\n' },
    { okr: 'objective "Customers stay"\n  kr "First answer" from ? to below 2 hours\n    2026-10-05  5 hours\n' },
    { okr: 'objective "Customers stay"\n  kr "Contracts renewed" keep at least 60%\n' },
    { okr: 'objective "Customers stay"\n  kr "Portal is live"\n    milestone "Pilot" by 2026-11-01\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to 30 points\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us"\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" to 45 dropped "asked too often"\n' },
    { okr: 'plan in 2026-Q3 closed\nobjective "Customers stay"\n  kr "Customers recommend us" to 45\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" duy trì ít nhất 80%\n' },
    {
      okr: 'kế hoạch trong 2026-Q4\nmục tiêu "Khách ở lại"\n  kết quả "Điểm khách chấm" từ ? lên 4,5 đo bằng csat\nkpi csat "Hài lòng"\n  2026-09  4,2\n',
    },
  ],
};
