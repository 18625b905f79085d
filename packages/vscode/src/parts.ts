import type { PanelParts } from './preview/panel.ts';
import type { Previews } from './preview/previews.ts';

/** What the features of the extension share. */
export interface Parts extends PanelParts {
  readonly previews: Previews;
}
