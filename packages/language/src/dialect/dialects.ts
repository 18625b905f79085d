import type { Language, Tongue } from '@okr/core';
import type { Dialect } from './dialect.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Every dialect there is. The first is that of texts of which nothing tells what they are written in. */
export const dialects: readonly [Dialect, ...Dialect[]] = [en, vi];

const byKey: ReadonlyMap<string, Dialect> = new Map(dialects.map((dialect) => [dialect.key, dialect]));

/** As a `language` line names it; undefined where there is none of that name. */
export function dialectNamed(key: string): Dialect | undefined {
  return byKey.get(key);
}

/** The words of a tongue. */
export function dialectOf(tongue: Tongue): Dialect {
  return byKey.get(tongue.key) ?? dialects[0];
}

/** What somebody writes in who is told things in a language: the dialect of that name, else the first that is told of in it. */
export function dialectFor(language: Language): Dialect {
  return byKey.get(language) ?? dialects.find(({ messages }) => messages === language) ?? dialects[0];
}
