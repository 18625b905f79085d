import { safeLine } from '@okr/core';
import { checkInByName, type NamedCheckInResult } from '@okr/language/server';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CheckInOptions } from '../program.ts';
import { asOfIn, type LoadedWorkspace, load } from '../workspace/load.ts';
import { writeBack } from '../workspace/write-back.ts';

/** `okr check-in REF VALUE`: writes a dated line in its place, and prints it. */
export async function checkIn(
  ref: string,
  value: string,
  paths: readonly string[],
  options: CheckInOptions,
  host: Host,
): Promise<number> {
  const today = asOfIn(options, host);
  const confidence = confidenceIn(options);
  const { workspaces } = await load(paths, options, host);
  const given = {
    name: ref,
    value,
    date: options.date ?? today,
    ...(confidence === undefined ? {} : { confidence }),
    ...(options.note === undefined ? {} : { note: options.note }),
  };
  const answers = workspaces.map((workspace) => {
    const sources = workspace.sources.map(({ path, text }) => ({ path, text }));
    return { workspace, answer: checkInByName(sources, given, { asOf: today, config: workspace.config }) };
  });
  const known = answers.filter(({ answer }) => answer.kind !== 'unknown');
  const [one] = known;
  if (one === undefined)
    throw unknown(
      ref,
      answers.flatMap(({ answer }) => ('near' in answer ? answer.near : [])),
    );
  if (known.length > 1)
    throw ambiguous(
      ref,
      known.map(({ answer }) => ('path' in answer ? answer.path : ref)),
    );
  host.out(write(one.workspace, one.answer, ref));
  return 0;
}

function write({ sources }: LoadedWorkspace, answer: NamedCheckInResult, ref: string): string {
  if (answer.kind === 'unknown') throw unknown(ref, answer.near);
  if (answer.kind === 'ambiguous') throw ambiguous(ref, answer.names);
  if (answer.kind === 'refused') throw new Failure({ en: answer.message, vi: answer.message });
  const source = sources.find(({ path }) => path === answer.path);
  const [edit] = answer.edits;
  if (source?.absolute === undefined || edit === undefined) throw notAFile(answer.path);
  if (source.damage.length > 0) throw damaged(source.path);
  const starts = lineStarts(source.text);
  const offset = ({ line, character }: { line: number; character: number }): number => (starts[line] ?? 0) + character;
  const { start, end } = edit.range;
  const text = source.text.slice(0, offset(start)) + edit.newText + source.text.slice(offset(end));
  writeBack({ absolute: source.absolute, path: source.path, mark: source.mark }, text);
  const above = /^\s*?\n/.test(edit.newText) || edit.newText.startsWith('\r') ? 1 : 0;
  return `${safeLine(source.path)}:${start.line + above + 1}  ${safeLine(answer.line)}\n`;
}

/** Lines end as the language has it: at `\n`, `\r\n` or `\r`. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
}

function confidenceIn({ confidence }: CheckInOptions): number | undefined {
  if (confidence === undefined) return undefined;
  const number = /^(\d+(?:[.,]\d+)?)(?:\/10)?$/.exec(confidence.trim())?.[1];
  if (number !== undefined && Number(number.replace(',', '.')) <= 10) return Number(number.replace(',', '.'));
  throw new Failure({
    en: `--confidence takes a number from 0 to 10, such as 7, not "${confidence}"`,
    vi: `--confidence nhận một số từ 0 đến 10, ví dụ 7, không nhận "${confidence}"`,
  });
}

function unknown(ref: string, near: readonly string[]): Failure {
  const offered = [...new Set(near)].slice(0, 3).join(', ');
  return new Failure({
    en: `there is no key result and no KPI "${ref}"${offered === '' ? '' : `; did you mean ${offered}?`}`,
    vi: `không có kết quả then chốt hay KPI nào tên "${ref}"${offered === '' ? '' : `; có phải ý bạn là ${offered}?`}`,
  });
}

function ambiguous(ref: string, names: readonly string[]): Failure {
  const listed = names.slice(0, 5).join(', ');
  return new Failure({
    en: `"${ref}" could be ${names.length}: ${listed}; write more of the name`,
    vi: `"${ref}" có thể là ${names.length} chỗ: ${listed}; hãy ghi tên đầy đủ hơn`,
  });
}

function notAFile(path: string): Failure {
  return new Failure({
    en: `${path}: a check-in is written into a file`,
    vi: `${path}: check-in cần được ghi vào một tệp`,
  });
}

function damaged(path: string): Failure {
  return new Failure({
    en: `${path}: holds bytes that are not UTF-8, which writing would lose; save it as UTF-8 first`,
    vi: `${path}: có byte không phải UTF-8, ghi vào sẽ mất chữ; hãy lưu lại ở dạng UTF-8 trước`,
  });
}
