import type { WrittenTopLevel } from '@okr/core';

const origins = new WeakMap<WrittenTopLevel, WrittenTopLevel>();

/** What an element at the top of a file was before it moved: as long as only its place changes it is the same. */
export function originOf(element: WrittenTopLevel): WrittenTopLevel {
  return origins.get(element) ?? element;
}

export function setOrigins(elements: readonly WrittenTopLevel[], before: readonly WrittenTopLevel[]): void {
  for (const [index, element] of elements.entries()) {
    const one = before[index];
    if (one !== undefined && one !== element) origins.set(element, originOf(one));
  }
}
