import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { KpiBoard } from './board/board.tsx';
import { type Actions, Context, type PageContext } from './context.ts';
import { Detail } from './detail/detail.tsx';
import { formatIn } from './format.ts';
import { AlignmentMap } from './map/map.tsx';
import type { Store } from './store.ts';
import { wordsIn } from './words/index.ts';

/** The page with everything on it, drawn from the store's state. */
export function Page({ store, actions }: { store: Store; actions: Actions }): JSX.Element | null {
  const { shown, view } = store.state;
  const marked = store.marked()?.id ?? null;
  const context = useMemo((): PageContext | undefined => {
    if (shown === undefined) return undefined;
    const { scored, index, language, today, files, can } = shown;
    return {
      scored,
      index,
      language,
      today,
      files,
      can,
      view,
      marked,
      actions,
      asOf: scored.asOf,
      words: wordsIn[language],
      format: formatIn(language),
      selected: view.selected === null ? undefined : index.elements.get(view.selected),
      shows: () => true,
    };
  }, [shown, view, marked, actions]);
  if (context === undefined) return null;
  return (
    <Context.Provider value={context}>
      <AlignmentMap />
      <KpiBoard />
      <Detail />
    </Context.Provider>
  );
}
