/** What `npm start` shows: the examples checked and scored at a fixed date, what to try next, then their preview. */
import process from 'node:process';
import { read, run } from './ground.mjs';

/** The date of every folder in `examples/` (its README says the same): scores look alike next year too. */
const asOf = '2026-11-30';

const guide = `
────────────────────────────────────────────────────────────────────────────────
All plans in examples/ were just checked and scored as of ${asOf}. The warnings
above are meant: they stand in examples/activity-vs-outcome, which teaches the
difference. Try next:

  npx okr score examples/team/home-kitchen.en.okr --as-of ${asOf} --explain
  npx okr init my-plan                a first plan of your own
  npx okr check my-plan               what a good coach would stop at
  npx okr explain kr-activity         why, with a bad and a good example
  npx okr serve my-plan               the preview of your plan, live

The language: docs/reference/language.md · The numbers: docs/reference/scoring.md · Tests: npm test

Các kế hoạch trong examples/ vừa được kiểm tra và chấm điểm tại ngày 30/11/2026.
Những cảnh báo ở trên là cố ý: chúng nằm trong examples/activity-vs-outcome, nơi
phân biệt việc sẽ làm với kết quả. Thử tiếp:

  npx okr score examples/team/bep-nha.vi.okr --as-of ${asOf} --explain
  npx okr init ke-hoach --lang vi     kế hoạch đầu tiên của bạn
  npx okr check ke-hoach              những chỗ nên viết lại
  npx okr explain kr-activity --lang vi
  npx okr serve ke-hoach --lang vi    xem trước kế hoạch, cập nhật liên tục

Ngôn ngữ: docs/reference/language.vi.md · Cách chấm điểm: docs/reference/scoring.vi.md · Kiểm thử: npm test
`;

/** One line a plan: where it stands, whose it is, its score as a bar. */
function overview({ plans }) {
  const rows = plans.map(({ file, title, unit, person, cycle, score }) => ({
    file,
    name: [title ?? unit ?? person, cycle].filter((part) => part !== null).join(' · '),
    bar: score === null ? '–' : `${'█'.repeat(Math.round(score * 20)).padEnd(20, '░')} ${score.toFixed(2)}`,
  }));
  const wide = (key) => rows.reduce((most, row) => Math.max(most, row[key].length), 0);
  const [file, name] = [wide('file'), wide('name')];
  return rows.map((row) => `${row.file.padEnd(file)}  ${row.name.padEnd(name)}  ${row.bar}\n`).join('');
}

/** The exit code: that of the first command that failed, so that a broken example does not look fine. */
export function showExamples(node, env) {
  const okr = ['packages/cli/bin/okr.js'];
  const scored = read(node, [...okr, 'score', 'examples', '--as-of', asOf, '--format', 'json'], env);
  if (scored.status !== 0) return scored.status;
  process.stdout.write(`\n${overview(JSON.parse(scored.stdout))}\n`);
  const trees = ['home-kitchen.en.okr', 'bep-nha.vi.okr'].map((plan) =>
    run(node, [...okr, 'score', `examples/team/${plan}`, '--as-of', asOf], env),
  );
  const checked = run(node, [...okr, 'check', 'examples', '--as-of', asOf], env);
  process.stdout.write(guide);
  return [...trees, checked].find((status) => status !== 0) ?? 0;
}

/** In a terminal the preview stays; elsewhere nobody could end it. */
export function staysUp() {
  return process.stdout.isTTY === true && ['', 'false', undefined].includes(process.env.CI);
}

/** Serves the preview of the examples until Ctrl-C, which goes to the command too: it ends first. */
export function servePreview(node, env) {
  process.stdout.write('\nThe preview of the examples · Trang xem trước các ví dụ\n\n');
  process.on('SIGINT', () => {});
  return run(node, ['packages/cli/bin/okr.js', 'serve', 'examples', '--as-of', asOf], env);
}
