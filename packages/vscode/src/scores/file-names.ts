import type { Published } from '@okr/core';

/** The same scores with each place's file under another name. */
export function withFileNames(scored: Published, nameOf: (file: string) => string): Published {
  const rename = (key: string, value: unknown): unknown =>
    key === 'file' && typeof value === 'string' ? nameOf(value) : value;
  const renamed: Published = JSON.parse(JSON.stringify(scored), rename);
  return renamed;
}
