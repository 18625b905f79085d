import { formatDate, formatPeriod } from '../../src/format/day.ts';
import type { Language } from '../../src/model/language.ts';
import type { Tongue } from '../../src/model/tongue.ts';
import { periodId } from '../../src/time/periods.ts';

/** Two tongues that write numbers and days in two ways. */
export const tongues: { readonly [L in Language]: Tongue } = {
  en: {
    key: 'en',
    messages: 'en',
    decimalMark: '.',
    dayFirst: false,
    groupsMagnitudes: false,
    words: { atLeast: 'at least', atMost: 'at most', minutes: 'minutes' },
    date: (date) => date,
    period: periodId,
  },
  vi: {
    key: 'vi',
    messages: 'vi',
    decimalMark: ',',
    dayFirst: true,
    groupsMagnitudes: true,
    words: { atLeast: 'ít nhất', atMost: 'tối đa', minutes: 'phút' },
    date: (date) => formatDate(date, 'vi'),
    period: (period) => formatPeriod(period, 'vi'),
  },
};
