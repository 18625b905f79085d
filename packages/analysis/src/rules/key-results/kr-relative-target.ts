import type { Bilingual, KeyResult, Span } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { hasUnreadMeasure, isJudged, isMeasured, isOpen, isUnread } from '../shared/standing.ts';
import { spanInTitle } from '../shared/title.ts';
import { saysWork } from './shared/judged.ts';

export const rule: Rule = {
  id: 'kr-relative-target',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A change relative to nothing',
      text: '“Double”, “by 20%” or `to +30%` say how much is to change but not from where, so nobody knows which number would be enough, and a relative target without a baseline has no score. Write the baseline: `from 120 to +30%` is worked out for you, and `from 120 to 156` is plainer still. A per cent of a baseline of 0 is always 0: give the target as a number there.',
      bad: 'plan in 2026-Q4\nobjective "Customers come back"\n  kr "Repeat orders" to +30%\n',
      good: 'plan in 2026-Q4\nobjective "Customers come back"\n  kr "Repeat orders" from 120 to +30%\n    2026-11-13  140\n',
      source: 'Documentation, “Ways to write a measure › Relative targets”.',
    },
    vi: {
      title: 'Mức thay đổi so với một số chưa biết',
      text: '“Gấp đôi”, “tăng 20%” hay `lên +30%` cho biết thay đổi bao nhiêu mà không nói từ đâu, nên không ai biết con số nào là đủ, và chỉ tiêu tương đối không có mức ban đầu thì không chấm điểm được. Hãy ghi mức ban đầu: `từ 120 lên +30%` sẽ được tính giúp, còn `từ 120 lên 156` thì càng rõ. Phần trăm của mức ban đầu bằng 0 luôn là 0: khi đó hãy ghi chỉ tiêu bằng con số.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách quay lại mua"\n  kết quả "Đơn mua lại" lên +30%\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách quay lại mua"\n  kết quả "Đơn mua lại" từ 120 lên +30%\n    13/11/2026  140\n',
      source: 'Tài liệu, “Các cách ghi số đo › Chỉ tiêu so với mức ban đầu”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult) || hasUnreadMeasure(keyResult)) return;
      if (isMeasured(keyResult)) relativeMeasure(keyResult, context);
      else if (!keyResult.written.measure.from && !isJudged(keyResult)) relativeTitle(keyResult, context);
    },
  },
};

function relativeMeasure(keyResult: KeyResult, context: RuleContext): void {
  const { measure, written } = keyResult;
  const goal = measure?.target?.goal;
  const { to } = written.measure;
  if (!to || !goal || goal.kind === 'absolute' || measure.broken || isUnread(keyResult, 'from')) return;
  const amount = `\`${to.value.value.text}\``;
  if (measure.baseline === 0 && goal.kind === 'times') {
    context.report(keyResult, {
      span: to.span,
      message: {
        en: `${amount} of a baseline of 0 is still 0, so this can’t be scored. Write the number to reach, such as \`from 0 to 50\`.`,
        vi: `${amount} của mức ban đầu bằng 0 thì vẫn là 0, nên chỉ tiêu này không chấm điểm được. Hãy ghi con số muốn đạt, ví dụ \`từ 0 lên 50\`.`,
      },
    });
  } else if (measure.baseline === undefined && !written.measure.from) {
    context.report(keyResult, { span: to.span, message: ofWhat(amount) });
  }
}

function relativeTitle(keyResult: KeyResult, context: RuleContext): void {
  const { title } = keyResult.written;
  const change = changeIn(title.value);
  if (!change || saysWork(keyResult, context)) return;
  const span = spanInTitle(context.textOf(keyResult.file), title, change.start, change.end);
  context.report(keyResult, { span, message: ofWhat(quoted(title.value.slice(change.start, change.end))) });
}

function ofWhat(amount: string): Bilingual {
  return {
    en: `${amount} of what? Without a baseline there is no score. Add today’s value: \`from 120 to +30%\`, or \`from 120 to 156\`.`,
    vi: `${amount} so với mức nào? Chưa có mức ban đầu thì không biết bao nhiêu là đủ và không tính được điểm. Hãy ghi số hôm nay: \`từ 120 lên +30%\`, hoặc rõ hơn nữa \`từ 120 lên 156\`.`,
  };
}

/** A relative change in words, where the title does not say from which level. */
function changeIn(title: string): Span | undefined {
  const head = title.slice(0, LONGEST).toLowerCase();
  if (!mayChange.test(head)) return undefined;
  if (level.test(head)) return undefined;
  const found = byShare.exec(head) ?? multiples.exec(head) ?? bareShare.exec(head);
  if (!found) return undefined;
  const end = found.index + found[0].trimEnd().length;
  return { start: found[1] === undefined ? found.index : end - found[1].length, end };
}

/** Further characters of a title are not looked at: what cannot be long cannot be slow. */
const LONGEST = 300;
const mayChange = /%|percent|phần trăm|doubl|tripl|quadrupl|halv|gấp|nhân đôi|một nửa/u;
const level =
  /(?:from|currently|current|baseline|today|was|từ|hiện tại|hiện nay|hiện|đang là)[ :]{1,3}(?:is |are |là )?[$€£~]?\d/u;
const byShare =
  /(?:(?<!\p{L})by (?:at least |about |around |over |more than |another )?|(?<!\p{L})(?:tăng|giảm)(?: thêm| được| ít nhất| tối thiểu| khoảng| trên| hơn)? )\d{1,4}(?:[.,]\d{1,3})?(?: ?[-–] ?\d{1,4})? ?(?:%|percent|phần trăm)/u;
/** “Increase revenue 20%”: no word between them says that 20 % is a level. */
const bareShare =
  /(?<!\p{L})(?:tăng|giảm|increase|grow|raise|reduce|cut|decrease|boost)(?: (?!to |up |down |lên |xuống |còn |đạt |đến |trên |dưới |thêm )\p{L}{1,15}){1,6} (\d{1,4}(?:[.,]\d{1,3})? ?%)(?! of| cho| trong)/u;
const multiples =
  /(?<!\p{L})(?:(?:doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing))(?![\p{L}-]| check| click| entry| opt| blind| bookings)|gấp (?:đôi|ba|bốn|rưỡi|\d{1,3}(?: lần)?)|nhân đôi|giảm một nửa)(?!\p{L})/u;

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Customers come back"\n  kr "Repeat orders" ⟦to +30%⟧\n' },
    { okr: 'objective "Customers come back"\n  kr "Repeat orders" ⟦to x2⟧\n  kr "Referrals" from 0 ⟦to +20%⟧\n' },
    {
      okr: 'objective "Customers come back"\n  kr "⟦Double⟧ repeat orders"\n  kr "Increase revenue ⟦by 20%⟧ over the year"\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách quay lại"\n  kết quả "Đơn mua lại" ⟦lên +30%⟧\n  kết quả "Khách giới thiệu" ⟦đạt gấp đôi⟧\n',
    },
    {
      okr: 'mục tiêu "Khách quay lại"\n  kết quả "Doanh thu từ khách cũ ⟦tăng 20%⟧ so với quý trước"\n  kết quả "Tăng doanh thu ⟦20%⟧"\n  kết quả "Số đơn mua lại ⟦gấp đôi⟧"\n',
    },
  ],
  silent: [
    { okr: 'objective "Customers come back"\n  kr "Repeat orders" from 120 to +30%\n' },
    { okr: 'objective "Customers come back"\n  kr "Double repeat orders" from 120 to 240\n' },
    { okr: 'objective "Customers come back"\n  kr "Raise repeat orders by 20% from 120"\n' },
    { okr: 'objective "Customers come back"\n  kr "Increase the share of repeat buyers to 20%"\n' },
    { okr: 'objective "Customers come back"\n  kr "Repeat orders" from ? to +30%\n' },
    { okr: 'objective "Customers come back"\n  kr "Repeat rate" to 30%\n  kr "90% of customers come back"\n' },
    { okr: 'objective "Customers come back"\n  kr "Change of temperature" from -10 to +10\n' },
    { okr: 'objective "Customers come back"\n  kr "Double-entry errors found per month"\n' },
    { okr: 'objective "Customers come back"\n  kr "Double repeat orders" dropped\n' },
    { okr: 'mục tiêu "Khách quay lại"\n  kết quả "Đơn mua lại" từ 120 lên +30%\n' },
    {
      okr: 'mục tiêu "Khách quay lại"\n  kết quả "Tỷ lệ khách quay lại" đạt 30%\n  kết quả "Tỷ lệ quay lại tăng 20% (hiện tại 40%)"\n',
    },
    { okr: 'mục tiêu "Khách quay lại"\n  kết quả "Giảm giá 20% cho 100 khách đầu tiên"\n' },
  ],
};
