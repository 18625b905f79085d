import { type LoadedFile, loadFile, type Resolution, resolve } from '@okr/language';
import type { View } from '../view.ts';
import type { DraftFile } from './draft.ts';

type Changed = Pick<DraftFile, 'path' | 'text' | 'file'>;

/** The workspace as it would be with some files changed or made. */
export function resolvedWith(view: View, changed: readonly Changed[]): Resolution {
  const known = new Map(changed.map((one) => [one.path, one]));
  const loaded = ({ path, text }: Changed): LoadedFile => loadFile({ path, text });
  const kept = view.snapshot.members.map((member) => {
    const one = known.get(member.loaded.file.path);
    return one === undefined ? member.loaded : loaded(one);
  });
  const fresh = changed.filter(({ file }) => file === undefined).map(loaded);
  return resolve([...kept, ...fresh], view.snapshot.configuration.config.scoring);
}
