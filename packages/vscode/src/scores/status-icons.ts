import type { Status } from '@okr/core';

/** A shape of its own for each status, so that nobody needs to tell colours apart; names of VS Code's icons and colours. */
export const statusIcons: { readonly [S in Status]: { readonly icon: string; readonly color: string } } = {
  'on-track': { icon: 'pass', color: 'charts.green' },
  'at-risk': { icon: 'warning', color: 'charts.yellow' },
  'off-track': { icon: 'error', color: 'charts.red' },
  'not-started': { icon: 'circle-large-outline', color: 'disabledForeground' },
  'no-data': { icon: 'question', color: 'charts.orange' },
  done: { icon: 'pass-filled', color: 'charts.green' },
  dropped: { icon: 'circle-slash', color: 'disabledForeground' },
};
