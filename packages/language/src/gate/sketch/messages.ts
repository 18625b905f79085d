import type { Bilingual } from '@okr/core';

export const table: Bilingual = {
  en: 'A table is not read, so nothing in it counts. Turn it into key results, or make it a comment.',
  vi: 'Bảng không được đọc nên mọi dòng trong đó chưa được tính. Hãy chuyển thành kết quả, hoặc thành chú thích.',
};

/** What stands in bold over a list of key results. */
export function unlabelled(title: string, label: string): Bilingual {
  return {
    en: `“${title}” opens nothing, and key results follow. If it is their objective, write \`${label}:\` before it.`,
    vi: `“${title}” đứng trên các kết quả nhưng chưa mở mục tiêu nào. Nếu đó là mục tiêu, hãy viết \`${label}:\` ở trước.`,
  };
}
