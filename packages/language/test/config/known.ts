import type { Known } from '../../src/config/index.ts';

/** A few rules and word lists, as the registry would name them. */
export const known: Known = {
  rules: [
    { id: 'syntax', severity: 'error' },
    { id: 'kr-activity', severity: 'warning' },
    { id: 'objective-no-ambition', severity: 'hint' },
    {
      id: 'objective-too-many-krs',
      severity: 'warning',
      limits: {
        warning: { default: 5, description: { en: 'More than this is a warning.', vi: 'Quá số này là cảnh báo.' } },
        info: { default: 4, description: { en: 'More than this is an info.', vi: 'Quá số này là lưu ý.' } },
      },
    },
  ],
  wordLists: ['work-verbs', 'vague-words'],
};
