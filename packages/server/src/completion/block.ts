import type { Opener } from '@okr/language';

export type Block = Opener | 'check-in';
