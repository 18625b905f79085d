import { type Bilingual, formatNumber, type WeightProblem, weightProblem } from '@okr/core';
import type { ProblemList } from './problems.ts';
import { type Weighed, weighed, weightFixes } from './weight-fixes.ts';

const messages: { readonly [P in WeightProblem]: Bilingual } = {
  negative: {
    en: 'A weight below zero cannot be averaged. Write 1 or more, or a share such as `30%`.',
    vi: 'Trọng số âm thì không tính trung bình được. Hãy ghi từ 1 trở lên, hoặc một tỷ lệ như `30%`.',
  },
  mixed: {
    en: 'Some weights here are shares in %, others plain numbers, so they can’t be compared. Write all of them in one way.',
    vi: 'Trọng số ở đây lẫn phần trăm với số thường nên không tính chung được. Hãy ghi tất cả theo một cách.',
  },
  'percent-missing': {
    en: 'Some weights here are in %, and some are missing. Give each its share, 100% in all.',
    vi: 'Đã chia trọng số theo phần trăm thì phần nào cũng cần có: ở đây còn phần chưa ghi. Hãy ghi đủ, tổng là 100 %.',
  },
  'percent-sum': {
    en: 'The weights in % must add up to 100%.',
    vi: 'Tổng các trọng số phần trăm phải bằng 100 %.',
  },
  'zero-sum': {
    en: 'The weights sum to zero, so nothing counts. Give at least one of them more than 0.',
    vi: 'Tổng trọng số bằng 0 nên không phần nào được tính. Hãy cho ít nhất một phần trọng số lớn hơn 0.',
  },
};

/** Reports weights of siblings that do not add up, on the one to blame. */
export function reportWeights(siblings: readonly Weighed[], problems: ProblemList): void {
  const problem = weightProblem(siblings.map(weighed));
  if (problem === undefined) return;
  const written = siblings.flatMap(({ file, weight }) => (weight === undefined ? [] : [{ ...weight, file }]));
  const blamed =
    problem === 'negative'
      ? written.find(({ value }) => value.value < 0)
      : problem === 'mixed'
        ? written.find(({ value }) => value.percent !== written[0]?.value.percent)
        : written.at(-1);
  if (blamed === undefined) return;
  const message = messages[problem];
  const said = problem === 'percent-sum' ? sumOf(siblings) : none;
  problems.add(blamed.file, {
    rule: 'bad-weights',
    span: blamed.span,
    message: { en: message.en + said.en, vi: message.vi + said.vi },
    fixes: weightFixes(siblings, blamed.file),
  });
}

const none: Bilingual = { en: '', vi: '' };

/** Of those that stay in the mean. */
function sumOf(siblings: readonly Weighed[]): Bilingual {
  const counting = siblings.filter(({ dropped }) => dropped === undefined);
  const sum = counting.reduce((total, { weight }) => total + (weight?.value.value ?? 0), 0);
  return { en: ` They sum to ${formatNumber(sum, 'en')} %.`, vi: ` Hiện là ${formatNumber(sum, 'vi')} %.` };
}
