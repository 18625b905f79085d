import type { Known } from '../../src/config/index.ts';

const title = { en: 'What it points out.', vi: 'Điều nó chỉ ra.' };

/** A few rules and word lists, as the registry would name them. */
export const known: Known = {
  rules: [
    { id: 'syntax', severity: 'error', title },
    { id: 'kr-activity', severity: 'warning', title },
    { id: 'objective-no-ambition', severity: 'hint', title },
    {
      id: 'objective-too-many-krs',
      severity: 'warning',
      title,
      limits: {
        warning: { default: 5, description: { en: 'More than this is a warning.', vi: 'Quá số này là cảnh báo.' } },
        info: { default: 4, description: { en: 'More than this is an info.', vi: 'Quá số này là lưu ý.' } },
      },
    },
  ],
  wordLists: ['work-verbs', 'vague-words'],
};
