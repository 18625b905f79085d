import type { Scan } from '../text/scan.ts';
import { english } from './en/phrases.ts';
import type { Phrases } from './phrases.ts';
import { vietnamese } from './vi/phrases.ts';

/** The phrases of a title's own language. */
export const phrasesOf = ({ language }: Scan): Phrases => (language === 'vi' ? vietnamese : english);
