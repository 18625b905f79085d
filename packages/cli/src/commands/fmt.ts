import { type Language, safeLine, type Tongue } from '@okr/core';
import { dialectNamed, dialects, formatFile, tidyFile } from '@okr/language';
import { type Failure, failureAt, tell } from '../failure.ts';
import type { Host } from '../host.ts';
import type { FmtOptions } from '../program.ts';
import { commonLanguage, counted, languageOfHost } from '../speech.ts';
import { choiceIn, type LoadedWorkspace, languageIn, load, type ReportedFile, type Source } from '../workspace/load.ts';
import { isWritable, writeAll } from '../workspace/write-back.ts';

/**
 * `okr fmt`: in place, naming each file that it changed; standard input comes back formatted on standard output. With
 * `--check` nothing is written, and 1 means that a file would change; `--tidy` writes sketches in the full form.
 */
export async function fmt(paths: readonly string[], options: FmtOptions, host: Host): Promise<number> {
  const key = choiceIn(
    '--to-language',
    options.toLanguage,
    dialects.map(({ key }) => key),
  );
  const toTongue = key === undefined ? undefined : dialectNamed(key);
  const asked = languageIn(options);
  const { workspaces, unread } = await load(paths, options, host);
  const files = workspaces.flatMap((workspace) =>
    workspace.reported.map((source) => ({
      source,
      text: formatted(workspace, source, toTongue, options.tidy === true),
    })),
  );
  const language = commonLanguage(
    files.map(({ source }) => asked ?? source.file.tongue.messages),
    asked ?? languageOfHost(host.env),
  );
  const stdin = options.check ? undefined : files.find(({ source }) => source.absolute === undefined);
  const changed = files.filter(({ source, text }) => source.damage.length === 0 && text !== source.text);
  const printed = (source: Source): void => {
    if (stdin === undefined) host.out(`${safeLine(source.path)}\n`);
  };
  let isWhole = unread.length === 0;
  if (options.check) for (const { source } of changed) printed(source);
  else {
    const writable = changed.flatMap(({ source, text }) => (isWritable(source) ? [{ source, text }] : []));
    isWhole = (await writeAll(writable, host, language, printed)) && isWhole;
  }
  for (const { source } of files.filter(({ source: { damage } }) => damage.length > 0)) {
    tell(host, notUtf8(source.path), language);
    isWhole = false;
  }
  if (stdin !== undefined && stdin.source.damage.length === 0) {
    // The plan itself, byte for byte, unless a person is to read it.
    const show = host.terminal === undefined ? host.raw : host.out;
    show(stdin.source.mark ? `\uFEFF${stdin.text}` : stdin.text);
  }
  if (options.check && changed.length > 0) host.err(notFormatted(changed.length, language));
  if (!isWhole) return 2;
  return options.check && changed.length > 0 ? 1 : 0;
}

/** A file whose bytes are damaged stays as it is: writing it back would make the damage final. */
function formatted(
  { analysis, config }: LoadedWorkspace,
  source: ReportedFile,
  toTongue: Tongue | undefined,
  tidy: boolean,
): string {
  if (source.damage.length > 0) return source.text;
  const cycles = new Map(analysis.workspace.cycles.flatMap(({ id, days }) => (days === undefined ? [] : [[id, days]])));
  return (tidy ? tidyFile : formatFile)(source.path, source.text, {
    fiscalYear: config.scoring,
    cycles,
    ...(toTongue === undefined ? {} : { toTongue }),
  }).text;
}

function notUtf8(path: string): Failure {
  return failureAt(path, {
    en: 'not UTF-8, so it was left as it is; okr check shows the lines',
    vi: 'không phải UTF-8 nên để nguyên; xem các dòng bằng okr check',
  });
}

function notFormatted(count: number, language: Language): string {
  const files = counted(count, { en: 'file is', vi: 'tệp' }, 'files are');
  return { en: `${files.en} not formatted; run okr fmt\n`, vi: `${files.vi} chưa gọn; chạy okr fmt\n` }[language];
}
