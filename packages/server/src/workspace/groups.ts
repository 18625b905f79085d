import { byCodeUnits, configName, isBelow, isConfig, isPlan, parentOf } from './uris.ts';

/** Files that are linked with each other. */
export interface Group {
  /** The folder, or the one file that belongs to none. */
  readonly id: string;
  readonly folder: string | undefined;
  readonly config: string | undefined;
  /** In the order of their names. */
  readonly keys: readonly string[];
}

/**
 * Which files belong together: those below the nearest folder with an `okr.config.json`, else those below the client's
 * folder. A file outside all folders is a workspace of its own. In the order of the client's folders and of names, whatever
 * came to be known first.
 */
export function groupsOf(
  folders: readonly string[],
  known: Iterable<string>,
  open: Iterable<string>,
): ReadonlyMap<string, Group> {
  const opened = new Set(open);
  const keys = new Set([...known, ...opened]);
  const inside = (key: string): boolean => folders.some((folder) => isBelow(key, folder));
  const configs = [...keys].filter((key) => isConfig(key) && inside(key)).map(parentOf);
  const homes = [...new Set([...folders, ...configs])].sort((a, b) => b.length - a.length);
  const members = new Map<string, string[]>();
  for (const key of keys) {
    if (isConfig(key) || !(isPlan(key) || opened.has(key))) continue;
    const id = inside(key) ? (homes.find((home) => isBelow(key, home)) ?? key) : key;
    const list = members.get(id);
    if (list === undefined) members.set(id, [key]);
    else list.push(key);
  }
  for (const home of configs) if (!members.has(home)) members.set(home, []);
  const withConfig = new Set(configs);
  const rank = (id: string): number => {
    const at = folders.findIndex((folder) => id === folder || isBelow(id, folder));
    return at < 0 ? folders.length : at;
  };
  const ordered = [...members].sort(([a], [b]) => rank(a) - rank(b) || byCodeUnits(a, b));
  return new Map(
    ordered.map(([id, list]): [string, Group] => [
      id,
      {
        id,
        folder: homes.includes(id) ? id : undefined,
        config: withConfig.has(id) ? `${id}/${configName}` : undefined,
        keys: list.sort(byCodeUnits),
      },
    ]),
  );
}
