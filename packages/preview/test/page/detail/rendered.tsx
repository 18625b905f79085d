import type { Language, Published } from '@okr/core';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Context, type PageContext } from '../../../src/page/context.ts';
import { formatIn } from '../../../src/page/format.ts';
import { indexScored } from '../../../src/page/model/elements.ts';
import { noFilter, sieveOf } from '../../../src/page/model/filter.ts';
import { firstView, type View } from '../../../src/page/model/view.ts';
import { wordsIn } from '../../../src/page/words/index.ts';
import type { Abilities } from '../../../src/protocol.ts';
import { allAbilities } from '../support/scored.ts';

interface Options {
  readonly language?: Language;
  /** An id such as `key-result:delivery.renew.nps`. */
  readonly selected?: string;
  readonly view?: Partial<View>;
  readonly can?: Abilities;
  readonly shows?: PageContext['shows'];
}

const nothing = (): void => {};

function pageOf(scored: Published, options: Options = {}): PageContext {
  const { language = 'en', selected, view, can = allAbilities, shows = () => true } = options;
  const index = indexScored(scored);
  return {
    scored,
    index,
    language,
    words: wordsIn[language],
    format: formatIn(language),
    today: scored.asOf,
    asOf: scored.asOf,
    asked: null,
    files: [],
    selected: selected === undefined ? undefined : index.elements.get(selected),
    marked: null,
    view: { ...firstView, ...view },
    sieve: sieveOf(index, noFilter, new Set()),
    shows,
    can,
    actions: {
      select: nothing,
      open: nothing,
      openLink: nothing,
      addCheckIn: nothing,
      newPlan: nothing,
      setAsOf: nothing,
      exportAs: nothing,
      save: nothing,
      find: nothing,
      look: nothing,
      keepPart: nothing,
      scrolled: nothing,
    },
  };
}

/** The markup of a part of the page. */
export function rendered(Part: ComponentType, scored: Published, options: Options = {}): string {
  return renderToString(
    <Context.Provider value={pageOf(scored, options)}>
      <Part />
    </Context.Provider>,
  );
}

/** What is read in it, tags taken out. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
