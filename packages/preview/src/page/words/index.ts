import type { Language } from '@okr/core';
import { en, type Words } from './en.ts';
import { vi } from './vi.ts';

export type { Words } from './en.ts';

export const wordsIn: Readonly<Record<Language, Words>> = { en, vi };
