import type { Language } from '@okr/core';
import { type DetailWords, en } from './en.ts';
import { vi } from './vi.ts';

export type { DetailWords } from './en.ts';

export const detailWords: Readonly<Record<Language, DetailWords>> = { en, vi };
