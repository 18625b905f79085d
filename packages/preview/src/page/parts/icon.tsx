import type { JSX } from 'preact';

const paths = {
  chevron: 'M6 4l4 4-4 4',
  funnel: 'M2.5 3.5h11l-4.2 5v4l-2.6 1.4V8.5z',
  close: 'M4 4l8 8M12 4l-8 8',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.3h10',
  open: 'M9.5 2.8h3.7v3.7M13 3 7.8 8.2M11 9.2v3.3a.8.8 0 0 1-.8.8H3.8a.8.8 0 0 1-.8-.8V6.1a.8.8 0 0 1 .8-.8h3.3',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  expand: 'M4.5 6 8 2.8 11.5 6M4.5 10 8 13.2 11.5 10',
  collapse: 'M4.5 2.8 8 6l3.5-3.2M4.5 13.2 8 10l3.5 3.2',
  above: 'M3 13V9.5a3 3 0 0 1 3-3h6.5M9.3 3.2l3.2 3.3-3.2 3.2',
} as const;

/** A picture that stands beside words or inside a button that has a label. */
export function Icon({ name }: { name: keyof typeof paths }): JSX.Element {
  return (
    <svg class="icon-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
