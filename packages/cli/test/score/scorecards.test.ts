import { describe, expect, test } from 'vitest';
import { folder, okr } from '../harness.ts';

/** Worked by hand: sales in Q4 is 50% × 4 + 30% × 3 + 20% × 1 = 3.10, in Q3 50% × 5 + 30% × 1 + 20% × 1 = 3.00. */
const plan = `language en
department sales "Sales team" lead @linh
person @an "An Tran" in sales
kpi revenue "Revenue" for sales unit million VND scale 80 90 100 110 weight 50%
  was scale 60 70 80 90 until 2026-09-30 because "The market was new"
  2026-09  95
  2026-10  101
kpi csat "Customer satisfaction" for sales unit points target >= 4.5 alert < 4 weight 30%
  2026-10-31  4.2
kpi returns "Goods sent back" for sales unit % target <= 5 weight 20%
kpi visits "Visits" for sales
  2026-11-02  40
kpi calls "=Calls | answered" for @an unit calls target >= 20
  2026-11-02  22
`;

async function cards(line: string, text = plan, columns?: number) {
  const around = { cwd: folder({ 'plan.okr': text }), ...(columns !== undefined && { columns }) };
  return okr(`score --scorecard ${line} plan.okr`, around);
}

test('a card a team and a person, of the quarter that it is', async () => {
  expect(await cards('')).toEqual({
    code: 0,
    err: '',
    out: `Scorecards as of 15 Nov 2026

Sales team · 2026-Q4 · 3.10 of 5 · 1 without a number yet, counted as 1
  4 ●●●●○  Revenue
           weight 50% · 101 million VND, October 2026
  3 ●●●○○  Customer satisfaction
           weight 30% · 4.2 points, 31 Oct 2026 · watch
  1 ●○○○○  Goods sent back
           weight 20% · no number yet
  – ·····  Visits
           40, 2 Nov 2026 · skipped

An Tran · 2026-Q4 · 5.00 of 5
  5 ●●●●●  =Calls | answered
           weight 100% · 22 calls, 2 Nov 2026 · healthy
`,
  });
});

test('--explain says how each number comes about', async () => {
  const { out } = await cards('--explain --cycle 2026-Q3');
  expect(out).toBe(`Scorecards as of 15 Nov 2026

Sales team · 2026-Q3 · 3.00 of 5 · 2 without a number yet, counted as 1
Total 50% × 5 + 30% × 1 + 20% × 1 = 3.00 of 5
1 of 3 KPIs has a number in this period; 2 without a number count as 1
1 skipped: neither a scale nor a target
  5 ●●●●●  Revenue
           weight 50% · 95 million VND, September 2026
           95 million VND: rating 5, 4 of 4 thresholds reached (60 · 70 · 80 · 90); judged by the
           old scale (until 30 Sep 2026)
  1 ●○○○○  Customer satisfaction
           weight 30% · no number yet
           No number in this period: counts as 1
  1 ●○○○○  Goods sent back
           weight 20% · no number yet
           No number in this period: counts as 1
  – ·····  Visits
           skipped
           Skipped: it has neither a scale nor a target
`);
});

test('in Vietnamese, on a narrow terminal', async () => {
  const text = `ngôn ngữ vi
phòng kd "Phòng Kinh doanh khu vực phía Nam"
kpi doanh_thu "Doanh thu từ khách hàng cũ quay lại mua tiếp" của kd đơn vị tỷ đồng thang điểm 1 2 3 4 trọng số 62,5%
  tháng 10/2026  3,5
kpi gọi "Cuộc gọi được nghe" của kd chỉ tiêu >= 90% trọng số 37,5%
`;
  expect((await cards('--explain --no-color', text, 44)).out).toBe(`Bảng điểm KPI tại ngày 15/11/2026

Phòng Kinh doanh khu vực phía Nam · quý IV/2026
2,88/5 · 1 KPI chưa có số liệu, tính 1 điểm
Tổng điểm: 62,5% × 4 + 37,5% × 1 = 2,88/5
1/2 KPI có số liệu trong kỳ; 1 KPI chưa có
số liệu được tính 1 điểm
  4 ●●●●○  Doanh thu từ khách hàng cũ quay
           lại mua tiếp
           trọng số 62,5%
           3,5 tỷ đồng, tháng 10/2026
           3,5 tỷ đồng: mức xếp loại 4, đạt
           3/4 ngưỡng (1 · 2 · 3 · 4)
  1 ●○○○○  Cuộc gọi được nghe
           trọng số 37,5% · chưa có số liệu
           Trong kỳ chưa có số liệu: tính 1
           điểm
`);
});

describe('filters', () => {
  const heads = async (line: string): Promise<readonly string[]> =>
    (await cards(line)).out.split('\n').filter((text) => text.includes(' of 5'));

  test.each([
    ['--owner @an', ['An Tran · 2026-Q4 · 5.00 of 5']],
    ['--owner linh', []],
    [
      '--team sales',
      ['Sales team · 2026-Q4 · 3.10 of 5 · 1 without a number yet, counted as 1', 'An Tran · 2026-Q4 · 5.00 of 5'],
    ],
    ['--unit sales --owner an', ['An Tran · 2026-Q4 · 5.00 of 5']],
    ['--cycle 2026-09', ['Sales team · September 2026 · 3.00 of 5 · 2 without a number yet, counted as 1']],
    [
      '--cycle 2026',
      ['Sales team · 2026 · 3.10 of 5 · 1 without a number yet, counted as 1', 'An Tran · 2026 · 5.00 of 5'],
    ],
  ])('%s', async (line, expected) => {
    expect(await heads(line)).toEqual(expected);
  });

  test('nothing left is said, with what there is', async () => {
    expect((await cards('--owner @linh')).err).toBe(
      'okr: nothing fits, of 3 scorecards; cycles: 2026-Q3, 2026-Q4; for: sales, @an\n',
    );
    expect((await cards('', 'kpi a "A" target >= 1\n')).err).toBe(
      'okr: no scorecards: write whom a KPI is for, such as for sales or for @an\n',
    );
  });
});

test('csv: a row a KPI', async () => {
  const rows = (await cards('--format csv')).out.split('\r\n');
  expect(rows.slice(0, -1)).toHaveLength(6);
  expect(rows[0]).toBe(
    'team,person,cycle,start,end,total,kpi,title,weight,share,value,measure,date,period,rating,health,attainment,basis,until,left_out,file,line',
  );
  expect(rows[2]).toBe(
    'sales,,2026-Q4,2026-10-01,2026-12-31,3.1,csat,Customer satisfaction,0.3,0.3,4.2,points,2026-10-31,,,watch,3,health,,,plan.okr,8',
  );
  expect(rows[4]).toContain(',visits,Visits,,,40,,2026-11-02,,,,,,,no-levels,plan.okr,11');
  expect(rows[5]).toMatch(/^,'@an,2026-Q4,.*,5,calls,'=Calls \| answered,/);
});

test('markdown: a table a card', async () => {
  const { out } = await cards('--format markdown');
  expect(out).toContain('# Scorecards · 2026-11-15\n\n## Sales team · 2026-Q4 · 3.10 of 5\n\n| KPI | Weight | Value |');
  expect(out).toContain(
    '| Revenue | 50% | 101 million VND | October 2026 | 4 | 101 million VND: rating 4, 3 of 4 thresholds reached (80 · 90 · 100 · 110) |',
  );
  expect(out).toContain('| Goods sent back | 20% | – |  | 1 | No number in this period: counts as 1 |');
  expect(out).toContain('| =Calls \\| answered | 100% |');
  expect(out).toContain('Total 50% × 4 + 30% × 3 + 20% × 1 = 3.10 of 5\\\n2 of 3 KPIs');
  expect((await cards('--format markdown', 'kpi a "A"\n')).out).toContain('No KPI is for a team or a person.');
});

test('json has them with or without the option, every period', async () => {
  const cwd = folder({ 'plan.okr': plan });
  const read = async (line: string) => JSON.parse((await okr(`score ${line} --format json plan.okr`, { cwd })).out);
  const { scorecards } = await read('');
  expect(scorecards.map(({ cycle, total }: { cycle: string; total: number }) => [cycle, total])).toEqual([
    ['2026-Q3', 3],
    ['2026-Q4', 3.1],
    ['2026-Q4', 5],
  ]);
  expect(await read('--scorecard')).toEqual(await read(''));
});

test('only cards of the files that were asked for are shown', async () => {
  const cwd = folder({ 'okr.config.json': '{}', 'a.okr': plan, 'b.okr': 'kpi k "K" for @bo target >= 1\n' });
  const { out } = await okr('score --scorecard b.okr', { cwd });
  expect(out).toContain('@bo · 2026-Q4 · 1.00 of 5');
  expect(out).not.toContain('Sales');
});

test('a plan cannot write to the terminal', async () => {
  const text = 'kpi a "Gone\u001b[2J\u202e" for @a unit x\u009b31m target >= 1\n  2026-11-01  2\n';
  for (const format of ['text', 'markdown']) {
    const { out } = await cards(`--explain --format ${format}`, text);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});
