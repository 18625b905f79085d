import { onlyNew, readBaseline, writeBaseline } from '../check/baseline.ts';
import { applyFixes } from '../check/fix.ts';
import { writeReport } from '../check/json.ts';
import { countOf, type Report, reportOf } from '../check/report.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../program.ts';
import { commonLanguage, counted, languageOfHost } from '../speech.ts';
import { colorsFor } from '../text/colors.ts';
import { choiceIn, languageIn, load, readsStdin } from '../workspace/load.ts';
import { writeBack } from '../workspace/write-back.ts';

/** Fixes may uncover others; ten rounds are more than plans need, and an end if two rules disagree for ever. */
const fixRounds = 10;

/** `okr check`: 1 where it finds errors or too many warnings. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const format = choiceIn('--format', options.format, ['text', 'json']);
  const asked = languageIn(options);
  const mostWarnings = mostWarningsIn(options);
  if (options.updateBaseline && options.baseline === undefined) throw needsBaseline();
  if (options.fix && readsStdin(paths, options)) throw cannotFixStdin();

  let loaded = await load(paths, options, host);
  if (options.fix) {
    let fixed = 0;
    const written = new Set<string>();
    for (let round = 0; round < fixRounds; round++) {
      const files = loaded.workspaces.flatMap(({ reported }) => reported);
      const { texts, count } = applyFixes(files);
      if (texts.size === 0) break;
      for (const [{ absolute, path, mark }, text] of texts) {
        if (absolute === undefined) continue;
        writeBack({ absolute, path, mark }, text);
        written.add(path);
      }
      fixed += count;
      loaded = await load(paths, options, host);
    }
    host.err(fixedLine(fixed, written.size, asked ?? languageOfHost(host.env)));
  }

  const full = reportOf(loaded.workspaces, loaded.asOf, asked);
  const language =
    asked ??
    commonLanguage(
      full.files.map((file) => file.language),
      languageOfHost(host.env),
    );
  if (options.updateBaseline && options.baseline !== undefined) writeBaseline(full, options.baseline, host.cwd);
  const report =
    options.baseline === undefined
      ? full
      : onlyNew(full, readBaseline(options.baseline, host.cwd), options.baseline, host.cwd);
  if (format === 'json') writeReport(report, host.raw);
  else {
    const { reportAsText } = await import('../check/text.ts');
    const columns = host.terminal?.columns;
    host.out(reportAsText(report, { colors: colorsFor(host, options.color), columns, language }));
  }
  return passes(report, mostWarnings) ? 0 : 1;
}

function passes(report: Report, mostWarnings: number): boolean {
  return countOf(report, 'error') === 0 && countOf(report, 'warning') <= mostWarnings;
}

function mostWarningsIn({ maxWarnings }: CheckOptions): number {
  if (maxWarnings === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(maxWarnings)) return Number(maxWarnings);
  throw new Failure({
    en: `--max-warnings needs a number from 0 on, not "${maxWarnings}"`,
    vi: `--max-warnings cần một số từ 0 trở lên, không phải "${maxWarnings}"`,
  });
}

function needsBaseline(): Failure {
  return new Failure({
    en: '--update-baseline needs --baseline FILE, the file to write',
    vi: '--update-baseline cần --baseline TỆP, là tệp sẽ ghi',
  });
}

function cannotFixStdin(): Failure {
  return new Failure({
    en: '--fix mends files, not standard input',
    vi: '--fix sửa tệp, không sửa đầu vào chuẩn',
  });
}

function fixedLine(fixed: number, files: number, language: 'en' | 'vi'): string {
  const findings = counted(fixed, { en: 'problem', vi: 'vấn đề' }, 'problems');
  const where = counted(files, { en: 'file', vi: 'tệp' }, 'files');
  return language === 'vi' ? `đã sửa ${findings.vi} trong ${where.vi}\n` : `fixed ${findings.en} in ${where.en}\n`;
}
