import type { KeyResult } from '@okr/core';
import { dialectOf, type Fix } from '@okr/language';
import { uncountedWorkIn } from '../../judge/index.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';
import { quoted } from '../shared/say.ts';
import { isMove, isOpen } from '../shared/standing.ts';
import { saysWork } from './shared/judged.ts';
import { endsOf } from './shared/values.ts';

export const rule: Rule = {
  id: 'kr-unit-missing',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Numbers without a unit under a piece of work',
      text: 'The title names work (“Optimise the checkout”) and the numbers (`from 1 to 2`) have no unit, so nobody can say what goes from 1 to 2, and two people would check in different things. Write the unit behind the target (`%`, `minutes`, `orders`, `points`), or better: name the measure in the title and keep the work as an `initiative`. A title that names a measure or something countable needs no unit; nor does a yes or no (`from 0 to 1`).',
      bad: 'plan in 2026-Q4\nobjective "Customers pay without a hitch"\n  kr "Optimise the checkout" from 1 to 2\n',
      good: 'plan in 2026-Q4\nobjective "Customers pay without a hitch"\n  kr "Checkouts that end in an order" from 31% to 45%\n    2026-11-13  38%\n  initiative "Optimise the checkout"\n',
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Con số không có đơn vị, dưới một việc sẽ làm',
      text: 'Tên kết quả là một việc (“Tối ưu trang thanh toán”) còn con số (`từ 1 lên 2`) không có đơn vị, nên không ai biết cái gì đi từ 1 lên 2, và hai người sẽ check-in hai thứ khác nhau. Hãy ghi đơn vị sau chỉ tiêu (`%`, `phút`, `đơn`, `điểm`), hoặc tốt hơn: gọi tên thước đo ngay trong tên kết quả và giữ đầu việc thành `sáng kiến`. Tên đã nói thước đo hay thứ đếm được thì không cần đơn vị; có hay không (`từ 0 lên 1`) cũng vậy.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Tối ưu trang thanh toán" từ 1 lên 2\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Tỷ lệ thanh toán thành công" từ 31% lên 45%\n    13/11/2026  38%\n  sáng kiến "Tối ưu trang thanh toán"\n',
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { measure, measuredBy, written } = keyResult;
      const { to } = written.measure;
      if (!isOpen(keyResult) || !isMove(keyResult) || !to || measuredBy) return;
      if (measure?.unit.text !== '' || isYesOrNo(keyResult)) return;
      const isCount = measure.baseline === 0 || measure.baseline === undefined;
      const verb = uncountedWorkIn(written.title.value, context.lexicons, isCount);
      if (!verb || saysWork(keyResult, context)) return;
      const target = to.value.value.text;
      const word = quoted(verb.text);
      context.report(keyResult, {
        span: to.span,
        message: {
          en: `${word} is a task and \`${target}\` has no unit, so it is unclear what is counted. Add one, such as \`${target} minutes\`, \`${target}%\`.`,
          vi: `${word} là việc sẽ làm, còn \`${target}\` không có đơn vị nên không biết đang đếm gì. Hãy ghi đơn vị phía sau, ví dụ \`${target} phút\`, \`${target}%\`.`,
        },
        fixes: unitFixes(keyResult, to.span.end),
      });
    },
  },
};

/** From nothing to one: done or not done. */
function isYesOrNo(keyResult: KeyResult): boolean {
  const ends = endsOf(keyResult);
  const target = keyResult.measure?.target?.goal;
  const to = ends?.to ?? (target?.kind === 'absolute' ? target.value : undefined);
  return to === 1 && (ends === undefined || ends.from === 0);
}

/** The units that fit most numbers; whoever means another one sees where it belongs. */
function unitFixes({ file }: KeyResult, end: number): readonly Fix[] {
  const { unit: points } = dialectOf(file.tongue).samples;
  return [
    { title: { en: 'Add the unit %', vi: 'Thêm đơn vị %' }, edits: [insertAt(end, '%')], safe: false },
    {
      title: { en: `Add the unit “${points}”`, vi: `Thêm đơn vị “${points}”` },
      edits: [insertAt(end, ` ${points}`)],
      safe: false,
    },
  ];
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers pay without a hitch"\n  kr "Optimise the checkout" from 1 ⟦to 2⟧ by 2026-12-31\n',
      fixed: 'objective "Customers pay without a hitch"\n  kr "Optimise the checkout" from 1 to 2% by 2026-12-31\n',
    },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Redesign the checkout page" ⟦to 80⟧\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Launch the app" from 0 ⟦to 100⟧\n' },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Tối ưu trang thanh toán" từ 1 ⟦lên 2⟧\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Tối ưu trang thanh toán" từ 1 lên 2%\n',
    },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Triển khai CRM" từ 10 ⟦lên 80⟧\n' },
  ],
  silent: [
    { okr: 'objective "Customers pay without a hitch"\n  kr "Optimise the checkout" from 1% to 2%\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Optimise the checkout" from 9 to 4 minutes\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Launch the app" from 0 to 1\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Write articles" from 0 to 10\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Organise trainings" from 0 to 10\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Improve customer satisfaction" from 30 to 45\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "NPS" from 30 to 45\n  kr "Win customers" from 3 to 8\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Optimise the checkout"\n' },
    { okr: 'objective "Customers pay without a hitch"\n  kr "Optimise the checkout" from 1 to 2 dropped "No time"\n' },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Tối ưu trang thanh toán" từ 9 xuống 4 phút\n' },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Viết bài hướng dẫn" từ 0 lên 10\n' },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Tăng NPS" từ 30 lên 45\n' },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Ra mắt ứng dụng" từ 0 lên 1\n' },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Phòng ban đạt điểm đánh giá chéo" từ 6 lên 8\n' },
    { okr: 'mục tiêu "Khách thanh toán trôi chảy"\n  kết quả "Đánh giá trung bình trên App Store" từ 3,9 lên 4,5\n' },
  ],
};
