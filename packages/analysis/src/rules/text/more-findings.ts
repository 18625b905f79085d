import { mostFindings } from '../most-findings.ts';
import type { Rule, RuleCases } from '../rule.ts';

/** Lines enough: each has a finding. */
const some = mostFindings + 1;

/** Reported when a file's findings are counted, in `most-findings.ts`. */
export const rule: Rule = {
  id: 'more-findings',
  group: 'text',
  severity: 'info',
  badTimes: some,
  page: () => ({
    en: {
      title: 'More findings in one file than are shown.',
      text: 'Of one file the 1,000 gravest findings are shown, in the order of their places; this line says how many more there are. So many seldom have as many reasons: often a file is no plan, was pasted from elsewhere, or one opener is misspelt throughout. Mend the first few, then check again. Counts and exit codes know of all of them.',
      bad: 'objectiv "Customers stay because the product helps them"\n',
      good: 'objective "Customers stay because the product helps them"\n',
      source: 'Documentation, “Limits › Sizes”.',
    },
    vi: {
      title: 'Một tệp có nhiều vấn đề hơn số được hiển thị.',
      text: 'Mỗi tệp chỉ hiển thị 1.000 vấn đề nặng nhất, theo thứ tự vị trí; dòng này cho biết còn bao nhiêu vấn đề nữa. Nhiều như vậy thường chỉ do vài nguyên nhân: tệp không phải kế hoạch, nội dung dán từ nơi khác, hoặc một từ khóa viết sai ở khắp tệp. Hãy sửa vài chỗ đầu rồi kiểm tra lại. Số đếm và mã thoát vẫn tính đủ mọi vấn đề.',
      bad: 'mục tieu "Khách hàng ở lại vì sản phẩm thật sự giúp họ"\n',
      good: 'mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ"\n',
      source: 'Tài liệu, “Giới hạn › Kích thước”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [{ okr: `${'objectiv "A"\n'.repeat(some)}⟦⟧` }, { okr: `ngôn ngữ vi\n${'mục tieu "A"\n'.repeat(some)}⟦⟧` }],
  silent: [{ okr: 'objectiv "A"\n'.repeat(100) }, { okr: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại"\n' }],
};
