import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Camera, fit, isNear, open, pan, readCamera, show, zoom } from './camera.ts';
import type { MapLayout, Placed } from './layout.ts';
import type { Size } from './size.ts';

export interface CameraControl {
  readonly camera: Camera;
  readonly isMeasured: boolean;
  /** Whether a box is in sight, or within a window's width and height of it. */
  readonly sees: (box: Placed | undefined) => boolean;
  readonly pan: (dx: number, dy: number) => void;
  /** Moves as little as it takes to see a box. */
  readonly show: (box: Placed) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
}

/** Until the window's size is known. */
const FIRST: Size = { width: 800, height: 480 };

/**
 * A window onto the map that is moved by dragging and the wheel, and zoomed with the wheel and Ctrl, as a trackpad's pinch
 * says it. Until somebody moves it, it follows the map's size.
 */
export function useCamera(
  ref: RefObject<SVGSVGElement | null>,
  map: MapLayout,
  kept: unknown,
  keep: (camera: Camera) => void,
): CameraControl {
  const [measured, setMeasured] = useState<Size | undefined>(undefined);
  const window = measured ?? FIRST;
  const [chosen, setChosen] = useState<Camera | undefined>(() => readCamera(kept));
  const camera = chosen ?? open(map, window);
  // Listeners see the newest without being added again.
  const now = useRef({ camera, keep });
  now.current = { camera, keep };
  const move = (next: Camera): void => {
    now.current.camera = next;
    setChosen(next);
  };
  useEffect(() => {
    const svg = ref.current;
    if (svg === null) return;
    return listen(svg, {
      resized: setMeasured,
      change: (next) => move(next(now.current.camera)),
      rest: () => now.current.keep(now.current.camera),
    });
  }, [ref]);
  const settle = (next: Camera): void => {
    move(next);
    keep(next);
  };
  return {
    camera,
    isMeasured: measured !== undefined,
    sees: (box) => box !== undefined && isNear(camera, box, window),
    pan: (dx, dy) => settle(pan(camera, dx, dy)),
    show(box) {
      if (measured === undefined) return;
      const next = show(camera, box, measured);
      if (next !== camera) move(next);
    },
    fit: () => settle(fit(map, window)),
    zoomBy: (factor) => settle(zoom(camera, factor, { x: window.width / 2, y: window.height / 2 })),
  };
}

interface Listening {
  readonly resized: (size: Size) => void;
  readonly change: (next: (camera: Camera) => Camera) => void;
  /** A movement has come to its end. */
  readonly rest: () => void;
}

/** Pixels that a press may move and still be a click. */
const SLACK = 4;
const REST = 250;

function listen(svg: SVGSVGElement, { resized, change, rest }: Listening): () => void {
  let drag: { x: number; y: number; far: boolean } | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  };
  const down = (event: PointerEvent): void => {
    if (event.button === 0) drag = { x: event.clientX, y: event.clientY, far: false };
  };
  const moved = (event: PointerEvent): void => {
    if (drag === undefined) return;
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.far && Math.hypot(dx, dy) < SLACK) return;
    if (!drag.far) svg.setPointerCapture(event.pointerId);
    drag = { x: event.clientX, y: event.clientY, far: true };
    change((camera) => pan(camera, dx, dy));
  };
  const up = (): void => {
    if (drag?.far) soon();
    drag = undefined;
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) {
      const around = { x: event.clientX - box.left, y: event.clientY - box.top };
      change((camera) => zoom(camera, Math.exp(-event.deltaY / 240), around));
    } else {
      const [dx, dy] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      change((camera) => pan(camera, -dx, -dy));
    }
    soon();
  };
  const observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(([entry]) => {
          const box = entry?.contentRect;
          if (box !== undefined && box.width > 0 && box.height > 0) resized({ width: box.width, height: box.height });
        });
  observer?.observe(svg);
  svg.addEventListener('pointerdown', down);
  svg.addEventListener('pointermove', moved);
  svg.addEventListener('pointerup', up);
  svg.addEventListener('pointercancel', up);
  svg.addEventListener('wheel', wheel, { passive: false });
  return () => {
    clearTimeout(resting);
    observer?.disconnect();
    svg.removeEventListener('pointerdown', down);
    svg.removeEventListener('pointermove', moved);
    svg.removeEventListener('pointerup', up);
    svg.removeEventListener('pointercancel', up);
    svg.removeEventListener('wheel', wheel);
  };
}
