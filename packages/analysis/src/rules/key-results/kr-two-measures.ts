import type { KeyResult } from '@okr/core';
import type { Joined } from '../../judge/index.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { spanInTitle } from '../shared/title.ts';
import { splitFixes } from './fixes/split.ts';
import { joinedIn } from './shared/joined.ts';
import { saysWork } from './shared/judged.ts';

export const rule: Rule = {
  id: 'kr-two-measures',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'Two measures in one key result',
      text: 'The title joins two metrics (“and”, “/”) or two counts (“Train 20 staff and increase revenue by 10%”), but a key result has one number. When one goes up and the other down nobody knows what to write at the check-in, and the score says nothing about either. Split it: one key result, one number. Words that belong together as one figure (“profit and loss”) do not count, nor do two things that one number covers (“complaints by phone and mail”).',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Raise revenue and customer satisfaction" from 30 to 45 points\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Raise customer satisfaction" from 30 to 45 points\n    2026-11-13  38\n  kr "Raise renewal revenue" from $2.4M to $3.2M\n    2026-11-13  $2.85M\n',
      source: 'Paul R. Niven and Ben Lamorte, Objectives and Key Results: one key result, one measure.',
    },
    vi: {
      title: 'Hai thước đo trong một kết quả',
      text: 'Tên kết quả ghép hai chỉ số (“và”, “/”) hoặc hai việc đếm được (“Đào tạo 20 nhân viên và tăng doanh thu 10%”), trong khi mỗi kết quả chỉ có một con số. Khi một cái lên, một cái xuống thì không ai biết check-in số nào, và điểm không nói đúng cho cái nào cả. Hãy tách ra: mỗi kết quả một con số. Những từ vốn đi liền thành một chỉ số, hay hai nơi cùng tính vào một con số (“khiếu nại qua điện thoại và thư”), thì không tính.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tăng doanh thu và mức độ hài lòng" từ 30 lên 45 điểm\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tăng mức độ hài lòng" từ 30 lên 45 điểm\n    13/11/2026  38\n  kết quả "Tăng doanh thu gia hạn" từ 2,4 tỷ đồng lên 3,2 tỷ đồng\n    13/11/2026  2,85 tỷ đồng\n',
      source: 'Paul R. Niven và Ben Lamorte, Objectives and Key Results: mỗi kết quả then chốt một thước đo.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult)) return;
      const { title } = keyResult.written;
      const found = joinedIn(title, context.lexicons);
      if (!found || isRate(keyResult, found) || saysWork(keyResult, context)) return;
      const [a, b] = [quoted(found.first.text), quoted(found.second.text)];
      context.report(keyResult, {
        span: spanInTitle(context.textOf(keyResult.file), title, found.joiner.start, found.joiner.end),
        message: {
          en: `This key result has two measures (${a} and ${b}), so one score can’t be given. Split it into two, each with one number.`,
          vi: `Hai thước đo nằm chung một kết quả (${a} và ${b}): đạt một, hụt một thì không biết chấm bao nhiêu. Hãy tách thành hai kết quả, mỗi kết quả một con số.`,
        },
        fixes: splitFixes(keyResult, found, context),
      });
    },
  },
};

/** “Chi phí/doanh thu” in per cent is one figure. */
export function isRate({ measure }: KeyResult, { joiner }: Joined): boolean {
  return joiner.text === '/' && measure?.unit.dimension.kind === 'percent';
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers stay"\n  kr "Raise revenue ⟦and⟧ customer satisfaction" from 30 to 45 points\n    2026-11-01  31 // first\n',
      fixed:
        'objective "Customers stay"\n  kr "Raise revenue" from 30 to 45 points\n    2026-11-01  31 // first\n  kr "Raise customer satisfaction" from … to … by 2026-12-31\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "NPS ⟦/⟧ churn rate" from 30 to 45\n  kr "Revenue⟦/⟧profit" from 1 to 2\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng doanh thu ⟦và⟧ mức độ hài lòng" từ 30 lên 45 phụ trách @linh\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng doanh thu" từ 30 lên 45 phụ trách @linh\n  kết quả "Tăng mức độ hài lòng" từ … lên … hạn 31/12/2026 phụ trách @linh\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "Revenue ⟦and⟧ customer satisfaction" from 30 to 45 points\n',
      fixed:
        'objective "Customers stay"\n  kr "Revenue" from 30 to 45 points\n  kr "Customer satisfaction" from … to … by 2026-12-31\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "revenue ⟦and⟧ satisfaction" from 30 to 45\n',
      fixed:
        'objective "Customers stay"\n  kr "revenue" from 30 to 45\n  kr "satisfaction" from … to … by 2026-12-31\n',
    },
    {
      okr: 'objective "Colleagues stay"\n  kr "Revenue ⟦and⟧ eNPS" from 30 to 45\n',
      fixed: 'objective "Colleagues stay"\n  kr "Revenue" from 30 to 45\n  kr "eNPS" from … to … by 2026-12-31\n',
    },
    {
      okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tăng NPS lên 50 ⟦và⟧ giảm tỷ lệ rời bỏ xuống 5%"\n',
      fixed:
        'mục tiêu "Khách ở lại"\n  kết quả "Tăng NPS lên 50"\n  kết quả "Giảm tỷ lệ rời bỏ xuống 5%" từ … lên … hạn 31/12/2026\n',
    },
    {
      okr: 'mục tiêu "Khách ở lại"\n  kết quả "Doanh thu ⟦và⟧ điểm hài lòng" từ 30 lên 45\n',
      fixed:
        'mục tiêu "Khách ở lại"\n  kết quả "Doanh thu" từ 30 lên 45\n  kết quả "Điểm hài lòng" từ … lên … hạn 31/12/2026\n',
    },
    {
      okr: 'objective "The house is full"\n  kr "Train 20 staff ⟦and⟧ increase revenue by 10%"\n',
      fixed:
        'objective "The house is full"\n  kr "Train 20 staff"\n  kr "Increase revenue by 10%" from … to … by 2026-12-31\n',
    },
    {
      okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Đào tạo 20 nhân viên ⟦và⟧ tăng doanh thu 10%"\n',
    },
    {
      okr: 'objective "The house is full"\n  kr "Guests ⟦and⟧ revenue grow" from 30 to 45\n  kr "Revenue ⟦and⟧ guests rise by a fifth" from 30 to 45\n',
    },
    {
      okr: 'objective "The house is full"\n  kr "Members ⟦and⟧ monthly donations both rise" from 30 to 45\n',
      fixed:
        'objective "The house is full"\n  kr "Members" from 30 to 45\n  kr "Monthly donations rise" from … to … by 2026-12-31\n',
    },
    {
      okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Lượng khách ⟦và⟧ doanh thu tăng" từ 30 lên 45\n  kết quả "Hội viên ⟦và⟧ doanh thu cùng tăng" từ 30 lên 45\n',
    },
    {
      okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Khách hàng ⟦và⟧ doanh thu đều tăng" từ 30 lên 45\n',
      fixed:
        'mục tiêu "Nhà hàng đông khách"\n  kết quả "Khách hàng" từ 30 lên 45\n  kết quả "Doanh thu tăng" từ … lên … hạn 31/12/2026\n',
    },
  ],
  silent: [
    { okr: 'objective "The house is full"\n  kr "Launch the app and reach 500 weekly users"\n' },
    { okr: 'objective "The house is full"\n  kr "Invite 20 partners and 5 journalists"\n' },
    { okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Ra mắt ứng dụng và đạt 500 người dùng mỗi tuần"\n' },
    { okr: 'objective "The house is full"\n  kr "Guest and staff satisfaction grow" from 30 to 45\n' },
    { okr: 'objective "The house is full"\n  kr "Guests and members revenue grow" from 30 to 45\n' },
    { okr: 'objective "The house is full"\n  kr "Revenue from members and guests grows" from 30 to 45\n' },
    { okr: 'objective "The house is full"\n  kr "Guests and partners grow" from 30 to 45\n' },
    { okr: 'objective "The house is full"\n  kr "Guests and revenue increase loyalty" from 30 to 45\n' },
    { okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Doanh thu từ hội viên và khách tăng" từ 30 lên 45\n' },
    { okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Tỷ lệ nhân viên và khách quay lại tăng" từ 30% lên 45%\n' },
    { okr: 'mục tiêu "Nhà hàng đông khách"\n  kết quả "Khách hàng và đối tác đều tăng" từ 30 lên 45\n' },
    { okr: 'objective "Customers stay"\n  kr "Raise customer satisfaction" from 30 to 45\n' },
    { okr: 'objective "Customers stay"\n  kr "Complaints by phone and mail" from 30 to 15\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers who stay and renew" from 30% to 45%\n' },
    { okr: 'objective "Customers stay"\n  kr "Sales and marketing costs" from $3M to $2M\n' },
    { okr: 'objective "Customers stay"\n  kr "Raise revenue and satisfaction" dropped\n' },
    { okr: 'objective "Customers stay"\n  kr "LTV/CAC" from 2 to 3\n  kr "Cost/revenue" from 60% to 50%\n' },
    { okr: 'objective "Customers stay"\n  kr "Time between first call and order" from 9 to 5 days\n' },
    { okr: 'objective "Customers stay"\n  kr "Share of A/B tests with a winner" from 10% to 30%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tăng mức độ hài lòng" từ 30 lên 45\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Khiếu nại qua điện thoại và thư" từ 30 xuống 15\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Doanh thu từ khách cũ và khách mới" từ 2 lên 3 tỷ đồng\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ doanh nghiệp vừa và nhỏ gia hạn" từ 30% lên 45%\n' },
  ],
};
