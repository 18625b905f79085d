import { resolve } from 'node:path';
import { isOwnPart, type Language, safeLine } from '@okr/core';
import { exportAs, fileText } from '@okr/preview/export';
import { type ExportFormat, exportFormats, formatFacts } from '@okr/preview/formats';
import { Failure } from '../failure.ts';
import { refuseKept } from '../files/kept.ts';
import { writeWhole } from '../files/write.ts';
import type { Host } from '../host.ts';
import { pageAssets } from '../page/assets.ts';
import type { ExportOptions } from '../program.ts';
import { errorsLine, filesOf, filterOf, pageFiles, partOf, spokenIn, withUnitsOf } from '../score/document.ts';
import { nothingFound } from '../score/nothing-found.ts';
import { choiceIn, languageIn, load } from '../workspace/load.ts';

/** `okr export`: the scores in another program's format, to a file or to standard output. */
export async function exportScores(paths: readonly string[], options: ExportOptions, host: Host): Promise<number> {
  const format = formatIn(options);
  const output = options.output === undefined ? undefined : outputIn(options.output, host.cwd);
  const asked = languageIn(options);
  const loaded = await load(paths, options, host);
  const { language, languageOf } = spokenIn(loaded, asked, host);
  const isPage = format === 'html';
  // The page speaks one language, explanations and all.
  const wanted = filterOf(options);
  const { all, part: left } = partOf(loaded, isPage ? language : asked, wanted);
  const scored = isPage ? withUnitsOf(left, left === all ? loaded : undefined) : left;
  const files = isOwnPart(wanted) ? filesOf(left, pageFiles(loaded)) : pageFiles(loaded);
  const note = nothingFound(all, left, wanted)?.[language];
  if (note !== undefined) host.err(`okr: ${safeLine(note)}\n`);

  const text = exportAs(format, { scored, files, language, languageOf }, pageAssets);
  if (output === undefined) host.raw(text);
  else {
    const read = loaded.workspaces.flatMap(({ sources }) => sources.flatMap(({ absolute }) => absolute ?? []));
    const settings = options.config === undefined ? [] : [resolve(host.cwd, options.config)];
    refuseKept(output.absolute, output.path, [...read, ...settings]);
    await writeWhole({ ...output, text: fileText(format, text), before: 'anything' });
    host.err(wroteLine(output.path, language));
  }
  const errors = errorsLine(loaded, language);
  if (errors !== undefined) host.err(errors);
  return loaded.unread.length > 0 ? 2 : 0;
}

/** Where to; what is clear from the name alone is said before anything is read. */
function outputIn(path: string, cwd: string): { readonly absolute: string; readonly path: string } {
  const absolute = resolve(cwd, path);
  refuseKept(absolute, path);
  return { absolute, path };
}

/** `--to`, else what the name of the file says. */
function formatIn({ to, output }: ExportOptions): ExportFormat {
  const named = choiceIn('--to', to, exportFormats);
  if (named !== undefined) return named;
  const ending = output === undefined ? undefined : /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  const found = exportFormats.find((format) => format === ending || formatFacts[format].ending === ending);
  if (found !== undefined) return found;
  const listed = exportFormats.join(', ');
  throw new Failure(
    ending === undefined
      ? { en: `say the format with --to: ${listed}`, vi: `hãy ghi định dạng bằng --to: ${listed}` }
      : {
          en: `okr cannot write .${ending} files; --to takes ${listed}`,
          vi: `okr không ghi được tệp .${ending}; --to nhận ${listed}`,
        },
  );
}

function wroteLine(output: string, language: Language): string {
  return { en: `wrote ${safeLine(output)}\n`, vi: `đã ghi ${safeLine(output)}\n` }[language];
}
