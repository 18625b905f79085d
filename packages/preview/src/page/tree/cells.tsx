import type { Place } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../context.ts';
import { Icon } from '../parts/icon.tsx';

interface NameProps {
  readonly title: string;
  readonly remarks?: readonly ComponentChildren[];
  /** The title has the whole row, and what is in the other columns stands beside the remarks. */
  readonly wide?: boolean;
}

/** The first column: a title over what there is to say about it, each in one line that is cut where it is too long. */
export function Name({ title, remarks = [], wide = false }: NameProps): JSX.Element {
  const { words } = usePage();
  return (
    <span class={`cell-name${wide ? ' is-wide' : ''}${title === '' ? ' is-untitled' : ''}`}>
      <span class="name-title" title={title}>
        {title === '' ? words.untitled : title}
      </span>
      {remarks.length === 0 ? null : (
        <span class="name-remarks" title={remarks.filter((remark) => typeof remark === 'string').join(' · ')}>
          {remarks.map((remark, at) => (
            <span key={at}>{remark}</span>
          ))}
        </span>
      )}
    </span>
  );
}

/** What the pointer finds at the end of a row; the keyboard has Enter for it. */
export function OpenButton({ place }: { place: Place }): JSX.Element | null {
  const { can, words, actions } = usePage();
  if (!can.open) return null;
  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    actions.open(place);
  };
  return (
    <button type="button" class="icon row-open" tabIndex={-1} title={words.openInEditor} onClick={open}>
      <Icon name="open" />
      <span class="unseen">{words.openInEditor}</span>
    </button>
  );
}
