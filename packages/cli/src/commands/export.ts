import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filterPublished, type Language, safeLine } from '@okr/core';
import { Failure, fileFailure } from '../failure.ts';
import type { Host } from '../host.ts';
import { pageAssets } from '../page/assets.ts';
import { exportAs, type Format, fileText, formatNames, formats } from '../page/formats.ts';
import type { ExportOptions } from '../program.ts';
import { documentOf, errorsLine, pageFiles, spokenIn, withUnitsOf } from '../score/document.ts';
import { nothingFound } from '../score/nothing-found.ts';
import { choiceIn, languageIn, load } from '../workspace/load.ts';

/** `okr export`: the scores in another program's format, to a file or to standard output. */
export async function exportScores(paths: readonly string[], options: ExportOptions, host: Host): Promise<number> {
  const format = formatIn(options);
  const { output } = options;
  if (output?.toLowerCase().endsWith('.okr')) throw isPlan(output);
  const asked = languageIn(options);
  const loaded = await load(paths, options, host);
  const { language, languageOf } = spokenIn(loaded, asked, host);
  const isPage = format === 'html';
  // The page speaks one language, explanations and all.
  const all = documentOf(loaded, isPage ? language : asked);
  const left = filterPublished(all, options);
  const scored = isPage ? withUnitsOf(left, left === all ? loaded : undefined) : left;
  const note = nothingFound(all, left)?.[language];
  if (note !== undefined) host.err(`okr: ${safeLine(note)}\n`);

  const text = exportAs(format, { scored, files: pageFiles(loaded), language, languageOf }, pageAssets);
  if (output === undefined) host.raw(text);
  else {
    try {
      writeFileSync(resolve(host.cwd, output), fileText(format, text));
    } catch (error) {
      throw fileFailure(error, output);
    }
    host.err(wroteLine(output, language));
  }
  const errors = errorsLine(loaded, language);
  if (errors !== undefined) host.err(errors);
  return 0;
}

/** `--to`, else what the name of the file says. */
function formatIn({ to, output }: ExportOptions): Format {
  const named = choiceIn('--to', to, formatNames);
  if (named !== undefined) return named;
  const ending = output === undefined ? undefined : /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  const found = formatNames.find((format) => format === ending || formats[format] === ending);
  if (found !== undefined) return found;
  const listed = formatNames.join(', ');
  throw new Failure({
    en: `--to FORMAT is missing: ${listed}`,
    vi: `thiếu --to ĐỊNH_DẠNG: ${listed}`,
  });
}

/** An export over a plan would lose it. */
function isPlan(output: string): Failure {
  return new Failure({
    en: `${output}: an export is not written over a plan; choose another name`,
    vi: `${output}: không ghi bản xuất đè lên kế hoạch; hãy chọn tên khác`,
  });
}

function wroteLine(output: string, language: Language): string {
  return language === 'vi' ? `đã ghi ${safeLine(output)}\n` : `wrote ${safeLine(output)}\n`;
}
