import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../src/judge/index.ts';
import { markTitle } from '../../../src/judge/marking/mark.ts';
import { scanTitle } from '../../../src/judge/text/scan.ts';

const lexicons = compileLexicons();

/** What is left of a title, as it was written. */
function core(title: string): string {
  const { tokens } = markTitle(scanTitle(title, lexicons)).core;
  let text = '';
  let last = -1;
  for (const { start, end } of tokens) {
    text += `${last >= 0 && start > last ? ' ' : ''}${title.slice(start, end)}`;
    last = end;
  }
  return text;
}

const cases: Record<string, readonly (readonly [title: string, left: string])[]> = {
  'labels and numbering': [
    ['KR2: Launch the app', 'Launch the app'],
    ['KR 1.2 – Launch the app', 'Launch the app'],
    ['O1/KR2: Launch the app', 'Launch the app'],
    ['1. Launch the app', 'Launch the app'],
    ['2) Launch the app', 'Launch the app'],
    ['(1) Launch the app', 'Launch the app'],
    ['#2 Launch the app', 'Launch the app'],
    ['Key result 2: Launch the app', 'Launch the app'],
    ['Objective 1, KR 2: Launch the app', 'Launch the app'],
    ['Kết quả 1: Ra mắt ứng dụng', 'Ra mắt ứng dụng'],
    ['Owner: An. Launch the app', 'Launch the app'],
    ['[Infra] Move the queue', 'Move the queue'],
    ['Security: Roll out SSO', 'Roll out SSO'],
    ['KQ1. Ra mắt ứng dụng', 'Ra mắt ứng dụng'],
    ['Phòng Kinh doanh: Ra mắt ứng dụng', 'Ra mắt ứng dụng'],
  ],
  'a name and its value are no label': [
    ['Transfers: max two per call', 'Transfers: max two per call'],
    ['Audit adjustments: none', 'Audit adjustments: none'],
    ['Revenue: $3M', 'Revenue: $3M'],
    ['12 interviews', '12 interviews'],
    ['p95 latency below 300 ms', 'p95 latency below 300 ms'],
    ['2 of 5 teams', '2 of 5 teams'],
    ['1.2 million visitors', '1.2 million visitors'],
  ],
  'deadlines and periods': [
    ['Set up the CRM by end of Q2', 'Set up the CRM'],
    ['Set up the CRM by 30 June 2027', 'Set up the CRM'],
    ['Set up the CRM by June 30th, 2027', 'Set up the CRM'],
    ['Set up the CRM no later than 2027-06-30', 'Set up the CRM'],
    ['Set up the CRM before year-end', 'Set up the CRM'],
    ['Set up the CRM in the next 3 months', 'Set up the CRM'],
    ['In 2027, set up the CRM', 'set up the CRM'],
    ['Q3: set up the CRM', 'set up the CRM'],
    ['Set up the CRM this quarter', 'Set up the CRM'],
    ['Set up the CRM between January and June', 'Set up the CRM'],
    ['Ra mắt ứng dụng trước 30/6', 'Ra mắt ứng dụng'],
    ['Ra mắt ứng dụng trong quý III/2027', 'Ra mắt ứng dụng'],
    ['Ra mắt ứng dụng vào thứ 6 tuần sau', 'Ra mắt ứng dụng'],
    ['Đến hết năm 2027, ra mắt ứng dụng', 'ra mắt ứng dụng'],
    ['Ra mắt ứng dụng trong 6 tháng đầu năm 2027', 'Ra mắt ứng dụng'],
    ['Ra mat ung dung truoc 30/6', 'Ra mat ung dung'],
  ],
  'numbers that are no dates': [
    ['Reach over 2000 users', 'Reach over 2000 users'],
    ['Grow from 1000 to 2000', 'Grow from 1000 to 2000'],
    ['Resolve tickets within 2 days', 'Resolve tickets within 2 days'],
    ['Turnaround cut in half this quarter', 'Turnaround cut in half'],
    ['Rating of 8/10', 'Rating of 8/10'],
    ['Điểm hài lòng đạt 8/10', 'Điểm hài lòng đạt 8/10'],
    ['Trả lời trong ngày', 'Trả lời trong ngày'],
    ['2 buổi mỗi tháng', '2 buổi mỗi tháng'],
  ],
  'remarks and owners': [
    ['Launch the app (see the wiki)', 'Launch the app'],
    ['Launch the app (owner: An)', 'Launch the app'],
    ['Launch the app – owner: Minh', 'Launch the app'],
    ['Launch the app @an.nguyen', 'Launch the app'],
    ['Ra mắt ứng dụng – PIC: Lan', 'Ra mắt ứng dụng'],
    ['Ra mắt ứng dụng (phụ trách: chị Lan)', 'Ra mắt ứng dụng'],
    ['Retention 75% (from 45%)', 'Retention 75% (from 45%)'],
  ],
  'places, purposes, teams, openers': [
    ['Launch the app in Hanoi', 'Launch the app'],
    ['Launch the app at the Berlin office', 'Launch the app'],
    ['Launch the app to support our strategy', 'Launch the app'],
    ['Roll out the roster so that overtime falls to 4%', 'Roll out the roster so that overtime falls to 4%'],
    ['The sales team will launch the app', 'launch the app'],
    ['Continue to launch the app', 'launch the app'],
    ['Successfully launch the app', 'launch the app'],
    ['Ra mắt ứng dụng tại Hà Nội', 'Ra mắt ứng dụng'],
    ['Ra mắt ứng dụng nhằm phục vụ chiến lược', 'Ra mắt ứng dụng'],
    ['Phòng Kinh doanh tổ chức họp nhóm', 'tổ chức họp nhóm'],
    ['Tiếp tục tổ chức họp nhóm', 'tổ chức họp nhóm'],
    ['Thường xuyên, kịp thời tổ chức họp nhóm', 'tổ chức họp nhóm'],
  ],
};

describe.each(Object.entries(cases))('marking: %s', (_, titles) => {
  it.each(titles)('%s', (title, left) => expect(core(title)).toBe(left));
});

describe('marking', () => {
  it('names what it took away', () => {
    const { kinds } = markTitle(scanTitle('KR2: The sales team launches the app (beta) by May 2027', lexicons));
    expect([...kinds].sort()).toEqual(['doer', 'label', 'remark', 'time']);
  });

  it('never takes everything', () => {
    for (const title of ['Q3', 'KR2:', '(later)', '...', 'by end of Q2', 'Tiếp tục', 'trước 30/6', '']) {
      const scan = scanTitle(title, lexicons);
      expect(markTitle(scan).core.chunks.length, title).toBeGreaterThanOrEqual(Math.min(1, scan.chunks.length));
    }
  });
});

describe('marking any title', () => {
  const pieces = fc.constantFrom(
    ...'@ ( ) [ ] : – - . , / # | KR2 1. by Q2 2027 before end of the in 30/6 team sales continue to successfully owner PIC at Hanoi trước quý III năm phòng kinh doanh tiếp tục nhằm để tại launch 12 %'.split(
      ' ',
    ),
  );

  it('ends, takes only words away, and does so again with what is left', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), (words) => {
        const title = words.join(' ');
        const scan = scanTitle(title, lexicons);
        const { core: left } = markTitle(scan);
        const starts = new Set(scan.tokens.map(({ start }) => start));
        expect(left.tokens.length).toBeGreaterThanOrEqual(1);
        expect(left.tokens.every(({ start }) => starts.has(start))).toBe(true);
      }),
    );
  });
});
