import type { Objective } from '@okr/core';
import type { Fix } from '@okr/language';
import type { TextPart } from '../../judge/text/tokens.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { endOfNew } from '../shared/deadline.ts';
import { indentAt, insertAt, lineBreakOf } from '../shared/edits.ts';
import { inBoth, inFile, quoted, type Say } from '../shared/say.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { escaped, spanInTitle } from '../shared/title.ts';
import { blockEnd } from './shared/block.ts';
import { readTitle } from './shared/reading.ts';

export const rule: Rule = {
  id: 'objective-has-number',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A number inside an objective.',
      text: 'An objective says where to, its key results say how one will know. “Increase revenue by 20%” is a key result in the objective’s place: it leaves no room for the other signs of success, and it moves nobody. Move the number into a key result, and say in the objective what it would mean to reach it. Names that hold digits (ISO 9001, 24/7, Q4, number 1) are no numbers here.',
      bad: `plan in 2026-Q4 draft
objective "Increase revenue by 20%" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Google’s guide to OKRs at re:Work and John Doerr, Measure What Matters: objectives are the what, in words; key results are the how much, in numbers.',
    },
    vi: {
      title: 'Có con số nằm trong mục tiêu.',
      text: 'Mục tiêu nói đi đâu, kết quả nói dựa vào đâu để biết đã tới. “Tăng doanh thu 20%” là một kết quả đứng nhầm chỗ mục tiêu: nó không chừa chỗ cho những dấu hiệu thành công khác và cũng khó truyền cảm hứng. Hãy chuyển con số xuống một kết quả, còn mục tiêu nói đạt được thì có ý nghĩa gì. Tên có chữ số (ISO 9001, 24/7, quý IV, số 1) không tính là con số.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Tăng doanh thu 20%" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'Hướng dẫn OKR của Google tại re:Work và John Doerr, Measure What Matters: mục tiêu nói điều gì, bằng lời; kết quả nói bao nhiêu, bằng số.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective)) return;
      const { title } = objective.written;
      const found = readTitle(title, context.lexicons).metric;
      if (found === undefined) return;
      const text = context.textOf(objective.file);
      const number = quoted(found.text);
      const measure = inBoth(targetOf(title.value.slice(0, found.start).trimEnd(), found));
      context.report(objective, {
        span: spanInTitle(text, title, found.start, found.end),
        message: {
          en: `${number} belongs in a key result: \`kr "…" ${measure.en}\`. Let the objective say what reaching it would mean.`,
          vi: `${number} nên nằm ở kết quả: \`kết quả "…" ${measure.vi}\`. Ở mục tiêu, hãy nói đạt được con số ấy thì có ý nghĩa gì.`,
        },
        fixes: [moveToKeyResult(objective, found, text, endOfNew(objective, context))],
      });
    },
  },
};

const trailing =
  /\s+(?:by|to|of|at|with|within|in|under|over|thêm|lên|xuống|đến|tới|đạt|khoảng|với|trong|dưới|trên)$/iu;
const byHowMuch = /\s(?:by|thêm)$/iu;
const rises = /^(?:increase|grow|raise|boost|lift|improve|tăng|nâng)(?!\p{L})/iu;
/** What is short or small is better: a level to come down to. */
const limits = /\s(?:within|under|below|in|dưới|trong|trong vòng)$/iu;
const falls = /^(?:reduce|cut|decrease|lower|shrink|giảm|hạ|cắt giảm)(?!\p{L})/iu;

/** `to 500`; for a change, `to +20%` or `to -20%`. */
function targetOf(before: string, number: TextPart): (say: Say) => string {
  const down = falls.test(before) || limits.test(before);
  const isChange =
    byHowMuch.test(before) || ((down || rises.test(before)) && number.text.endsWith('%') && !trailing.test(before));
  const value = isChange ? `${down ? '-' : '+'}${number.text}` : number.text;
  return (say) => `${say('from')} … ${say('to', down ? 'falling' : 'rising')} ${value}`;
}

function moveToKeyResult(objective: Objective, number: TextPart, text: string, by: string): Fix {
  const { file, written } = objective;
  const title = written.title.value;
  const before = title.slice(0, number.start).trimEnd();
  const rest = `${before.replace(trailing, '')} ${title.slice(number.end)}`.replace(/\s+/g, ' ').trim();
  // What is left may still say where to; a single word does not.
  const left = rest.includes(' ') ? escaped(rest) : '…';
  const opener = inFile(file, (say) => say('kr'));
  const measure = inFile(file, targetOf(before, number));
  const line = `${opener} "${escaped(rest)}" ${measure}${by}`;
  const child = [...written.keyResults, ...written.initiatives].sort((a, b) => a.span.start - b.span.start)[0];
  const newline = lineBreakOf(text);
  const indent = child ? indentAt(text, child.head.start) : `${indentAt(text, written.head.start)}  `;
  return {
    title: { en: 'Move it to a new key result', vi: 'Chuyển xuống một kết quả mới' },
    edits: [
      { span: written.title.span, text: `"${left}"` },
      child
        ? insertAt(child.head.start, `${line}${newline}${indent}`)
        : insertAt(blockEnd(text, written.span.end), `${newline}${indent}${line}`),
    ],
    safe: false,
  };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Increase revenue by ⟦20%⟧" owner @linh
  kr "NPS" from 30 to 45
`,
      fixed: `objective "Increase revenue" owner @linh
  kr "Increase revenue" from … to +20% by 2026-12-31
  kr "NPS" from 30 to 45
`,
    },
    {
      okr: `objective "Reach ⟦500⟧ customers"
  kr "NPS" from 30 to 45
`,
    },
    {
      okr: `objective "Answer every customer within ⟦2 hours⟧"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Tăng doanh thu ⟦20%⟧"
  phụ trách @linh
mục tiêu "Khách hàng vui"
`,
      fixed: `ngôn ngữ vi
mục tiêu "Tăng doanh thu"
  phụ trách @linh
  kết quả "Tăng doanh thu" từ … lên +20% hạn 31/12/2026
mục tiêu "Khách hàng vui"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Có ⟦500⟧ khách hàng mới tin dùng"
`,
    },
  ],
  silent: [
    {
      okr: `objective "Organise 10 trainings"
`,
    },
    {
      okr: `objective "Region 3 renews by itself"
`,
    },
    {
      okr: `objective "Be the number 1 choice in Da Nang"
`,
    },
    {
      okr: `objective "Our 24/7 support wins hearts"
`,
    },
    {
      okr: `objective "A one-stop shop for small firms"
`,
    },
    {
      okr: `objective "Every site passes ISO 9001"
`,
    },
    {
      okr: `objective "Top 3 employer in Vietnam by 2026"
`,
    },
    {
      okr: `objective "Ready for Q4 2026"
`,
    },
    {
      okr: `objective "Two teams work as one"
`,
    },
    {
      okr: `objective "Phase 2 of the portal delights customers"
`,
    },
    {
      okr: `objective "Build a firm that lasts 100 years"
`,
    },
    {
      okr: `objective "Move every office to Windows 11"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Trở thành công ty logistics số 1 Việt Nam"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Học sinh lớp 12 tự tin bước vào kỳ thi"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Sẵn sàng cho năm 2027"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Mọi dự án chạy theo một cách làm"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Đạt chuẩn ISO 27001 ở mọi chi nhánh"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Giai đoạn 2 được khách đón nhận"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Hỗ trợ khách hàng 24/7 tận tâm"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Ngày thứ 2 vui vẻ"
`,
    },
  ],
};
