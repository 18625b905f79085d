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
  2026-10  4.2
  2026-11  4.4
`;

async function scored(line: string, text = plan): Promise<string> {
  const { code, out } = await okr(`score ${line} plan.okr`, { cwd: folder({ 'plan.okr': text }) });
  expect(code).toBe(0);
  return out;
}

test('the tree', async () => {
  expect(await scored('')).toBe(`As of 15 Nov 2026 · │ where the pace would be

Autumn · Our company · 2026-Q4 · active · ◆ 0.39

▼ Customers stay and renew
  ████████░░░░░░░░░░░░ 0.4 red · off track · 4 of 5 reported · committed · @linh
  ▼ Customers recommend us
      ██████████│░░░░░░░░░ 0.5 red · 30 → 38 → 45 points · on track · 46 days left
      confidence 7/10 ↗ · needs +1.1 points a week
  ▼ Projects that miss their deadline
      ░░░░░░░░░░│░░░░░░░░░ 0.0 red · 25% → 28% → 10% (-20%) · off track · 46 days left
      needs −2.7 pp a week
  ● Uptime of the service
      ███████████████████│ 1.0 green · 99.9% (≥ 99.5%) · on track · 46 days left
  ▼ The new process is everywhere
      ██████│░░░░░░░░░░░░░ 0.3 red · 1 of 2 milestones done · on track · 46 days left
  ○ Nobody knows yet
      ··········│········· – · ? → ? → 5 hours · no data · 46 days left · needs +0.76 hours a week
  ○ Given | up
      ··········│········· – · 1 → ? → 2 · dropped
    ◐ One page of answers → nps, asked · doing · by 1 Nov 2026 (overdue) · @an
    ☒ Old wiki · dropped

○ =Someone else does this
  ···················· –

KPI
◆ Customer satisfaction
    4.4 points (≥ 4.5 points) · ↗ +0.2 points · watch · rating 4/5 · @thuy
`);
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
  expect(out).toBe(`Tại ngày 15/11/2026 · │ mức lẽ ra phải đến

2026-Q4 · đang chạy · ◆ 0,63

◆ Khách hàng hài lòng đến mức chủ động ký
  tiếp và giới thiệu bạn bè
  ███████░░░░ 0,6 vàng · đúng tiến độ
  1/1 kết quả có số · @linh
  ◆ Doanh thu từ khách gia hạn
      █████│█░░░░ 0,6 vàng
      2,4 tỷ → 2,9 tỷ → 3,2 tỷ đồng
      đúng tiến độ · còn 46 ngày
      cần +46 triệu đồng mỗi tuần
    ☐ Bộ câu hỏi trước khi bàn giao cho mọi
      dự án lớn · chưa làm · hạn 30/11/2026
      @an
`);
});

test('--explain says how each number comes about', async () => {
  const out = await scored('--explain');
  expect(out).toContain('(38 − 30) / (45 − 30) = 0.53 → grade 0.5');
  expect(out).toContain('15 Nov 2026 is day 46 of 92 → 0.50 expected');
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

test('csv', async () => {
  const rows = (await scored('--format csv')).split('\r\n');
  expect(rows[0]).toMatch(/^type,plan,unit,person,cycle,state,objective,name,title,owners,/);
  expect(rows[1]).toMatch(/^objective,Autumn,us,,2026-Q4,active,,renew,Customers stay and renew,linh,committed,,0\.39/);
  expect(rows[3]).toMatch(/^key-result,.*,late,.*,0,0,red,off-track,move,25,28,10,%,-0\.2,0\.5,2026-12-31,/);
  expect(rows.find((row) => row.includes('later'))).toContain(",'=Someone else does this,");
  expect(rows.at(-2)).toMatch(/^kpi,.*,csat,Customer satisfaction,thuy,.*,4\.4,,points,.*,watch,4,plan\.okr,21$/);
  const widths = new Set(rows.slice(0, -1).map((row) => row.split(',').length));
  expect(widths.size).toBe(1);
});

test('markdown', async () => {
  const out = await scored('--format markdown');
  expect(out).toContain('## Autumn · Our company · 2026-Q4 · active · 0.39\n');
  expect(out).toContain('| Customers recommend us | 30 → 38 → 45 points | ▼ 0.5 | on track | 2026-12-31 |\n');
  expect(out).toContain('| Given \\| up | 1 → ? → 2 | – | dropped | 2026-12-31 |');
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
    expect(err).toBe('okr: nothing fits, of 1 plan; cycles: 2026-Q4; units: us\n');
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
