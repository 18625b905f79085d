import type { Language } from '@okr/core';
import { formatFile } from '@okr/language';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { FmtOptions } from '../program.ts';
import { commonLanguage, counted, languageOfHost } from '../speech.ts';
import { choiceIn, type LoadedWorkspace, languageIn, load, type ReportedFile } from '../workspace/load.ts';
import { writeBack } from '../workspace/write-back.ts';

/**
 * `okr fmt`: in place, naming each file that it changed; standard input comes back formatted on standard output. With
 * `--check` nothing is written, and 1 means that a file would change.
 */
export async function fmt(paths: readonly string[], options: FmtOptions, host: Host): Promise<number> {
  const toLanguage = choiceIn('--to-language', options.toLanguage, ['en', 'vi']);
  const asked = languageIn(options);
  const { workspaces } = await load(paths, options, host);
  const files = workspaces.flatMap((workspace) =>
    workspace.reported.map((source) => ({ source, text: formatted(workspace, source, toLanguage) })),
  );
  const language = commonLanguage(
    files.map(({ source }) => asked ?? source.file.language),
    asked ?? languageOfHost(host.env),
  );
  const changed = files.filter(({ source, text }) => source.damage.length === 0 && text !== source.text);
  if (!options.check) {
    for (const { source, text } of changed) {
      if (source.absolute !== undefined) writeBack({ ...source, absolute: source.absolute }, text);
    }
  }
  const stdin = options.check ? undefined : files.find(({ source }) => source.absolute === undefined);
  if (stdin !== undefined && stdin.source.damage.length > 0) throw notUtf8(stdin.source.path);
  if (stdin === undefined) for (const { source } of changed) host.out(`${source.path}\n`);
  else host.out(stdin.source.mark ? `\uFEFF${stdin.text}` : stdin.text);
  const damaged = files.find(({ source }) => source.damage.length > 0);
  if (damaged !== undefined) throw notUtf8(damaged.source.path);
  if (options.check && changed.length > 0) host.err(notFormatted(changed.length, language));
  return options.check && changed.length > 0 ? 1 : 0;
}

/** A file whose bytes are damaged stays as it is: writing it back would make the damage final. */
function formatted(
  { analysis, config }: LoadedWorkspace,
  source: ReportedFile,
  toLanguage: Language | undefined,
): string {
  if (source.damage.length > 0) return source.text;
  const cycles = new Map(analysis.workspace.cycles.flatMap(({ id, days }) => (days === undefined ? [] : [[id, days]])));
  return formatFile(source.path, source.text, {
    fiscalYear: config.scoring,
    cycles,
    ...(toLanguage === undefined ? {} : { toLanguage }),
  }).text;
}

function notUtf8(path: string): Failure {
  return new Failure({
    en: `${path}: not UTF-8, so it was left as it is; okr check shows the lines`,
    vi: `${path}: không phải UTF-8 nên để nguyên; xem các dòng bằng okr check`,
  });
}

function notFormatted(count: number, language: Language): string {
  const files = counted(count, { en: 'file is', vi: 'tệp' }, 'files are');
  return language === 'vi' ? `${files.vi} chưa gọn; chạy okr fmt\n` : `${files.en} not formatted; run okr fmt\n`;
}
