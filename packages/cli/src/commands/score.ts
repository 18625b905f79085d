import { safeLine } from '@okr/core';
import type { Host } from '../host.ts';
import type { ScoreOptions } from '../program.ts';
import { errorsLine, partOf, spokenIn } from '../score/document.ts';
import { nothingFound } from '../score/nothing-found.ts';
import { colorsFor } from '../text/colors.ts';
import { writeJson } from '../text/json.ts';
import { choiceIn, languageIn, load } from '../workspace/load.ts';

/** `okr score`: whatever can be scored; errors in the plans are counted on standard error and end nothing. */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<number> {
  const format = choiceIn('--format', options.format, ['text', 'json', 'csv', 'markdown']) ?? 'text';
  const asked = languageIn(options);
  const loaded = await load(paths, options, host);
  const { language, languageOf } = spokenIn(loaded, asked, host);
  const { all, part: document } = partOf(loaded, asked, options);
  const note = nothingFound(all, document)?.[language];
  if (note !== undefined) host.err(`okr: ${safeLine(note)}\n`);

  switch (format) {
    case 'json':
      writeJson(document, host.raw);
      break;
    case 'csv':
      host.raw((await import('@okr/preview/export')).exportCsv(document));
      break;
    case 'markdown':
      host.raw((await import('@okr/preview/export')).exportMarkdown(document, language, languageOf));
      break;
    case 'text': {
      const { scoresAsText } = await import('../score/text.ts');
      const columns = host.terminal?.columns ?? 100;
      const colors = colorsFor(host, options.color);
      host.out(scoresAsText(document, { colors, columns, language, languageOf, explain: options.explain === true }));
    }
  }
  const errors = errorsLine(loaded, language);
  if (errors !== undefined) host.err(errors);
  return loaded.unread.length > 0 ? 2 : 0;
}
