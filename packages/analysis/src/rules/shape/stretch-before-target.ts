import type { KeyResultScore, Quantity } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';

export const rule: Rule = {
  id: 'stretch-before-target',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'The stretch does not lie beyond the target',
      text: 'A stretch is a further aim on the same way: it lies beyond the target as seen from the baseline. One on the near side would be reached before the target, so nobody knows which of the two numbers is meant. Swap the two, or correct the one that was mistyped. The score measures the target all the while.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 stretch 40 points\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 stretch 50 points\n    2026-11-13  38\n',
      source: 'Documentation, “Ways to write a measure › Relative targets”.',
    },
    vi: {
      title: 'Mức vươn tới chưa vượt qua chỉ tiêu',
      text: 'Mức vươn tới là đích xa hơn trên cùng một con đường: nhìn từ mức ban đầu, nó nằm phía sau chỉ tiêu. Nếu nằm phía trước, nó sẽ đạt trước cả chỉ tiêu và không ai rõ con số nào mới đúng. Hãy đổi chỗ hai số, hoặc sửa số gõ nhầm. Điểm vẫn tính theo chỉ tiêu.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 vươn tới 40 điểm\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 vươn tới 50 điểm\n    13/11/2026  38\n',
      source: 'Tài liệu, “Các cách ghi số đo › Chỉ tiêu so với mức ban đầu”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { stretch, to } = keyResult.written.measure;
      if (stretch === undefined || to === undefined || !isShort(context.scores.keyResult(keyResult))) return;
      const [further, aim] = [stretch.value.text, to.value.value.text];
      context.report(keyResult, {
        span: stretch.span,
        message: {
          en: `The stretch ${further} is not beyond the target ${aim}, so it adds nothing. Swap the two, or correct one.`,
          vi: `Mức vươn tới ${further} chưa vượt chỉ tiêu ${aim} nên không thêm gì. Hãy đổi chỗ hai số, hoặc sửa một số.`,
        },
        fixes: swapFixes(to.value.value, stretch.value),
      });
    },
  },
};

/** Two that are equal stay so, and a bare number takes its unit from where it stands. */
function swapFixes(target: Quantity, stretch: Quantity): readonly Fix[] {
  if (target.bare !== stretch.bare || target.value === stretch.value) return [];
  return [
    {
      title: { en: 'Swap target and stretch', vi: 'Đổi chỗ chỉ tiêu và mức vươn tới' },
      edits: [
        { span: target.span, text: stretch.text },
        { span: stretch.span, text: target.text },
      ],
      safe: false,
    },
  ];
}

/** On the way from the baseline the stretch comes before the target, or with it. */
function isShort({ stretch, basis }: KeyResultScore): boolean {
  if (stretch === undefined || basis.by !== 'measure' || basis.course.kind !== 'move') return false;
  const { baseline, target } = basis.course;
  return target > baseline ? stretch.value <= target : stretch.value >= target;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 ⟦stretch 40⟧\n',
      fixed: 'objective "Customers stay"\n  kr "NPS" from 30 to 40 stretch 45\n',
    },
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 ⟦stretch 45 points⟧\n' },
    { okr: 'objective "Customers stay"\n  kr "Late projects" from 25% to 10% ⟦stretch 12%⟧\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Dự án trễ" từ 25% xuống 10% ⟦vươn tới 12%⟧\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 stretch 50\n' },
    { okr: 'objective "Customers stay"\n  kr "Late projects" from 25% to 10% stretch 5%\n' },
    { okr: 'objective "Customers stay"\n  kr "Late projects" from ? to 10% stretch 5%\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Dự án trễ" từ 25% xuống 10% vươn tới 5%\n' },
    { okr: 'objective "Customers stay"\n  kr "Uptime" keep at least 99%\n' },
    { okr: 'objective "Customers stay"\n  kr "Revenue" from 200 to +30% stretch +50%\n' },
  ],
};
