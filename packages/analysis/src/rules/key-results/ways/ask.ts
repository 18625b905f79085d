import type { Bilingual, KeyResult } from '@okr/core';
import type { Fix } from '@okr/language';
import type { RuleContext } from '../../rule.ts';
import { insertAt } from '../../shared/edits.ts';
import { inFile, quoted } from '../../shared/say.ts';

/** Where nothing says which way the figure should go, or only the title does and its first value is past the target. */
export function askWay(keyResult: KeyResult, context: RuleContext): boolean {
  const { basis } = context.scores.keyResult(keyResult);
  if (basis.by !== 'measure' || basis.course.kind !== 'none') return false;
  const { to, from } = keyResult.written.measure;
  if (to === undefined) return false;
  const target = to.value.value.text;
  const first = firstWritten(keyResult, context.asOf);
  const message = messageFor(basis.course.reason, quoted(keyResult.written.title.value), target, first?.text, {
    word: quoted(basis.direction?.word ?? ''),
    down: basis.direction?.way === 'down',
    found: basis.course.origin === 'first-check-in' || basis.course.origin === 'kpi',
  });
  if (message === undefined) return false;
  const span = { start: Math.min(from?.span.start ?? to.span.start, to.span.start), end: to.span.end };
  // Against its own title a baseline would mend nothing.
  const fixes = basis.course.reason === 'which-way' && from === undefined ? baselineFixes(keyResult, first?.text) : [];
  context.report(keyResult, { span, message, fixes });
  return true;
}

interface Said {
  readonly word: string;
  readonly down: boolean;
  /** The baseline is a value that was measured. */
  readonly found: boolean;
}

function messageFor(
  reason: string,
  title: string,
  target: string,
  first: string | undefined,
  { word, down, found }: Said,
): Bilingual | undefined {
  switch (reason) {
    case 'which-way':
      return first === undefined
        ? {
            en: `Nothing says whether ${title} should rise or fall to ${target}, so it has no score. Write where it starts: \`from …\`.`,
            vi: `Chưa rõ ${title} cần tăng hay giảm để đạt ${target} nên chưa có điểm. Hãy ghi mức ban đầu: \`từ …\`.`,
          }
        : {
            en: `${title} began at ${first}, above ${target}: should it fall? Write where it starts, \`from ${first}\`, or correct the target.`,
            vi: `${title} bắt đầu ở ${first}, cao hơn ${target}: có phải cần giảm? Hãy ghi \`từ ${first}\`, hoặc sửa chỉ tiêu.`,
          };
    case 'title-disagrees':
      return {
        en: `${word} says ${down ? 'down' : 'up'}, but the first value${first === undefined ? '' : `, ${first},`} is past ${target} already. Write the baseline or correct the target.`,
        vi: `${word} cho biết là ${down ? 'giảm' : 'tăng'}, nhưng số đầu tiên${first === undefined ? '' : ` (${first})`} đã qua ${target}. Hãy ghi mức ban đầu hoặc sửa chỉ tiêu.`,
      };
    case 'baseline-equals-target':
      return found
        ? {
            en: `The first value of ${title} is already the target, so there is nothing to reach. Write the baseline, or \`keep\` this level.`,
            vi: `Số đầu tiên của ${title} đã bằng chỉ tiêu nên không còn đường để đi. Hãy ghi mức ban đầu, hoặc dùng \`duy trì\`.`,
          }
        : undefined;
    default:
      return undefined;
  }
}

/** The first check-in that counts, as it is written. */
function firstWritten({ checkIns }: KeyResult, asOf: string): { readonly text: string } | undefined {
  let first: KeyResult['checkIns'][number] | undefined;
  for (const each of checkIns) {
    if (each.value === undefined || each.date > asOf) continue;
    if (first === undefined || each.date <= first.date) first = each;
  }
  return first?.written.value;
}

function baselineFixes({ file, written }: KeyResult, first: string | undefined): readonly Fix[] {
  const { to } = written.measure;
  if (to === undefined || first === undefined) return [];
  const clause = inFile(file, (say) => `${say('from')} ${first}`);
  return [
    {
      title: { en: `Write \`${clause}\``, vi: `Ghi \`${clause}\`` },
      edits: [insertAt(to.span.start, `${clause} `)],
      safe: false,
    },
  ];
}
