import type { Bilingual, KeyResult } from '@okr/core';
import type { Problem } from '@okr/language';
import { statedIn } from '../../judge/index.ts';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { ofTitle } from '../shared/of-title.ts';
import { quoted } from '../shared/say.ts';
import { hasTitle, hasUnreadMeasure, isDropped, isJudged, isMeasured, isOpen } from '../shared/standing.ts';
import { measureFixes } from './fixes/measure.ts';
import { deadlineClause, measureTexts, totalFlag } from './fixes/stated.ts';
import { saysWork } from './shared/judged.ts';
import { ofStated } from './ways/stated.ts';

export const rule: Rule = {
  id: 'kr-unmeasured',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A key result without a measure',
      text: 'There is no `to`, no `keep` and no milestone, so there is nothing to score, and in the last week opinions decide. Write where the number is today and where it should be: `from … to …`. What has never been measured starts with `from ?`; what is reached in steps takes milestones. Where the title itself states a measure (“Sign 8 contracts this quarter”) or a date, the message names what it sees and the first fix writes it behind the title, which stays as it is; where several numbers compete, or a number only names (a version, a place in a ranking), none is chosen. Nothing of this is applied by `okr check --fix`: which number counts is yours to say. Check-ins without a measure, or a grade, are scored, but as someone’s judgement, and the rule still speaks. Where the words themselves have a warning already (work, or “better” without a number), it is an info. Where other objectives support the key result and carry its score, it is silent.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us"\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  38\n  kr "First answer to a customer" from ? to below 2 hours\n    2026-10-10  9 hours\n    2026-11-13  5 hours\n',
      source: 'John Doerr, Measure What Matters, quoting Marissa Mayer: without a number it is no key result.',
    },
    vi: {
      title: 'Kết quả chưa có số đo',
      text: 'Kết quả không có chỉ tiêu, không có mức `duy trì`, cũng không có cột mốc, nên không có gì để chấm, và đến tuần cuối thì ý kiến quyết định thay con số. Hãy ghi số hôm nay và số muốn đạt: `từ … lên …`. Điều chưa từng đo thì bắt đầu bằng `từ ?`; điều đạt dần từng bước thì ghi cột mốc. Nếu chính tên đã nêu số đo (“Ký mới 8 hợp đồng trong quý”) hay ngày hạn, lời nhắc sẽ nêu rõ con số thấy được và cách sửa đầu tiên ghi số đó ra sau tên, còn tên giữ nguyên; nếu có nhiều con số ngang nhau, hoặc con số chỉ để gọi tên (phiên bản, thứ hạng) thì không chọn số nào. `okr check --fix` không tự áp dụng cách sửa này: con số nào là chính do bạn quyết định. Check-in không có số đo, hay điểm chấm, vẫn được tính, nhưng đó là nhận định của một người, nên quy tắc vẫn nhắc. Nếu chính câu chữ đã có cảnh báo (nói hoạt động, hay “tốt hơn” mà không có số) thì đây chỉ là gợi ý. Kết quả được các mục tiêu khác đóng góp vào thì không bị nhắc.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách hàng sẵn lòng giới thiệu"\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách hàng sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    13/11/2026  38\n  kết quả "Thời gian trả lời khách lần đầu" từ ? xuống dưới 2 giờ\n    10/10/2026  9 giờ\n    13/11/2026  5 giờ\n',
      source:
        'John Doerr, Measure What Matters, dẫn lời Marissa Mayer: không có con số thì chưa phải kết quả then chốt.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!hasTitle(keyResult) || isMeasured(keyResult) || hasUnreadMeasure(keyResult) || isDropped(keyResult)) return;
      if (!isJudged(keyResult) && keyResult.supporters.length > 0) return;
      context.report(keyResult, {
        span: keyResult.written.head,
        ...(isWarnedOf(keyResult, context) ? { severity: 'info' as const } : {}),
        ...said(keyResult, context),
      });
    },
  },
  lack: {
    of: 'keyResult',
    has: isMeasured,
    message: (who) => ({
      en: `${who.en} have no measure after the title, so they can’t be scored. Add one to each: \`from 30 to 45 points\`; unknown today: \`from ?\`.`,
      vi: `${who.vi} chưa ghi số đo sau tên nên không chấm điểm được. Hãy ghi mức ban đầu và chỉ tiêu: \`từ 30 lên 45 điểm\`; chưa từng đo thì viết \`từ ?\`.`,
    }),
    wide: 'all',
    fixesAll: true,
  },
};

/** Work has a warning of its own, which asks for a measure too: one weakness shouts once. */
function isWarnedOf(keyResult: KeyResult, context: RuleContext): boolean {
  if (isJudged(keyResult) || !isOpen(keyResult)) return false;
  return saysWork(keyResult, context);
}

/** A costly reading: the rule and the light bulb ask for the same. */
const statedBy = ofTitle(statedIn);

function said(keyResult: KeyResult, context: RuleContext): Pick<Problem, 'message' | 'fixes'> {
  const stated = statedBy(keyResult.written.title, context.lexicons);
  const total = totalFlag(stated.isTotal, keyResult);
  const measures = stated.measure === undefined ? [] : measureTexts(stated.measure, keyResult.file, total);
  const deadline = deadlineClause(keyResult, stated.deadline, context);
  return {
    message: messageFor(keyResult, ofStated(stated, measures, deadline)),
    fixes: measureFixes(keyResult, context.textOf(keyResult.file), { measures, deadline, total }),
  };
}

function messageFor(keyResult: KeyResult, stated: Bilingual | undefined): Bilingual {
  const { title, measure } = keyResult.written;
  const name = quoted(title.value);
  if (measure.from) {
    return {
      en: `${name} has a baseline but no target, so it can’t be scored. Add one after the baseline, such as \`from 30 to 45 points\`.`,
      vi: `${name} có mức ban đầu nhưng chưa có chỉ tiêu nên không chấm điểm được. Hãy thêm chỉ tiêu sau mức ban đầu, ví dụ \`từ 30 lên 45 điểm\`.`,
    };
  }
  // Of a title that states a measure nobody says that there is none.
  if (stated) return stated;
  if (keyResult.measuredBy) {
    const kpi = keyResult.measuredBy.text;
    return {
      en: `\`${kpi}\` measures ${name}, but without a target it can’t be scored. Add one, such as \`from ? to 45 measured by ${kpi}\`.`,
      vi: `\`${kpi}\` cho biết lấy số ở đâu, nhưng ${name} chưa nói muốn tới mức nào nên không chấm điểm được. Hãy thêm chỉ tiêu, ví dụ \`từ ? lên 45 đo bằng ${kpi}\`.`,
    };
  }
  if (isJudged(keyResult)) {
    return {
      en: `${name} has no measure, so its score is one person’s opinion. Say what is counted, such as \`from 30 to 45 points\`, or add milestones.`,
      vi: `${name} chưa có số đo: điểm đang là nhận định của một người, người khác có thể thấy khác. Hãy nói rõ đếm cái gì, ví dụ \`từ 30 lên 45 điểm\`, hoặc ghi các cột mốc.`,
    };
  }
  return {
    en: `${name} has no number, so it can’t be scored. Add one, such as \`from 30 to 45 points\`; unknown today: \`from ?\`.`,
    vi: `${name} chưa có số đo nên không chấm điểm được và không biết đang tiến hay lùi. Hãy thêm mức ban đầu và chỉ tiêu, ví dụ \`từ 30 lên 45 điểm\`; chưa từng đo thì viết \`từ ?\`.`,
  };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers stay"\n  ⟦kr nps "Customers recommend us"⟧ owner @linh\n',
      fixed: 'objective "Customers stay"\n  kr nps "Customers recommend us" from … to … owner @linh\n',
    },
    {
      okr: 'objective "Customers stay"\n  ⟦kr "Customers recommend us"⟧ from 30 weight 2\n',
      fixed: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to … weight 2\n',
    },
    {
      okr: 'objective "Customers stay"\n  ⟦kr "Points that customers give"⟧ measured by csat\nkpi csat "Score"\n',
      fixed:
        'objective "Customers stay"\n  kr "Points that customers give" from ? to … measured by csat\nkpi csat "Score"\n',
    },
    {
      okr: 'objective "Customers stay"\n  ⟦kr "Increase NPS from 30 to 45"⟧ owner @linh\n',
      fixed: 'objective "Customers stay"\n  kr "Increase NPS from 30 to 45" from 30 to 45 owner @linh\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  ⟦kr "Sign 8 contracts this quarter"⟧\n',
      fixed:
        'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Sign 8 contracts this quarter" to 8 contracts by 2026-12-31\n',
    },
    {
      okr: 'objective "Customers stay"\n  ⟦kr "Sign 8 contracts cumulatively"⟧\n',
      fixed: 'objective "Customers stay"\n  kr "Sign 8 contracts cumulatively" to 8 contracts cumulative\n',
    },
    {
      okr: 'objective "Customers stay"\n  ⟦kr "Write 10 posts and 3 videos"⟧\n',
      fixed: 'objective "Customers stay"\n  kr "Write 10 posts and 3 videos" from … to …\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  ⟦kr "Reply to churned customers by 30 November"⟧\n',
      fixed:
        'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Reply to churned customers by 30 November" from … to … by 2026-11-30\n',
    },
    { okr: 'objective "Customers stay"\n  ⟦kr "Customers recommend us"⟧\n    2026-11-01  60%\n' },
    { okr: 'objective "Customers stay"\n  ⟦kr "Roll out the new CRM"⟧\n    2026-11-01  60%\n' },
    { okr: 'objective "Customers stay"\n  ⟦kr "Customers recommend us"⟧ done\n' },
    { okr: 'objective "Customers stay"\n  ⟦kr "Organise 10 trainings"⟧\n  ⟦kr "Better service"⟧\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  ⟦kết quả "Tổ chức 10 buổi đào tạo"⟧\n' },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Khách hàng sẵn lòng giới thiệu"⟧ phụ trách @linh\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Khách hàng sẵn lòng giới thiệu" từ … lên … phụ trách @linh\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Giảm tỷ lệ khách rời bỏ từ 12% xuống 7%"⟧ hạn 31/12/2026\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm tỷ lệ khách rời bỏ từ 12% xuống 7%" từ 12% xuống 7% hạn 31/12/2026\n',
    },
    {
      okr: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Ký mới 8 hợp đồng SEO trong quý"⟧\n',
      fixed:
        'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Ký mới 8 hợp đồng SEO trong quý" đạt 8 hợp đồng SEO hạn 31/12/2026\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "90% dự án bàn giao đúng hạn (từ X% hiện tại)"⟧\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "90% dự án bàn giao đúng hạn (từ X% hiện tại)" từ ? lên 90%\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Doanh thu lũy kế từ 2,4 tỷ lên 3,2 tỷ"⟧\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Doanh thu lũy kế từ 2,4 tỷ lên 3,2 tỷ" từ 2,4 tỷ lên 3,2 tỷ lũy kế\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Lũy kế ký mới 120 hợp đồng"⟧ hạn 31/12/2026\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Lũy kế ký mới 120 hợp đồng" đạt 120 hợp đồng lũy kế hạn 31/12/2026\n',
    },
    { okr: 'mục tiêu "Khách ở lại"\n  ⟦kết quả "Khách hàng sẵn lòng giới thiệu"⟧\n    tổng kết 2026-09-30 chấm 0,7\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" keep at least 45 points\n' },
    { okr: 'objective "Customers stay"\n  kr "The portal carries every order"\n    milestone "Pilot" by 2026-11-01\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" to points\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to 30 points\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 points to 45%\n' },
    { okr: 'objective "Customers stay"\n  kr\n  kr ""\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" dropped "no survey"\n' },
    {
      okr: 'objective top "Customers stay"\n  kr love "Customers recommend us"\nobjective "Support delights" supports love\n  kr "First answer" from 5 to 2 hours\n',
    },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 75%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" đạt 75%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Cổng khách hàng"\n    cột mốc "Chạy thử" hạn 2026-11-01\n' },
  ],
};
