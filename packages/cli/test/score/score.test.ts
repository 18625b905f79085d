import { describe, expect, test } from 'vitest';
import { folder, okr } from '../harness.ts';

const plan = `language en
company us "Our company"
plan "Autumn" for us in 2026-Q4 active
objective renew "Customers stay and renew" owner @linh committed
  kr nps "Customers recommend us" from 30 to 45 points weight 2
    2026-10-15  33  confidence 6/10
    2026-11-15  38  confidence 7/10
  kr late "Projects that miss their deadline" from 25% to 10%
    2026-11-15  28%
  kr up "Uptime of the service" keep at least 99.5%
    2026-11-15  99.9%
  kr rollout "The new process is everywhere"
    milestone "Two teams" weight 30% by 2026-10-20 done 2026-10-18
    milestone "All teams" weight 70% by 2026-12-20
  kr asked "Nobody knows yet" from ? to 5 hours owner @an
  kr gone "Given | up" from 1 to 2 dropped "not ours"
  initiative "One page of answers" for nps, asked owner @an by 2026-11-01 doing
  initiative "Old wiki" dropped
objective later "=Someone else does this"

kpi csat "Customer satisfaction" unit points
  target >= 4.5 alert < 4 scale 3 3.5 4 4.5 every month
  owner @thuy
  2026-09  4.2
  2026-10  4.4
`;

async function scored(line: string, text = plan): Promise<string> {
  const { code, out } = await okr(`score ${line} plan.okr`, { cwd: folder({ 'plan.okr': text }) });
  expect(code).toBe(0);
  return out;
}

test('the tree', async () => {
  expect(
    await scored(''),
  ).toBe(`As of 15 Nov 2026 · ● on track or done · ◆ at risk · ▼ off track · ○ other · │ expected today

Autumn · Our company · 2026-Q4 · active · ▼ 0.20 · grade 0.2 · off track · 1 of 2 scored
average of those scored 0.39

▼ Customers stay and renew
  ████████░░░░░░░░░░░░ 0.39 · grade 0.4 · off track · 4 of 5 reported
  average of those reported 0.47 · confidence 7/10 · committed · @linh
  ● Customers recommend us
      ██████████│░░░░░░░░░ 0.53 · grade 0.5 · on track · 30 → 38 → 45 points · 46 days left
      confidence 7/10 ↗ · needs +1.1 points a week
  ▼ Projects that miss their deadline
      ░░░░░░░░░░│░░░░░░░░░ 0.00 · grade 0.0 · off track · 25% → 28% → 10% (progress −20%)
      46 days left · needs −2.7 pp a week
  ● Uptime of the service
      ███████████████████│ 1.00 · grade 1.0 · on track · 99.9% (keep ≥ 99.5%) · held 1 of 1
      46 days left
  ● The new process is everywhere
      ██████│░░░░░░░░░░░░░ 0.30 · grade 0.3 · on track · 1 of 2 milestones done · 46 days left
  ○ Nobody knows yet
      ··········│········· – · no data · ? → ? → 5 hours · 46 days left
  ○ Given | up
      ··········│········· – · dropped · 1 → ? → 2
    ◐ One page of answers → nps, asked · doing · by 1 Nov 2026 (overdue) · @an
    ☒ Old wiki · dropped

○ =Someone else does this
  ···················· –

KPI
◆ Customer satisfaction
    4.4 points (≥ 4.5 points) · October 2026 · ↗ +0.2 points · watch · rating 4/5 · @thuy
`);
});

test('a closed plan is coloured by band, and says what its reviews graded and taught', async () => {
  const text = `language en
plan "Summer" in 2026-Q3 closed
objective renew "Customers stay and renew"
  kr "Customers recommend us" from 30 to 45 points
    2026-07-15  32  confidence 5/10
    2026-09-20  41  confidence 8/10
  kr "Time to answer" from 6 to below 2 hours
    2026-09-20  5 hours  confidence 4/10
    review 2026-09-30 grade 0.1 "Too many channels" learned "One inbox first"
  kr "Old wiki" from 1 to 2 dropped "not ours"
  review 2026-09-30 grade 0.8 "Better than the numbers" learned "Ask in week one"
`;
  // ((41 − 30) / 15 + (5 − 6) / (2 − 6)) / 2 = (0.733 + 0.25) / 2 = 0.49
  expect(
    await scored('', text),
  ).toBe(`As of 15 Nov 2026 · ● on track or done · ◆ at risk · ▼ off track · ○ other · │ expected today
Closed or past due, by grade: ● green · ◆ amber · ▼ red

Summer · 2026-Q3 · closed · ◆ 0.49 · grade 0.5 (amber) · 1 of 1 scored

◆ Customers stay and renew
  ██████████░░░░░░░░░░ 0.49 · grade 0.5 (amber) · 2 of 2 reported
  confidence 6/10, lowest 4/10 (“Time to answer”)
  review 30 Sep 2026 · grade 0.8, more than 0.1 from 0.5 · Better than the numbers · learned: Ask in
  week one
  ● Customers recommend us
      ███████████████░░░░░ 0.73 · grade 0.7 (green) · 30 → 41 → 45 points · confidence 8/10 ↗
  ▼ Time to answer
      █████░░░░░░░░░░░░░░░ 0.25 · grade 0.3 (red) · 6 → 5 → < 2 hours · confidence 4/10
      review 30 Sep 2026 · grade 0.1, more than 0.1 from 0.3 · Too many channels · learned: One
      inbox first
  ○ Old wiki
      ···················· – · dropped · 1 → ? → 2
`);
});

test('a company stands beside what is below it', async () => {
  const text = `language en
company us "Our company"
team sales "Sales" in us
plan for us in 2026-Q4
objective "Customers stay"
  kr "Customers recommend us" from 30 to 45 points
    2026-11-15  38
plan for sales in 2026-Q4
objective "Customers come"
  kr "Visitors who buy" from 2% to 4%
    2026-11-15  2.2%
`;
  expect(await scored('', text)).toContain(`
Teams
● Our company · 2026-Q4 · 0.53 · grade 0.5 · on track · 1 of 1 scored · below it: Sales 0.10
`);
  expect(await scored('--format markdown', text)).toContain(
    '| Our company | 2026-Q4 | ● 0.53 | 0.5 | on track | 1 of 1 scored | Sales 0.10 |\n',
  );
  expect((await scored('--format csv', text)).split('\r\n').filter((row) => row.startsWith('unit,'))).toEqual([
    expect.stringMatching(
      /^unit,,us,,2026-Q4,,,us,Our company,,,,0\.53,0\.5,amber,green,on-track,1 on-track,1,1,0\.53,/,
    ),
    expect.stringMatching(/^unit,,sales,,2026-Q4,,,sales,Sales,,,,0\.10,0\.1,red,red,off-track,1 off-track,1,1,0\.10,/),
  ]);
});

test('in Vietnamese, on a narrow terminal, nothing is wider than it', async () => {
  const text = `ngôn ngữ vi
kế hoạch trong quý IV/2026 đang chạy
mục tiêu "Khách hàng hài lòng đến mức chủ động ký tiếp và giới thiệu bạn bè" phụ trách @linh
  kết quả "Doanh thu từ khách gia hạn" từ 2,4 tỷ đồng lên 3,2 tỷ đồng
    15/11/2026  2,9
  sáng kiến "Bộ câu hỏi trước khi bàn giao cho mọi dự án lớn" phụ trách @an hạn 30/11/2026
`;
  const cwd = folder({ 'a.okr': text });
  const { out } = await okr('score --no-color a.okr', { cwd, columns: 44 });
  expect(out).toBe(`Tại ngày 15/11/2026 · ● đúng tiến độ, đã đạt
◆ có rủi ro · ▼ chệch hướng · ○ khác
│ mức cần đạt đến hôm nay

quý IV/2026 · đang chạy · ● 0,63
điểm chấm 0,6 · đúng tiến độ
1/1 mục tiêu có điểm

● Khách hàng hài lòng đến mức chủ động ký
  tiếp và giới thiệu bạn bè
  ███████░░░░ 0,63 · điểm chấm 0,6
  đúng tiến độ · 1/1 kết quả có số liệu
  @linh
  ● Doanh thu từ khách gia hạn
      █████│█░░░░ 0,63 · điểm chấm 0,6
      đúng tiến độ
      2,4 tỷ → 2,9 tỷ → 3,2 tỷ đồng
      còn 46 ngày
      cần +46 triệu đồng mỗi tuần
    ☐ Bộ câu hỏi trước khi bàn giao cho mọi
      dự án lớn · chưa làm · hạn 30/11/2026
      @an
`);
});

test('--explain says how each number comes about', async () => {
  const out = await scored('--explain');
  expect(out).toContain('(38 − 30) / (45 − 30) = 0.53 → grade 0.5');
  expect(out).toMatch(/15 Nov 2026 is day 46 of 92.*0\.50 expected/);
});

test('colour only on a terminal, and not where it is not wanted', async () => {
  const cwd = folder({ 'a.okr': plan });
  const colour = '\u001b[';
  expect((await okr('score a.okr', { cwd })).out).not.toContain(colour);
  expect((await okr('score a.okr', { cwd, columns: 80 })).out).toContain(colour);
  expect((await okr('score a.okr --no-color', { cwd, columns: 80 })).out).not.toContain(colour);
  expect((await okr('score a.okr', { cwd, columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain(colour);
  expect((await okr('score a.okr', { cwd, columns: 80, env: { TERM: 'dumb' } })).out).not.toContain(colour);
});

test('a plan cannot write to the terminal', async () => {
  const cwd = folder({ 'a.okr': 'objective "Gone\u001b[2J\u202e" owner @a\n  kr "\u009b31mRed" from 1 to 2\n' });
  for (const line of ['score a.okr', 'score --explain a.okr', 'score --format markdown a.okr', 'check a.okr']) {
    expect((await okr(line, { cwd })).out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});

test('colour is that of the status while a plan runs, of the band once it is closed, and of nothing else', async () => {
  const painted = async (state: string): Promise<string> => {
    const text = `language en
plan in 2026-Q4 ${state}
objective "O"
  kr "K" from 0 to 10
    2026-11-15  4
  initiative "I" doing by 2026-11-01
`;
    const { out } = await okr('score a.okr', { cwd: folder({ 'a.okr': text }), columns: 120 });
    return out.slice(out.indexOf('\n\n'));
  };
  // 0.4 is amber by its grade; 46 days of 92 ask for 0.5, so from 0.4 on it is on track.
  const running = await painted('active');
  expect(running).toContain('0.40 · grade 0.4 · \u001b[32mon track\u001b[39m');
  for (const other of ['\u001b[31m', '\u001b[33m']) expect(running).not.toContain(other);
  const closed = await painted('closed');
  expect(closed).toContain('0.40 · \u001b[33mgrade 0.4 (amber)\u001b[39m');
  expect(closed.slice(closed.indexOf('◆'))).not.toContain('\u001b[32m');
  expect(closed).not.toContain('\u001b[31m');
});

test('only a score of 1 fills a bar', async () => {
  const text = 'plan in 2026-Q4\nobjective "O"\n  kr "K" from 0 to 1000\n    2026-11-15  999\n';
  expect(await scored('', text)).toContain('██████████│████████░ 0.9990 · grade 0.9 · on track');
});

test('csv', async () => {
  const lines = (await scored('--format csv')).split('\r\n');
  const columns = lines[0]?.split(',') ?? [];
  const rows = lines.slice(1, -1).map((line) => new Map(cellsOf(line).map((cell, at) => [columns[at], cell])));
  const cells = (title: string, names: string): readonly (string | undefined)[] => {
    const row = rows.find((each) => each.get('title') === title);
    return names.split(' ').map((name) => row?.get(name));
  };
  expect(columns.slice(0, 10).join()).toBe('type,plan,unit,person,cycle,state,objective,name,title,owners');
  expect(cells('Autumn', 'type score grade colour status statuses scored of scoredMean')).toEqual([
    'plan',
    '0.20',
    '0.2',
    'red',
    'off-track',
    '1 off-track',
    '1',
    '2',
    '0.39',
  ]);
  expect(
    cells('Customers stay and renew', 'type owners ambition score grade band colour scored of scoredMean'),
  ).toEqual(['objective', 'linh', 'committed', '0.39', '0.4', 'red', 'red', '4', '5', '0.47']);
  expect(cells('Customers stay and renew', 'confidence lowestConfidence leastConfident')).toEqual([
    '0.7',
    '0.7',
    'Customers recommend us',
  ]);
  expect(
    cells('Customers recommend us', 'type score grade band colour status kind baseline current when target'),
  ).toEqual(['key-result', '0.53', '0.5', 'red', 'green', 'on-track', 'move', '30', '38', '2026-11-15', '45']);
  expect(cells('Projects that miss their deadline', 'measure progress expected due')).toEqual([
    '%',
    '-0.2',
    '0.5',
    '2026-12-31',
  ]);
  expect(cells('Uptime of the service', 'kind bound held score')).toEqual(['keep', '≥ 99.5', '1 of 1', '1.00']);
  expect(rows.map((row) => row.get('title'))).toContain("'=Someone else does this");
  expect(
    cells('Customer satisfaction', 'type name owners current when target bound measure health rating line'),
  ).toEqual(['kpi', 'csat', 'thuy', '4.4', '2026-10', '4.5', '≥ 4.5', 'points', 'watch', '4', '21']);
});

/** None of them holds a quote. */
function cellsOf(line: string): readonly string[] {
  return (line.match(/("[^"]*"|[^,]*)(?:,|$)/g) ?? []).map((cell) => cell.replace(/,$/, '').replaceAll('"', ''));
}

test('markdown', async () => {
  const out = await scored('--format markdown');
  expect(out).toContain('# OKR · 2026-11-15\n\n● on track or done · ◆ at risk · ▼ off track\n\n## ');
  expect(out).toContain(
    '## Autumn · Our company · 2026-Q4 · active\n\n▼ 0.20 · grade 0.2 · off track · 1 of 2 scored · average of those scored 0.39\n',
  );
  expect(out).toContain('| Customers recommend us | 30 → 38 → 45 points | ● 0.53 | 0.5 | on track | 2026-12-31 |\n');
  expect(out).toContain('| Uptime of the service | 99.9% (keep ≥ 99.5%) · held 1 of 1 | ● 1.00 | 1.0 | on track |');
  expect(out).toContain('| Given \\| up | 1 → ? → 2 | – | – | dropped | 2026-12-31 |');
  expect(out).toContain(
    '| Customer satisfaction | 4.4 points | October 2026 | ≥ 4.5 points | ◆ watch | 4/5 | `@thuy` |',
  );
});

test('markdown of a closed plan says so once, with what was learned', async () => {
  const out = await scored(
    '--format markdown',
    `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách ở lại"
  kết quả "Thời gian trả lời" từ 6 xuống dưới 2 giờ
    20/09/2026  3 giờ
    tổng kết 30/09/2026 chấm 0,8 bài học "Gom về một hộp thư"
  tổng kết 30/09/2026 "Đi đúng hướng"
`,
  );
  expect(out).toContain(
    '● đúng tiến độ, đã đạt · ◆ có rủi ro · ▼ chệch hướng  \nĐã đóng hoặc quá hạn, theo điểm chấm: ● xanh · ◆ vàng · ▼ đỏ\n',
  );
  // (3 − 6) / (2 − 6) = 0,75
  expect(out).toContain('## quý III/2026 · đã đóng\n\n● 0,75 · điểm chấm 0,8 (xanh) · 1/1 mục tiêu có điểm\n');
  expect(out).toContain('| Thời gian trả lời | 6 → 3 → \\< 2 giờ | ● 0,75 | 0,8 (xanh) |  |');
  expect(out).toContain(
    '- Tổng kết 30/09/2026: Đi đúng hướng\n- Thời gian trả lời · Tổng kết 30/09/2026: điểm chấm 0,8 · bài học: Gom về một hộp thư\n',
  );
});

describe('filters leave out what was not asked for, and no number changes', () => {
  const titles = async (line: string): Promise<readonly string[]> => {
    const { plans, kpis } = JSON.parse(await scored(`--format json ${line}`));
    const objectives = plans.flatMap(({ objectives: all }: { objectives: unknown[] }) => all);
    return [...objectives, ...kpis].map(({ name, score }: { name: string; score?: number }) =>
      score === undefined || score === null ? name : `${name} ${score}`,
    );
  };
  test.each([
    ['', ['renew 0.394444444', 'later', 'csat']],
    ['--cycle 2026-q4', ['renew 0.394444444', 'later', 'csat']],
    ['--cycle 2026-Q3', ['csat']],
    ['--unit us', ['renew 0.394444444', 'later']],
    ['--owner @linh', ['renew 0.394444444']],
    ['--owner an', ['renew 0.394444444']],
    ['--owner @thuy', ['csat']],
    ['--owner @nobody', []],
  ])('%s', async (line, expected) => {
    expect(await titles(line)).toEqual(expected);
  });

  test('nothing left is said, with what there is', async () => {
    const { code, err } = await okr('score --owner @nobody --lang en', { cwd: folder({ 'plan.okr': plan }) });
    expect(code).toBe(0);
    expect(err).toBe('okr: no plan and no KPI has owner @nobody; owners here: @linh, @an, @thuy\n');
  });
});

test('errors are counted on standard error', async () => {
  const cwd = folder({ 'a.okr': 'objective "Customers stay and renew" supports nowhere\n' });
  expect((await okr('score a.okr', { cwd })).err).toBe('1 error in the plans; okr check shows it\n');
  expect((await okr('score a.okr --lang vi', { cwd })).err).toBe('1 lỗi trong kế hoạch; xem bằng okr check\n');
});

test('only the files that were asked for are shown; the others count', async () => {
  const cwd = folder({
    'okr.config.json': '{}',
    'a.okr': 'objective top "Customers stay"\n',
    'b.okr': 'objective mine "On time" supports top\n  kr "On time" from 0 to 10 by 2026-12-31\n    2026-11-15  5\n',
  });
  const { plans } = JSON.parse((await okr('score --format json a.okr', { cwd })).out);
  expect(plans).toHaveLength(1);
  expect(plans[0].objectives[0]).toMatchObject({ name: 'top', score: 0.5 });
});
