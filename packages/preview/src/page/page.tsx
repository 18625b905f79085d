import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { KpiBoard } from './board/board.tsx';
import { type Actions, Context, type PageContext } from './context.ts';
import { formatIn } from './format.ts';
import { useSize } from './hooks.ts';
import { AlignmentMap } from './map/map.tsx';
import { chosenCycles } from './model/cycles.ts';
import { shows, sieveOf } from './model/filter.ts';
import { summaryOf } from './model/summary.ts';
import { Empty } from './shell/empty.tsx';
import { FindBar } from './shell/find-bar.tsx';
import { Header } from './shell/header.tsx';
import { Notice } from './shell/notice.tsx';
import { Side } from './shell/side.tsx';
import { SummaryBar } from './shell/summary-bar.tsx';
import type { PageState, Shown, Store } from './store.ts';
import { GuardStrip } from './tree/guard-strip.tsx';
import { TreeToolbar } from './tree/toolbar.tsx';
import { Tree } from './tree/tree.tsx';
import { wordsIn } from './words/index.ts';

/** The page with everything on it, drawn from the store's state. */
export function Page({ store, actions }: { store: Store; actions: Actions }): JSX.Element | null {
  const { shown } = store.state;
  return shown === undefined ? null : (
    <Frame state={store.state} shown={shown} marked={store.marked()?.id ?? null} actions={actions} />
  );
}

interface FrameProps {
  readonly state: PageState;
  readonly shown: Shown;
  readonly marked: string | null;
  readonly actions: Actions;
}

function Frame({ state, shown, marked, actions }: FrameProps): JSX.Element {
  const { view, cursor, printing } = state;
  const { scored, index, language } = shown;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const followed = useRef(0);
  const sieve = useMemo(() => {
    const cycles = chosenCycles(scored, view.filter.cycle);
    return sieveOf(index, view.filter, new Set(cycles.map(({ name }) => name)));
  }, [scored, index, view.filter]);
  const summary = useMemo(() => summaryOf(scored, index, view.filter), [scored, index, view.filter]);
  const format = useMemo(() => formatIn(language), [language]);
  const context = useMemo((): PageContext => {
    const { today, asked, files, can } = shown;
    return {
      scored,
      index,
      language,
      today,
      asked,
      files,
      can,
      view,
      marked,
      actions,
      sieve,
      format,
      asOf: scored.asOf,
      words: wordsIn[language],
      selected: view.selected === null ? undefined : index.elements.get(view.selected),
      shows: (element) => shows(index, sieve, element),
    };
  }, [shown, scored, index, language, view, marked, actions, sieve, format]);
  const hasRows = view.tab === 'tree' || (view.tab === 'alignment' && view.alignment === 'rows');
  const isEmpty = scored.plans.length === 0 && scored.kpis.length === 0;
  return (
    <Context.Provider value={context}>
      <div
        class={`okr ${width >= 940 ? 'is-wide' : width >= 560 ? 'is-medium' : 'is-narrow'}`}
        ref={ref}
        lang={language}
      >
        {isEmpty ? null : <Header summary={summary} />}
        {isEmpty ? null : <FindBar />}
        <Notice />
        {isEmpty ? (
          <Empty />
        ) : (
          <>
            {view.tab === 'kpis' ? null : <SummaryBar summary={summary} />}
            <main class="panes">
              <div class="view" id="okr-view" role="tabpanel" aria-labelledby={`okr-tab-${view.tab}`}>
                <h2 class="unseen">{context.words[view.tab]}</h2>
                {hasRows ? <TreeToolbar /> : null}
                {hasRows ? (
                  <Tree key={view.tab} printing={printing} turn={cursor.scroll ? cursor.turn : 0} followed={followed} />
                ) : null}
                {view.tab === 'tree' ? <GuardStrip /> : null}
                {view.tab === 'alignment' && !hasRows ? <AlignmentMap /> : null}
                {view.tab === 'kpis' ? <KpiBoard /> : null}
              </div>
              {view.tab === 'kpis' && context.selected === undefined ? null : <Side />}
            </main>
          </>
        )}
      </div>
    </Context.Provider>
  );
}
