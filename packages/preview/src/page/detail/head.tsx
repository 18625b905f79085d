import type { MaybePlace, Place } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { Icon, usePage } from '../parts/index.ts';
import { useDetailWords } from './parts.tsx';

interface HeadProps {
  /** `Key result`, above the title. */
  readonly kind: string;
  readonly title: string;
  readonly place: MaybePlace;
  /** What to write a check-in or a value for; it has a button where the host can. */
  readonly add?: { readonly place: Place; readonly words: string } | undefined;
  readonly badge?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The title, what stands under it, and what can be done. */
export function Head({ kind, title, place, add, badge, children }: HeadProps): JSX.Element {
  const { actions, can } = usePage();
  const words = useDetailWords();
  const canOpen = can.open && place.file !== null && place.range !== null;
  return (
    <header>
      <div class="head-top">
        <span class="kind">{kind}</span>
        <button
          type="button"
          class="quiet icon"
          aria-label={words.close}
          title={words.close}
          onClick={() => actions.select(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="head-title">
        <h2>{title}</h2>
        {badge}
      </div>
      {children}
      {canOpen || add !== undefined ? (
        <div class="buttons">
          {add !== undefined && can.addCheckIn ? (
            <button type="button" class="primary" onClick={() => actions.addCheckIn(add.place)}>
              {add.words}
            </button>
          ) : null}
          {canOpen ? (
            <button type="button" onClick={() => actions.open(place)}>
              {words.openInEditor}
            </button>
          ) : null}
        </div>
      ) : null}
    </header>
  );
}
