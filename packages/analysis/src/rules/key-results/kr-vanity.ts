import type { KeyResult, Objective } from '@okr/core';
import { type TextPart, vanityIn } from '../../judge/index.ts';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { ofTitle } from '../shared/of-title.ts';
import { remember } from '../shared/remember.ts';
import { quoted } from '../shared/say.ts';
import { isDropped, isOpen } from '../shared/standing.ts';
import { plainWords, spanInTitle } from '../shared/title.ts';
import { wordList } from '../shared/word-list.ts';
import { cue, cuesIn, cuesOfUnit } from './shared/cues.ts';
import { saysWork } from './shared/judged.ts';
import { wayOfNumbers } from './shared/values.ts';

export const rule: Rule = {
  id: 'kr-vanity',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A number that looks good and changes little',
      text: 'Views, followers, likes, downloads and impressions go up with money and noise, whether or not anyone uses or buys anything. They are fine as a first step, but not alone: put a key result beside them that measures use or money (sign-ups, active users, orders, revenue), or measure the share that goes on to it. Then the rule keeps silent.',
      bad: 'plan in 2026-Q4\nobjective "Bakers find us"\n  kr "Followers on Instagram" from 2000 to 5000 followers\n',
      good: 'plan in 2026-Q4\nobjective "Bakers find us"\n  kr "Followers on Instagram" from 2000 to 5000 followers\n    2026-11-13  3600\n  kr "Orders that come from Instagram" from 15 to 60 orders\n    2026-11-13  39\n',
      source: 'Eric Ries, The Lean Startup, on vanity metrics.',
    },
    vi: {
      title: 'Con số đẹp nhưng ít thay đổi được gì',
      text: 'Lượt xem, người theo dõi, lượt thích, lượt tải, lượt hiển thị tăng theo tiền quảng cáo và độ ồn, dù chẳng ai dùng hay mua. Làm bước đầu thì được, đứng một mình thì chưa: hãy đặt cạnh nó một kết quả đo việc dùng hoặc tiền (đăng ký, người dùng hoạt động, đơn hàng, doanh thu), hoặc đo tỷ lệ người đi tiếp. Khi đó quy tắc im lặng.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Thợ bánh biết đến ta"\n  kết quả "Lượt thích trang Facebook" từ 2000 lên 5000 lượt\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Thợ bánh biết đến ta"\n  kết quả "Lượt thích trang Facebook" từ 2000 lên 5000 lượt\n    13/11/2026  3600\n  kết quả "Đơn hàng đến từ Facebook" từ 15 lên 60 đơn\n    13/11/2026  39\n',
      source: 'Eric Ries, The Lean Startup, về các chỉ số phù phiếm.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult) || keyResult.measure?.unit.dimension.kind === 'percent') return;
      // Nobody boasts of a number that is to go down.
      if (keyResult.measure && wayOfNumbers(keyResult.measure) === -1) return;
      const metric = vanityOf(keyResult, context);
      if (!metric || measuresUse(keyResult)) return;
      if (holdsUse(keyResult.objective, context)) return;
      const { title, measure } = keyResult.written;
      const word = quoted(metric.text);
      const inTitle = metric.source === 'title';
      const text = context.textOf(keyResult.file);
      context.report(keyResult, {
        span: inTitle
          ? spanInTitle(text, title, metric.start, metric.end)
          : (measure.to?.span ?? measure.keep?.span ?? title.span),
        message: {
          en: `${word} can go up without more use or sales. Add a key result that measures those, such as \`kr "Orders that come from it" from 15 to 60 orders\`.`,
          vi: `${word} có thể tăng mà không ai dùng hay mua thêm, và chưa có kết quả nào bên cạnh đo việc dùng hoặc tiền. Hãy thêm một kết quả, ví dụ \`kết quả "Đơn hàng từ kênh này" từ 15 lên 60 đơn\`.`,
        },
      });
    },
  },
};

interface Vanity {
  readonly source: 'title' | 'unit';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const vanityInTitle = ofTitle(vanityIn);
const vanityInUnit = remember(vanityIn);

function vanityOf(keyResult: KeyResult, context: RuleContext): Vanity | undefined {
  const title = keyResult.written.title.value;
  const mayBe = (cuesIn(keyResult.written.title, context.lexicons) & cue.vanity) !== 0;
  const inTitle = mayBe ? vanityInTitle(keyResult.written.title, context.lexicons) : undefined;
  if (inTitle && !isNoFigure(title, inTitle)) return { source: 'title', ...inTitle };
  const unit = keyResult.measure?.unit;
  if (unit?.dimension.kind !== 'words') return undefined;
  if ((cuesOfUnit(unit.text, context.lexicons) & cue.vanity) === 0) return undefined;
  const inUnit = vanityInUnit(unit.text, context.lexicons);
  return inUnit && { source: 'unit', ...inUnit };
}

const objectives = new WeakMap<RuleContext, WeakMap<Objective, boolean>>();

/** Whether one of an objective's key results measures use or money. Worked out once for all of them. */
function holdsUse(objective: Objective, context: RuleContext): boolean {
  const here = objectives.get(context) ?? new WeakMap<Objective, boolean>();
  objectives.set(context, here);
  const known = here.get(objective);
  if (known !== undefined) return known;
  const value = objective.keyResults.some(
    (one) => !isDropped(one) && measuresUse(one) && !vanityOf(one, context) && !saysWork(one, context),
  );
  here.set(objective, value);
  return value;
}

/** “Share of …”, “like-for-like”, “able to download”, “errors that reach a patient”. */
function isNoFigure(title: string, { text, start, end }: TextPart): boolean {
  if (title[end] === '-' || title[start - 1] === '-') return true;
  if (/^share$/i.test(text) && title.startsWith(' of ', end)) return true;
  return (
    /(?<!\p{L})(?:to|can|could|and|that|who|which) $/iu.test(title.slice(Math.max(0, start - 8), start)) &&
    !/s$/i.test(text)
  );
}

const uses = new WeakMap<KeyResult, boolean>();

/** Money, or a word for people who use, buy or stay. Its own rule and those beside it ask for it. */
function measuresUse(keyResult: KeyResult): boolean {
  const known = uses.get(keyResult) ?? saysUse(keyResult);
  uses.set(keyResult, known);
  return known;
}

function saysUse(keyResult: KeyResult): boolean {
  const unit = keyResult.measure?.unit;
  if (unit?.dimension.kind === 'currency') return true;
  return useWords.isIn(plainWords(`${keyResult.written.title.value} ${unit?.text ?? ''}`));
}

const useWords = wordList([
  ...'revenue sales sold sell turnover income profit margin mrr arr money cash order orders purchase purchases'.split(
    ' ',
  ),
  ...'buy buyers customer customers client clients user users usage use used active paying paid subscription'.split(
    ' ',
  ),
  ...'subscriptions signup signups trial trials lead leads conversion convert converted retention retained churn'.split(
    ' ',
  ),
  ...'renewal renewals renew booking bookings contract contracts deal deals adoption enquiry enquiries inquiry'.split(
    ' ',
  ),
  ...'inquiries application applications applicants registrations enrolments enrollments donations donors'.split(' '),
  ...['sign up', 'sign ups', 'demo requests', 'come back', 'requests'],
  ...[
    'doanh thu',
    'doanh số',
    'lợi nhuận',
    'đơn hàng',
    'đơn',
    'đặt hàng',
    'mua',
    'bán',
    'khách',
    'khách hàng',
    'người mua',
  ],
  ...[
    'người dùng',
    'sử dụng',
    'dùng',
    'đăng ký',
    'chuyển đổi',
    'hợp đồng',
    'gia hạn',
    'giữ chân',
    'rời bỏ',
    'lead',
    'leads',
  ],
  ...['quay lại', 'nhập học', 'ghi danh', 'hồ sơ', 'đặt lịch', 'đặt chỗ', 'quyên góp', 'học viên', 'thanh toán'],
]);

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Bakers find us"\n  kr "Webinars held" from 0 to 12\n  kr "⟦Followers⟧" from 100 to 1000\n' },
    { okr: 'objective "Bakers find us"\n  kr "Webinars held"\n  kr "⟦Followers⟧"\n' },
    {
      okr: 'objective "Bakers find us"\n  kr "⟦Followers⟧ on Instagram" from 2000 to 5000\n  kr "Points in the taste test" from 30 to 45\n',
    },
    { okr: 'objective "Bakers find us"\n  kr "Instagram" from 2000 ⟦to 5000 followers⟧\n' },
    {
      okr: 'objective "Bakers find us"\n  kr "App ⟦downloads⟧" from 100 to 900\n  kr "⟦Page views⟧" from 100 to 900\n',
    },
    { okr: 'mục tiêu "Thợ bánh biết đến ta"\n  kết quả "⟦Lượt thích⟧ trang Facebook" từ 2000 lên 5000 lượt\n' },
    {
      okr: 'mục tiêu "Thợ bánh biết đến ta"\n  kết quả "Gọi 200 khách hàng mỗi tuần"\n  kết quả "⟦Lượt thích⟧ trang Facebook" từ 2000 lên 5000 lượt\n',
    },
    {
      okr: 'mục tiêu "Thợ bánh biết đến ta"\n  kết quả "⟦Lượt xem⟧ kênh YouTube" từ 2000 lên 5000\n  kết quả "Điểm nếm thử" từ 30 lên 45\n',
    },
  ],
  silent: [
    {
      okr: 'objective "Bakers find us"\n  kr "Followers on Instagram" from 2000 to 5000\n  kr "Orders from Instagram" from 15 to 60\n',
    },
    {
      okr: 'objective "Bakers find us"\n  kr "Followers on Instagram" from 2000 to 5000\n  kr "Income of the shop" from $2000 to $5000\n',
    },
    { okr: 'objective "Bakers find us"\n  kr "Reach 60 customers"\n' },
    { okr: 'objective "Bakers find us"\n  kr "Visitors who sign up" from 2% to 5%\n' },
    { okr: 'objective "Bakers find us"\n  kr "Downloads" from 2 to 5 dropped "no app"\n' },
    {
      okr: 'objective "Bakers find us"\n  kr "Share of wallet" from 2 to 5 points\n  kr "Time to download" from 9 to 5 seconds\n',
    },
    { okr: 'objective "Bakers find us"\n  kr "Defects in review" from 20 to 5\n' },
    {
      okr: 'objective "Bakers find us"\n  kr "Loaves that reach the shop warm" from 20 to 50 loaves\n  kr "Page views before an answer is found" from 9 to 3\n',
    },
    {
      okr: 'mục tiêu "Thợ bánh biết đến ta"\n  kết quả "Lượt thích trang" từ 2000 lên 5000\n  kết quả "Đơn hàng từ Facebook" từ 15 lên 60 đơn\n',
    },
    { okr: 'mục tiêu "Thợ bánh biết đến ta"\n  kết quả "Lượt khám trong ngày" từ 200 lên 300 lượt\n' },
    { okr: 'mục tiêu "Thợ bánh biết đến ta"\n  kết quả "Doanh thu từ lượt xem" từ 2 triệu đồng lên 5 triệu đồng\n' },
  ],
};
