import { writeReport } from '../check/json.ts';
import { countOf, once, type Report, reportOf, told } from '../check/report.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../program.ts';
import { commonLanguage, languageOfHost } from '../speech.ts';
import { colorsFor } from '../text/colors.ts';
import { choiceIn, type Loaded, languageIn, load, readsStdin } from '../workspace/load.ts';

/** `okr check`: 1 where it finds errors or too many warnings, 2 where it could not look at everything, or as it should. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const format = choiceIn('--format', options.format, ['text', 'json']);
  const asked = languageIn(options);
  const mostWarnings = mostWarningsIn(options);
  const known = options.known ?? options.baseline;
  const updates = options.updateKnown ?? options.updateBaseline ?? false;
  if (updates && known === undefined) throw needsKnown();
  if (options.fix && readsStdin(paths, options)) throw cannotFixStdin();

  const { loaded, isWhole } = options.fix
    ? await mended(paths, options, host)
    : { loaded: await load(paths, options, host), isWhole: true };
  const full = reportOf(loaded.workspaces, loaded.asOf, asked);
  const language =
    asked ??
    commonLanguage(
      full.files.map((file) => file.language),
      languageOfHost(host.env),
    );
  const report = known === undefined ? full : await unknownIn(full, known, updates, host);
  if (format === 'json') writeReport(told(report), host.raw);
  else {
    const { reportAsText } = await import('../check/text.ts');
    const style = { colors: colorsFor(host, options.color), columns: host.terminal?.columns, language };
    host.out(
      options.all ? reportAsText(told(report), style) : reportAsText(told(once(report)), { ...style, all: report }),
    );
  }
  if (!isWhole || loaded.unread.length > 0 || loaded.problems.length > 0) return 2;
  return passes(report, mostWarnings) ? 0 : 1;
}

/** What the file of known problems does not hold; `updates`: it is written first. */
async function unknownIn(full: Report, known: string, updates: boolean, { cwd }: Host): Promise<Report> {
  const { onlyNew, readKnown, writeKnown } = await import('../check/known.ts');
  if (updates) await writeKnown(full, known, cwd);
  return onlyNew(full, readKnown(known, cwd), known, cwd);
}

interface Mended {
  readonly loaded: Loaded;
  /** All that was mended is written. */
  readonly isWhole: boolean;
}

async function mended(paths: readonly string[], options: CheckOptions, host: Host): Promise<Mended> {
  const { mend } = await import('../check/mend.ts');
  const loaded = await load(paths, options, host);
  const done = await mend(loaded, host, languageIn(options) ?? languageOfHost(host.env));
  // What is on the disk counts.
  return done.isWhole
    ? { loaded: { ...loaded, workspaces: done.workspaces }, isWhole: true }
    : { loaded: await load(paths, options, host), isWhole: false };
}

/** Counts all that there is, however much of it is printed: the same plan gives the same answer in every format. */
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

function needsKnown(): Failure {
  return new Failure({
    en: '--update-known needs --known FILE, the file to write',
    vi: '--update-known cần --known TỆP, là tệp sẽ ghi',
  });
}

function cannotFixStdin(): Failure {
  return new Failure({
    en: '--fix changes files; it cannot change standard input',
    vi: '--fix sửa tệp, không sửa đầu vào chuẩn',
  });
}
