import type { Language } from '@okr/core';
import { tell } from '../failure.ts';
import { changedMeanwhile } from '../files/write.ts';
import type { Host } from '../host.ts';
import { counted, joined } from '../speech.ts';
import type { Loaded, LoadedWorkspace } from '../workspace/load.ts';
import { type Change, isAsRead, isWritable, writeAll } from '../workspace/write-back.ts';
import { fixed } from './fix.ts';

export interface Mended {
  /** After the fixes. */
  readonly workspaces: readonly LoadedWorkspace[];
  /** All of it stands in the files; what does not is told. */
  readonly isWhole: boolean;
}

/** `okr check --fix`: fixes in memory, then writes each file that changed, and says how many. */
export async function mend(loaded: Loaded, host: Host, language: Language): Promise<Mended> {
  const all = loaded.workspaces.map((before) => ({ before, after: fixed(before, loaded.asOf) }));
  const changes = all.flatMap(({ before, after }) => changesIn(before, after.workspace));
  const isWhole = await written(changes, host, language);
  const sum = (count: 'count' | 'left'): number => all.reduce((so, { after }) => so + after[count], 0);
  if (isWhole) host.err(`${said(sum('count'), changes.length, sum('left'))[language]}\n`);
  return { workspaces: all.map(({ after }) => after.workspace), isWhole };
}

function changesIn(before: LoadedWorkspace, after: LoadedWorkspace): readonly Change[] {
  const texts = new Map(after.sources.map(({ path, text }) => [path, text]));
  return before.sources.flatMap((source) => {
    const text = texts.get(source.path) ?? source.text;
    return text !== source.text && isWritable(source) ? [{ source, text }] : [];
  });
}

/** A fix may reach over several files: where one of them has changed, none is written. */
async function written(changes: readonly Change[], host: Host, language: Language): Promise<boolean> {
  const stale = changes.filter(({ source }) => !isAsRead(source));
  for (const { source } of stale) tell(host, changedMeanwhile(source.path), language);
  return stale.length === 0 && writeAll(changes, host, language);
}

function said(count: number, files: number, left: number) {
  const findings = counted(count, { en: 'problem', vi: 'vấn đề' }, 'problems');
  const where = counted(files, { en: 'file', vi: 'tệp' }, 'files');
  const done = { en: `fixed ${findings.en} in ${where.en}`, vi: `đã sửa ${findings.vi} trong ${where.vi}` };
  const fixes = counted(left, { en: 'fix', vi: 'cách sửa' }, 'fixes');
  const undone = {
    en: `skipped ${fixes.en} that would add an error`,
    vi: `bỏ qua ${fixes.vi} vì sẽ thêm lỗi`,
  };
  return joined(left === 0 ? [done] : [done, undone], '; ');
}
