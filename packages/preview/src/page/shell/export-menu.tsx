import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatFacts } from '../../formats.ts';
import { usePage } from '../context.ts';
import { useDismiss } from '../hooks.ts';
import { Icon } from '../parts/icon.tsx';
import { saveTree } from '../picture/save.ts';

interface Item {
  readonly label: string;
  readonly act: () => void;
}

/** What the host can write, pictures of the tree that the page makes itself, and paper. */
export function ExportMenu(): JSX.Element {
  const page = usePage();
  const { can, words, actions } = page;
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismiss(isOpen, ref, () => setOpen(false));
  const items: readonly Item[] = [
    ...can.exports.map((format) => ({
      label: formatFacts[format].label[page.language],
      act: () => actions.exportAs(format),
    })),
    { label: words.treeAsSvg, act: () => saveTree(page, 'svg') },
    { label: words.treeAsPng, act: () => saveTree(page, 'png') },
    { label: words.print, act: () => window.print() },
  ];
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="export" ref={ref}>
      <button
        type="button"
        ref={button}
        class="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="download" />
        {words.export}
      </button>
      {isOpen ? <Menu items={items} close={close} /> : null}
    </div>
  );
}

function Menu({ items, close }: { items: readonly Item[]; close: () => void }): JSX.Element {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const focus = (at: number): void => {
    const entry = list.current?.children[(at + items.length) % items.length];
    if (entry instanceof HTMLElement) entry.focus();
  };
  useEffect(() => focus(0), []);
  const move = (event: KeyboardEvent, at: number): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Tab') close();
    if (to === undefined) return;
    event.preventDefault();
    focus(to);
  };
  return (
    <div class="popup menu" role="menu" aria-label={words.export} ref={list}>
      {items.map(({ label, act }, at) => (
        <button
          type="button"
          role="menuitem"
          key={label}
          tabIndex={-1}
          onKeyDown={(event) => move(event, at)}
          onClick={() => {
            close();
            act();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
