import { type LoadedFile, loadFile } from '../../load.ts';
import { type Resolution, resolve } from '../../resolve/resolve.ts';
import type { View } from '../view.ts';
import type { DraftFile } from './draft.ts';
import { isError } from './errors.ts';

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

/** Whether names, units and weights have no error with some files changed that they do not have now. */
export function addsNoError(view: View, changed: readonly Changed[], ignored: ReadonlySet<string>): boolean {
  const found = errorsIn(resolvedWith(view, changed), ignored);
  if (found.size === 0) return true;
  const known = errorsIn(resolvedWith(view, []), ignored);
  return [...found].every(([problem, count]) => count <= (known.get(problem) ?? 0));
}

/** How often each error is found; an unknown name once, for a plan's line that is needed twice may hold one. */
function errorsIn({ problems }: Resolution, ignored: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const problem of [...problems.values()].flat()) {
    if (!isError(problem) || ignored.has(problem.rule)) continue;
    const { rule, message } = problem;
    const key = `${rule} ${message.en}`;
    found.set(key, rule === 'unknown-reference' ? 1 : (found.get(key) ?? 0) + 1);
  }
  return found;
}
