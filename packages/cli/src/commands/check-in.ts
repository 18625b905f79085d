import { type Language, safeLine } from '@okr/core';
import { checkInByName, type NamedCheckInResult } from '@okr/server';
import { Failure, failureAt, tell } from '../failure.ts';
import { changedMeanwhile } from '../files/write.ts';
import type { Host } from '../host.ts';
import type { CheckInOptions } from '../program.ts';
import { dayGiven } from '../workspace/day.ts';
import { asOfIn, type LoadedWorkspace, languageIn, load } from '../workspace/load.ts';
import { isWritable, remark, writeBack } from '../workspace/write-back.ts';

/** Others may write into the plan at the same time; each time one of them is done first. */
const mostTries = 100;

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
  if (options.keep && !options.replace) throw keepNeedsReplace();
  const given = {
    name: ref,
    value,
    date: options.date === undefined ? today : dayGiven('--date', options.date),
    ...(confidence === undefined ? {} : { confidence }),
    ...(options.note === undefined ? {} : { note: options.note }),
    sameDay: options.replace ? (options.keep ? 'keep-tail' : 'replace') : undefined,
  } as const;
  for (let tries = 0; ; tries++) {
    const { workspaces } = await load(paths, options, host);
    const answers = workspaces.map((workspace) => {
      const sources = workspace.sources.map(({ path, text }) => ({ path, text }));
      return { workspace, answer: checkInByName(sources, given, { asOf: today, config: workspace.config }) };
    });
    const { workspace, answer } = theOne(answers, ref, value);
    const edit = editIn(workspace, answer, ref, value);
    const language = languageIn(options) ?? workspace.config.language ?? edit.language;
    const written = await writeBack(edit);
    // Changed meanwhile: the line has to go into what is there now.
    if (written === 'changed' && tries < mostTries) continue;
    if (written === 'changed') throw changedMeanwhile(edit.source.path);
    const said = remark(edit.source.path, written);
    if (said !== undefined) tell(host, said, language);
    host.out(`${safeLine(edit.source.path)}:${edit.line + 1}  ${safeLine(edit.written)}\n`);
    if (edit.replaced !== undefined) host.out(`  ${was[language]}  ${safeLine(edit.replaced)}\n`);
    return 0;
  }
}

interface Answer {
  readonly workspace: LoadedWorkspace;
  readonly answer: NamedCheckInResult;
}

const was = { en: 'was', vi: 'trước đó' };

function theOne(answers: readonly Answer[], ref: string, value: string): Answer {
  const known = answers.filter(({ answer }) => answer.kind !== 'unknown');
  const [one] = known;
  if (one === undefined)
    throw unknown(
      ref,
      answers.flatMap(({ answer }) => ('near' in answer ? answer.near : [])),
    );
  if (known.length > 1)
    throw inSeveralFiles(
      ref,
      value,
      known.map(({ answer, workspace }) => ('path' in answer ? answer.path : (workspace.sources[0]?.path ?? ref))),
    );
  return one;
}

/** What is to be written where. */
function editIn({ sources, analysis }: LoadedWorkspace, answer: NamedCheckInResult, ref: string, value: string) {
  if (answer.kind === 'unknown') throw unknown(ref, answer.near);
  if (answer.kind === 'ambiguous') throw ambiguous(ref, answer.names);
  if (answer.kind === 'namesakes') throw inSeveralFiles(ref, value, answer.places);
  if (answer.kind === 'taken') throw taken(answer);
  if (answer.kind === 'refused') throw new Failure({ en: answer.message, vi: answer.message });
  const at = sources.findIndex(({ path }) => path === answer.path);
  const source = sources[at];
  const [edit] = answer.edits;
  if (source?.absolute === undefined || edit === undefined) throw notAFile(answer.path);
  if (!isWritable(source)) throw damaged(source.path);
  const starts = lineStarts(source.text);
  const offset = ({ line, character }: { line: number; character: number }): number => (starts[line] ?? 0) + character;
  const { start, end } = edit.range;
  const text = source.text.slice(0, offset(start)) + edit.newText + source.text.slice(offset(end));
  const above = /^\s*?\n/.test(edit.newText) || edit.newText.startsWith('\r') ? 1 : 0;
  const language: Language = analysis.workspace.files[at]?.tongue.messages ?? 'en';
  return { source, text, line: start.line + above, written: answer.line, replaced: answer.replaced, language };
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

function keepNeedsReplace(): Failure {
  return new Failure({
    en: '--keep goes with --replace: note and confidence of the replaced line stay',
    vi: '--keep đi cùng --replace: giữ ghi chú và mức tự tin của dòng bị thay',
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

/** Namesakes that no longer name tells apart. */
function inSeveralFiles(ref: string, value: string, places: readonly string[]): Failure {
  const listed = places.slice(0, 5).join(', ');
  const example = `okr check-in ${ref} ${value} ${places[0]?.replace(/:\d+$/, '')}`;
  return new Failure({
    en: `"${ref}" exists in ${listed}; name the file: ${example}`,
    vi: `"${ref}" có ở ${listed}; hãy chỉ rõ tệp: ${example}`,
  });
}

/** One day has one value: the first of two would count for nothing. */
function taken({ path, line, text }: { readonly path: string; readonly line: number; readonly text: string }): Failure {
  return failureAt(`${path}:${line + 1}`, {
    en: `this day has a value: ${text}; --replace writes the new one over it`,
    vi: `ngày này đã có số: ${text}; thêm --replace để ghi đè số mới`,
  });
}

function notAFile(path: string): Failure {
  return failureAt(path, {
    en: 'a check-in is written into a file',
    vi: 'check-in cần được ghi vào một tệp',
  });
}

function damaged(path: string): Failure {
  return failureAt(path, {
    en: 'holds bytes that are not UTF-8, which writing would lose; save it as UTF-8 first',
    vi: 'có byte không phải UTF-8, ghi vào sẽ mất chữ; hãy lưu lại ở dạng UTF-8 trước',
  });
}
