/** What `npm start` shows: a scored plan, what the linter says about another, and the two things to do next. */
import process from 'node:process';
import { language, read, run } from './ground.mjs';

/** The date of every folder in `examples/` (its README says the same): scores look alike next year too. */
const asOf = '2026-11-30';

const texts = {
  en: {
    scored: 'first/first.en.okr',
    checked: 'activity-vs-outcome/training.en.okr',
    score: 'A plan and its score:',
    check: 'What okr says about a plan that needs work:',
    whole: (plans, files) =>
      `All examples were checked and scored: ${plans} plans in ${files} files. All pages: docs/README.md`,
    next: `Do next:
  npx okr init my-plan     a first plan of your own, with one thing to improve
  npx okr serve my-plan    see it in your browser, live`,
    preview: 'The preview of the examples:',
  },
  vi: {
    scored: 'first/first.vi.okr',
    checked: 'activity-vs-outcome/dao-tao.vi.okr',
    score: 'Một kế hoạch và điểm của nó:',
    check: 'okr nói gì về một kế hoạch cần viết lại:',
    whole: (plans, files) =>
      `Đã kiểm tra và chấm điểm mọi ví dụ: ${plans} kế hoạch trong ${files} tệp. Tài liệu: docs/README.vi.md`,
    next: `Làm tiếp:
  npx okr init ke-hoach --lang vi     kế hoạch đầu tiên của bạn, có một chỗ nên sửa
  npx okr serve ke-hoach --lang vi    xem trong trình duyệt, cập nhật liên tục`,
    preview: 'Trang xem trước các ví dụ:',
  },
};

/**
 * What is said, at most 40 lines, and the exit code: that of the first command that failed, so that a broken example does not
 * look fine.
 */
export function firstWords(node, env, spoken = language(env)) {
  const text = texts[spoken];
  const okr = (...args) => read(node, ['packages/cli/bin/okr.js', ...args, '--as-of', asOf, '--lang', spoken], env);
  const scored = okr('score', `examples/${text.scored}`);
  const checked = okr('check', `examples/${text.checked}`);
  const whole = okr('check', 'examples', '--format', 'json');
  const all = okr('score', 'examples', '--format', 'json');
  const status = [scored, checked, whole, all].find((each) => each.status !== 0)?.status ?? 0;
  if (status !== 0) return { text: '', status };
  const [firstProblem = '', code = ''] = checked.stdout.split('\n\n');
  const { files } = JSON.parse(whole.stdout).summary;
  const parts = [
    `${text.score} examples/${text.scored}`,
    scored.stdout.trimEnd(),
    `${text.check}`,
    `${firstProblem}\n\n${code}`,
    text.whole(JSON.parse(all.stdout).plans.length, files),
    text.next,
  ];
  return { text: `\n${parts.join('\n\n')}\n`, status };
}

/** Writes it; the exit code. */
export function showExamples(node, env) {
  const { text, status } = firstWords(node, env);
  process.stdout.write(text);
  return status;
}

/** In a terminal the preview stays; elsewhere nobody could end it. */
export function staysUp() {
  return process.stdout.isTTY === true && ['', 'false', undefined].includes(process.env.CI);
}

/** Serves the preview of the examples until Ctrl-C, which goes to the command too: it ends first. */
export function servePreview(node, env) {
  const spoken = language(env);
  process.stdout.write(`\n${texts[spoken].preview}\n`);
  process.on('SIGINT', () => {});
  return run(node, ['packages/cli/bin/okr.js', 'serve', 'examples', '--as-of', asOf, '--lang', spoken], env);
}
