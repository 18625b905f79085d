import { bits as companyBits } from '../../../language/test/support/edits.ts';
/**
 * A company in several files that refer to each other: both languages, decomposed letters, emoji, tabs, CRLF, errors, a
 * folder with settings of its own, a second folder, an untitled document and a file outside all folders.
 */
export const second = 'file:///other';
const untitled = 'untitled:Untitled-1';
export const outside = 'file:///elsewhere/alone.okr';

const organisation = `company acme "Acme 🏢" lead @linh
department delivery "Delivery" in acme lead @hoa
team portal "Portal" in delivery
person @linh "Linh" in acme
person @hoa "Hoa" in portal
cycle winter "Winter" from 2026-10-01 to 2027-01-31 check-ins weekly
kpi nps "NPS" unit points target >= 40 every month owner @linh for acme weight 30%
  was target >= 35 alert < 20 until 2026-09-30 because "a better survey"
  2026-10  41
kpi bugs "Bugs" unit days
kpi calls "Calls" for @hoa scale 5 10 15 20 weight 2
`;

const goals = `// what the company is after
plan for acme in 2026-Q4
objective grow "Customers make us grow 🎯" owner @linh guard nps weight 60%
  kr renew "Customers who renew" from 70% to 85% by 2026-12-31
    2026-10-15  72% confidence 6 "slow"
    2026-11-10  75%
  kr nps "They recommend us" from 30 to 45 points measured by nps
objective calm "Nobody burns out" weight 60%
  kr "Overtime" from 12 to 4 hours
plan for acme in winter
objective warm "Nobody freezes" supports grow
  kr heat "Rooms that are warm" from 10 to 14 rooms
`;

const delivery = `ngôn ngữ vi
kế hoạch của delivery trong quý IV/2026
mục tiêu giao "Giao hàng đúng hẹn" phụ trách @hoa đóng góp cho grow
\tkết quả đúng_hẹn "Đơn đúng hẹn" từ 70% lên 90% đóng góp cho renew, grow.nps
\t\t2026-11-01  75%
\t\t2026-11-08  78% tin tưởng 7/10 "🚚 nhanh hơn"
\tkết quả nps "Khách giới thiệu" từ 30 lên 45 điểm đo bằng bugs
\tsáng kiến gọi "Gọi từng khách" cho nps, đúng_hẹn phụ trách @an
kế hoạch của @hoa trong quý IV/2026
mục tiêu mine "Hoa học" đóng góp cho delivery.giao
\tkết quả "Khóa" từ 0 lên 3
`.normalize('NFD');

const portal = `plan for delivery in 2026-Q4
objective giao "A second one of that name" weight 30%
  kr nps "Again" from 1 to 2 supports giao
  milestone
plan for portal in 2026-Q4
objective used "Portal is used" supports giao, @hoa.mine, nowhere
  kr usage "Usage" from 1 to 3 supports 2026-Q4.acme.grow.renew
  kr usage "Twice" from 1 to 3 owner @Hoa weight 250%
  kr odd "Odd" from 1.234 to 1,5 by 2026-02-31 confidence 77
    05/06/2026  1,234
    2026-10-03  2
    2026-10-01  1
objective copy "Customers make us grow" supports grow
  kr copied "They recommend us" from 1 to 2 supports grow.nps
`.replaceAll('\n', '\r\n');

export const firstDisk: Readonly<Record<string, string>> = {
  'a-organisation.okr': organisation,
  'b-goals.okr': goals,
  'c-giao.okr': delivery,
  'd-portal.okr': portal,
  'team/e.okr':
    'team own "Own"\nplan for own in 2026-Q4\nobjective x "Own things"\n  kr y "Things" from 1 to 5 things\n',
  'team/okr.config.json': '{ "rules": { "kr-no-owner": "error" } }',
  [`${second}/f.okr`]: goals.replace('for acme in 2026-Q4', 'for nobody in 2026-Q4'),
  [outside]: goals,
};

/** What a person opens; the rest stays on disk. */
export const paths: readonly string[] = [
  'a-organisation.okr',
  'b-goals.okr',
  'c-giao.okr',
  'd-portal.okr',
  'team/e.okr',
  'team/kế hoạch.okr',
  'z-new.okr',
  `${second}/f.okr`,
  untitled,
  outside,
];

export const blocks: readonly string[] = [organisation, goals, delivery, portal, goals + portal, '\n'.repeat(20)];

export const bits: readonly string[] = [
  ...companyBits,
  'é',
  'e\u0302',
  '\t',
  '*/',
  '@',
  ',',
  '\n// okr-ignore-file kr-no-owner\n',
  'ngôn ngữ en\n',
  'mục tiêu grow "Lớn"\n',
  '\n    2026-11-10  80%',
  '\n    10/11/2026  1,5 tỷ\n',
  '  milestone m "M" by 2026-12-01\n',
  '<<<<<<< a\n',
  '=======\n',
  '\u0000',
  '\u200b',
  'ownr\n',
  '7',
  '85%',
  '2026-12-01',
  'renew',
  'giao',
  'grow',
  '@hoa',
  'portal',
];

export const settingsFiles: readonly string[] = ['okr.config.json', 'team/okr.config.json'];
export const settingsTexts: readonly string[] = [
  '{}',
  '{ "language": "vi" }',
  '{ "fiscalYearStart": 4 }',
  '{ "rules": { "kr-no-owner": "off", "similar-names": "error" } }',
  '{ "staleDays": 3, "pace": { "onTrack": 0.5, "atRisk": 0.1 }, "bands": { "amber": 0.1, "green": 0.5 } }',
  '{ "rules": 3 }',
  '{',
];
