import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { findIn } from '../model/find.ts';
import { Icon } from '../parts/icon.tsx';

/** Ctrl+F (⌘F) over everything that the page has, drawn or not; Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar(): JSX.Element | null {
  const { index, shows, words, actions } = usePage();
  const [text, setText] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findIn(index, text ?? '', shows), [index, text, shows]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f')
        return;
      event.preventDefault();
      setText((before) => before ?? '');
      input.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const isOpen = text !== null;
  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);

  const goTo = (wanted: number): void => {
    if (found.length === 0) return;
    const next = (wanted + found.length) % found.length;
    setAt(next + 1);
    const element = found[next];
    if (element !== undefined) actions.find(element);
  };
  const close = (): void => {
    setText(null);
    setAt(0);
  };
  if (!isOpen) return null;
  return (
    <search class="find-bar">
      <input
        ref={input}
        type="text"
        value={text}
        placeholder={words.find}
        aria-label={words.find}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter') goTo(event.shiftKey ? at - 2 : at);
          else return;
          event.preventDefault();
        }}
      />
      <span aria-live="polite">{text === '' ? '' : words.found(Math.min(at, found.length), found.length)}</span>
      <button type="button" class="icon up" title={words.findBefore} onClick={() => goTo(at - 2)}>
        <Icon name="chevron" />
        <span class="unseen">{words.findBefore}</span>
      </button>
      <button type="button" class="icon down" title={words.findNext} onClick={() => goTo(at)}>
        <Icon name="chevron" />
        <span class="unseen">{words.findNext}</span>
      </button>
      <button type="button" class="icon" title={words.close} onClick={close}>
        <Icon name="close" />
        <span class="unseen">{words.close}</span>
      </button>
    </search>
  );
}
