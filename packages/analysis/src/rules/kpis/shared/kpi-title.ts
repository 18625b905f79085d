import type { Kpi } from '@okr/core';
import { quoted } from '../../shared/say.ts';

/** A KPI inside a message: its title, else its name. */
export function kpiTitle({ written }: Kpi): string {
  return quoted(written.title?.value ?? written.name?.text ?? 'KPI');
}
