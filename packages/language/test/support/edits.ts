import fc from 'fast-check';
import { somewhere } from './somewhere.ts';

/** Some files of one workspace that refer to each other in every way, in both languages. */
export const company: Readonly<Record<string, string>> = {
  'a-org.okr': `company acme "Acme" lead @linh
department delivery "Delivery" in acme
team portal "Portal" in delivery
person @hoa "Hoa" in portal
cycle winter "Winter" from 2026-10-01 to 2027-01-31 check-ins weekly
kpi nps "NPS" unit points target >= 40 every month owner @linh for acme weight 2
  was target >= 35 alert < 20 until 2026-09-30 because "a better survey"
  2026-09  36
  2026-10  41
kpi bugs "Bugs" unit days
kpi calls "Calls" for @hoa unit calls scale 5 10 15 20 weight 60%
  2026-10  12
`,
  'b-acme.okr': `plan for acme in 2026-Q4
objective grow "Customers make us grow" owner @linh guard nps weight 60%
  kr renew "Customers who renew" from 70% to 85% by 31/12/2026
    2026-10-15  72% confidence 6/10 "slow"
  kr nps "They recommend us" from 30 to 45 points measured by nps
plan for acme in winter
objective warm "Nobody freezes" supports grow
`,
  'c-delivery.okr': `ngôn ngữ vi
kế hoạch của delivery trong quý IV/2026
mục tiêu giao "Giao hàng đúng hẹn" phụ trách @hoa đóng góp cho grow
  kết quả đúng_hẹn "Đơn đúng hẹn" từ 70% lên 90% đóng góp cho renew, grow.nps
  kết quả nps "Khách giới thiệu" từ 30 lên 45 điểm đo bằng bugs
  sáng kiến "Gọi" cho nps, đúng_hẹn phụ trách @an
kế hoạch của @hoa trong quý IV/2026
mục tiêu mine "Hoa học" đóng góp cho delivery.giao
  kết quả "Khóa" từ 0 lên 3
`,
  'd-more.okr': `plan for delivery in 2026-Q4
objective giao "A second one of that name" weight 30%
  kr nps "Again" from 1 to 2 supports giao
plan for portal in 2026-Q4
objective used "Portal is used" supports giao, @hoa.mine, nowhere
  kr usage "Usage" from 1 to 3 supports 2026-Q4.acme.grow.renew
  kr usage "Twice" from 1 to 3 owner @Hoa
kpi late "Late orders" for acme unit % target <= 5 weight 1
  2026-10  4
kpi "Answers" for @hoa target >= 90% weight 40%
`,
  'e-scores.okr': `kpi churn "Churn" unit % target at most 3% every month
  2026-09  5
  2026-10  4.1
  2026-11  4.4
kpi calls "Calls" unit calls every quarter
  2026-Q3  80
  2026-Q4  30
plan for @hoa in 2026-Q4
objective quiet "Fewer calls" committed supports warm, giao
  kr fewer "Cut calls" to 20 calls confidence 6/10
    2026-10-05  40
    2026-10-20  34
    2026-11-10  30
  kr churn "Who leaves" to 3% measured by churn
  kr total "Calls in all" from 80 to -20% cumulative measured by calls
  kr sold "Sold" from 200 to +30% cumulative
    was to 300 until 2026-11-01
    2026-11-09  90
  kr level "Answered at once" keep at least 90%
    2026-10-10  91%
    2026-11-11  89%
  kr held "Churn stays" keep below 5% measured by churn
  kr steps "Steps"
    milestone "One" weight 0.5 done 2026-10-20
    milestone "Two" by 2026-11-10
    milestone "Three"
  kr story "Story"
objective told "Told" supports quiet.story
  kr a "Told often" up to 12 stories
    2026-11-01  4
objective carried "Carried"
objective late "Late" supports carried
  kr a "Never read" from 10 to sixty
    2026-11-01  4
  kr b "Read" from 0 to 10
    2026-11-02  4
`,
};

/** What people type, and what breaks: of these plans and of any. */
export const bits = [
  'x',
  ' ',
  '\n',
  '\r\n',
  '"',
  '"""',
  '/*',
  '// okr-ignore kr-no-owner: known\n',
  'language vi\n',
  'objective grow "New" supports used\n',
  'objective giao "Giao" supports warm, grow\n',
  '\n  kr nps "K" from 1 to',
  ' 2\n',
  'team portal "T"\n',
  'person @an "An"\n',
  'plan for @an in 2026-Q4\n',
  'plan for portal in winter closed\n',
  'cycle 2026-Q4 check-ins monthly\n',
  'kpi bugs "More bugs" unit points\n',
  'kpi more "More" for @hoa weight 20%\n',
  '\n  was target >= 30 until 2026-10-31 because "r"\n',
  ' for @an',
  ' for acme',
  ' supports giao',
  ' supports grow, warm',
  ' owner @hóa',
  ', @an',
  ' weight 70%',
  ' dropped',
  ' confidence 7',
  '\n    2026-11-10  80%\n',
  '\n    2026-11-14  3\n',
  '\n  2026-11  2\n',
  '\n  2026-Q4  7\n',
  '\ncycle 2026-Q4 from 2026-10-01 to 2026-11-10 check-ins daily\n',
  ' cumulative',
  ' down to ',
  ' at most ',
  ' measured by churn',
  ' done',
  ' done 2026-11-20',
  ' committed',
  'Attrition ',
  ' was to 5 until 2026-10-15\n',
  '🎯',
];

/** Changes of one file of those: somewhere, or in the place of one of its words. */
export const anEdit = fc.record({
  path: fc.constantFrom(...Object.keys(company)),
  at: somewhere,
  onWord: fc.boolean(),
  drop: fc.nat(40),
  put: fc.constantFrom('', '', ...bits),
});

type AnEdit = typeof anEdit extends fc.Arbitrary<infer E> ? E : never;

export function edited(text: string, { at, onWord, drop, put }: AnEdit): string {
  const from = Math.floor(at * text.length);
  const start = onWord ? text.slice(0, from).search(/[\p{L}_@]+$/u) : -1;
  const first = start < 0 ? from : start;
  return text.slice(0, first) + put + text.slice(first + (put === '' ? drop : drop % 9));
}
