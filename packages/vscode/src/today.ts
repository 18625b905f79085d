import { dayOf, type IsoDate, isIsoDate } from '@okr/core';
import { workspace } from 'vscode';

/** The day that plans are looked at from, as the server takes it: the setting `okr.asOf`, else today. */
export function today(): IsoDate {
  const asOf = workspace.getConfiguration('okr').get<string>('asOf', '');
  return isIsoDate(asOf) ? asOf : dayOf(new Date());
}
