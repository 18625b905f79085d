import type { Language } from '@okr/core';

export function firstWords(
  node: string,
  env: NodeJS.ProcessEnv,
  spoken?: Language,
): { readonly text: string; readonly status: number };
