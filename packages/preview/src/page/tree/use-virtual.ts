import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualOptions {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** In pixels; a new function where heights or keys changed. */
  readonly heightOf: (at: number) => number;
  readonly keyOf: (at: number) => string;
  readonly initialOffset: number;
}

/** Which rows of a long list are in sight; draws again when that changes. */
export function useVirtual(options: VirtualOptions): Virtualizer<HTMLElement, Element> {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const { count, scroller, heightOf, keyOf, initialOffset } = options;
  const settings = {
    count,
    initialOffset,
    overscan: 8,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw(0),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, Element>(settings));
  virtual.setOptions(settings);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
}
