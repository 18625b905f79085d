import type { JSX } from 'preact';
import { usePage } from '../context.ts';

const STEP = 24;
const LEAST = 260;
/** Of the panes: the goals keep the rest. */
const MOST = 0.6;

interface DividerProps {
  /** The width of the detail, in pixels. */
  readonly width: number;
  /** Null for the usual width. */
  readonly onResize: (width: number | null) => void;
}

/** Between the goals and the detail: dragged, or moved by the arrow keys; a double click gives the usual width back. */
export function Divider({ width, onResize }: DividerProps): JSX.Element {
  const { words } = usePage();
  const resize = (divider: HTMLElement, wanted: number): void => {
    const most = (divider.parentElement?.clientWidth ?? 0) * MOST;
    onResize(Math.round(Math.max(LEAST, Math.min(most, wanted))));
  };
  return (
    <div
      class="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.detailWidth}
      aria-valuenow={Math.round(width)}
      aria-valuemin={LEAST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        resize(currentTarget, (currentTarget.parentElement?.getBoundingClientRect().right ?? clientX) - clientX);
      }}
      onDblClick={() => onResize(null)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
        if (step === 0) return;
        event.preventDefault();
        resize(event.currentTarget, width + step);
      }}
    />
  );
}
