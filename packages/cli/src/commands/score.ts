import { filterPublished, type Language, type Published, publish, safeLine } from '@okr/core';
import type { Host } from '../host.ts';
import type { ScoreOptions } from '../program.ts';
import { nothingFound } from '../score/nothing-found.ts';
import { commonLanguage, counted, languageOfHost } from '../speech.ts';
import { colorsFor } from '../text/colors.ts';
import { writeJson } from '../text/json.ts';
import { choiceIn, type Loaded, languageIn, load } from '../workspace/load.ts';

/** `okr score`: whatever can be scored; errors in the plans are counted on standard error and end nothing. */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<number> {
  const format = choiceIn('--format', options.format, ['text', 'json', 'csv', 'markdown']) ?? 'text';
  const asked = languageIn(options);
  const loaded = await load(paths, options, host);
  const spoken = new Map(
    loaded.workspaces.flatMap(({ config, reported }) =>
      reported.map(({ path, file }) => [path, asked ?? config.language ?? file.language] as const),
    ),
  );
  const language = commonLanguage([...spoken.values()], asked ?? languageOfHost(host.env));
  const languageOf = (path: string): Language => spoken.get(path) ?? language;
  const all = documentOf(loaded, asked);
  const document = filterPublished(all, options);
  const note = nothingFound(all, document)?.[language];
  if (note !== undefined) host.err(`okr: ${safeLine(note)}\n`);

  switch (format) {
    case 'json':
      writeJson(document, host.out);
      break;
    case 'csv':
      host.out((await import('@okr/preview/export')).exportCsv(document));
      break;
    case 'markdown':
      host.out((await import('@okr/preview/export')).exportMarkdown(document, language, languageOf));
      break;
    case 'text': {
      const { scoresAsText } = await import('../score/text.ts');
      const columns = host.terminal?.columns ?? 100;
      const colors = colorsFor(host, options.color);
      host.out(scoresAsText(document, { colors, columns, language, languageOf, explain: options.explain === true }));
    }
  }
  const errors = errorsIn(loaded);
  if (errors > 0) host.err(errorsLine(errors, language));
  return 0;
}

/**
 * Several workspaces come as one document. Plans and KPIs are those of the files that were asked for; the others count in
 * the numbers and stay unseen.
 */
function documentOf({ asOf, workspaces }: Loaded, asked: Language | undefined): Published {
  const documents = workspaces.map(({ analysis, config, reported }) => {
    const document = publish(analysis.workspace, analysis.scores, { language: asked ?? config.language });
    const shown = new Set(reported.map(({ path }) => path));
    return {
      ...document,
      plans: document.plans.filter(({ file }) => shown.has(file)),
      kpis: document.kpis.filter(({ file }) => shown.has(file)),
    };
  });
  return {
    version: 1,
    asOf,
    plans: documents.flatMap(({ plans }) => plans),
    kpis: documents.flatMap(({ kpis }) => kpis),
    units: documents.flatMap(({ units }) => units),
    people: documents.flatMap(({ people }) => people),
    cycles: documents.flatMap(({ cycles }) => cycles),
  };
}

function errorsIn({ workspaces }: Loaded): number {
  return workspaces.reduce(
    (sum, { reported }) =>
      sum +
      reported.reduce(
        (count, file) => count + file.diagnostics.filter(({ severity }) => severity === 'error').length,
        0,
      ),
    0,
  );
}

function errorsLine(errors: number, language: Language): string {
  const said = counted(errors, { en: 'error', vi: 'lỗi' }, 'errors');
  return language === 'vi'
    ? `${said.vi} trong kế hoạch; xem bằng okr check\n`
    : `${said.en} in the plans; okr check shows ${errors === 1 ? 'it' : 'them'}\n`;
}
