import { type Published, safeLine } from '@okr/core';
import type { Host } from '../host.ts';
import type { ScoreOptions } from '../program.ts';
import { errorsLine, filterOf, partOf, spokenIn } from '../score/document.ts';
import { noCards, nothingFound } from '../score/nothing-found.ts';
import { colorsFor } from '../text/colors.ts';
import { writeJson } from '../text/json.ts';
import { choiceIn, languageIn, load } from '../workspace/load.ts';

/** `okr score`: whatever can be scored; errors in the plans are counted on standard error and end nothing. */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<number> {
  const format = choiceIn('--format', options.format, ['text', 'json', 'csv', 'markdown']) ?? 'text';
  const asked = languageIn(options);
  const loaded = await load(paths, options, host);
  const { language, languageOf } = spokenIn(loaded, asked, host);
  const wanted = filterOf(options);
  const { all, part: document } = partOf(loaded, asked, wanted);
  const isCards = options.scorecard === true;
  const note = (isCards ? noCards(all, document) : nothingFound(all, document, wanted))?.[language];
  if (note !== undefined) host.err(`okr: ${safeLine(note)}\n`);

  const cards = shownCards(document, options.cycle);
  switch (format) {
    case 'json':
      writeJson(document, host.raw);
      break;
    case 'csv': {
      const { exportCsv, scorecardsAsCsv } = await import('@okr/preview/export');
      host.raw(isCards ? scorecardsAsCsv(cards.scorecards) : exportCsv(document));
      break;
    }
    case 'markdown': {
      const { exportMarkdown, scorecardsAsMarkdown } = await import('@okr/preview/export');
      host.raw(isCards ? scorecardsAsMarkdown(cards, language) : exportMarkdown(document, language, languageOf));
      break;
    }
    case 'text': {
      const columns = host.terminal?.columns ?? 100;
      const colors = colorsFor(host, options.color);
      const style = { colors, columns, language, languageOf, explain: options.explain === true };
      if (isCards) host.out((await import('../score/scorecards.ts')).scorecardsAsText(cards, style));
      else host.out((await import('../score/text.ts')).scoresAsText(document, style));
    }
  }
  const errors = errorsLine(loaded, language);
  if (errors !== undefined) host.err(errors);
  return loaded.unread.length > 0 ? 2 : 0;
}

/** Where no cycle is asked for, of each team and person the card of the one that it is in. */
function shownCards(document: Published, cycle: string | undefined): Published {
  if (cycle !== undefined) return document;
  return { ...document, scorecards: document.scorecards.filter(({ current }) => current) };
}
