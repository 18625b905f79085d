import { analyse, defaultConfig } from '@okr/analysis';
import { type IsoDate, type Published, publish } from '@okr/core';

/** Plans by their file's URI, scored as the server does. */
export function scored(plans: Readonly<Record<string, string>>, asOf: IsoDate = '2026-11-15'): Published {
  const sources = Object.entries(plans).map(([path, text]) => ({ path, text }));
  const { workspace, scores } = analyse(sources, { asOf, config: defaultConfig });
  return publish(workspace, scores);
}
