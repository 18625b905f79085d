import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '@okr/analysis';
import { positionAt } from '@okr/core';
import { failureAt, fileFailure } from '../failure.ts';
import { changedMeanwhile, writeWhole } from '../files/write.ts';
import { shown } from '../workspace/paths.ts';
import { byName } from '../workspace/walk.ts';
import type { Report, ReportEntry } from './report.ts';

/** Problems that a team has accepted: by path (from the file's folder), then by rule and line of text, how often. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface KnownFile {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly KnownItem[]>>;
}

interface KnownItem {
  readonly rule: string;
  /** The line that the finding starts on, spaces folded: findings move with their lines. */
  readonly line: string;
  readonly count: number;
}

const longestLine = 200;

/** The report without the problems that are known. */
export function onlyNew(report: Report, known: Known, path: string, cwd: string): Report {
  const files = report.files.map((entry) => {
    const left = new Map(known.get(placeOf(entry, path, cwd)));
    const diagnostics = entry.diagnostics.filter((diagnostic) => {
      const key = keyOf(entry, diagnostic);
      const before = left.get(key) ?? 0;
      left.set(key, before - 1);
      return before <= 0;
    });
    return { ...entry, diagnostics };
  });
  return { ...report, files };
}

export function readKnown(path: string, cwd: string): Known {
  return knownIn(readText(path, cwd), path);
}

function knownIn(text: string, path: string): Known {
  const damaged = failureAt(path, {
    en: 'okr check --update-known did not write this file',
    vi: 'tệp này không do okr check --update-known ghi',
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw damaged;
  }
  if (!isKnown(value)) throw damaged;
  return new Map(
    Object.entries(value.files).map(([file, items]) => [
      file,
      new Map(items.map(({ rule, line, count }) => [`${rule}\n${line}`, count])),
    ]),
  );
}

/** Others may write it at the same time; each time one of them is done first. */
const mostTries = 20;

/** Writes what is found now; files that were not checked this time keep their entries for as long as they exist. */
export async function writeKnown(report: Report, path: string, cwd: string): Promise<void> {
  const absolute = resolve(cwd, path);
  for (let tries = 0; tries < mostTries; tries++) {
    const before = existsSync(absolute) ? readText(path, cwd) : undefined;
    const known: Known = before === undefined ? new Map() : knownIn(before, path);
    const text = `${JSON.stringify(updated(known, report, path, cwd), null, 2)}\n`;
    const wish = { absolute, path, text, before: before === undefined ? 'nothing' : { text: before } } as const;
    if ((await writeWhole(wish)) !== 'changed') return;
  }
  throw changedMeanwhile(path);
}

function updated(known: Known, report: Report, path: string, cwd: string): KnownFile {
  const folder = dirname(resolve(cwd, path));
  const files = new Map<string, ReadonlyMap<string, number>>();
  for (const [file, counts] of known) if (existsSync(join(folder, file))) files.set(file, counts);
  for (const entry of report.files) {
    const counts = new Map<string, number>();
    for (const diagnostic of entry.diagnostics) {
      const key = keyOf(entry, diagnostic);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    files.set(placeOf(entry, path, cwd), counts);
  }
  return {
    version: 1,
    files: Object.fromEntries(
      [...files]
        .filter(([, counts]) => counts.size > 0)
        .sort(([a], [b]) => byName(a, b))
        .map(([file, counts]) => [file, [...counts].sort(([a], [b]) => byName(a, b)).map(itemOf)]),
    ),
  };
}

function itemOf([key, count]: readonly [string, number]): KnownItem {
  const at = key.indexOf('\n');
  return { rule: key.slice(0, at), line: key.slice(at + 1), count };
}

function placeOf({ source }: ReportEntry, path: string, cwd: string): string {
  return source.absolute === undefined ? source.path : shown(source.absolute, dirname(resolve(cwd, path)));
}

function keyOf({ source }: ReportEntry, { rule, file, span }: Diagnostic): string {
  const { line } = positionAt(file, span.start);
  const start = file.lineStarts[line] ?? 0;
  const text = source.text.slice(start, Math.min(file.lineStarts[line + 1] ?? source.text.length, start + 2000));
  return `${rule}\n${text.replace(/\s+/g, ' ').trim().normalize('NFC').slice(0, longestLine)}`;
}

function readText(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw fileFailure(error, path);
  }
}

function isKnown(value: unknown): value is KnownFile {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return false;
  return Object.values(value.files).every((items) => Array.isArray(items) && items.every(isItem));
}

function isItem(value: unknown): value is KnownItem {
  return (
    isRecord(value) &&
    typeof value.rule === 'string' &&
    typeof value.line === 'string' &&
    typeof value.count === 'number'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
