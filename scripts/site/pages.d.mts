import type { Language } from '@okr/core';

export function layOutPages(root: string, out: string, repository: string | undefined): void;
export function sideBar(
  root: string,
  language: Language,
): readonly { readonly text: string; readonly items: readonly { readonly text: string; readonly link: string }[] }[];
