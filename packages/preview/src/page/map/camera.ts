import type { Size } from './size.ts';

/** What of the map is seen: a map point `p` stands on the screen at `p × scale + offset`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const SMALLEST = 0.05;
const LARGEST = 2;
const MARGIN = 24;

/** The whole map in the middle of a window; a small one is not blown up. */
export function fit(map: Size, window: Size): Camera {
  const wide = (window.width - 2 * MARGIN) / Math.max(1, map.width);
  const high = (window.height - 2 * MARGIN) / Math.max(1, map.height);
  const scale = clamp(Math.min(1, wide, high));
  return {
    scale,
    x: (window.width - map.width * scale) / 2,
    y: Math.max(MARGIN, (window.height - map.height * scale) / 2),
  };
}

/** Readable at once: as `fit`, but never so small that titles cannot be read; then where a reader begins, at the left. */
export function open(map: Size & { readonly start: number }, window: Size): Camera {
  const whole = fit(map, window);
  if (whole.scale >= READABLE) return whole;
  const height = map.height * READABLE;
  const y =
    height + 2 * MARGIN <= window.height ? (window.height - height) / 2 : window.height / 2 - map.start * READABLE;
  return { scale: READABLE, x: MARGIN, y: Math.min(y, Math.max(MARGIN, whole.y)) };
}

const READABLE = 1;

/** By a factor, around a point of the window, which stays where it is. */
export function zoom(camera: Camera, factor: number, around: { readonly x: number; readonly y: number }): Camera {
  const scale = clamp(camera.scale * factor);
  const by = scale / camera.scale;
  return { scale, x: around.x - (around.x - camera.x) * by, y: around.y - (around.y - camera.y) * by };
}

export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Moved as little as it takes to see a box of the map. */
export function show(camera: Camera, box: Size & { readonly x: number; readonly y: number }, window: Size): Camera {
  const dx = shift(box.x * camera.scale + camera.x, box.width * camera.scale, window.width);
  const dy = shift(box.y * camera.scale + camera.y, box.height * camera.scale, window.height);
  return dx === 0 && dy === 0 ? camera : pan(camera, dx, dy);
}

/** Whether a box of the map is in the window, or at most as far from it as the window is large. */
export function isNear(camera: Camera, box: Size & { readonly x: number; readonly y: number }, window: Size): boolean {
  const left = box.x * camera.scale + camera.x;
  const top = box.y * camera.scale + camera.y;
  const { width, height } = window;
  return (
    left < 2 * width &&
    left + box.width * camera.scale > -width &&
    top < 2 * height &&
    top + box.height * camera.scale > -height
  );
}

function shift(at: number, size: number, room: number): number {
  if (at < MARGIN) return MARGIN - at;
  const over = at + size - (room - MARGIN);
  return over > 0 ? -Math.min(over, at - MARGIN) : 0;
}

function clamp(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}

/** What was kept; undefined for anything else. */
export function readCamera(kept: unknown): Camera | undefined {
  if (typeof kept !== 'object' || kept === null || !('x' in kept && 'y' in kept && 'scale' in kept)) return undefined;
  const { x, y, scale } = kept;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof scale !== 'number') return undefined;
  return Number.isFinite(x) && Number.isFinite(y) && scale > 0 ? { x, y, scale: clamp(scale) } : undefined;
}
