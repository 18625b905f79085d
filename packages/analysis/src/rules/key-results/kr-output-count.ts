import type { Bilingual, KeyResult } from '@okr/core';
import type { Verdict } from '../../judge/index.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { exampleOfResult } from '../shared/matter/example.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { initiativeFixes } from './fixes/initiative.ts';
import { verdictOf } from './shared/judged.ts';

export const rule: Rule = {
  id: 'kr-output-count',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'It counts what is delivered, not what that does',
      text: 'Posts written, features shipped, people hired or trained can all be counted, and a count is better than none. But they are what goes out, not what comes of it: ten posts that nobody reads reach the number just as well. Where it can be measured, write what the receivers do differently (read, sign up, use, buy) and keep the count as an initiative. Sometimes the output is the honest measure for this quarter; then leave it.',
      bad: 'plan in 2026-Q4\nobjective "Engineers come to us for advice"\n  kr "Publish 8 blog posts"\n',
      good: 'plan in 2026-Q4\nobjective "Engineers come to us for advice"\n  kr "Enquiries that come from the blog" from 12 to 40\n    2026-11-13  27\n  initiative "Publish 8 blog posts"\n',
      source: 'Paul R. Niven and Ben Lamorte, Objectives and Key Results; Felipe Castro on value-based key results.',
    },
    vi: {
      title: 'Đếm thứ làm ra, chưa đo tác dụng',
      text: 'Bài đã viết, tính năng đã giao, người đã tuyển hay đã đào tạo đều đếm được, và có số vẫn hơn không. Nhưng đó là thứ làm ra, chưa phải điều nó đem lại: mười bài không ai đọc cũng đủ con số. Nếu đo được, hãy viết điều người nhận làm khác đi (đọc, đăng ký, dùng, mua) và giữ con số này thành sáng kiến. Cũng có khi đây là số đo thật lòng nhất của quý này; khi đó cứ để nguyên.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Kỹ sư tìm đến ta để hỏi"\n  kết quả "Đăng 8 bài viết kỹ thuật"\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Kỹ sư tìm đến ta để hỏi"\n  kết quả "Lượt hỏi đến từ bài viết" từ 12 lên 40 lượt\n    13/11/2026  27\n  sáng kiến "Đăng 8 bài viết kỹ thuật"\n',
      source:
        'Paul R. Niven và Ben Lamorte, Objectives and Key Results; Felipe Castro về kết quả then chốt đo giá trị.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult)) return;
      const verdict = verdictOf(keyResult, context);
      if (verdict.label !== 'output') return;
      context.report(keyResult, {
        span: keyResult.written.title.span,
        message: messageFor(keyResult, verdict),
        fixes: initiativeFixes(keyResult, context.textOf(keyResult.file)),
      });
    },
  },
};

function messageFor({ written, objective }: KeyResult, { evidence }: Verdict): Bilingual {
  const example = exampleOfResult([written.title.value, objective.written.title.value]);
  const counted = quoted(evidence.count?.text ?? written.title.value);
  return {
    en: `${counted} counts what is delivered, which may change nothing. If you can, measure the effect, ${example.en}.`,
    vi: `${counted} là đếm thứ làm ra; làm đủ vẫn có thể chưa có tác dụng. Nếu được, hãy đo điều người nhận thay đổi, ${example.vi}.`,
  };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Engineers come to us"\n  kr posts ⟦"Publish 8 blog posts"⟧\n',
      fixed:
        'objective "Engineers come to us"\n  kr posts "…" from … to …\n  initiative "Publish 8 blog posts" for posts\n',
    },
    {
      okr: 'objective "Engineers come to us"\n  kr ⟦"Hire 3 engineers"⟧\n  kr ⟦"Blog posts published"⟧ from 0 to 8 posts\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Kỹ sư tìm đến ta"\n  kết quả ⟦"Đăng 8 bài viết kỹ thuật"⟧\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Kỹ sư tìm đến ta"\n  kết quả ket_qua "…" từ … lên …\n  sáng kiến "Đăng 8 bài viết kỹ thuật" cho ket_qua\n',
    },
    {
      okr: 'mục tiêu "Kỹ sư tìm đến ta"\n  kết quả ⟦"Tuyển 5 kỹ sư trước 30/11"⟧\n  kết quả ⟦"Số hóa 100% hồ sơ bệnh án"⟧\n',
    },
  ],
  silent: [
    { okr: 'objective "Engineers come to us"\n  kr "Enquiries from the blog" from 12 to 40\n' },
    { okr: 'objective "Engineers come to us"\n  kr "Sign 8 contracts"\n  kr "Reach 500 weekly active users"\n' },
    { okr: 'objective "Engineers come to us"\n  kr "Publish 8 blog posts" done\n' },
    { okr: 'objective "Engineers come to us"\n  kr "Raise trial sign-ups from 200 to 350"\n' },
    { okr: 'objective "Engineers come to us"\n  kr "Publish 8 posts" dropped "No time"\n' },
    { okr: 'objective "Engineers come to us"\n  kr "Features in progress" keep at least 2 features\n' },
    { okr: 'objective "Engineers come to us"\n  kr "Twelve libraries cite our guide"\n' },
    { okr: 'mục tiêu "Kỹ sư tìm đến ta"\n  kết quả "Lượt hỏi đến từ bài viết" từ 12 lên 40 lượt\n' },
    {
      okr: 'mục tiêu "Kỹ sư tìm đến ta"\n  kết quả "Ký mới 8 hợp đồng bảo trì"\n  kết quả "Doanh thu online chiếm 30% tổng doanh thu"\n',
    },
    { okr: 'mục tiêu "Kỹ sư tìm đến ta"\n  kết quả "Số dự án mỗi người gánh" duy trì trong khoảng 3 đến 5 dự án\n' },
    { okr: 'mục tiêu "Kỹ sư tìm đến ta"\n  kết quả "Mức độ hài lòng của 500 khách đạt 4,5/5"\n' },
  ],
};
