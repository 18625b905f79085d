import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import type { TreeNode } from '../model/nodes.ts';
import { pathTo, type Row } from '../model/rows.ts';

/** Rows are as high as the text that a person set; 13 pixels until it is known. */
export function useFontSize(ref: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(13);
  useLayoutEffect(() => {
    if (ref.current === null) return;
    const measured = Number.parseFloat(getComputedStyle(ref.current).fontSize);
    if (measured > 0) setSize(measured);
  }, [ref]);
  return size;
}

/** Once, when there is something to scroll: where it was before the page was loaded again. */
export function useRestoredScroll(ref: RefObject<HTMLElement | null>, scroll: number, isReady: boolean): void {
  const done = useRef(false);
  useLayoutEffect(() => {
    if (done.current || !isReady || ref.current === null) return;
    done.current = true;
    ref.current.scrollTop = scroll;
  });
}

interface Revealing {
  readonly nodes: readonly TreeNode[];
  readonly rows: readonly Row[];
  /** Of the message that asks to be scrolled to; 0 where none does. */
  readonly turn: number;
  /** The last one that was followed; it outlives the tree, which is gone while another view is shown. */
  readonly followed: RefObject<number>;
  readonly reveal: (at: number) => void;
}

/** Opens what the editor's cursor is in and scrolls to it, once for each message that asks for it. */
export function useReveal({ nodes, rows, turn, followed, reveal }: Revealing): void {
  const { marked, view, actions } = usePage();
  useEffect(() => {
    if (turn === 0 || turn === followed.current || marked === null) return;
    const at = rows.findIndex(({ node }) => node.id === marked);
    if (at >= 0) {
      followed.current = turn;
      reveal(at);
      return;
    }
    const path = pathTo(nodes, marked);
    if (path === undefined) {
      followed.current = turn;
      return;
    }
    // The rows come with the next drawing, and this again with them.
    const opened = Object.fromEntries(path.slice(0, -1).map(({ id }) => [id, true]));
    actions.look({ open: { ...view.open, ...opened } });
  }, [turn, marked, rows]);
}

const PAUSE = 700;

/** What is typed without a pause, to go to a row by its title. */
export function useTyped(): { add(letter: string): string; text(): string } {
  const typed = useRef({ text: '', at: 0 });
  const text = (): string => (performance.now() - typed.current.at < PAUSE ? typed.current.text : '');
  return {
    text,
    add(letter) {
      // One letter over and over goes through all that begin with it.
      const before = text();
      const next = before === letter ? letter : before + letter;
      typed.current = { text: next, at: performance.now() };
      return next;
    },
  };
}
