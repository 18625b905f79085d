import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import type { Sentences } from './sentences.ts';
import { vi } from './vi.ts';

export type { Sentences } from './sentences.ts';

export const sentences: Readonly<Record<Language, Sentences>> = { en, vi };
