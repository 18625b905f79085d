import type { ServerHost } from './host.ts';
import { keyOf, parentOf, wayTo } from './workspace/uris.ts';

/** So long a list of files is taken for true, in milliseconds. */
const fresh = 5000;

/** Files that may hold the numbers of a KPI, by folder: what is known of them now, looked through again in the background. */
export class DataFiles {
  private readonly host: Pick<ServerHost, 'dataFiles'>;
  private readonly known = new Map<string, { readonly files: readonly string[]; readonly since: number }>();

  constructor(host: Pick<ServerHost, 'dataFiles'>) {
    this.host = host;
  }

  /** As a plan names them: by the way from its own folder. */
  namesFor(plan: string, folder: string | undefined): readonly string[] {
    if (folder === undefined) return [];
    const { files, since } = this.known.get(folder) ?? { files: [], since: 0 };
    if (Date.now() - since > fresh) void this.look(folder);
    const home = parentOf(plan);
    return files.map((file) => wayTo(file, home));
  }

  /** Nothing where the host has no files, or cannot list them. */
  async look(folder: string): Promise<void> {
    const before = this.known.get(folder)?.files ?? [];
    this.known.set(folder, { files: before, since: Date.now() });
    try {
      const files = (await this.host.dataFiles?.(folder)) ?? [];
      this.known.set(folder, { files: files.map(keyOf), since: Date.now() });
    } catch {
      this.known.delete(folder);
    }
  }
}
