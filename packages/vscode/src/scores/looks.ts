import { type Band, type Standing, type Status, scaleOf, shownStatus } from '@okr/core';

/** Names of VS Code's icons and colours; null for none. */
export interface Look {
  readonly icon: string | null;
  readonly color: string | null;
}

/** A shape of its own for each status and each band, so that nobody needs to tell colours apart. */
const statusIcons: { readonly [S in Status]: string } = {
  'on-track': 'pass',
  'at-risk': 'warning',
  'off-track': 'error',
  'not-started': 'circle-large-outline',
  'no-data': 'question',
  done: 'pass-filled',
  dropped: 'circle-slash',
};

const bandIcons: { readonly [B in Band]: string } = {
  green: 'circle-filled',
  amber: 'primitive-square',
  red: 'triangle-down',
};

const colors: { readonly [B in Band]: string } = {
  green: 'charts.green',
  amber: 'charts.yellow',
  red: 'charts.red',
};

/** By its status while it runs, by its band once it is over; what has no colour is muted. */
export function lookOf(standing: Standing): Look {
  const { colour, band } = standing;
  const status = shownStatus(standing);
  const color = colour ? colors[colour] : status ? 'disabledForeground' : null;
  if (scaleOf(standing) === 'band' && band) return { icon: bandIcons[band], color };
  return { icon: status ? statusIcons[status] : null, color };
}
